"""Rules that compare with what was known before: an address that was given once never breaks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.findings.finding import Finding
from generator.model.registers import Retired
from generator.records.events import parse
from generator.records.nodes import Fields, Scalar, Sequence
from generator.records.published import addresses_in
from generator.records.record import Record
from generator.records.register_file import PART_LIMIT
from generator.records.source import decode
from generator.reviewing.changed import Change, Kind

RECORD_DEPTH = 2
RETIRED = "_registers/retired.yml"


def id_of(path: str) -> str:
    """Return the id of a file by its path in the motions folder; nothing where it can't be a record."""
    parts = PurePosixPath(path).parts
    is_record = len(parts) == RECORD_DEPTH and path.endswith(".yml") and parts[0][0] not in "_."
    return path.removesuffix(".yml") if is_record else ""


@dataclass(frozen=True)
class Before:
    """What was known before a change: one record or one line of the register of what is gone."""

    ids: tuple[str, ...]
    """The id itself first, then the former ones."""
    change: Change
    """Of the file in which they stood; its paths are those in the motions folder."""


def before_record(change: Change, record: Record) -> Before:
    """Return the ids that a record stood for."""
    former = record.draft.former_ids if record.draft else ()
    return Before((record.id, *former), change)


def before_retired(change: Change, content: bytes) -> Iterator[Before]:
    """Yield the ids of which the register says what became of them."""
    source, _ = decode(change.before, content)
    tree = parse(source, PART_LIMIT)[0] if source else None
    for item in tree.items if isinstance(tree, Sequence) else ():
        key = item.get("id") if isinstance(item, Fields) else None
        if isinstance(key, Scalar):
            yield Before((key.value.strip(),), change)


def unlisted(before: bytes, now: Mapping[str, object], file: str) -> Iterator[Finding]:
    """Yield the published addresses that were taken off their list, which only grows.

    Args:
        before: the list as it was.
        now: the addresses in it now.
        file: how the list is called in findings.
    """
    for _line, address in addresses_in(before.decode("utf-8", "replace")):
        if address not in now:
            yield Finding("address-unlisted", file, facts={"value": address})


def known_ids(records: Mapping[str, Record], ids: Iterable[str], retired: Iterable[Retired]) -> set[str]:
    """Return every id that leads somewhere now: of a record, a former one of it, or one that was retired.

    Args:
        records: the changed records, as they are now.
        ids: the ids of all records, with the former ones of those that did not change.
        retired: what is in the register.
    """
    former = {old for record in records.values() if record.draft for old in record.draft.former_ids}
    return {*ids, *records, *former, *(gone.id for gone in retired)}


def broken(before: Iterable[Before], known: set[str], records: Mapping[str, Record], shown: str) -> Iterator[Finding]:
    """Yield the ids that led somewhere and no longer do.

    Args:
        before: what was known.
        known: what is known now.
        records: the changed records as they are now, by id.
        shown: how the motions folder is called in findings.
    """
    for was in before:
        record = records.get(id_of(was.change.path))
        is_readable = record is None or record.draft is not None
        for key in was.ids:
            if key not in known and is_readable:
                yield _broken(key, was, record, shown)


def _broken(key: str, was: Before, record: Record | None, shown: str) -> Finding:
    if record is None:
        return Finding("id-vanished", f"{shown}/{was.change.path}", facts={"value": key})
    if was.change.kind is Kind.RENAMED and key == was.ids[0]:
        return record.source.finding("id-renamed", value=key)
    return record.finding("id-vanished", "former_ids", value=key)


def taken(added: Iterable[Change], there: frozenset[str], records: Mapping[str, Record]) -> Iterator[Finding]:
    """Yield the new records whose place another one has got in the meantime, on the branch that they are meant for."""
    folded = {path.casefold() for path in there}
    for change in added:
        record = records.get(id_of(change.path))
        if record and change.kind in {Kind.ADDED, Kind.RENAMED} and change.path.casefold() in folded:
            yield record.source.finding("id-taken", value=record.id)
