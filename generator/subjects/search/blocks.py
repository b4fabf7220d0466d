"""The index cut into small files, so that a question loads only the words that it asks."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from json import JSONEncoder
from typing import Any

from generator.subjects.search.documents import Where
from generator.subjects.search.index import FIELD, Index
from generator.subjects.search.synonyms import Relation

BLOCK = 5_000
"""A block holds at most so many characters; a word that stands on very many pages has a larger one for itself."""
PART = 200_000
"""So many places of one form at most lie together; of `de` there are millions, and a file must not become too large."""
BESIDE = 600
"""What the words of a block ask of other blocks stands in it too, where that has at most so many characters."""
BESIDE_KEY = ""
"""The key of that in its block: no word is empty."""
STEP = FIELD * len(Where)
_AS_JSON = JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
"""Made once: there are as many rows as words."""


@dataclass(frozen=True)
class Blocks:
    """A sorted table in pieces."""

    starts: tuple[str, ...]
    """The first key of each piece."""
    pieces: tuple[str, ...]
    """Each piece as JSON: an object by key."""


def word_blocks(index: Index, also: Mapping[str, Sequence[Relation]]) -> Blocks:
    """Return what is known of each word.

    A value is the stem of a form, as a string, or of a stem (or several with a space between) an object: `p` holds the
    postings, each the step in page number times 128, plus the kind of field times 32, plus how much the word says
    there; `f` its other forms, which can lie in other blocks; `a` the relations, each its kind, what a page calls it,
    and its stems. What a question of its words asks next is in the block too (`BESIDE`): to ask a second file takes a
    phone longer than to load this one.
    """
    asked = {*index.postings, *index.known, *(stem for key in also for stem in key.split())}
    forms = {form: stem for form, stem in sorted(index.stems.items()) if stem in asked}
    families: defaultdict[str, list[str]] = defaultdict(list)
    for form, stem in forms.items():
        if form != stem and form in index.places:
            families[stem].append(form)
    keys = sorted({*forms, *index.postings, *index.known, *also})
    values = {key: _AS_JSON(_word(key, index, families, also)) for key in keys}

    def beside(block: Sequence[str]) -> str:
        asked = {stem for key in block for relation in also.get(key, ()) for stem in relation.stems}
        asked |= {stem for key in block if (stem := index.stems.get(key, key)) != key}
        small = (stem for stem in sorted(asked.difference(block)) if len(values.get(stem, "")) in range(1, BESIDE + 1))
        return ",".join(f"{_AS_JSON(stem)}:{values[stem]}" for stem in small)

    return _cut(values.items(), beside)


def place_blocks(index: Index) -> Blocks:
    """Return for each form where it stands: pairs of the step in page number and the steps in place on that page.

    What is too much for one key goes on at the next, with a number behind the form: `de`, `de 01`.
    """
    return _cut((key, _AS_JSON(value)) for form in sorted(index.places) for key, value in _parted(form, index))


def _word(
    key: str, index: Index, families: Mapping[str, Sequence[str]], also: Mapping[str, Sequence[Relation]]
) -> object:
    stem = index.stems.get(key, key)
    if stem != key and key not in index.postings and key not in also:
        return stem
    value: dict[str, Any] = {} if stem == key else {"s": stem}
    if key in index.postings:
        value["p"] = list(_postings(index.postings[key].pairs()))
        if key in families:
            value["f"] = families[key]
    if key in also:
        value["a"] = [[relation.kind.value, relation.label, *relation.stems] for relation in also[key]]
    return value


def _postings(pairs: Iterable[tuple[int, int]]) -> Iterator[int]:
    before = 0
    for page, says in pairs:
        yield (page - before) * STEP + says
        before = page


def _parted(form: str, index: Index) -> Iterator[tuple[str, object]]:
    row = index.places[form].tolist()
    if len(row) <= PART:
        yield form, _places(_standing(row))
        return
    pages = list(_standing(row))
    each = len(pages) * PART // len(row) + 1
    for part, start in enumerate(range(0, len(pages), each)):
        yield f"{form} {part:02}" if part else form, _places(pages[start : start + each])


def _standing(row: list[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield each page of a form with the first place there and the steps to the others."""
    at = 0
    while at < len(row):
        end = at + 2 + row[at + 1]
        yield row[at], row[at + 2 : end]
        at = end


def _places(pages: Iterable[tuple[int, list[int]]]) -> list[object]:
    rows: list[object] = []
    before = 0
    for page, places in pages:
        rows += (page - before, places)
        before = page
    return rows


def steps(places: Iterable[int]) -> Iterator[int]:
    """Yield ascending numbers each as the step from the one before, from 0 on."""
    before = 0
    for place in places:
        yield place - before
        before = place


def _cut(rows: Iterable[tuple[str, str]], beside: Callable[[Sequence[str]], str] = lambda _block: "") -> Blocks:
    """Cut a table with its values as JSON into pieces, each with what is to stand beside its keys."""
    starts: list[str] = []
    pieces: list[str] = []
    waiting: dict[str, str] = {}
    size = 0

    def close() -> None:
        if waiting:
            others = beside(tuple(waiting))
            more = [f"{_AS_JSON(BESIDE_KEY)}:{{{others}}}"] if others else []
            starts.append(next(iter(waiting)))
            pieces.append("{" + ",".join([*waiting.values(), *more]) + "}")
            waiting.clear()

    for key, value in rows:
        line = f"{_AS_JSON(key)}:{value}"
        if size + len(line) > BLOCK:
            close()
            size = 0
        waiting[key] = line
        size += len(line)
    close()
    return Blocks(tuple(starts), tuple(pieces))
