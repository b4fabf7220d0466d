"""JSON of iBabs: a report of the public site, or entries of a list as its interface gives them, with their votes.

A report is what `/Reports/GetReportData/…` answers. Every council names the fields of its lists itself, so they are
known by their words, as the columns of any list.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.importing.sources.content import Content
from generator.importing.sources.markup import markup
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.table import motions
from generator.importing.sources.values import kind, objects, with_number, with_votes, written

Entry = Mapping[str, Any]
_ROW = "DT_RowId"
_SIDES = {"true": "voor", "false": "tegen", "voor": "voor", "tegen": "tegen"}


class Ibabs(Source):
    """A list of motions, such as most councils have it."""

    def knows(self, file: Content) -> bool:
        """Whether it has rows with the mark of such a report, or entries with values."""
        return bool(_rows(file.json)) or bool(_entries(file.json))

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return a motion for each row or entry."""
        rows = _rows(file.json)
        if rows:
            return _with_entries([_plain_cells(row) for row in rows], rows)
        entries = _entries(file.json)
        return _with_entries([_cells(entry) for entry in entries], entries)


def _rows(value: Any) -> list[Entry]:
    rows = objects(value.get("data")) if isinstance(value, dict) else objects(value)
    return [row for row in rows if _ROW in row]


def _entries(value: Any) -> list[Entry]:
    """Return the entries of a list, each with its `Values`; a single one too."""
    inside = value.get("ListEntries") or value.get("Entries") or [value] if isinstance(value, dict) else value
    return [entry for entry in objects(inside) if isinstance(entry.get("Values"), dict)]


def _with_entries(cells: Sequence[Mapping[str, Any]], entries: Sequence[Entry]) -> list[SourceMotion]:
    """Return the motions that a list with these cells has, with the votes and documents of its entries."""
    return [
        _whole(one, entry)
        for one, entry in zip(motions([(f"[{at}]", 1, row) for at, row in enumerate(cells)]), entries, strict=False)
    ]


def _whole(one: SourceMotion, entry: Entry) -> SourceMotion:
    one = with_number(one)
    links = (*one.sources, *_links(entry))
    motion = replace(one, kind=one.kind or kind(entry.get("ListName")), sources=links)
    return with_votes(motion, _votes(entry))


def _plain_cells(row: Entry) -> dict[str, Any]:
    """Return the cells of a row of a report: words without the markup that some of them have."""
    return {name: _plain(value) for name, value in row.items() if not name.startswith("DT_")}


def _cells(entry: Entry) -> dict[str, Any]:
    title = {"Titel": _plain(entry.get("EntryTitle"))}
    return title | {name: _plain(value) for name, value in entry["Values"].items() if written(value)}


def _plain(value: Any) -> Any:
    text = written(value).replace("\\n", " ")
    return markup(text).root.words if "<" in text or "&" in text else text


def _links(entry: Entry) -> Iterator[Link]:
    for document in objects(entry.get("Documents")):
        address = written(document.get("PublicDownloadURL"))
        if address:
            yield Link(address, written(document.get("DisplayName")) or written(document.get("FileName")) or None)


def _votes(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the group and the side of every vote; the names of who voted stay out."""
    given = entry.get("Votes") or entry.get("votes") or entry.get("ListEntryVotes")
    for vote in objects(given):
        side = _SIDES.get(str(vote.get("Vote")).lower())
        if side:
            yield written(vote.get("GroupName")), side
