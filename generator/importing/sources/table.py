"""A list of motions as CSV or JSON: the export of another library, or a register of a council."""

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.importing.sources.columns import is_list, meaning
from generator.importing.sources.content import Content
from generator.importing.sources.found import Found, Link
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.values import day, kind, objects, outcome, paired, person, several, written
from generator.importing.splitting.result import Outcome, PartyVote, Submitter
from generator.importing.splitting.split import party_votes
from generator.model.enums import Side

MOST_ROWS = 5000
_MARKS = (";", ",", "\t", "|")
_FOR = {"voor", "for", "ja", "yes"}
_AGAINST = {"tegen", "against", "nee", "no"}
Row = Mapping[str, Any]


class Table(Source):
    """A list whose columns are known by their names."""

    def knows(self, file: Content) -> bool:
        """Whether it has rows with a title and one more column that we know."""
        rows = json_rows(file.json)
        if rows:
            return any(is_list(row) for row in rows[:20])
        return file.text is not None and _mark(file.text) is not None

    def read(self, file: Content) -> Sequence[Found]:
        """Return a motion for each row."""
        rows = json_rows(file.json)
        numbered = [(f"[{at}]", 1, row) for at, row in enumerate(rows)] if rows else list(_csv_rows(file.text or ""))
        if len(numbered) > MOST_ROWS:
            raise RefusedError(Why.TOO_LONG, value=len(numbered), limit=MOST_ROWS)
        return [_found(row, place, line) for place, line, row in numbered if any(map(written, row.values()))]


def json_rows(value: Any) -> list[Row]:
    """Return the rows of a JSON list, or of the one list that a JSON object wraps."""
    if isinstance(value, dict):
        lists = [one for one in value.values() if isinstance(one, list) and one]
        value = lists[0] if len(lists) == 1 else []
    return list(objects(value))


def _mark(text: str) -> str | None:
    """Return what parts the columns, where the first line names columns that we know."""
    first = text.lstrip("\ufeff").partition("\n")[0]
    return next((mark for mark in _MARKS if is_list(_cells(first, mark))), None)


def _cells(line: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=mark), [])
    except csv.Error:  # no list, then
        return []


def _csv_rows(text: str) -> Iterator[tuple[str, int, Row]]:
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=_mark(text) or ",", restval="")
    try:
        for at, row in enumerate(reader):
            rest = {"": "; ".join(row.pop(None))} if None in row else {}
            yield f"[{at}]", reader.line_num, {**row, **rest}
    except csv.Error as error:
        raise RefusedError(Why.UNREADABLE) from error


def _found(row: Row, place: str, line: int) -> Found:
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
    links = several(cells.get("url"))
    return Found(
        title=written(cells.get("title")) or None,
        summary=written(cells.get("summary")) or None,
        kind=kind(cells.get("kind"), cells.get("title")),
        number=written(cells.get("number")) or None,
        municipality=written(cells.get("municipality")) or None,
        submitted=submitted,
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
    names = cells.get("names")
    read = [person(name) for name in (names if isinstance(names, list) else _people(written(names)))]
    known = [one for one in read if one]
    groups = several(cells.get("groups"))
    bare = [one.name for one in known if one.name and not one.party]
    found = [one for one in known if one.party]
    named = {one.party for one in found}
    found += paired(bare, [group for group in groups if group not in named])
    found += paired(_names(cells.get("cosigners")), [])
    return tuple(found)


def _people(text: str) -> Sequence[str]:
    """Part a cell of people; a comma can stand within a name, so it parts only behind a group in brackets."""
    return [one.strip() for one in text.replace("),", ");").split(";") if one.strip()]


def _names(value: Any) -> Sequence[str]:
    return several(value) if isinstance(value, list) else _people(written(value))


def _outcome(cells: Row, on: str | None) -> Outcome | None:
    found = outcome(cells.get("status"), on)
    if found is None:
        return None
    sides = ((Side.FOR, cells.get("for")), (Side.AGAINST, cells.get("against")))
    read = [party_votes(", ".join(several(value)), side) for side, value in sides]
    parties = (*read[0][0], *read[1][0], *_votes(cells.get("votes")))
    return Outcome(
        found.status,
        found.recorded_as,
        found.date,
        found.in_favour if read[0][1] is None else read[0][1],
        found.against if read[1][1] is None else read[1][1],
        parties,
    )


def _votes(value: Any) -> Iterator[PartyVote]:
    """Yield the votes of groups that are written as `{"D66": "voor"}`."""
    for party, side in value.items() if isinstance(value, dict) else ():
        if written(side).lower() in _FOR | _AGAINST:
            yield PartyVote(str(party), Side.FOR if written(side).lower() in _FOR else Side.AGAINST)
