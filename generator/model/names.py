"""Folding of names, so that a capital, an apostrophe, a dash or a space does not make another name of it."""

import re
import unicodedata
from functools import lru_cache

from generator.text.folding import unify


@lru_cache(maxsize=2**14)  # the same few thousand names stand in every record
def fold(name: str) -> str:
    """Return the name in small letters, with plain signs, without spaces around dashes and slashes."""
    return re.sub(r" ?([-/]) ?", r"\1", " ".join(unify(name).split()))


def slugify(name: str) -> str:
    """Return the name as it can stand in an address: small ASCII letters, digits and hyphens."""
    ascii_name = unicodedata.normalize("NFKD", unify(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")
