"""From YAML events to a tree of strings, never through a constructor or composer.

Constructors turn `no` into False and `0363` into 243, and merge keys or deep nesting can exhaust the machine
(measured: 342 bytes cost 32 s); so a tree is built from `yaml.parse` events with what a record needs, and the rest of
YAML is a finding.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import yaml
from yaml import events

from generator.findings.finding import Finding, stopped
from generator.records.line_slips import find_slip
from generator.records.nodes import Fields, Mark, Node, Pair, Scalar, Sequence
from generator.records.source import FORBIDDEN, REPLACEMENT, Source

DEPTH_LIMIT = 8
"""The deepest field, `decisions[].votes.parties[].party`, lies at six."""

NODE_LIMIT = 10_000
"""Lists, groups and texts in one file; a long motion has some hundreds, and more would take over 100 ms to check."""

FINDING_LIMIT = 100
"""Findings of one kind about one file; what comes after so many is left for the next time."""

RECORD_AGAIN = 4
"""So many fields that are there already, with a title among them, are a second record."""

LOST = re.compile(r"[ \t]*[ \t:](#[^\s#][^\r\n]*)")
"""What YAML takes for a remark while its writer meant it: `Motie #12`."""

_CLOSED = {"'": "yaml-quote", '"': "yaml-quote", "]": "yaml-bracket", "}": "yaml-bracket"}
"""What goes with a sign behind which a text goes on: `'Water' in de wijk`, `[wijk] krijgt water`."""

CONFLICT = re.compile(r"^((?:<{7}|>{7}|\|{7})) ", re.MULTILINE)
"""How git marks two versions of a piece."""

_PROBLEMS = {
    "quoted scalar": "yaml-quote",
    "an alias": "yaml-anchor",
    "an anchor": "yaml-anchor",
    "flow": "yaml-bracket",
}
"""Words in the parser's message by which a mistake is known."""


class _StoppedError(Exception):
    """Reading stopped: too deep, too many parts, or more findings than anybody would read."""


def parse(source: Source, most: int = NODE_LIMIT) -> tuple[Node | None, list[Finding]]:
    """Return the tree of a text, or None where it can't be read, with what is wrong with it as YAML.

    Args:
        source: the text.
        most: how many lists, groups and texts it may have.
    """
    if conflict := CONFLICT.search(source.text):
        return None, [source.finding("conflict-marks", source.mark(conflict.start()), value=conflict[1])]
    builder = _Builder(source, most)
    try:
        return builder.document(), _once_more(builder.findings)
    except _StoppedError:
        *before, last = builder.findings
        return None, [*before, last if last.code == "file-parts" else stopped(last)]
    except yaml.MarkedYAMLError as error:
        return None, _with_syntax(builder.findings, source, error)
    except yaml.YAMLError:
        return None, [*builder.findings, stopped(source.finding("yaml-syntax"))]


def _once_more(findings: list[Finding]) -> list[Finding]:
    """Return the findings, with one for a whole second record in the place of one for each of its fields."""
    again = [one for one in findings if one.code == "yaml-duplicate" and one.column == 1]
    title = next((one for one in again if one.facts["value"] == "title"), None)
    if title is None or len(again) < RECORD_AGAIN:
        return findings
    second = replace(title, code="yaml-documents", facts={})
    return [second if one is title else one for one in findings if one is title or one.line < title.line]


def _with_syntax(findings: list[Finding], source: Source, error: yaml.MarkedYAMLError) -> list[Finding]:
    """Return the findings with the one that stopped reading: the slip that led to it, where that can be seen."""
    at = error.problem_mark or error.context_mark
    since = error.context_mark.line + 1 if error.context_mark else 1
    lost = [one for one in findings if one.code == "yaml-hash" and since <= one.line <= (at.line + 1 if at else 0)]
    if lost and "flow" in f"{error.context} {error.problem}":
        return [stopped(one) if one is lost[0] else one for one in findings]  # it took the closing bracket along
    slip = find_slip(source, at.line + 1 if at else 1)
    return [*findings, stopped(slip or _syntax(source, error))]


def _syntax(source: Source, error: yaml.MarkedYAMLError) -> Finding:
    problem = f"{error.context or ''} {error.problem or ''}"
    at = error.problem_mark or error.context_mark
    line = source.lines[min(at.line, len(source.lines) - 1)] if at else ""
    code = _kind(problem, line, line[: at.column].rstrip() if at else "")
    if code in {"yaml-quote", "yaml-bracket", "yaml-anchor"} and "block" not in problem:
        # the parser complains at the end, the mistake is at the opening sign
        at = error.context_mark or at
    facts = {"value": line[at.column :].split(" ")[0][:40]} if at and code == "yaml-anchor" else {}
    return source.finding(code, _mark(at) if at else None, "", **facts)


