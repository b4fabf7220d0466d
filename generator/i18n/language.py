"""A language of the interface: translated sentences, dates and numbers. English sentences are the keys."""

import gettext
import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from io import BytesIO
from pathlib import Path

from generator.home import CACHE, keep
from generator.model.dates import PartialDate

LANGUAGES = ("nl", "en")
CATALOGUES = Path(__file__).parent / "catalogues"


def N_(sentence: str) -> str:  # noqa: N802  # the name that gettext gives it
    """Mark a sentence for translation where it stands as data."""
    return sentence


@dataclass(frozen=True)
class Language:
    """One language, `nl` or `en`."""

    code: str
    translations: gettext.NullTranslations

    @property
    def digest(self) -> str:
        """Its fingerprint: the sentences go with the code."""
        return self.code

    def gettext(self, sentence: str, **facts: object) -> str:
        """Return the sentence in this language, with the facts filled in where it says `{name}`."""
        words = self.translations.gettext(sentence) if sentence else ""
        return words.format(**facts) if facts else words

    def ngettext(self, one: str, more: str, number: int, **facts: object) -> str:
        """Return the sentence for one or for more, `{n}` being the number as this language writes it."""
        return self.translations.ngettext(one, more, number).format(n=self.number(number), **facts)

    def series(self, words: Sequence[str]) -> str:
        """Write words as a series: Delft, Leiden en Gouda."""
        from babel.lists import format_list  # noqa: PLC0415  # Babel takes a tenth of a start, and not all need it

        return str(format_list(list(words), locale=self.code))

    def number(self, value: float) -> str:
        """Write a number: 412.000 in Dutch, 412,000 in English."""
        return _number(self.code, value)

    def day(self, value: date | PartialDate) -> str:
        """Write a date as far as it is known: 23 januari 2025, januari 2025 or 2025."""
        if isinstance(value, PartialDate) and not value.is_exact:
            return self.month(value)
        return _date(self.code, _first(value), "d MMMM y")

    def month(self, value: date | PartialDate) -> str:
        """Write month and year: januari 2025; the year alone where no month is known."""
        return _date(self.code, _first(value), "MMMM y" if value.month else "y")

    def when(self, value: date | PartialDate) -> str:
        """Write a date with its preposition: op 23 januari 2025, in januari 2025 or in 2025."""
        is_exact = not isinstance(value, PartialDate) or value.is_exact
        sentence = N_("on {day}") if is_exact else N_("in {month}")
        return self.gettext(sentence, day=self.day(value), month=self.month(value))


def _first(value: date | PartialDate) -> date:
    return value.first if isinstance(value, PartialDate) else value


@cache  # a library has few numbers and days, and says them on many pages
def _number(code: str, value: float) -> str:
    from babel.numbers import format_decimal  # noqa: PLC0415  # the same

    return str(format_decimal(value, locale=code))


@cache
def _date(code: str, value: date, form: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415  # the same

    return str(format_date(value, form, locale=code))


@cache
def language(code: str) -> Language:
    """Return the language with this code; an English sentence without translation stands as it is.

    Raises:
        KeyError: the code is not one of `LANGUAGES`.
    """
    if code not in LANGUAGES:
        raise KeyError(code)
    source = CATALOGUES / f"{code}.po"
    if not source.exists():
        return Language(code, gettext.NullTranslations())
    return Language(code, _translations(source))


def _translations(source: Path) -> gettext.GNUTranslations:
    """Return the sentences of a catalogue, from its compiled form where that is kept: it takes a third of a second."""
    content = source.read_bytes()
    kept = CACHE / f"{source.stem}-{blake2b(content, digest_size=16).hexdigest()}.mo"
    with suppress(OSError, ValueError, struct.error):  # none yet, or spoilt
        return gettext.GNUTranslations(BytesIO(kept.read_bytes()))
    compiled = _compiled(content, source.stem)
    keep(kept, compiled)
    return gettext.GNUTranslations(BytesIO(compiled))


def _compiled(content: bytes, code: str) -> bytes:
    from babel.messages.mofile import write_mo  # noqa: PLC0415  # needed once for each catalogue
    from babel.messages.pofile import read_po  # noqa: PLC0415  # the same

    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(content), locale=code))
    return compiled.getvalue()
