"""The model motions that fit a municipality: of its size, and on what its council has had least of."""

from collections import Counter
from collections.abc import Collection

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.enums import SizeClass
from generator.model.municipality import Municipality
from generator.subjects.families.advice import advised_models
from generator.subjects.families.starting_text import towns_where_it_worked

SHOWN = 3
"""So many stand on the page of a municipality, each on another theme."""


def fitting_models(
    place: Municipality, library: Library, without: Collection[str], community: tuple[str, ...]
) -> tuple[Entry, ...]:
    """Return the models for a municipality, the best first.

    What worked elsewhere with one's own group behind it goes before what no council had yet, and those written for its
    size before those for any. Then come the themes of which its council had fewest motions, and within a theme the idea
    that worked in most municipalities.

    Args:
        place: the municipality.
        library: where they are from.
        without: slugs of ideas that the page names already.
        community: slugs of the parties whose library it is.
    """
    filed = library.by_municipality.get(place.slug, ())
    had = Counter(theme.slug for entry in filed for theme in entry.themes)
    ideas = {entry.idea.slug for entry in filed if entry.idea} | set(without)
    advised, worked = advised_models(library, community), towns_where_it_worked(library)

    def rank(model: Entry) -> tuple[bool, bool, int, int, str]:
        towns, filed = worked.get(model.idea.slug, 0) if model.idea else 0, min(had[one.slug] for one in model.themes)
        return not advised[model.id], not model.motion.sizes, filed, -towns, model.motion.title

    by_size = _by_size(library)[place.size]
    fit = [one for one in by_size if one.id in advised and not (one.idea and one.idea.slug in ideas)]
    return _one_a_theme(sorted(fit, key=rank))


@derived
def _by_size(library: Library) -> dict[SizeClass, list[Entry]]:
    """Return the models for municipalities of each size."""
    models = [one for one in library.models if one.themes]
    return {size: [one for one in models if not one.motion.sizes or size in one.motion.sizes] for size in SizeClass}


def _one_a_theme(ranked: Collection[Entry]) -> tuple[Entry, ...]:
    """Keep the first of each theme, so that the few that are shown differ."""
    by_theme: dict[str, Entry] = {}
    for model in ranked:
        by_theme.setdefault(model.themes[0].slug, model)
    return tuple(by_theme.values())[:SHOWN]
