"""The search outlet: the index in blocks, the table that counts, and what a result shows, below `search/`."""

import hashlib
import json
import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.lists import filed
from generator.subjects.search.blocks import Blocks, place_blocks, steps, word_blocks
from generator.subjects.search.columns import columns, days, packed, packed_days
from generator.subjects.search.documents import guide_document, motion_document
from generator.subjects.search.facets import facets
from generator.subjects.search.index import FIELD, Index, build_index
from generator.subjects.search.names import asked_names, name_postings
from generator.subjects.search.packs import PACKED, pack, unpack
from generator.subjects.search.results import card, suggestions
from generator.subjects.search.synonyms import filed_postings, register_words, relations
from generator.text.compounds import RULES
from generator.text.stop_words import STOPS

FOLDER = "search"
ROOT = f"{FOLDER}/index{PACKED}"
CARDS = 5
"""So many results stand in one file: those of one question lie far apart, so most of a larger one would be waste."""


@dataclass(frozen=True)
class Guide:
    """A page that is no motion and can be found under them, such as one of the handbook."""

    title: str
    url: str
    """Below the site's root."""
    text: str


@dataclass(frozen=True)
class Searched:
    """What is searched, and for whom."""

    library: Library
    guides: Sequence[Guide]
    language: Language
    community: Sequence[str]
    """Slugs of the parties whose library it is."""


def write_search(searched: Searched, site: Path) -> None:
    """Write the search into a built site, in the place of an earlier one.

    The files of one build lie in a folder named after what is in them, so that a browser that keeps old files never
    mixes two builds; the root says which folder it is.
    """
    index = _index(searched)
    words = word_blocks(index, relations(searched.library, index, asked_names(searched.library, index)))
    places = place_blocks(index)
    files = {**_pieces("words", words), **_pieces("places", places), **_tables(searched, index)}
    folder = _fingerprint(files)
    for name, content in files.items():
        _write(site / FOLDER / folder / f"{name}{PACKED}", content)
    library, language = searched.library, searched.language.code
    themes = ((theme, library.by_theme[theme.slug]) for theme in library.registers.themes)
    root = {
        "folder": folder,
        "motions": len(library.entries),
        "pages": len(index.keys),
        "cards": CARDS,
        "words": words.starts,
        "places": places.starts,
        "stops": sorted(STOPS),
        "compounds": RULES,
        "models": list(steps(at for at, entry in enumerate(library.entries) if entry.motion.model)),
        "themes": {theme.slug: [theme.label.spoken(language), filed(entries)] for theme, entries in themes if entries},
    }
    _write(site / ROOT, _json(root))
    for old in (site / FOLDER).iterdir():
        if old.is_dir() and old.name != folder:
            shutil.rmtree(old)


def _index(searched: Searched) -> Index:
    library = searched.library
    guides = (guide_document(guide.url, guide.title, guide.text) for guide in searched.guides)
    index = build_index([*map(motion_document, library.entries), *guides], register_words(library))
    index.add({**filed_postings(library.entries), **name_postings(library.entries)})
    return index


def _tables(searched: Searched, index: Index) -> dict[str, str]:
    library, language = searched.library, searched.language
    entries = library.entries
    packs = {f"cards/{start // CARDS}": entries[start : start + CARDS] for start in range(0, len(entries), CARDS)}
    return {
        **{name: _json([card(entry, language) for entry in pack]) for name, pack in packs.items()},
        "columns": _json(packed(columns(entries, facets(library, language, searched.community)))),
        "days": _json(packed_days(days(entries))),
        **{f"vocabulary/{letter}": _json(forms) for letter, forms in _vocabulary(index).items()},
        "suggestions": _json(suggestions(library, language)),
        "guides": _json([[guide.title, guide.url] for guide in searched.guides]),
    }


def _vocabulary(index: Index) -> dict[str, list[str]]:
    """Return by their first letter the forms that a typing error is mended with, those used most first.

    One that stands on a single page, not in its title, and in no register, may be an error itself.
    """
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    pages = {form: index.pages(form) for form in index.places}
    for form in sorted(index.places, key=lambda form: (-pages[form], form)):
        if form.isalpha() and form not in STOPS and (pages[form] > 1 or _is_sure(form, index)):
            by_letter[form[0]].append(form)
    return by_letter


def _is_sure(form: str, index: Index) -> bool:
    stem = index.stems.get(form, form)
    return stem in index.known or (stem in index.postings and min(index.postings[stem].says) < FIELD)


def _pieces(name: str, blocks: Blocks) -> dict[str, str]:
    return {f"{name}/{number}": piece for number, piece in enumerate(blocks.pieces)}


def _fingerprint(files: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{content}\0".encode())
    return digest.hexdigest()[:12]


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pack(content))


def searchable(site: Path) -> tuple[set[str], Iterable[int]]:
    """Read back what a built site can find.

    Returns:
        The ids of the motions that have a result to show, and for each facet how many motions its column holds.
    """
    folder = site / FOLDER / unpack(site / ROOT)["folder"]
    cards = map(unpack, folder.glob(f"cards/*{PACKED}"))
    table = unpack(folder / f"columns{PACKED}")
    return {card["id"] for pack in cards for card in pack}, [len(facet["rows"]) for facet in table["facets"]]
