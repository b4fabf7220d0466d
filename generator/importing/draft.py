"""A draft record as text: fields, and as comments whatever found no field, so that nothing of the source is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from generator.i18n.language import N_, Language
from generator.importing.fields import (
    Place,
    decision_fields,
    is_link,
    is_sure,
    link_fields,
    part_fields,
    top_fields,
)
from generator.importing.reasons import REASONS
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.splitting.result import Outcome, Reason, Sureness
from generator.records.writing import clean, field_lines

_HEAD = N_("A draft, imported from {name}. Look whether all is right, then take these lines with # out.")
_GUESS = N_("a guess: is this right?")
_LEFT_OUT = N_("The text was left out: it goes in only when its submitter gives it. Then import with --with-text.")
_DOUBT = N_("Look at this part: {why}.")
_NO_DAY = N_("Not placed: how it ended, since the source names no day of the decision. Was it this day? Uncomment it.")
_LICENCE = N_("Only when the submitter gives the text free; otherwise take the text out:")
_NOT_PLACED = N_("Not placed: {line}")
_MORE = N_("And {n} more lines: see the source.")
WIDTH = 100
SHORT = 60
MOST_REMARKS = 200
"""Lines; a page with more around its motion is better read at its source."""


@dataclass(frozen=True)
class Manner:
    """How drafts are to be written."""

    with_text: bool | None = None
    """Whether the text goes in; None leaves that to the kind of file."""
    same_day: bool = False
    """Whether the day that the source names is also that of the decision."""


def draft_text(one: SourceMotion, file: str, place: Place, manner: Manner, language: Language) -> str:
    """Return the text of a draft record, read from a file of this name."""
    return "\n".join(_Writer(one, place, manner, language).lines(file)) + "\n"


def has_text(one: SourceMotion, manner: Manner) -> bool:
    """Whether the draft of a motion holds its text."""
    return bool(one.parts) and (one.own if manner.with_text is None else manner.with_text)


def left_over(one: SourceMotion, manner: Manner) -> list[str]:
    """Return what found no field: names without a group, unsound addresses, columns of a list, lines of the text.

    Where the text is left out, so are its longer lines: they are sentences of it, and not a number or a stamp.
    """
    names = [f"{who.name}" for who in one.submitters if who.name and not who.party]
    links = [link.url for link in one.sources if not is_link(link.url)]
    unknown = one.outcome.recorded_as if one.outcome and not one.outcome.status else None
    left = [line for line in one.left if has_text(one, manner) or len(line) <= SHORT]
    rest = [*names, *links, *([unknown] if unknown else []), *one.remarks, *left]
    return [line for remark in rest for line in clean(remark).splitlines() if line]


class _Writer:
    def __init__(self, one: SourceMotion, place: Place, manner: Manner, language: Language) -> None:
        self._one = one
        self._place = place
        self._manner = manner
        self._gettext = language.gettext

    def lines(self, file: str) -> Iterator[str]:
        """Yield the lines of the record in canonical order."""
        name = clean(f"{file} {self._one.place}")
        yield from self._remark(self._gettext(_HEAD, name=name))
        yield ""
        for field, value in top_fields(self._one, self._place).items():
            yield from field_lines(field, value)
        if self._place.guess and not self._place.themes:
            yield f"# themes: [{self._place.guess}]  # {self._gettext(_GUESS)}"
        yield from self._text()
        yield from self._decision()
        if links := link_fields(self._one):
            yield from field_lines("sources", links)
        yield from self._licence()
        yield from self._left()

    def _remark(self, words: str) -> Iterator[str]:
        lines = wrap(words, WIDTH - 2, break_on_hyphens=False, break_long_words=False)
        yield from (f"# {line}" for line in lines)

    def _text(self) -> Iterator[str]:
        one = self._one
        if not has_text(one, self._manner):
            if one.parts:
                yield from self._remark(self._gettext(_LEFT_OUT))
            return
        sure = any(is_sure(part) for part in one.parts)
        yield "text:" if sure else "# text:"
        for part in one.parts:
            if part.sureness is not Sureness.SURE:
                yield from self._remark(self._gettext(_DOUBT, why=self._why(part.why)))
            _name, *lines = field_lines("text", [part_fields(part)])
            yield from (line if is_sure(part) else f"# {line}" for line in lines)
        for field, value in (("explanation", one.explanation), ("costs", one.costs)):
            if value and clean(value):
                yield from field_lines(field, clean(value))

    def _why(self, reasons: Sequence[Reason]) -> str:
        return ", ".join(self._gettext(REASONS[reason]) for reason in reasons)

    def _decision(self) -> Iterator[str]:
        """Yield the decision; without a day of its own it stands there as a comment, since no day is made up."""
        ended = self._one.outcome
        if ended is None or ended.status is None:
            return
        on = ended.date or (self._place.submitted.isoformat() if self._manner.same_day else "")
        if on:
            yield from field_lines("decisions", [decision_fields(ended, on)])
            return
        yield from self._remark(self._gettext(_NO_DAY))
        yield from (f"# {line}" for line in self._proposed(ended))

    def _proposed(self, ended: Outcome) -> list[str]:
        return field_lines("decisions", [decision_fields(ended, self._place.submitted.isoformat())])

    def _licence(self) -> Iterator[str]:
        if has_text(self._one, self._manner):
            yield from self._remark(self._gettext(_LICENCE))
            yield "# license: CC0-1.0"

    def _left(self) -> Iterator[str]:
        rest = left_over(self._one, self._manner)
        for line in rest[:MOST_REMARKS]:
            yield from self._remark(self._gettext(_NOT_PLACED, line=line))
        if len(rest) > MOST_REMARKS:
            yield from self._remark(self._gettext(_MORE, n=len(rest) - MOST_REMARKS))
