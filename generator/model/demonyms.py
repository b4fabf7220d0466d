"""What is made of the name of a place: its adjective and its inhabitants."""

from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Demonyms:
    """The words of one place; empty where none is known for certain."""

    other_names: tuple[str, ...] = ()
    adjectives: tuple[Pair, ...] = ()
    """Plain and inflected: Haags, Haagse."""
    inhabitants: tuple[Pair, ...] = ()
    """One and many: Hagenaar, Hagenaars."""


UNKNOWN = Demonyms()
