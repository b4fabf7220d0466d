"""The files of the search, packed: a plain server compresses nothing, so browsers get them small and unpack them."""

import json
import zlib
from pathlib import Path
from typing import Any

PACKED = ".zlib"
"""No ending that servers know, so that none of them unpacks or packs it once more on the way."""
_LEVEL = 6
"""Given, so that the same words make the same bytes whatever is usual on a machine."""


def pack(words: str) -> bytes:
    """Return a text as browsers load it (`site_templates/search/index.js` unpacks it)."""
    return zlib.compress(words.encode(), _LEVEL)


def unpack(file: Path) -> Any:
    """Return what a packed file holds."""
    return json.loads(text_of(file))


def text_of(file: Path) -> str:
    """Return the text of a packed file."""
    return zlib.decompress(file.read_bytes()).decode()
