"""What a text says and remarks, apart from how it is written; two texts with one outline mean the same."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml
from yaml import events
from yaml._yaml import Mark as CMark
from yaml.error import Mark

from generator.records.edit import Edit, Meaning
from generator.records.events import parse
from generator.records.source import FORBIDDEN, REPLACEMENT, Source

_REMARK = re.compile(r"#[^\r\n]*")
_LINE_END = re.compile(r"\r\n|\n|\r|$")

SCALAR = "="


@dataclass(frozen=True, slots=True)
class Token:
    """A scalar, or the begin or end of a list or mapping."""

    start: int
    sign: str
    value: str = ""


@dataclass(frozen=True)
class Signature:
    """What was read in a text."""

    tokens: tuple[Token, ...]
    remarks: tuple[str, ...]
    """The comments, in order."""
    faults: Mapping[str, int]
    """How often each fault of YAML occurs."""

    @property
    def words(self) -> list[tuple[str, str]]:
        """The tokens without their places."""
        return [(token.sign, token.value) for token in self.tokens]

    def after(self, edits: Sequence[Edit]) -> list[tuple[str, str]]:
        """Return the words that are to be read once these edits are made."""
        wanted = {edit.start: edit.wanted for edit in edits if edit.wanted is not None and not edit.gone}
        gone = {start for edit in edits for start in edit.gone}
        return [word for token in self.tokens if token.start not in gone for word in _meant(token, wanted)]


def signature(text: str) -> Signature | None:
    """Return what a text says, or None where it can't be read."""
    text = FORBIDDEN.sub(REPLACEMENT, text)
    tree, findings = parse(Source("", text))
    if tree is None:
        return None
    try:
        found = list(yaml.parse(text, Loader=yaml.CLoader))
    except yaml.YAMLError:  # behind the end of the first document
        return None
    tokens = tuple(_token(event) for event in found)
    return Signature(tokens, tuple(_remarks(text, found)), Counter(finding.code for finding in findings))


def _token(event: events.Event) -> Token:
    sign = SCALAR if isinstance(event, events.ScalarEvent) else type(event).__name__
    decoration = f"{getattr(event, 'anchor', None) or ''}{getattr(event, 'tag', None) or ''}"
    return Token(_place(event.start_mark), sign + decoration, getattr(event, "value", ""))


def _meant(token: Token, wanted: Mapping[int, Meaning]) -> Iterator[tuple[str, str]]:
    meaning = wanted.get(token.start) if token.sign == SCALAR else None
    if isinstance(meaning, tuple):
        yield (events.SequenceStartEvent.__name__, "")
        yield from ((SCALAR, value) for value in meaning)
        yield (events.SequenceEndEvent.__name__, "")
    elif isinstance(meaning, dict):
        yield (events.MappingStartEvent.__name__, "")
        yield from ((SCALAR, word) for pair in meaning.items() for word in pair)
        yield (events.MappingEndEvent.__name__, "")
    else:
        yield (token.sign, token.value if meaning is None else meaning)


def _remarks(text: str, found: Iterable[events.Event]) -> Iterator[str]:
    """Yield the comments: what begins with `#` outside every scalar."""
    at = 0
    for event in found:
        if isinstance(event, events.ScalarEvent | events.StreamEndEvent):
            start, end = _place(event.start_mark), _place(event.end_mark)
            if getattr(event, "style", None) in {"|", ">"}:  # a comment can stand behind the sign
                start = _line_end(text, start)
            yield from (remark[0].rstrip() for remark in _REMARK.finditer(text, at, max(at, start)))
            at = max(at, end)


def _place(mark: Mark | CMark | None) -> int:
    return mark.index if mark else 0


def _line_end(text: str, start: int) -> int:
    match = _LINE_END.search(text, start)
    return match.start() if match else len(text)
