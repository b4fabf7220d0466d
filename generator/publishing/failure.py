"""Why a site could not be built, in one sentence."""

import re
import traceback

import click
import jinja2
from mkdocs.exceptions import Abort, BuildError, MkDocsException

from generator.home import HOME
from generator.i18n.language import N_
from generator.i18n.user_error import UserError

FAILURES = (MkDocsException, click.ClickException, jinja2.TemplateError, OSError)
"""What can go wrong in MkDocs without being a fault of this program."""


class BuildFailedError(UserError):
    """The site could not be built; the message says why, the last good site is where it was."""

    @classmethod
    def of(cls, error: BaseException, place: object) -> "BuildFailedError":
        """Return a failure of MkDocs or of the system as ours; without words where the log has told the cause.

        Args:
            error: what was raised.
            place: what it is about, where the error names no file.
        """
        if isinstance(error, Abort) and isinstance(error.__context__, BuildError):
            return cls("")
        if isinstance(error, OSError):
            return cls.of_system(error, place)
        if isinstance(error, jinja2.TemplateSyntaxError):
            return cls(f"{error.filename or error.name}:{error.lineno}: {error.message}")
        if isinstance(error, UserError):
            return cls(error.sentence, **error.facts)
        return cls(str(error)) if isinstance(error, FAILURES) else cls._of_ours(error)

    @classmethod
    def _of_ours(cls, error: BaseException) -> "BuildFailedError":
        """Return a fault of this program, with the place in it that whoever mends it looks for."""
        lines = traceback.format_tb(error.__traceback__)
        if error.__cause__ is not None:  # what another process tells of its own fault
            lines.append(str(error.__cause__))
        places = re.findall(rf'File "{re.escape(str(HOME))}/(generator/[^"]+)", line (\d+)', "".join(lines))
        at = ":".join(places[-1]) if places else ""
        sentence = N_("This is a fault of the program itself; please report it with this line: {at} {kind}: {error}")
        return cls(sentence, at=at, kind=type(error).__name__, error=error)
