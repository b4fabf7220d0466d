"""A list of motions as CSV, Excel or JSON: the export of another library, or a register of a council."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from generator.importing.sources.columns import is_list, meaning
from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.values import (
    addresses,
    day,
    doubtful,
    kind,
    objects,
    outcome,
    paired,
    persons,
    several,
    with_votes_in_text,
    written,
)
from generator.importing.splitting.result import Outcome, PartyVote, Submitter
from generator.importing.splitting.split import party_votes
from generator.model.enums import Side

MOST_ROWS = 5000
MOST_ABOVE = 20
"""Lines above the columns, such as the title of the list and Excel's own `sep=;`."""
_MARKS = (";", ",", "\t", "|")
_FOR = {"voor", "for", "ja", "yes"}
_AGAINST = {"tegen", "against", "nee", "no"}
Row = Mapping[str, Any]
NumberedRow = tuple[str, int, Row]
"""Its place among the rows, the line on which it ends, and its cells by their columns."""


class Table(Source):
    """A list whose columns are known by their names."""

    def knows(self, file: Content) -> bool:
        """Whether it has rows with a title and one more column that we know."""
        rows = json_rows(file.json)
        if rows:
            return any(is_list(row) for row in rows[:MOST_ABOVE])
        return file.text is not None and _mark(file.text) is not None

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return a motion for each row."""
        rows = json_rows(file.json)
        return motions([(f"[{at}]", 1, row) for at, row in enumerate(rows)] if rows else _sheet(file.text or ""))


def motions(numbered: Sequence[NumberedRow]) -> list[SourceMotion]:
    """Return a motion for each row with something in it.

    Raises:
        RefusedError: there are too many.
    """
    if len(numbered) > MOST_ROWS:
        raise RefusedError(Why.TOO_LONG, value=len(numbered), limit=MOST_ROWS)
    return [_motion(row, place, line) for place, line, row in numbered if any(map(written, row.values()))]


def numbered_rows(lines: Iterable[tuple[int, Sequence[Any]]]) -> list[NumberedRow]:
    """Return the rows below the line that names the columns; titles of the list and empty lines can stand above it."""
    waiting = iter(lines)
    names = next((cells for _line, cells in islice(waiting, MOST_ABOVE) if is_list(cells)), None)
    if names is None:
        return []
    return [(f"[{at}]", line, _row(names, cells)) for at, (line, cells) in enumerate(waiting)]


def _row(names: Sequence[Any], cells: Sequence[Any]) -> Row:
    """Return the cells by their columns; of two columns of one name the first that is filled counts."""
    row: dict[str, Any] = {}
    for name, cell in zip(names, cells, strict=False):
        if not row.get(str(name or "")):
            row[str(name or "")] = cell
    rest = [one for one in map(written, cells[len(names) :]) if one]
    return {**row, "…": "; ".join(rest)} if rest else row


def json_rows(value: Any) -> list[Row]:
    """Return the rows of a JSON list, or of the one list that a JSON object wraps."""
    if isinstance(value, dict):
        lists = [one for one in value.values() if isinstance(one, list) and one]
        value = lists[0] if len(lists) == 1 else []
    return list(objects(value))


def _mark(text: str) -> str | None:
    """Return what parts the columns, where one of the first lines names columns that we know."""
    first = text.lstrip("\ufeff").splitlines()[:MOST_ABOVE]
    return next((mark for mark in _MARKS if any(is_list(_cells(line, mark)) for line in first)), None)


def _cells(line: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=mark), [])
    except csv.Error:  # no list, then
        return []


def _sheet(text: str) -> list[NumberedRow]:
    try:
        return numbered_rows(_lines(text.lstrip("\ufeff"), _mark(text) or ","))
    except csv.Error as error:
        raise RefusedError(Why.UNREADABLE) from error


def _lines(text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text), delimiter=mark)
    for cells in reader:
        yield reader.line_num, cells


def _motion(row: Row, place: str, line: int) -> SourceMotion:
    cells: dict[str, Any] = {}
    rest: list[str] = []
    for name, value in row.items():
        field = meaning(name)
        if value in (None, "", [], {}):
            continue
        if field is None or field in cells:
            rest.append(_remark(name, value))
        else:
            cells[field] = value
    submitted = day(cells.get("submitted"))
    ended = _outcome(cells, day(cells.get("decided")))
    rest += _unread(cells, submitted=submitted, has_outcome=ended is not None)
    links = addresses(cells.get("url"))
    return SourceMotion(
        title=written(cells.get("title")) or None,
        summary=written(cells.get("summary")) or None,
        kind=kind(cells.get("kind"), cells.get("title")),
        number=written(cells.get("number")) or None,
        municipality=written(cells.get("municipality")) or None,
        submitted=submitted,
        doubtful_day=None if submitted else doubtful(cells.get("submitted")),
        agenda_item=written(cells.get("agenda_item")) or None,
        themes=several(cells.get("themes")),
        tags=several(cells.get("tags")),
        submitters=_submitters(cells),
        text=str(cells["text"]) if isinstance(cells.get("text"), str) else "",
        explanation=str(cells.get("explanation") or "").strip() or None,
        outcome=ended,
        sources=tuple(Link(link) for link in links),
        remarks=tuple(rest),
        place=place,
        line=line,
    )


def _remark(name: object, value: Any) -> str:
    return f"{name or '…'}: {written(value) or json.dumps(value, ensure_ascii=False)}"


def _unread(cells: Row, *, submitted: str | None, has_outcome: bool) -> Iterator[str]:
    """Yield what stands in a known column and could not be read."""
    unread = {
        "submitted": not submitted,
        "decided": not day(cells.get("decided")),
        **dict.fromkeys(("status", "for", "against", "votes"), not has_outcome),
        "text": not isinstance(cells.get("text"), str),
        "title": not written(cells.get("title")),
    }
    yield from (_remark(name, cells[name]) for name, is_left in unread.items() if is_left and name in cells)


def _submitters(cells: Row) -> tuple[Submitter, ...]:
    """Return who filed it; a name goes with a group where the cell says so, or where there is only one group."""
    known = persons(cells.get("names"))
    groups = several(cells.get("groups"))
    bare = [one.name for one in known if one.name and not one.party]
    submitters = [one for one in known if one.party]
    named = {one.party for one in submitters}
    submitters += paired(bare, [group for group in groups if group not in named])
    return (*submitters, *persons(cells.get("cosigners")))


def _outcome(cells: Row, on: str | None) -> Outcome | None:
    recorded = outcome(cells.get("status"), on)
    if recorded is None:
        return None
    sides = ((Side.FOR, cells.get("for")), (Side.AGAINST, cells.get("against")))
    read = [party_votes(", ".join(several(value)), side) for side, value in sides]
    parties = (*read[0][0], *read[1][0], *_votes(cells.get("votes")))
    ended = Outcome(
        recorded.status,
        recorded.recorded_as,
        recorded.date,
        recorded.in_favour if read[0][1] is None else read[0][1],
        recorded.against if read[1][1] is None else read[1][1],
        parties,
    )
    return with_votes_in_text(ended, written(cells.get("votes")))


def _votes(value: Any) -> Iterator[PartyVote]:
    """Yield the votes of groups that are written as `{"D66": "voor"}`."""
    for party, side in value.items() if isinstance(value, dict) else ():
        if written(side).lower() in _FOR | _AGAINST:
            yield PartyVote(str(party), Side.FOR if written(side).lower() in _FOR else Side.AGAINST)
