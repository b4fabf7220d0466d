"""The changes of an amendment: where, what happens, the old words and the new."""

from dataclasses import dataclass, field, replace
from functools import cache

from generator.importing.splitting.marks import has_letter, unquoted, without_marks
from generator.importing.splitting.raw import RawPart
from generator.importing.splitting.result import Reason, SplitPart, Sureness
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, find, find_anywhere, phrases, words
from generator.model.enums import Change, PartKind

LONGEST_PLACE = 40
"""A marker further on in a line is part of its text."""


@cache
def _markers() -> Phrases[Change]:
    return phrases((phrase, how) for how, known in table().changes.items() for phrase in known)


@cache
def _texts() -> Phrases[str]:
    texts = table().change_texts
    pairs = [(phrase, "original") for phrase in texts.original] + [(phrase, "amended") for phrase in texts.amended]
    return phrases(pairs)


@dataclass
class _Change:
    at: str = ""
    how: Change | None = None
    original: list[str] = field(default_factory=list)
    amended: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.at or self.how or self.original or self.amended or self.points)


def has_marker(text: str) -> bool:
    """Whether a text says that something is changed, added or deleted."""
    return find_anywhere(_markers(), text, words(text, LONGEST_PLACE)) is not None


def text_label(text: str) -> tuple[str, str] | None:
    """Read `Oude tekst:` and the like: which text it announces, and what follows on the line."""
    among = words(text, 8)
    found = find(_texts(), text, among, 0)
    if not found:
        return None
    tail = text[among[found.last - 1].end :].lstrip(" )*_")
    if not tail.startswith(":") and has_letter(tail):
        return None
    if not tail.startswith(":") and found.last - found.first < 2:  # noqa: PLR2004
        return None
    return found.meaning, tail.lstrip(" :*_")


def changes(part: RawPart, lead: str | None) -> list[SplitPart]:
    """Return the changes that stand under `Besluit:`, each as a part; the first one keeps what opened it."""
    reader = _Reader()
    for point in part.points:
        reader.read(point.text)
    made = [_made(change) for change in reader.finish()]
    if not made:
        return [SplitPart(PartKind.CHANGE, lead=lead, sureness=Sureness.UNSURE, why=(Reason.NO_POINTS,))]
    return [replace(made[0], lead=lead), *made[1:]]


def _made(change: _Change) -> SplitPart:
    sure = bool(change.how) and bool(change.amended or change.how is Change.DELETED)
    return SplitPart(
        PartKind.CHANGE,
        tuple(without_marks(point) for point in change.points),
        at=change.at or None,
        how=change.how,
        original=_letters("\n".join(change.original)) or None,
        amended=_letters("\n".join(change.amended)) or None,
        sureness=Sureness.LIKELY if sure else Sureness.UNSURE,
        why=() if sure else (Reason.CHANGE_UNREAD,),
    )


def _letters(text: str) -> str:
    """Return the words of a proposal without the quotes round them and what closes the line behind those."""
    bare = text.rstrip(" ;,.")
    inner = unquoted(bare)
    return inner if inner != bare else unquoted(text)


class _Reader:
    """Reads point after point; a marker begins a change, a label says which text follows."""

    def __init__(self) -> None:
        self._done: list[_Change] = []
        self._change = _Change()
        self._mode = ""

    def read(self, text: str) -> None:
        if found := text_label(text):
            self._label(*found)
        elif (marker := _split(text)) and not (self._mode and self._change.how is None):
            self._marker(*marker)
        elif self._mode == "original":
            self._change.original.append(text)
        elif self._mode == "amended":
            self._change.amended.append(text)
        else:
            self._change.points.append(text)

    def _label(self, which: str, rest: str) -> None:
        again = self._change.original if which == "original" else self._change.amended
        if again:
            self._next()
        self._mode = which
        self._change.how = self._change.how or (Change.REPLACED if which == "amended" else None)
        if rest:
            (self._change.original if which == "original" else self._change.amended).append(rest)

    def _marker(self, before: str, how: Change, after: str) -> None:
        if self._change.how or self._change.original or self._change.amended:
            self._next()
        self._change.how = how
        self._change.at, original = _quoted(before) if how is not Change.ADDED else (before, "")
        if original:
            self._change.original.append(original)
        self._mode = "" if how is Change.DELETED else "amended"
        if after and how is Change.DELETED:
            self._change.points.append(after)
        elif after:
            self._change.amended.append(after)

    def _next(self) -> None:
        if not self._change.is_empty:
            self._done.append(self._change)
        self._change, self._mode = _Change(), ""

    def finish(self) -> list[_Change]:
        """Return all changes."""
        self._next()
        return self._done


def _split(text: str) -> tuple[str, Change, str] | None:
    """Part `Beslispunt 3 te wijzigen in: …` in place, what happens, and the new words."""
    among = words(text, LONGEST_PLACE)
    found = find_anywhere(_markers(), text, among)
    if not found:
        return None
    before = text[: among[found.first].start].rstrip(" ,:;")
    after = text[among[found.last - 1].end :].lstrip(" ,:;*_")
    if found.first and before and before[-1] in "\"“„‘'" and not after:
        return None
    return before, found.meaning, after if has_letter(after) else ""


def _quoted(before: str) -> tuple[str, str]:
    """Part `in artikel 4 "maandag"` in the place and the quoted old words."""
    for left, right in table().characters.quotes:
        bare = before.rstrip(" ,:")
        if bare.endswith(right) and len(bare) > 1:
            start = bare.find(left)
            if 0 <= start < len(bare) - len(right):
                return bare[:start].rstrip(" ,:;"), bare[start + len(left) : len(bare) - len(right)].strip(" ")
    return before, ""
