"""Small libraries for tests of what came of motions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from generator.library.library import Library
from generator.model.motion import Motion

DAY = date(2026, 11, 26)


def motion(facts: Mapping[str, Any], place: str = "voorbeeldstad") -> Motion:
    """Return a motion of which only these facts matter: `status`, `date`, `due`, `news` and whether it is outdated."""
    record: dict[str, Any] = {"title": facts.get("title", "Proef"), "added": "2026-11-20", "themes": ["wonen"]}
    record |= {"municipality": place, "sources": [{"url": "https://raad.example/1"}]}
    if facts.get("status"):
        record["decisions"] = [{"date": str(facts.get("date", "2025-01-23")), "status": facts["status"]}]
    if facts.get("due"):
        record["due"] = str(facts["due"])
    if facts.get("outdated"):
        record["outdated"] = {"since": "2026-01-01", "why": "De wet is anders."}
    record["follow_up"] = [{"date": str(day), "state": state} for day, state in facts.get("news", ())]
    return Motion.model_validate(record)


def library(fiction: Library, told: Mapping[str, Mapping[str, Any]]) -> Library:
    """Return a library of such motions by id, with the registers and places of the fictional one."""
    motions = {key: motion({"title": key, **facts}, key.split("/")[0]) for key, facts in told.items()}
    return replace(fiction, motions=motions, known={})
