"""Values as lists and council systems write them, read without guessing: what leaves a doubt is not read."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.importing.splitting.result import Outcome, Submitter
from generator.importing.splitting.split import day as day_in
from generator.importing.splitting.split import is_party, outcome_cell, plain
from generator.model.enums import Kind

_OPENERS = ("de motie is", "het amendement is", "motie vreemd", "motie", "amendement", "moties", "amendementen")
_KINDS = {
    "amendement": Kind.AMENDMENT,
    "initiatief": Kind.INITIATIVE,
    "initiatiefvoorstel": Kind.INITIATIVE,
    "motie": Kind.MOTION,
}
"""The words that a kind begins with."""
_FILES = (".pdf", ".docx", ".doc", ".odt")
_MONTHS_IN_DOUBT = 12


def written(value: Any) -> str:
    """Return a value as words on one line; nothing for what holds more than one value."""
    if isinstance(value, bool) or value is None or isinstance(value, dict | list):
        return ""
    return " ".join(str(value).split())


def objects(value: Any) -> list[Mapping[str, Any]]:
    """Return the objects of a JSON list; whatever else a damaged file has there is none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def several(value: Any) -> tuple[str, ...]:
    """Return the values of a list, or of a cell that parts them with a semicolon, a bar or a comma."""
    if isinstance(value, list):
        return tuple(one for one in map(written, value) if one)
    text = written(value)
    mark = next((mark for mark in (";", "|", ",") if mark in text), None)
    return tuple(one.strip() for one in text.split(mark) if one.strip()) if mark else ((text,) if text else ())


def day(value: Any) -> str | None:
    """Return the day of a date or a moment; 3/4/2025 can be two days, so it is none."""
    text = written(value)
    if text[4:5] == "-" and text[10:11] == "T":
        text = text[:10]
    parts = text.split("/")
    if len(parts) == 3 and all(part.isdecimal() for part in parts[:2]):  # noqa: PLR2004  # day, month and year
        first, second = int(parts[0]), int(parts[1])
        if first != second and max(first, second) <= _MONTHS_IN_DOUBT:
            return None
    return day_in(text) or None


def kind(*texts: Any) -> Kind | None:
    """Return the kind that the first of these begins with; `motie vreemd` may stand anywhere in them."""
    plains = [plain(written(text)) for text in texts]
    if any("motie vreemd" in one for one in plains):
        return Kind.MOTION_OFF_AGENDA
    for one in plains:
        for start, found in _KINDS.items():
            if one in {start, f"{start}en", f"{start}s"} or one.startswith(f"{start} "):
                return found
    return None


def outcome(value: Any, on: str | None = None) -> Outcome | None:
    """Return how it ended by the words of a register, such as `Motie aangenomen`; None where they do not tell."""
    recorded = written(value)
    text = recorded
    for opener in _OPENERS:
        if text.lower().startswith(f"{opener} "):
            text = text[len(opener) + 1 :]
    found = outcome_cell(text)
    if found is None:
        return None
    return Outcome(found.status, recorded, found.date or on, found.counts[0], found.counts[1])


def person(value: Any) -> Submitter | None:
    """Read a name with its group: `Voorbeeld, N. (Noor) (Volt)`, `Noor Voorbeeld (Volt)`, `Noor Voorbeeld, Volt`."""
    text = written(value)
    if not text:
        return None
    if text.endswith(")") and "(" in text:
        name, _bracket, last = text[:-1].rpartition("(")
        return Submitter(turned(name.strip()) or None, last.strip() or None)
    name, _comma, last = (part.strip() for part in text.rpartition(","))
    return Submitter(name, last) if name and is_party(last) else Submitter(text, None)


def turned(name: str) -> str:
    """Put a first name in front: `Voorbeeld, Noor` and `Voorbeeld, N. (Noor)` are Noor Voorbeeld.

    Only for names whose group is known from elsewhere: else what stands behind the comma may be that group.
    """
    family, comma, first = (part.strip() for part in name.partition(","))
    if not comma or "," in first or not first or is_party(first):
        return name
    if first.endswith(")") and "(" in first:
        first = first[:-1].rpartition("(")[2].strip()
    return f"{first} {family}"


def paired(names: Sequence[str], groups: Sequence[str]) -> tuple[Submitter, ...]:
    """Return who filed it by a list of names and one of groups; they belong together only where there is one group."""
    if len(groups) == 1 and names:
        return tuple(Submitter(turned(name), groups[0]) for name in names)
    return tuple(Submitter(name, None) for name in names) + tuple(Submitter(None, group) for group in groups)


def without_ending(title: str) -> str:
    """Return the name of a document without the ending of its file."""
    lower = title.lower()
    ending = next((ending for ending in _FILES if lower.endswith(ending)), "")
    return (title[: -len(ending)] if ending else title).rstrip(" .")
