"""Folding of names, so that a capital, a dash or a space does not make another name of it."""

import re
import unicodedata

from generator.text.folding import unify


def fold(name: str) -> str:
    """Return the name in small letters, with one sign for what means the same, without spaces around dashes."""
    return re.sub(r" ?([-/]) ?", r"\1", " ".join(unify(name).split()))


def slugify(name: str) -> str:
    """Return the name as it can stand in an address: small ASCII letters, digits and hyphens."""
    ascii_name = unicodedata.normalize("NFKD", unify(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")
