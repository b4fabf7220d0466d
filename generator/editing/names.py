"""How a name of a person is found in texts, however it was typed."""

import re
import unicodedata
from collections.abc import Iterator

from generator.editing.workspace import WrongRequestError
from generator.i18n.language import N_
from generator.text.folding import SIGNS, unify

INSTEAD = "(naam weggelaten)"
"""Stands in the place of the name in running text, which is Dutch; brackets of another kind would make a blank."""

_BETWEEN = r"(?:\s|\\\n|\n\s*\#)+"
"""Between two words of a name: spaces, or the end of a line, of a comment too."""


def _typed(plain: str) -> str:
    signs = (plain, *(sign for sign, meant in SIGNS.items() if meant == plain))
    return f"(?:{'|'.join(map(re.escape, signs))})"


_VARIANTS = {plain: _typed(plain) for plain in ("-", "'", "ij")}
"""What may stand for a dash, an apostrophe and an ij, by the one table of signs."""
_IN_ADDRESS = r"(?:[-._+]|%20)*"


class Name:
    """A name that has to go."""

    def __init__(self, words: str) -> None:
        """Take the name as it was given.

        Raises:
            AskedWrongError: it is one word, which stands for many things.
        """
        self.words = unicodedata.normalize("NFC", words).replace("ĳ", "ij").replace("Ĳ", "IJ").split()
        if len(self.words) < 2:  # noqa: PLR2004  # a first name and a surname
            raise WrongRequestError(
                N_("'{name}' is one word: give the whole name, as it stands in the motions."), name=words
            )
        self.pattern = re.compile(rf"(?<![\w-]){_BETWEEN.join(map(_forms, self.words))}(?![\w-])", re.IGNORECASE)
        last = self.words[-1]
        self.surname = re.compile(rf"(?<!\w){_forms(last[0].upper() + last[1:])}(?!\w)")
        self.in_address = re.compile(_IN_ADDRESS.join(map(_slug, self.words)), re.IGNORECASE)

    def is_all_of(self, words: str) -> bool:
        """Whether a text is this name and nothing else."""
        return self.pattern.fullmatch(words.strip()) is not None

    def left_out(self, words: str) -> str:
        """Return a text without the name."""
        return self.pattern.sub(INSTEAD, words)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the name stands in a text."""
        yield from (match.span() for match in self.pattern.finditer(text))


def _forms(word: str) -> str:
    """Return a pattern for a word with its accents in one sign or in two."""
    composed, apart = (_with_variants(unicodedata.normalize(form, word)) for form in ("NFC", "NFD"))
    return composed if composed == apart else f"(?:{composed}|{apart})"


def _with_variants(word: str) -> str:
    """Return a pattern in which dashes, apostrophes and ij may be typed otherwise."""
    parts = re.split(f"({'|'.join(_VARIANTS.values())})", word, flags=re.IGNORECASE)
    return "".join(_VARIANTS.get(unify(part), re.escape(part)) for part in parts)


def _slug(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return re.escape(plain)
