"""JSON of Notubiz: a meeting with its agenda, or entries of the register of motions; what is confidential stays out."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from generator.importing.sources.content import Content
from generator.importing.sources.markup import markup
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.values import (
    day,
    kind,
    objects,
    outcome,
    paired,
    persons,
    votes_in_text,
    with_number,
    with_votes_in_text,
    without_ending,
    written,
)

Item = Mapping[str, Any]
TITLE, DOCUMENT, DATE, EXPLANATION, NAMES, GROUPS = 1, 2, 15, 35, 36, 37
TYPE, AGENDA_ITEM, ENDED, STATUS, COSIGNERS = 45, 54, 62, 71, 87
"""The numbers of the fields of a register. Councils rename the fields, and the numbers stay.

https://github.com/ontola/openbesluitvorming measured so over 18 councils (`src/notubiz/motions.ts`).
"""
_READ = {TITLE, DOCUMENT, DATE, EXPLANATION, NAMES, GROUPS, TYPE, AGENDA_ITEM, ENDED, STATUS}


class Notubiz(Source):
    """A meeting, or entries of a register, as Notubiz' own interface gives them."""

    def knows(self, file: Content) -> bool:
        """Whether it is a meeting with an agenda, or entries whose fields are numbered."""
        return bool(_meeting(file.json)) or bool(_entries(file.json))

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motions in it."""
        meeting = _meeting(file.json)
        if meeting:
            return list(_of_meeting(meeting))
        return [_entry(entry, at) for at, entry in enumerate(_entries(file.json)) if _is_public(entry)]


def _meeting(value: Any) -> Item:
    if isinstance(value, dict) and isinstance(value.get("meeting"), dict):
        value = value["meeting"]
    is_one = isinstance(value, dict) and isinstance(value.get("agenda_items"), list) and "plannings" in value
    return value if is_one else {}


def _entries(value: Any) -> list[Item]:
    if isinstance(value, dict):
        value = value.get("items") or value.get("item")
    entries = value if isinstance(value, list) else [value]
    return [one for one in objects(entries) if _has_fields(one)]


def _has_fields(entry: Item) -> bool:
    return any("values" in one for one in objects(entry.get("attributes")))


def _is_public(item: Item) -> bool:
    return not item.get("confidential") and item.get("permission_group", "public") == "public"


def _of_meeting(meeting: Item) -> Iterator[SourceMotion]:
    """Yield the motions on the agenda: its documents of that type, else the item of that name itself."""
    plannings = objects(meeting.get("plannings"))
    on = day(plannings[0].get("start_date")) if plannings else None
    seen: set[str] = set()
    for item in chain([meeting], _walk(meeting)):
        title = _agenda_title(item)
        documents = [one for one in objects(item.get("documents")) if _is_public(one)]
        of_kind = [one for one in documents if kind(*_types(one), one.get("title"))]
        for one in of_kind:
            if (address := written(one.get("url"))) not in seen:
                seen.add(address)
                yield with_number(_document(one, title, on))
        if not of_kind and kind(title) and _is_public(item):
            links = tuple(Link(written(one.get("url")), _name(one)) for one in documents if one.get("url"))
            yield SourceMotion(title=title, kind=kind(title), submitted=on, sources=links, place=title)


def _walk(item: Item) -> Iterator[Item]:
    for inner in objects(item.get("agenda_items")):
        if _is_public(inner):
            yield inner
            yield from _walk(inner)


def _agenda_title(item: Item) -> str:
    data = item.get("type_data")
    named = objects(data.get("attributes")) if isinstance(data, dict) else []
    first = next((one for one in named if one.get("id") == TITLE), named[0] if named else {})
    return written(first.get("value"))


def _types(document: Item) -> list[str]:
    return [written(one.get("value")) for one in objects(document.get("types"))]


def _name(document: Item) -> str:
    return without_ending(written(document.get("title")))


def _document(document: Item, agenda_item: str, on: str | None) -> SourceMotion:
    address = written(document.get("url"))
    return SourceMotion(
        title=_name(document) or None,
        kind=kind(document.get("title"), *_types(document)),
        submitted=on,
        agenda_item=agenda_item or None,
        sources=(Link(address, "Notubiz"),) if address else (),
        place=_name(document),
    )


def _entry(entry: Item, at: int) -> SourceMotion:
    fields = {one["id"]: one for one in objects(entry["attributes"]) if isinstance(one.get("id"), int)}
    votes_text = _votes_text(fields)
    ended = with_votes_in_text(outcome(_first(fields, ENDED)) or outcome(_first(fields, STATUS)), votes_text)
    rest = [_remark(one) for number, one in fields.items() if number not in _READ and number != COSIGNERS]
    if not ended:
        rest += [_remark(fields[number]) for number in (ENDED, STATUS) if number in fields]
    cosigners = [one for name in _all(fields, COSIGNERS) for one in persons(name)]
    motion = SourceMotion(
        title=_first(fields, TITLE) or None,
        kind=kind(_first(fields, TYPE), _first(fields, TITLE)),
        submitted=day(_first(fields, DATE)),
        agenda_item=_first(fields, AGENDA_ITEM) or None,
        submitters=(*paired(_all(fields, NAMES), _all(fields, GROUPS)), *cosigners),
        explanation=_plain(_first(fields, EXPLANATION)) or None,
        outcome=ended,
        sources=tuple(_links(fields.get(DOCUMENT))),
        remarks=tuple(one for one in rest if one),
        place=f"[{at}]",
    )
    return with_number(motion)


def _votes_text(fields: Mapping[int, Item]) -> str:
    """Return what a field says of the votes in words; which field it is differs, and its name says it."""
    about = (one for one in fields.values() if "stem" in written(one.get("label")).lower())
    return next(
        (words for one in about for value in _values(one) if votes_in_text(words := _plain(_shown(value)))[0]), ""
    )


def _values(field: Item | None) -> list[Item]:
    return objects(field.get("values")) if field else []


def _shown(value: Item) -> str:
    about = value.get("meta_data")
    label = written(about.get("label")) if isinstance(about, dict) else ""
    return label or written(value.get("content"))


def _all(fields: Mapping[int, Item], number: int) -> list[str]:
    return [shown for one in _values(fields.get(number)) if (shown := _shown(one))]


def _first(fields: Mapping[int, Item], number: int) -> str:
    return next(iter(_all(fields, number)), "")


def _links(field: Item | None) -> Iterator[Link]:
    for value in _values(field):
        document = value.get("document")
        if isinstance(document, dict) and _is_public(document) and written(document.get("url")):
            yield Link(written(document["url"]), _name(document) or None)


def _remark(field: Item) -> str:
    words = "; ".join(_plain(_shown(one)) for one in _values(field))
    return f"{written(field.get('label'))}: {words}" if words else ""


def _plain(text: str) -> str:
    return markup(text).root.words if "<" in text else text
