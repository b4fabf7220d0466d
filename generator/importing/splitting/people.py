"""Who filed a motion: names and groups, from a labelled line or from the signatures."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.importing.splitting.marks import has_digit, without_marks
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, find, fold, phrases, starts, words

MOST_WORDS = 7
LONGEST_ABBREVIATION = 8
FEW = 3
"""So many words may stand round names and groups: `namens de fractie van`."""
LONGEST = 200
"""No name of a person or group takes more signs."""


@dataclass(frozen=True)
class Person:
    """A councillor, a group, or both; empty where the text does not say."""

    name: str
    party: str


@cache
def _openers() -> Phrases[bool]:
    return phrases((opener, True) for opener in table().signature_openers)


@cache
def _parties() -> frozenset[str]:
    return frozenset(table().parties)


@cache
def _party_starts() -> Phrases[bool]:
    return phrases((start, True) for start in table().party_starts)


def bare(text: str) -> str:
    """Return a name without `namens de fractie van`, `de heer` and the like, and without marks at its ends."""
    text = text.strip(" *_:;,-–()/")
    if len(text) > LONGEST:
        return text
    while found := starts(_openers(), text):
        among = words(text, 16)
        if found.last >= len(among):
            return ""
        text = text[among[found.last].start :]
    return text.rstrip(" *_:;,-–(/")


def opens_signature(text: str) -> bool:
    """Whether a text says that a group follows: `namens de fractie van`."""
    return starts(_openers(), text) is not None


def is_party(text: str) -> bool:
    """Whether a text is the name of a group, as far as its words tell."""
    among = words(text, MOST_WORDS + 1)
    if not among or len(among) > MOST_WORDS:
        return False
    if fold(text).rstrip(".") in _parties() or find(_party_starts(), text, among, 0):
        return True
    if any(word.text in table().party_words for word in among):
        return not any(_is_initial(part) for part in text.split(" ")[:1])
    return len(among) == 1 and _is_abbreviation(text)


def _is_abbreviation(text: str) -> bool:
    """Whether a word has two capitals or more, as `HvDH` and `PvdA/GL` do."""
    capitals = sum(sign in table().letters.upper for sign in text)
    return capitals > 1 and len(text) <= LONGEST_ABBREVIATION and "." not in text


def _is_initial(part: str) -> bool:
    return part.endswith(".") and part[:1] in table().letters.upper


def is_name(text: str) -> bool:
    """Whether a text looks like the name of one person: capitals, initials and small words such as `van`."""
    parts = [part for part in text.split(" ") if part]
    if not 1 < len(parts) <= MOST_WORDS or has_digit(text) or text.endswith((":", ";", "?")):
        return False
    if any(sign in text for sign in ',:;()[]"“”'):
        return False
    large = sum(part.lstrip("'’‘-")[:1] in table().letters.upper for part in parts if part.lstrip("'’‘-"))
    small = all(part.lstrip("'’‘-")[:1] in table().letters.upper or _is_particle(part) for part in parts)
    return small and large > 0 and (large > 1 or _is_initial(parts[0])) and not is_party(text)


def _may_be_name(text: str) -> bool:
    """Whether a text can be a name where one is expected: a family name alone will do."""
    parts = text.split(" ")
    return (
        len(parts) <= MOST_WORDS
        and not has_digit(text)
        and any(part[:1] in table().letters.upper for part in parts if part)
    )


def _is_particle(part: str) -> bool:
    return fold(part).rstrip(".") in table().particles or fold(part) in table().particles


@dataclass(frozen=True)
class _Atom:
    text: str
    bracketed: bool


def people(text: str) -> list[Person]:
    """Read a list of submitters: `A. de Wit (D66), B. Pol en C. Smit (CDA)`, `A. de Wit, D66; B. Pol, CDA`."""
    found: list[Person] = []
    for group in _split(text, (";",)):
        found += _group([atom for atom in _atoms(group) if atom.text])
    return found


def _group(atoms: Sequence[_Atom]) -> list[Person]:
    found: list[Person] = []
    names: list[str] = []
    party = ""
    for at, atom in enumerate(atoms):
        group = _is_group(atoms, at)
        if group and names:
            found += [Person(name, atom.text) for name in names]
            names, party = [], ""
        elif group:
            found += [Person("", party)] if party else []
            party = atom.text
        elif not _may_be_name(atom.text):
            continue
        elif party:
            found.append(Person(atom.text, party))
            party = ""
        elif not atom.bracketed:
            names.append(atom.text)
    return found + [Person(name, "") for name in names if is_name(name)] + ([Person("", party)] if party else [])


def _is_group(atoms: Sequence[_Atom], at: int) -> bool:
    """Whether an atom is a group: by its words, or since it follows a name that it cannot be one of itself."""
    text = atoms[at].text
    if is_party(text):
        return True
    if atoms[at].bracketed:
        return at > 0 and is_name(atoms[at - 1].text)
    return len(atoms) == 2 and at == 1 and is_name(atoms[0].text) and not is_name(text)  # noqa: PLR2004


def _atoms(text: str) -> list[_Atom]:
    found: list[_Atom] = []
    for piece in text.replace(")", "(").split("("):
        if len(found) % 2 == 0:
            found.append(_Atom(piece, bracketed=False))
        else:
            found.append(_Atom(piece, bracketed=True))
    flat: list[_Atom] = []
    for atom in found:
        pieces = (
            [atom.text]
            if atom.bracketed and is_party(bare(atom.text))
            else _split(atom.text, (",", " en ", " & ", " namens ", " - ", " – "))
        )
        flat += [_Atom(bare(piece), atom.bracketed) for piece in pieces]
    return _without_suffix(flat)


def _without_suffix(atoms: Sequence[_Atom]) -> list[_Atom]:
    """Part a name from a well-known group that stands behind it without a mark: `A. de Wit D66`."""
    found: list[_Atom] = []
    for atom in atoms:
        name, party = named(atom.text)
        found += [_Atom(name, atom.bracketed), _Atom(party, bracketed=False)] if name and party else [atom]
    return found


def named(text: str) -> tuple[str, str]:
    """Part `A. de Wit D66` or `D66 A. de Wit` in name and well-known group; two empty strings for anything else."""
    parts = text.split(" ")
    for at in range(1, min(len(parts), MOST_WORDS * 2)):
        left, right = " ".join(parts[:at]), " ".join(parts[at:])
        if fold(right) in _parties() and is_name(left):
            return left, right
        if fold(left) in _parties() and is_name(right):
            return right, left
    return "", ""


def _split(text: str, marks: Sequence[str]) -> list[str]:
    pieces = [text]
    for mark in marks:
        pieces = [piece for whole in pieces for piece in whole.split(mark)]
    return pieces


def rows(signed: Sequence[tuple[str, ...]]) -> tuple[list[Person], set[int]]:
    """Read signatures, row by row, each with its cells; also return which rows were read."""
    found: list[Person] = []
    used: set[int] = set()
    at = 0
    while at < len(signed):
        taken = _row(signed, at, found)
        used.update(range(at, at + taken))
        at += taken or 1
    return found, used


def _row(signed: Sequence[tuple[str, ...]], at: int, found: list[Person]) -> int:
    """Read one row, or a row of names with the groups below or above it; return how many rows that took."""
    here = signed[at]
    if within := _within(here):
        found += within
        return 1
    following = signed[at + 1] if at + 1 < len(signed) else ()
    if pairs := _paired(here, following):
        found += pairs
        return 2
    return 0


def _within(cells: tuple[str, ...]) -> list[Person]:
    """Read a row that holds name and group side by side."""
    read = [people(cell) for cell in cells]
    if all(len(group) > 0 and all(is_name(one.name) and one.party for one in group) for group in read):
        return [one for group in read for one in group]
    if len(cells) == 2:  # noqa: PLR2004
        left, right = bare(cells[0]), bare(cells[1])
        if is_party(left) and is_name(right):
            return [Person(right, left)]
        if is_name(left) and is_party(right):
            return [Person(left, right)]
    return []


def _paired(upper: tuple[str, ...], lower: tuple[str, ...]) -> list[Person]:
    """Pair the cells of two rows, one above the other, where they are as many."""
    if len(upper) != len(lower):
        return []
    pairs = [_pair(one, other) for one, other in zip(upper, lower, strict=True)]
    return [person for pair in pairs for person in pair] if all(pairs) else []


def _pair(upper: str, lower: str) -> list[Person]:
    above, below = without_marks(bare(upper)), without_marks(bare(lower))
    names = [without_marks(name.strip(" ")) for name in above.split(",")]
    if all(is_name(name) for name in names) and (is_party(below) or _may_be_party(below)):
        return [Person(name, below) for name in names]
    if is_party(above) and is_name(below):
        return [Person(below, above)]
    if opens_signature(upper) and above and is_name(below):
        return [Person(below, above)]
    return []


def _may_be_party(text: str) -> bool:
    """Whether a text can be a local group that nobody has heard of: short, with a capital, no name of a person."""
    parts = text.split(" ")
    return (
        bool(text)
        and text[0] in table().letters.upper
        and len(parts) <= MOST_WORDS
        and not is_name(text)
        and "." not in text
    )


def looks_signed(cells: tuple[str, ...]) -> bool:
    """Whether every cell of a line is a name, a group, or both."""
    return all(is_name(bare(cell).rstrip(",")) or is_party(bare(cell)) or _is_both(cell) for cell in cells)


def _is_both(cell: str) -> bool:
    """Whether a cell is names and groups, and little else."""
    read = people(cell)
    named = sum(len(words(one.name)) + len(words(one.party)) for one in read)
    return all(one.party and is_name(one.name) for one in read) and len(words(cell)) - named <= FEW and named > 0
