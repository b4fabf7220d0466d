"""The tile map: a hexagon for every municipality, with how many motions it has or with how they ended."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import Status
from generator.model.municipality import Municipality
from generator.subjects.tile_map.tiles import Point, edges, middle, path_through
from generator.urls import municipality_url

FLOOR = 2
"""There is a map from so many municipalities with motions on; below it a list says it all."""
SOME, MANY = 5, 20
"""From so many motions on a tile is darker."""
ROWS = 25
"""So many municipalities stand in the table behind the map."""


@dataclass(frozen=True)
class Results:
    """How the motions of one municipality ended."""

    succeeded: int
    rejected: int
    other: int

    @property
    def kind(self) -> str:
        """What stands out: that something worked, else that something was voted down."""
        return "yes" if self.succeeded else "no" if self.rejected else "else"


@dataclass(frozen=True)
class Tile:
    """A municipality with motions: the way to its page."""

    name: str
    url: str
    at: Point
    kind: str
    """Which drawing it has."""
    words: str
    """Its name and figures."""
    count: int
    results: Results | None = None


@dataclass(frozen=True)
class TileMap:
    """A map with what explains it."""

    title: str
    tiles: tuple[Tile, ...]
    """By name."""
    plain: str
    """A path with a corner in the middle of every other tile."""
    box: str
    """What of the plane is drawn."""
    key: tuple[tuple[str, str], ...]
    """What the drawings mean."""

    @property
    def drawn(self) -> tuple[tuple[str, str], ...]:
        """All tiles as one path for each kind, for where they lead nowhere: with the drawing of its tiles."""
        points = {kind: sorted((t.at[1], t.at[0]) for t in self.tiles if t.kind == kind) for kind, _words in self.key}
        paths = ((kind, path_through([(x, y) for y, x in middles])) for kind, middles in points.items() if middles)
        return (*([("none", self.plain)] if self.plain else []), *paths)

    @property
    def rows(self) -> tuple[Tile, ...]:
        """Those of the table, by name: the tiles with most motions."""
        return tuple(sorted(sorted(self.tiles, key=lambda tile: -tile.count)[:ROWS], key=lambda tile: tile.url))

    @property
    def has_results(self) -> bool:
        """Whether it shows outcomes."""
        return any(tile.results for tile in self.tiles)


def count_map(library: Library, language: Language) -> TileMap | None:
    """Return the map of how many motions there are."""
    tiles = [_count_tile(place, len(entries), language) for place, entries in _placed(library.real)]
    key = (
        ("few", f"1–{SOME - 1}"),
        ("some", f"{SOME}–{MANY - 1}"),
        ("many", language.gettext("{least} or more", least=MANY)),
    )
    return _map(language.gettext("Motions by municipality"), tiles, key, library, language)


def result_map(entries: Iterable[Entry], library: Library, language: Language) -> TileMap | None:
    """Return the map of how these motions ended."""
    tiles = [_result_tile(place, own, language) for place, own in _placed(entries)]
    key = (
        ("yes", language.gettext("at least one succeeded")),
        ("no", language.gettext("none succeeded, at least one was rejected")),
        ("else", language.gettext("ended otherwise, not decided yet, or not known")),
    )
    return _map(language.gettext("Outcome by municipality"), tiles, key, library, language)


def results(entries: Iterable[Entry]) -> Results:
    """Count how motions ended."""
    last = [entry.motion.last_decision for entry in entries]
    succeeded = sum(decision is not None and decision.status.is_success for decision in last)
    rejected = sum(decision is not None and decision.status is Status.REJECTED for decision in last)
    return Results(succeeded, rejected, len(last) - succeeded - rejected)


def _placed(entries: Iterable[Entry]) -> list[tuple[Municipality, list[Entry]]]:
    """Return the municipalities on the map, by name, each with its motions."""
    by_place: dict[Municipality, list[Entry]] = defaultdict(list)
    for entry in entries:
        for place in entry.municipalities:
            if place.tile and not entry.motion.model:
                by_place[place].append(entry)
    return sorted(by_place.items(), key=lambda pair: pair[0].slug)


def _count_tile(place: Municipality, count: int, language: Language) -> Tile:
    kind = "many" if count >= MANY else "some" if count >= SOME else "few"
    words = f"{place.name}: {language.ngettext('{n} motion', '{n} motions', count)}"
    return Tile(place.name, municipality_url(place.slug), middle(place), kind, words, count)


def _result_tile(place: Municipality, entries: Sequence[Entry], language: Language) -> Tile:
    counts = results(entries)
    facts = (
        (counts.succeeded, language.gettext("{n} succeeded", n=counts.succeeded)),
        (counts.rejected, language.gettext("{n} rejected", n=counts.rejected)),
        (counts.other, language.gettext("{n} otherwise", n=counts.other)),
    )
    words = [
        language.ngettext("{n} motion", "{n} motions", len(entries)),
        *(phrase for count, phrase in facts if count),
    ]
    url = municipality_url(place.slug)
    return Tile(place.name, url, middle(place), counts.kind, f"{place.name}: {', '.join(words)}", len(entries), counts)


def _map(
    title: str, tiles: Sequence[Tile], key: Iterable[tuple[str, str]], library: Library, language: Language
) -> TileMap | None:
    points = [middle(place) for place in library.places.municipalities if place.tile]
    if len(tiles) < FLOOR:
        return None
    plain = sorted(set(points) - {tile.at for tile in tiles}, key=lambda point: (point[1], point[0]))
    kinds = {tile.kind for tile in tiles}
    shown = [(kind, words) for kind, words in key if kind in kinds]
    none = [("none", language.gettext("no motions yet"))] if plain else []
    box = edges(points)
    plain_path = path_through(plain)
    return TileMap(title, tuple(tiles), plain_path, " ".join(map(str, box)), (*shown, *none))
