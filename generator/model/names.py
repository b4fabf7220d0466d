"""Folding of names, so that a capital, a dash or a space does not make another name of it."""

import re
import unicodedata

_DASHES = str.maketrans("‐‑‒–—―−", "-------")


def fold(name: str) -> str:
    """Return the name in small letters, with plain dashes, without spaces around dashes and slashes."""
    plain = unicodedata.normalize("NFC", name).casefold().translate(_DASHES)
    return re.sub(r" ?([-/]) ?", r"\1", " ".join(plain.split()))


def slugify(name: str) -> str:
    """Return the name as it can stand in an address: small ASCII letters, digits and hyphens."""
    ascii_name = unicodedata.normalize("NFKD", name.replace("ĳ", "ij")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")
