"""An environment that escapes everything without wrapping every piece: the pieces of a template are only joined.

Wrapping what needed no escaping took a twentieth of a build (measured on 1,164 motions), asking of every function
whether it wants the context of the template a seventh of the time of a page (measured on 5,000).
"""

import operator
import re
from typing import Any

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape

_SPECIAL = re.compile("[&<>\"']")


def escaped(value: object) -> str:
    """Return what `escape` makes of a value; where there is nothing to escape, the value itself."""
    if type(value) is Markup or (type(value) is str and not _SPECIAL.search(value)):
        return value
    return escape(value)


class _Joining(CodeGenerator):
    """Writes a call of `escaped` wherever a template puts out a value that has to be escaped, and plain calls."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.escaped(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802  # as Jinja has it
        self.write("environment.called(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")


class EscapingEnvironment(Environment):
    """Escapes everything that a template puts out; no function that a template calls may ask for the context."""

    code_generator_class = _Joining
    escaped = staticmethod(escaped)
    called: Any = staticmethod(operator.call)
