"""What it costs to set two long motions side by side, in a real browser; a step of `python -m benchmarks.reuse`.

The two are made here, as long as motions get: forty points each. One in four is the same, one in four is new, and the
others have some other words.
"""

import json
import random
import time
from typing import Any

from playwright.sync_api import Page, Route

from generator.urls import compare_url

POINTS = 40
LENGTH = 40
"""Words of a point."""
PARTS = ("noting", "considering", "opinion", "requests")


def compare(page: Page, address: str) -> tuple[float, str]:
    """Open the page for both and return the seconds until all stands there, and what it says about them."""
    chance = random.Random(7)  # noqa: S311  # nothing secret
    first = [_point(chance) for _ in range(POINTS)]
    motions = {"proef/een": first, "proef/twee": [_varied(at, point, chance) for at, point in enumerate(first)]}
    page.route("**/data/v1/motions/proef/*.json", lambda route: _answer(route, motions))
    start = time.perf_counter()
    page.goto(address + compare_url(*motions))
    page.locator("[data-work]:visible").wait_for()
    return time.perf_counter() - start, page.locator("[data-summary]").inner_text()


def _point(chance: random.Random) -> str:
    return " ".join(f"woord{chance.randrange(400)}" for _ in range(LENGTH))


def _varied(at: int, point: str, chance: random.Random) -> str:
    if at % 4 == 0:
        return point
    if at % 4 == 1:
        return _point(chance)
    words = [f"anders{chance.randrange(400)}" if chance.random() < 1 / 5 else word for word in point.split()]
    return " ".join(words)


def _answer(route: Route, motions: dict[str, list[str]]) -> None:
    key = route.request.url.split("/motions/")[1].removesuffix(".json")
    route.fulfill(body=json.dumps(_motion(key, motions[key])), content_type="application/json")


def _motion(key: str, points: list[str]) -> dict[str, Any]:
    each = len(points) // len(PARTS)
    text = [{"part": part, "points": points[at * each : (at + 1) * each]} for at, part in enumerate(PARTS)]
    facts = {
        "id": key,
        "path": f"moties/{key}/",
        "municipality_name": "Voorbeeldstad",
        "inhabitants": None,
        "votes": None,
    }
    return {**facts, "record": {"title": f"Motie {key}", "submitters": [], "text": text}}