def _kind(problem: str, line: str, before: str) -> str:
    """Name the mistake behind a message of the YAML parser, where it is one of the common ones."""
    if "\t" in line[: len(line) - len(line.lstrip())] or "tab" in problem:
        return "yaml-tab"
    if "mapping values are not allowed" in problem:
        return "yaml-colon" if ":" in before else "yaml-syntax"
    for words, code in _PROBLEMS.items():
        if words in problem:
            return code
    if "did not find expected" in problem and before.lstrip(" -"):  # something follows on the same line
        return _CLOSED.get(before[-1], "yaml-syntax")
    is_indent = any(words in problem for words in ("did not find expected key", "block collection", "indentation"))
    return "yaml-indent" if is_indent else "yaml-syntax"


class _Builder:
    """Builds the tree of one document and keeps the findings made on the way."""

    def __init__(self, source: Source, most: int) -> None:
        self.source = source
        self.most = most
        self.findings: list[Finding] = []
        self.nodes = 0
        self.events: Iterator[events.Event] = yaml.parse(source.text, Loader=yaml.CLoader)

    def report(self, code: str, at: Mark, **facts: object) -> None:
        self.findings.append(self.source.finding(code, at, "", **facts))
        if len(self.findings) == FINDING_LIMIT:
            raise _StoppedError

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
            raise _StoppedError
        self.nodes += 1
        if self.nodes > self.most:
            self.report("file-parts", _start(event), limit=self.most)
            raise _StoppedError
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
        """Report an anchor or a tag; a scalar that has one is not the text that was meant."""
        if anchor := getattr(event, "anchor", None):
            self.report("yaml-anchor", _start(event), value=f"&{anchor}")
        if tag := getattr(event, "tag", None):
            self.report("yaml-tag", _start(event), value=str(tag)[:60].replace("tag:yaml.org,2002:", "!!"))

    def sequence(self, event: events.SequenceStartEvent, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(step := next(self.events), events.SequenceEndEvent):
            items.append(self.node(step, depth + 1))
        return Sequence(tuple(items), _start(event), _end(step), bool(event.flow_style))

    def mapping(self, event: events.MappingStartEvent, depth: int) -> Node:
        pairs: dict[str, Pair] = {}
        has_names = True
        while not isinstance(step := next(self.events), events.MappingEndEvent):
            key = self.node(step, depth + 1)
            known = len(self.findings)
            value = self.node(next(self.events), depth + 1)
            if isinstance(key, Scalar) and key.value == "<<" and not key.style:
                del self.findings[known:]  # what is merged in goes with the merge key
                self.report("yaml-merge", key.start)
            else:
                has_names = self.pair(pairs, key, value) and has_names
        if not has_names and depth > 1:
            return Scalar("", _start(event), _end(step), broken=True)
        return Fields(pairs, _start(event), _end(step), bool(event.flow_style))

    def pair(self, pairs: dict[str, Pair], key: Node, value: Node) -> bool:
        """Add a field, or report why it can't be one, and return whether it has a name; of two the first one stays."""
        name = FORBIDDEN.sub("", key.value) if isinstance(key, Scalar) else ""
        if not isinstance(key, Scalar):
            self.report("yaml-key", key.start)
        elif name in pairs:
            self.report("yaml-duplicate", key.start, value=name, line=pairs[name].key.start.line)
        elif name or not key.broken:
            pairs[name] = Pair(key, value)
        return isinstance(key, Scalar)

    def scalar(self, event: events.ScalarEvent) -> Scalar:
        style = event.style if event.style in {"'", '"', "|", ">"} else ""
        start, end = _start(event), _end(event)
        broken = self.is_broken(event.value, style, start, end) or bool(event.anchor or event.tag)
        return Scalar(event.value, start, end, style, broken=broken)

    def is_broken(self, value: str, style: str, start: Mark, end: Mark) -> bool:
        """Report what makes a scalar unusable: characters that were escaped in, or words lost behind a `#`."""
        if bad := FORBIDDEN.search(value):
            if REPLACEMENT not in self.source.text[start.index : end.index]:
                self.report("character-forbidden", start, character=f"U+{ord(bad[0]):04X}")
            return True
        if not style and (lost := LOST.match(self.source.text, end.index)):
            at = Mark(end.line, end.column + lost.start(1) - end.index, lost.start(1))
            self.report("yaml-hash", at, value=lost[1][:40])
            return True
        return False


def _start(event: events.Event) -> Mark:
    return _mark(event.start_mark)


def _end(event: events.Event) -> Mark:
    return _mark(event.end_mark)


def _mark(mark: Any) -> Mark:
    """Return a place of the parser's as ours, counted from 1."""
    return Mark(mark.line + 1, mark.column + 1, mark.index)
