"""What a new record is called and where it lies, before anything of it is written."""

import re
from dataclasses import dataclass
from datetime import date

from generator.model.names import fold, slugify
from generator.model.registers import Registers

SLUG_LENGTH = 40
_SMALL_WORDS = re.compile(r"(de|het|een|van|en|in|op|om|te|voor|met|aan|bij|dat|die|is)")


@dataclass(frozen=True)
class Blank:
    """What is known of a motion before anything is written."""

    title: str
    added: date
    submitted: date
    theme: str
    municipality: str | None = None
    """Its short name; None for a model."""
    is_theme_guessed: bool = False

    @property
    def is_model(self) -> bool:
        """Whether it becomes an example that no council votes on."""
        return self.municipality is None

    @property
    def id(self) -> str:
        """The id that the record gets."""
        return f"{self.municipality or 'model'}/{self.submitted.year}-{short_slug(self.title)}"


def short_slug(title: str) -> str:
    """Return a title as the short name of a file: small words go where it is long, and it ends with a whole word."""
    words = slugify(title).split("-")
    if len("-".join(words)) > SLUG_LENGTH:
        words = [word for word in words if not _SMALL_WORDS.fullmatch(word)] or words
    while len(words) > 1 and len("-".join(words)) > SLUG_LENGTH:
        words.pop()
    return "-".join(words)[:SLUG_LENGTH] or "motie"


def theme_in(title: str, registers: Registers) -> str | None:
    """Return the theme of which most words stand in a title, or None; a person has to look at it."""
    words = set(re.split(r"[^\w-]+", fold(title)))
    scores = {theme.slug: len(words.intersection(map(fold, theme.synonyms))) for theme in registers.themes}
    best = max(scores, key=lambda slug: scores[slug], default=None)
    return best if best and scores[best] else None


def theme_for(title: str, registers: Registers) -> str:
    """Return the theme whose words stand in a title, or the first one of the register."""
    return theme_in(title, registers) or next((theme.slug for theme in registers.themes), "overig")
