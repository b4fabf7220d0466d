"""Did you mean: the nearest of the words that would have been right."""

from collections.abc import Mapping
from difflib import get_close_matches

from generator.model.names import fold


def suggest(word: str, options: Mapping[str, str]) -> str:
    """Return what the spelling most like the word means, or nothing where none is near enough.

    Args:
        word: what was written.
        options: the spellings that would have been right, each with the value that it means.
    """
    by_folded = {fold(spelling): meaning for spelling, meaning in options.items()}
    nearest = get_close_matches(fold(word)[:80], by_folded, n=1, cutoff=0.7)
    return by_folded[nearest[0]] if nearest else ""
