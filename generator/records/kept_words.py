"""The words of large registers, kept as JSON from one run to the next: that is read ten times as fast as YAML."""

import json
from contextlib import suppress
from hashlib import blake2b
from pathlib import PurePath

from generator.home import CACHE, code_digest, keep
from generator.records.source import Source
from generator.records.words import Words, words_of

LARGE = 10_000
"""Signs in a file whose words are kept; there are a handful of these, and each is kept once, by its name."""


def kept_words(source: Source, most: int) -> Words:
    """Return what `words_of` does, for a large file that did not change from what was kept.

    Args:
        source: the text.
        most: how many lists, groups and texts it may have.
    """
    if len(source.text) < LARGE:
        return words_of(source, most)
    digest = blake2b(f"{code_digest()} {source.text}".encode(), digest_size=16).hexdigest()
    file = CACHE / f"words-{PurePath(source.file).stem}.json"
    with suppress(OSError, ValueError, TypeError):  # none yet, or spoilt
        of, words = json.loads(file.read_bytes())
        if of == digest:
            return words  # type: ignore[no-any-return]  # the model looks at it all
    read = words_of(source, most)
    if read is not None:
        keep(file, json.dumps([digest, read], ensure_ascii=False).encode())
    return read
