"""The opening sentence: `De raad van de gemeente X, in vergadering bijeen op …, ter bespreking van …`."""

from functools import cache

from generator.importing.splitting.dates import day
from generator.importing.splitting.marks import has_digit, unquoted
from generator.importing.splitting.notes import Notes
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, find, find_anywhere, fold, phrases, plain, starts, words

NEAR = 24
"""Within so many words `bijeen` or the like follows."""
LONGEST_PLACE = 6


@cache
def _municipal() -> Phrases[bool]:
    openings = table().openings
    pairs = [(phrase, True) for phrase in openings.municipal] + [(phrase, False) for phrase in openings.other]
    return phrases(pairs)


@cache
def _bare() -> frozenset[str]:
    return frozenset(table().openings.bare)


@cache
def _follows() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().openings.follows)


@cache
def _ends() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().openings.place_ends)


@cache
def _agenda() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().openings.agenda)


def is_opening(text: str, following: str) -> bool:
    """Whether a line opens the motion."""
    if plain(text) in _bare():
        return True
    if not starts(_municipal(), text):
        return False
    joined = f"{text} {following}"
    return find_anywhere(_follows(), joined, words(joined, NEAR)) is not None or text.endswith((",", ";"))


def goes_on(text: str) -> bool:
    """Whether a line after the opening still belongs to it: `ter bespreking van …`."""
    return starts(_agenda(), text) is not None or starts(_ends(), text) is not None


def read_opening(text: str, notes: Notes) -> None:
    """Take place, day and agenda item from the opening sentence."""
    found = starts(_municipal(), text)
    if found and found.meaning:
        notes.set("municipality", _place(text, found.last))
    agenda = find_anywhere(_agenda(), text, words(text))
    head = text[: words(text)[agenda.first].start] if agenda else text
    notes.set("date", day(head))
    if agenda:
        _agenda_item(text[words(text)[agenda.last - 1].end :], notes)


def _place(text: str, first: int) -> str:
    """Return the name of the place: to the comma, or to `bijeen` and the like."""
    among = words(text, first + LONGEST_PLACE + 1)
    if first >= len(among):
        return ""
    last = first + 1
    while (
        last < len(among)
        and not find(_ends(), text, among, last)
        and _joined(text, among[last - 1].end, among[last].start)
    ):
        last += 1
    start = among[first].start
    place = text[start - (text[start - 1] in "'’‘") : among[last - 1].end]
    return "" if last - first > LONGEST_PLACE or has_digit(place) else place


def _joined(text: str, end: int, start: int) -> bool:
    return not text[end:start].strip(" '’")


def _agenda_item(text: str, notes: Notes) -> None:
    item = text.strip(" ,;:.")
    if not item:
        return
    notes.set("agenda_item", unquoted(item))
    left = item.rfind("(")
    if left >= 0 and any(word.text in table().proposal_words for word in words(item[:left])):
        number = item[left + 1 :].strip(" )’'”\".,;")
        if has_digit(number) and fold(number).startswith(table().proposal_numbers):
            notes.set("proposal-number", number)
            notes.set("proposal-title", item[:left].strip(" ‘'“\""))
