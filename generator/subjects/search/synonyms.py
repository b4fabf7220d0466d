"""Other words for the same: what a question in one word asks besides it.

A relation leads from a word, or from two to four words in a row, to stems that a page must all have. Its kind says how
near the two are; only the first two kinds are what was asked, and the page says so of the others.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, partial
from itertools import permutations, product

from generator.library.entry import Entry
from generator.library.library import Library
from generator.subjects.search.documents import Where
from generator.subjects.search.index import FIELD, LEVELS, Index
from generator.text.stop_words import STOPS
from generator.text.words import CHUNK, forms, is_letter, joined, pieces


class Kind(Enum):
    """How near the other way to ask is; the browser knows the letters (`question.js`)."""

    NAME = "n"
    """A municipality, a party or a person, and nothing else."""
    SAME = "s"
    """Another word for the same thing, by a register; or a name that is a word too."""
    IDEA = "i"
    """A word of an idea: on every motion that is filed under it."""
    MEANT = "m"
    """A word that councils use for an everyday one."""
    THEME = "t"
    """A word of a theme, which is offered as a link."""


THEME_MARK = "#"
"""Before the short name of a theme, it makes a word that stands on every motion of that theme."""
IDEA_MARK = "="
"""The same for an idea."""
LONGEST_ROW = 4
"""So many words in a row are looked up as one."""
ASIDE = FIELD * Where.TEXT
"""From this posting on a word is in what is told around it, and no longer in what is asked."""


@dataclass(frozen=True)
class Relation:
    """One other way to ask for the same."""

    kind: Kind
    stems: tuple[str, ...]
    label: str = ""
    """What the page calls it, where it is not the same."""


Asked = tuple[str, Relation]
"""A stem, or several with a space between, and what else it asks."""


def relations(library: Library, index: Index, names: Iterable[Asked]) -> dict[str, list[Relation]]:
    """Return by stem, or by stems with a space between, what else can be asked; only words that some page has.

    Args:
        library: the motions, with the registers of synonyms, everyday words, themes and ideas.
        index: the words of their pages.
        names: what names ask; one that no motion has is known as a name all the same.
    """
    by_key: defaultdict[str, list[Relation]] = defaultdict(list)
    for key, asked in names:
        by_key[key].append(asked)
    for key, asked in (*_same(library, index), *_meant(library, index), *_filed(library, index)):
        if all(stem in index.postings for stem in asked.stems) and key != " ".join(asked.stems):
            by_key[key].append(asked)
    return {
        key: list(dict.fromkeys(asked)) for key, asked in sorted(by_key.items()) if 0 < len(key.split()) <= LONGEST_ROW
    }


def register_words(library: Library) -> Iterator[str]:
    """Yield the words of the registers, which the library knows even where no motion has them."""
    for group in library.registers.synonyms:
        yield from group.words
    for line in library.registers.everyday:
        yield from (*line.words, *line.means)
    for theme in library.registers.themes:
        yield from (theme.label.nl, *theme.synonyms)
    for idea in library.registers.ideas:
        yield from (idea.label, *idea.synonyms)


def keys_of(text: str, index: Index) -> tuple[str, ...]:
    """Return the keys under which a question finds a text: its stems in a row, with what marks hold together as one."""
    chunks = CHUNK.findall(text)
    apart = _row((piece for chunk in chunks for piece in pieces(chunk)), index)
    whole = _row((form for chunk in chunks for form in _as_one(chunk)), index)
    return tuple(dict.fromkeys(key for key in (apart, whole) if key))


def _as_one(chunk: str) -> tuple[str, ...]:
    forms = pieces(chunk)
    return (joined(chunk),) if len(forms) > 1 else forms


def _row(forms: Iterable[str], index: Index) -> str:
    return " ".join(index.stems.get(form, form) for form in forms if form not in STOPS and not is_letter(form))


def stems_of(text: str, index: Index) -> tuple[str, ...]:
    """Return the stems that a page must have for a text: of all its words, in their order."""
    return tuple(_row(forms([text]), index).split())


def _same(library: Library, index: Index) -> Iterator[Asked]:
    for group in library.registers.synonyms:
        known = [(keys_of(word, index), stems_of(word, index)) for word in group.words]
        for (keys, _), (_, stems) in permutations(known, 2):
            yield from ((key, Relation(Kind.SAME, stems)) for key in keys if stems)


def _meant(library: Library, index: Index) -> Iterator[Asked]:
    same = {word: group.words for group in library.registers.synonyms for word in group.words}
    # A word stands in many pairs, and is looked up once.
    keys, stems = cache(partial(keys_of, index=index)), cache(partial(stems_of, index=index))
    is_asked = cache(partial(_is_asked, index=index))
    for line in library.registers.everyday:
        means = _with_same(line.means, same, is_asked)
        # An everyday word leads to its neighbours too, where the library has them: `poes` to `kat`.
        pairs = permutations((word for word in line.words if " " not in word), 2)
        # Of the councils' words one that no motion asks does the same: `oversteekplaats` to `zebrapad`.
        others = (pair for pair in permutations(means, 2) if not is_asked(pair[0]))
        for asked, meant in (*product(line.words, means), *pairs, *others):
            if stems(meant):
                relation = Relation(Kind.MEANT, stems(meant), meant)
                yield from ((key, relation) for key in keys(asked))


def _with_same(
    words: Sequence[str], same: Mapping[str, Sequence[str]], is_asked: Callable[[str], bool]
) -> tuple[str, ...]:
    """Return words, of those that no motion asks with all that mean the same: `lhbti` with `queer`."""
    return tuple(
        dict.fromkeys(one for word in words for one in (word, *(() if is_asked(word) else same.get(word, ()))))
    )


def _is_asked(text: str, index: Index) -> bool:
    """Return whether each word of a text stands in a title or in what a motion asks."""
    stems = stems_of(text, index)
    return all(stem in index.postings and min(index.postings[stem].says) < ASIDE for stem in stems)


def _filed(library: Library, index: Index) -> Iterator[Asked]:
    for theme in library.registers.themes:
        to_theme = Relation(Kind.THEME, (THEME_MARK + theme.slug,))
        # Each word of a label leads there too: `klimaat` to klimaat en energie.
        for word in (theme.label.nl, *theme.label.nl.split(), *theme.synonyms):
            yield from ((key, to_theme) for key in keys_of(word, index))
    for idea in library.registers.ideas:
        stem = IDEA_MARK + idea.slug
        yield from ((key, Relation(Kind.SAME, (stem,))) for key in keys_of(idea.label, index))
        for word in idea.synonyms:
            yield from ((key, Relation(Kind.IDEA, (stem,), idea.label)) for key in keys_of(word, index))


def filed_postings(entries: Sequence[Entry]) -> dict[str, list[tuple[int, int]]]:
    """Return the postings of the words for themes and ideas: on every motion that is filed under them."""
    postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for theme in entry.themes:
            postings[THEME_MARK + theme.slug].append((number, LEVELS))
        if entry.idea:
            postings[IDEA_MARK + entry.idea.slug].append((number, LEVELS))
    return dict(postings)
