"""Which text "make it your motion" begins with; every case is a row: the motions newest first, and the one chosen."""

from collections.abc import Mapping
from typing import Any

import pytest

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.places import Places
from generator.model.registers import Registers
from generator.subjects.families.starting_text import beginning, library_models, starting_text

TEXT = [{"part": "requests", "to": "college", "points": ["een bank te plaatsen"]}]
CASES = [
    ([], None),
    ([{"status": "adopted"}], None),
    ([{"text": TEXT, "status": "rejected"}, {"text": TEXT, "status": "adopted"}], 1),
    ([{"text": TEXT, "status": "adopted"}, {"text": TEXT, "status": "adopted"}], 0),
    ([{"text": TEXT, "status": "adopted"}, {"text": TEXT, "model": "true"}], 1),
    ([{"text": TEXT, "status": "adopted"}, {"text": TEXT, "model": "true", "outdated": True}], 0),
    ([{"text": TEXT, "status": "rejected"}, {"text": TEXT}], 0),
    ([{"text": TEXT, "status": "adopted", "kind": "amendment"}, {"text": TEXT, "status": "rejected"}], 1),
    ([{"text": TEXT, "status": "rejected", "kind": "amendment"}, {"status": "adopted"}], None),
    ([{"text": TEXT, "status": "rejected", "kind": "amendment"}], 0),
    ([{"text": TEXT, "kind": "amendment"}, {"text": TEXT, "kind": "amendment", "status": "adopted"}], 1),
]


def _motion(facts: Mapping[str, Any]) -> Motion:
    record: dict[str, Any] = {
        "title": "Proef",
        "added": "2026-11-20",
        "themes": ["wonen"],
        "kind": facts.get("kind", "motion"),
    }
    record |= {name: facts[name] for name in ("text", "model", "idea", "based_on", "added") if name in facts}
    if not facts.get("model"):
        record |= {"municipality": "aa", "sources": [{"url": "https://raad.example/1"}]}
    if facts.get("status"):
        record["decisions"] = [{"date": "2025-01-23", "status": facts["status"]}]
    if facts.get("outdated"):
        record["outdated"] = {"since": "2026-01-01", "why": "De wet is anders."}
    return Motion.model_validate(record)


def _library(motions: Mapping[str, Mapping[str, Any]]) -> Library:
    return Library({key: _motion(facts) for key, facts in motions.items()}, Registers(), Places((), ()))


@pytest.mark.parametrize(("told", "chosen"), CASES)
def test_which_text_is_chosen(told: list[dict[str, Any]], chosen: int | None) -> None:
    """A model, else the newest that worked, else the newest; an amendment only where nothing else is."""
    keys = [f"{'model' if facts.get('model') else 'aa'}/m{at}" for at, facts in enumerate(told)]
    entries: tuple[Entry, ...] = tuple(_library({key: facts}).entries[0] for key, facts in zip(keys, told, strict=True))
    found = starting_text(entries)
    assert found == (None if chosen is None else entries[chosen])


@pytest.mark.parametrize("told", [told for told, _chosen in CASES], ids=str)
def test_an_idea_always_has_a_first_button(told: list[dict[str, Any]]) -> None:
    """Its text where one is here, else the source of one; nothing where it has no motion at all."""
    keys = [f"{'model' if facts.get('model') else 'aa'}/m{at}" for at, facts in enumerate(told)]
    entries = tuple(_library({key: facts}).entries[0] for key, facts in zip(keys, told, strict=True))
    found, text = beginning(entries), starting_text(entries)
    assert found.use == (f"gebruik/?motie={text.id}" if text else "")
    assert bool(found.use or found.source) == bool(told)


def test_the_model_of_what_it_was_made_from() -> None:
    """A motion without an idea leads to the model that was made from it; an outdated model is none."""
    made = {"model": "true", "text": TEXT, "based_on": [{"motion": "aa/een", "how": "adapted"}]}
    models = library_models(_library({"aa/een": {"status": "adopted"}, "aa/twee": {}, "model/nu": made}))
    assert models.by_example.keys() == {"aa/een"}
    late = library_models(_library({"aa/een": {}, "model/oud": {**made, "outdated": True}}))
    assert late.by_example == {}
