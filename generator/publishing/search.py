"""The search outlet: the index in blocks, the table that counts, and what a result shows, below `search/`."""

import hashlib
import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

from generator.language.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.outcome import outcome_of
from generator.search.also import register_words, relations, filed_postings
from generator.search.blocks import Blocks, place_blocks, word_blocks
from generator.search.columns import columns
from generator.search.facets import facets
from generator.search.index import Index, build_index
from generator.search.sheets import guide_sheet, motion_sheet
from generator.search.stops import STOPS

FOLDER = "search"
CARDS = 20
"""So many results stand in one file: enough to share its cost, few enough to waste little."""


@dataclass(frozen=True)
class Guide:
    """A page that is no motion and can be found beside them: a page of the handbook, or of a finding."""

    title: str
    url: str
    text: str


def write_search(library: Library, guides: Sequence[Guide], language: Language, community: Sequence[str], site: Path) -> None:
    """Write the search into a built site, in the place of an earlier one.

    The files of one build lie in a folder named after what is in them, so that a browser that keeps old files never
    mixes two builds; `search/index.json` says which folder it is.
    """
    entries = library.entries
    index = _index(library, guides)
    words = word_blocks(index, relations(library, index))
    places = place_blocks(index)
    files = {
        **_pieces("words", words),
        **_pieces("places", places),
        **_cards(entries, language),
        "columns.json": _json(columns(entries, facets(library, language, community))),
        "vocabulary.json": _json(_vocabulary(index)),
        "guides.json": _json([[guide.title, guide.url] for guide in guides]),
    }
    folder = hashlib.sha256("".join(map("\0".join, sorted(files.items()))).encode()).hexdigest()[:12]
    shutil.rmtree(site / FOLDER, ignore_errors=True)
    for name, content in files.items():
        _write(site / FOLDER / folder / name, content)
    root = {
        "folder": folder,
        "motions": len(entries),
        "pages": len(index.keys),
        "cards": CARDS,
        "words": words.starts,
        "places": places.starts,
        "stops": sorted(STOPS),
    }
    _write(site / FOLDER / "index.json", _json(root))


def compare_search(library: Library, site: Path) -> None:
    """Check that every record can be found in the search that was written.

    Raises:
        PluginError: a motion is missing; the message names cause, place and remedy.
    """
    root = json.loads((site / FOLDER / "index.json").read_text("utf-8"))
    folder = site / FOLDER / root["folder"]
    cards = sorted(folder.glob("cards/*.json"), key=lambda path: int(path.stem))
    found = {card["id"] for path in cards for card in json.loads(path.read_text("utf-8"))}
    table = json.loads((folder / "columns.json").read_text("utf-8"))
    expected = {entry.id for entry in library.entries}
    if found != expected or len(table["decided"]) != len(expected) or _highest(folder) >= root["pages"]:
        missing = ", ".join(sorted(expected ^ found)[:5])
        message = (
            f"motiewijzer: {len(expected)} records but {len(found)} searchable motions in {folder} "
            f"(differing: {missing}). Run the build again with an empty site folder, then report it."
        )
        raise PluginError(message)


def _highest(folder: Path) -> int:
    """Return the highest number of a page in the index: one that no card has would be found and not shown."""
    blocks = (json.loads(path.read_text("utf-8")) for path in folder.glob("words/*.json"))
    lists = (value["p"] for block in blocks for value in block.values() if isinstance(value, dict) and "p" in value)
    return max((sum(step // 32 for step in postings) for postings in lists), default=0)


def _index(library: Library, guides: Sequence[Guide]) -> Index:
    sheets = [*map(motion_sheet, library.entries), *(guide_sheet(guide.url, guide.title, guide.text) for guide in guides)]
    index = build_index(sheets, register_words(library))
    index.postings.update(filed_postings(library.entries))
    return index


def _vocabulary(index: Index) -> list[str]:
    """Return the forms that occur, those of many pages first: from these a typing error is mended."""
    return sorted(index.places, key=lambda form: (-len(index.places[form]), form))


def _pieces(name: str, blocks: Blocks) -> dict[str, str]:
    return {f"{name}/{number}.json": piece for number, piece in enumerate(blocks.pieces)}


def _cards(entries: Sequence[Entry], language: Language) -> dict[str, str]:
    packs = (entries[start : start + CARDS] for start in range(0, len(entries), CARDS))
    return {f"cards/{number}.json": _json([card(entry, language) for entry in pack]) for number, pack in enumerate(packs)}


def card(entry: Entry, language: Language) -> dict[str, Any]:
    """Return what a result shows of a motion; the same as in a list of the site."""
    outcome = outcome_of(entry, language)
    made = {
        "id": entry.id,
        "title": entry.motion.title,
        "summary": entry.motion.summary,
        "place": entry.place_name,
        "date": entry.day.isoformat() if entry.motion.decisions or entry.motion.submitted else None,
        "sign": outcome.sign,
        "outcome": outcome.words,
        "tone": outcome.tone,
        "votes": outcome.votes,
        "text": "outdated" if entry.motion.outdated else "ready" if entry.motion.has_text else "source",
        "themes": [theme.label.spoken(language.code) for theme in entry.themes],
    }
    return {name: value for name, value in made.items() if value}


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
