"""The key of a person: who is who, as far as records say."""

from generator.model.motion import Motion
from generator.model.names import fold

Key = tuple[str, str]
"""The slug of a municipality and the folded name of somebody who filed motions there."""


def keys_of(motion: Motion, place: str | None) -> tuple[Key, ...]:
    """Return the keys of those who filed a motion, each once; none of a model, nor where names are withheld."""
    if place is None or motion.model or motion.names_withheld:
        return ()
    return tuple(dict.fromkeys((place, fold(who.name)) for who in motion.submitters if who.name))
