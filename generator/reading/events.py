"""From YAML events to a tree of strings, never through a constructor or composer.

Constructors turn `no` into False and `0363` into 243, and merge keys or deep nesting can exhaust the machine
(measured: 342 bytes cost 32 s); so a tree is built from `yaml.parse` events with what a record needs, and the rest of
YAML is a finding.
"""

import re
from collections.abc import Iterator
from typing import Any, cast

import yaml
from yaml import events

from generator.findings.finding import Finding
from generator.reading.nodes import Fields, Mark, Node, Pair, Scalar, Sequence
from generator.reading.source import FORBIDDEN, REPLACEMENT, Source

DEPTH_LIMIT = 8
"""The deepest field, `decisions[].votes.parties[].party`, lies at six."""

_LOST = re.compile(r"[ \t]*[ \t:](#[^\s#][^\r\n]*)")
"""What YAML takes for a remark while its writer meant it: `Motie #12`."""


class _TooDeepError(Exception):
    """Reading stopped because the nesting went too deep."""


def parse(source: Source) -> tuple[Node | None, list[Finding]]:
    """Return the tree of a text, or None where it can't be read, with what is wrong with it as YAML."""
    builder = _Builder(source)
    try:
        return builder.document(), builder.findings
    except _TooDeepError:
        return None, builder.findings
    except yaml.MarkedYAMLError as error:
        return None, [*builder.findings, _syntax(source, error)]
    except yaml.YAMLError:
        return None, [*builder.findings, source.finding("yaml-syntax")]


def _syntax(source: Source, error: yaml.MarkedYAMLError) -> Finding:
    problem = f"{error.context or ''} {error.problem or ''}"
    at = error.problem_mark or error.context_mark
    line = source.lines[min(at.line, len(source.lines) - 1)] if at else ""
    code = _kind(problem, line)
    if code in {"yaml-quote", "yaml-bracket"}:  # the parser complains at the end, the mistake is at the opening sign
        at = error.context_mark or at
    return source.finding(code, _mark(at) if at else None)


def _kind(problem: str, line: str) -> str:
    """Name the mistake behind a message of the YAML parser, where it is one of the common ones."""
    if "\t" in line[: len(line) - len(line.lstrip())] or "tab" in problem:
        return "yaml-tab"
    if "mapping values are not allowed" in problem:
        return "yaml-colon"
    if "quoted scalar" in problem:
        return "yaml-quote"
    if "flow" in problem:
        return "yaml-bracket"
    if "did not find expected key" in problem or "block collection" in problem or "indentation" in problem:
        return "yaml-indent"
    return "yaml-syntax"


class _Builder:
    """Builds the tree of one document and keeps the findings made on the way."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.findings: list[Finding] = []
        self.events: Iterator[events.Event] = yaml.parse(source.text, Loader=yaml.CLoader)

    def report(self, code: str, at: Mark, **facts: object) -> None:
        self.findings.append(self.source.finding(code, at, "", **facts))

    def document(self) -> Node | None:
        """Build the first document and report what follows it."""
        tree: Node | None = None
        for event in self.events:
            if isinstance(event, events.DocumentStartEvent):
                if tree is not None:
                    self.report("yaml-documents", _start(event))
                    break
                if event.version or event.tags:
                    self.report("yaml-directive", _start(event))
                tree = self.node(next(self.events), 1)
        return tree

    def node(self, event: events.Event, depth: int) -> Node:
        """Build the node that begins with this event."""
        if depth > DEPTH_LIMIT:
            self.report("yaml-nesting", _start(event), limit=DEPTH_LIMIT)
            raise _TooDeepError
        if isinstance(event, events.AliasEvent):
            self.report("yaml-anchor", _start(event), value=f"*{event.anchor}")
            return Scalar("", _start(event), _end(event), broken=True)
        self.decoration(event)
        if isinstance(event, events.SequenceStartEvent):
            return self.sequence(event, depth)
        if isinstance(event, events.MappingStartEvent):
            return self.mapping(event, depth)
        return self.scalar(cast("events.ScalarEvent", event))

    def decoration(self, event: events.Event) -> None:
        """Report an anchor or a tag."""
        if anchor := getattr(event, "anchor", None):
            self.report("yaml-anchor", _start(event), value=f"&{anchor}")
        if tag := getattr(event, "tag", None):
            self.report("yaml-tag", _start(event), value=str(tag)[:60])

    def sequence(self, event: events.SequenceStartEvent, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(step := next(self.events), events.SequenceEndEvent):
            items.append(self.node(step, depth + 1))
        return Sequence(tuple(items), _start(event), _end(step), bool(event.flow_style))

    def mapping(self, event: events.MappingStartEvent, depth: int) -> Fields:
        pairs: dict[str, Pair] = {}
        while not isinstance(step := next(self.events), events.MappingEndEvent):
            key = self.node(step, depth)
            known = len(self.findings)
            value = self.node(next(self.events), depth + 1)
            if isinstance(key, Scalar) and key.value == "<<" and not key.style:
                del self.findings[known:]  # what is merged in goes with the merge key
                self.report("yaml-merge", key.start)
            else:
                self.pair(pairs, key, value)
        return Fields(pairs, _start(event), _end(step), bool(event.flow_style))

    def pair(self, pairs: dict[str, Pair], key: Node, value: Node) -> None:
        """Add a field, or report why it can't be one; of a field that comes twice the first one stays."""
        if not isinstance(key, Scalar):
            self.report("yaml-key", key.start)
        elif key.value in pairs:
            self.report("yaml-duplicate", key.start, value=key.value, line=pairs[key.value].key.start.line)
        elif not key.broken:
            pairs[key.value] = Pair(key, value)

    def scalar(self, event: events.ScalarEvent) -> Scalar:
        style = event.style if event.style in {"'", '"', "|", ">"} else ""
        start, end = _start(event), _end(event)
        return Scalar(event.value, start, end, style, broken=self.is_broken(event.value, style, start, end))

    def is_broken(self, value: str, style: str, start: Mark, end: Mark) -> bool:
        """Report what makes a scalar unusable: characters that were escaped in, or words lost behind a `#`."""
        if bad := FORBIDDEN.search(value):
            if REPLACEMENT not in self.source.text[start.index : end.index]:
                self.report("character-forbidden", start, character=f"U+{ord(bad[0]):04X}")
            return True
        if not style and (lost := _LOST.match(self.source.text, end.index)):
            self.report("yaml-hash", self.source.mark(lost.start(1)), value=lost[1][:40])
            return True
        return False


def _start(event: events.Event) -> Mark:
    return _mark(event.start_mark)


def _end(event: events.Event) -> Mark:
    return _mark(event.end_mark)


def _mark(mark: Any) -> Mark:
    """Return a place of the parser's as ours, counted from 1."""
    return Mark(mark.line + 1, mark.column + 1, mark.index)
