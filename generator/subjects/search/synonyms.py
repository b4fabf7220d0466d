"""Other words for the same: what a question in one word asks besides it.

A relation leads from a word, or from two or three words in a row, to stems that a page must all have. Its weight says
how near the two are.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import permutations, product

from generator.library.entry import Entry
from generator.library.library import Library
from generator.subjects.search.index import LEVELS, Index
from generator.text.stop_words import STOPS
from generator.text.words import forms


class Nearness(Enum):
    """How much a page with the other words counts."""

    SAME = 0.8
    """Another word for the same thing, by a register."""
    MEANT = 0.6
    """A word that councils use for an everyday one."""
    INSIDE = 0.5
    """The words inside a compound, standing by themselves."""
    THEME = 0.2
    """A word of a theme: asked only where nothing else is found."""


THEME_MARK = "#"
"""Before the short name of a theme, it makes a word that stands on every motion of that theme."""
IDEA_MARK = "="
"""The same for an idea."""
LONGEST_ROW = 3
"""So many words in a row are looked up as one."""


@dataclass(frozen=True)
class Relation:
    """One other way to ask for the same."""

    nearness: Nearness
    stems: tuple[str, ...]


def relations(library: Library, index: Index) -> dict[str, list[Relation]]:
    """Return by stem, or by stems with a space between, what else can be asked; only words that some page has."""
    found: defaultdict[str, list[Relation]] = defaultdict(list)
    for key, asked in (*_same(library, index), *_meant(library, index), *_inside(index), *_filed(library, index)):
        relation = _answerable(asked, index)
        if relation and key and key.count(" ") < LONGEST_ROW and key != " ".join(relation.stems):
            found[key].append(relation)
    return {key: list(dict.fromkeys(made)) for key, made in sorted(found.items())}


def _answerable(relation: Relation, index: Index) -> Relation | None:
    """Return a relation that leads somewhere: where no page has a word, to the words inside it."""
    stems: list[str] = []
    for stem in relation.stems:
        inside = index.inside.get(stem, ())
        stems += inside if stem not in index.postings and len(inside) > 1 else [stem]
    if not stems or any(stem not in index.postings for stem in stems):
        return None
    whole = tuple(stems) == relation.stems
    return relation if whole else Relation(min(relation.nearness, Nearness.INSIDE, key=_value), tuple(stems))


def _value(nearness: Nearness) -> float:
    return nearness.value


def register_words(library: Library) -> Iterator[str]:
    """Yield the words of the registers, which the library knows even where no motion has them."""
    for group in _groups(library):
        yield from group
    for line in library.registers.everyday:
        yield from (*line.words, *line.means)
    for theme in library.registers.themes:
        yield from (theme.label.nl, *theme.synonyms)
    for idea in library.registers.ideas:
        yield from (idea.label, *idea.synonyms)


def stems_of(text: str, index: Index) -> tuple[str, ...]:
    """Return the stems of the words of a text in their order; a word that no page has stands as it is."""
    return tuple(index.stems.get(form, form) for form in forms([text]) if form not in STOPS)


def _groups(library: Library) -> Iterator[tuple[str, ...]]:
    registers = library.registers
    yield from (group.words for group in registers.synonyms)
    national = (party for party in registers.parties if party.national)
    yield from ((party.name, *(alias.name for alias in party.aliases)) for party in national)
    yield from ((place.name, *place.other_names) for place in library.places.municipalities if place.other_names)


def _same(library: Library, index: Index) -> Iterator[tuple[str, Relation]]:
    for group in _groups(library):
        known = [stems for stems in (stems_of(word, index) for word in group) if stems]
        for asked, meant in permutations(known, 2):
            yield " ".join(asked), Relation(Nearness.SAME, meant)


def _meant(library: Library, index: Index) -> Iterator[tuple[str, Relation]]:
    for line in library.registers.everyday:
        for asked, meant in product(line.words, line.means):
            yield " ".join(stems_of(asked, index)), Relation(Nearness.MEANT, stems_of(meant, index))


def _inside(index: Index) -> Iterator[tuple[str, Relation]]:
    for stem, parts in index.inside.items():
        if len(parts) > 1:
            yield stem, Relation(Nearness.INSIDE, parts)


def _filed(library: Library, index: Index) -> Iterator[tuple[str, Relation]]:
    for theme in library.registers.themes:
        for word in (theme.label.nl, *theme.synonyms):
            yield " ".join(stems_of(word, index)), Relation(Nearness.THEME, (THEME_MARK + theme.slug,))
    for idea in library.registers.ideas:
        for word in (idea.label, *idea.synonyms):
            yield " ".join(stems_of(word, index)), Relation(Nearness.SAME, (IDEA_MARK + idea.slug,))


def filed_postings(entries: Sequence[Entry]) -> dict[str, list[tuple[int, int]]]:
    """Return the postings of the words for themes and ideas: on every motion that is filed under them."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for theme in entry.themes:
            found[THEME_MARK + theme.slug].append((number, LEVELS))
        if entry.idea:
            found[IDEA_MARK + entry.idea.slug].append((number, LEVELS))
    return dict(found)
