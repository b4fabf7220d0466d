"""Which model motions are suggested to a councillor of the community that a library is for."""

from generator.library.library import Library, derived
from generator.subjects.families.facts import family_by_motion
from generator.subjects.voting.own import is_backed


@derived
def advised_models(library: Library, community: tuple[str, ...]) -> dict[str, bool]:
    """Return the models to suggest, by id, with whether what they ask worked with one's own group behind it.

    What a group of the community voted against somewhere is left out, and so is what councils had and worked nowhere
    with such a group behind it. What no council had yet may be suggested, behind all that worked.
    """
    families = family_by_motion(library)
    advised: dict[str, bool] = {}
    for model in library.models:
        had = families[model.id].real if model.id in families else ()
        if not model.motion.outdated and (not had or is_backed(had, community)):
            advised[model.id] = bool(had)
    return advised
