"""The judged questions over the library's own content, and how good an answer to them is."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.names import fold

GOLDEN = Path(__file__).parent / "golden"
QUESTIONS: list[dict[str, Any]] = yaml.safe_load((GOLDEN / "questions.yml").read_text("utf-8"))
UNSEEN: list[dict[str, Any]] = yaml.safe_load((GOLDEN / "unseen.yml").read_text("utf-8"))
SHOWN = 5


def grades(question: Mapping[str, Any], library: Library) -> dict[str, int]:
    """Return the motions that answer a question, each with its highest grade."""
    found: dict[str, int] = {}
    for entry in library.entries:
        for line in question["right"]:
            if all(_holds(entry, name, str(value)) for name, value in line.items() if name != "grade"):
                found[entry.id] = max(found.get(entry.id, 0), line["grade"])
    return found


def _holds(entry: Entry, name: str, value: str) -> bool:
    motion = entry.motion
    facts: dict[str, list[str | None]] = {
        "idea": [entry.idea.slug] if entry.idea else [],
        "theme": [theme.slug for theme in entry.themes],
        "place": [entry.place or "", *(place.slug for place in entry.municipalities)],
        "party": [who.party for who in motion.submitters],
        "person": [who.name for who in motion.submitters],
    }
    if name in facts:
        return fold(value) in [fold(one or "") for one in facts[name]]
    words = f"{motion.title} {motion.summary or ''}" if name == "says" else motion.title
    # What begins a word: `ov` is not in `over` but in `ov-bureau`, `leegstand` is in `leegstandsverordening`.
    if len(value) > _SHORT:
        return f" {value.casefold()}" in " " + " ".join(_plain(words))
    return any(word == value or word.startswith(f"{value}-") for word in _plain(words))


_SHORT = 3


def _plain(words: str) -> list[str]:
    return "".join(sign if sign.isalnum() or sign in "-+/" else " " for sign in words.casefold()).split()


def quality(found: Sequence[str], graded: Mapping[str, int]) -> float:
    """Return the nDCG@5 of an answer (Järvelin and Kekäläinen, 2002): 0 to 1."""
    best = sorted(graded.values(), reverse=True)[:SHOWN]
    return _gain([graded.get(key, 0) for key in found[:SHOWN]]) / _gain(best)


def _gain(values: Sequence[int]) -> float:
    return math.fsum((2**value - 1) / math.log2(at + 2) for at, value in enumerate(values))
