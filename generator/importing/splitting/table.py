"""The table of literal phrases: `phrases.json`, checked by shape, the same file that the browser reads."""

from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from generator.model.enums import Change, Kind, PartKind, Side, Status, Verb

PATH = Path(__file__).with_name("phrases.json")


class _Group(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Letters(_Group):
    """Capitals and their small letters, one by one: what counts as a letter of Dutch, in both languages alike."""

    upper: str
    lower: str


class Characters(_Group):
    """Which characters do what."""

    breaks: tuple[str, ...]
    spaces: tuple[str, ...]
    dropped: tuple[str, ...]
    separators: str
    light: str
    """May stand between the words of a phrase."""
    after_lead: str
    quotes: tuple[tuple[str, str], ...]
    rules: str
    """Signs that say nothing by themselves: a line of them is a rule."""
    ends: str
    cuts: str


class Bullets(_Group):
    """What stands before a point and is no part of it."""

    symbols: tuple[str, ...]
    spaced: tuple[str, ...]
    after_number: tuple[str, ...]
    roman: tuple[str, ...]
    boxes: tuple[str, ...]


class Standard(_Group):
    """The words of our own form, as `generator.i18n.phrases` has them; a test keeps the two equal."""

    opening: tuple[str, ...]
    heard: tuple[str, ...]
    parts: dict[PartKind, tuple[str, ...]]
    requests: dict[Verb, tuple[str, ...]]
    decides: tuple[str, ...]
    changes: dict[Change, tuple[str, ...]]
    closing: tuple[str, ...]
    addressees: dict[str, str]
    heard_words: tuple[str, ...]


class PartWords(_Group):
    """How a part opens: phrases that text may follow, and headings that stand alone."""

    phrases: tuple[str, ...]
    headings: tuple[str, ...]


class Openings(_Group):
    """How a motion begins: who meets, where the name of the place ends, and what follows."""

    municipal: tuple[str, ...]
    other: tuple[str, ...]
    bare: tuple[str, ...]
    place_ends: tuple[str, ...]
    follows: tuple[str, ...]
    agenda: tuple[str, ...]


class Furniture(_Group):
    """What a page carries round the text; `#` is a number."""

    pages: tuple[str, ...]
    lines: tuple[str, ...]
    starts: tuple[str, ...]


class ChangeTexts(_Group):
    """What stands above the old words and above the new ones."""

    original: tuple[str, ...]
    amended: tuple[str, ...]


class Table(_Group):
    """Everything in `phrases.json`."""

    about: str
    letters: Letters
    characters: Characters
    bullets: Bullets
    standard: Standard
    parts: dict[PartKind, PartWords]
    requests: dict[Verb, tuple[str, ...]]
    addressees: dict[str, tuple[str, ...]]
    joiners: tuple[str, ...]
    fillers: tuple[str, ...]
    prefixes: tuple[str, ...]
    subjects: tuple[str, ...]
    after_request: tuple[str, ...]
    closings: tuple[str, ...]
    openings: Openings
    kinds: dict[Kind, tuple[str, ...]]
    number_words: tuple[str, ...]
    title_links: tuple[str, ...]
    not_titles: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]
    proposal_words: tuple[str, ...]
    proposal_numbers: tuple[str, ...]
    outcomes: tuple[tuple[Status, str], ...]
    outcome_openers: tuple[str, ...]
    outcome_extras: tuple[str, ...]
    decided: tuple[str, ...]
    until: tuple[str, ...]
    sides: dict[Side, tuple[str, ...]]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    furniture: Furniture
    signature_openers: tuple[str, ...]
    particles: tuple[str, ...]
    parties: tuple[str, ...]
    party_words: tuple[str, ...]
    party_starts: tuple[str, ...]
    changes: dict[Change, tuple[str, ...]]
    change_openers: tuple[str, ...]
    change_texts: ChangeTexts
    keeps_hyphen: tuple[str, ...]
    after_hanging_hyphen: tuple[str, ...]
    abbreviations: tuple[str, ...]
    footnotes: tuple[str, ...]


@cache
def table() -> Table:
    """Return the table that comes with the package."""
    return Table.model_validate_json(PATH.read_text("utf-8"))
