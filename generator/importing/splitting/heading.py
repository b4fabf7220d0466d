"""What stands above the text: kind, number, title, and labelled lines, in whichever cells they came."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.importing.splitting.dates import day
from generator.importing.splitting.furniture import is_footnote, is_form
from generator.importing.splitting.labels import Label, label
from generator.importing.splitting.marks import begins_small, has_digit, has_letter, is_digits, unquoted
from generator.importing.splitting.notes import FURNITURE, Notes
from generator.importing.splitting.outcome import cell as outcome_cell
from generator.importing.splitting.outcome import counts, party_votes, sentence
from generator.importing.splitting.people import is_party, people
from generator.importing.splitting.rows import Row
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, find, find_anywhere, fold, phrases, starts, words
from generator.model.enums import Kind, Side

LONGEST_NUMBER = 14
LONGEST_RUN = 4
"""A longer number is one of the register of documents."""
WRAPPED_TITLE = 50
LONGEST_PLACE = 5
LONGEST_DAY = 9
MOST_LINES = 60
"""No value of a label goes on over more lines."""


@dataclass(frozen=True)
class Heading:
    """A line such as `Motie M25: Een boom voor elk kind`."""

    kind: Kind
    number: str
    title: str


@cache
def _kinds() -> Phrases[Kind]:
    return phrases((phrase, kind) for kind, known in table().kinds.items() for phrase in known)


@cache
def _not_titles() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().not_titles)


@cache
def _links() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().title_links)


@cache
def _places() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in (*table().openings.municipal, *table().labels["municipality"]))


@cache
def _meetings() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().labels["date"])


def heading(text: str) -> Heading | None:
    """Read a line that begins with what was filed."""
    found = starts(_kinds(), text)
    if not found:
        return None
    among = words(text, 24)
    behind = text[among[found.last - 1].end :].lstrip(" )*_").lstrip(" :;,-–*_.")
    number, rest = _numbered(behind)
    return Heading(found.meaning, number, _title(rest.lstrip(" :;,-–*_.")))


def _numbered(rest: str) -> tuple[str, str]:
    """Part a number, with or without `nr.` before it, from the title behind it."""
    first, _space, behind = rest.partition(" ")
    if fold(first).strip(".:") in table().number_words:
        first, _space, behind = behind.lstrip(" :").partition(" ")
        return (first.rstrip(":,;."), behind) if has_digit(first) else ("", rest)
    bare = first.rstrip(":,;.")
    counts_things = is_digits(bare) and begins_small(behind)  # `30 km/h`, `8 mei`
    return (bare, behind) if is_number(bare) and not counts_things and not day(bare) else ("", rest)


def _title(text: str) -> str:
    """Return a title without link words and quotes; empty for what is no title, such as `van de leden …`."""
    inner = label(text)
    if inner and inner.value and inner.key in {"title", "subject"}:
        return unquoted(inner.value)
    if starts(_not_titles(), text):
        among = words(text, 24)
        found = find_anywhere(_links(), text, among)
        return unquoted(text[among[found.last - 1].end :].strip(" :*_")) if found else ""
    if not has_letter(text) or (text.startswith("(") and text.endswith(")")):
        return ""
    if fold(text.split(" ", 1)[0]) in {"is", "wordt", "werd"}:
        return ""
    link = starts(_links(), text)
    if link and link.last < len(words(text, 16)):
        text = text[words(text, 16)[link.last - 1].end :].lstrip(" :")
    return unquoted(text.strip(" *_"))


def is_number(word: str) -> bool:
    """Whether a word can be the number of a motion: `M25`, `2024M17`, `J.3`, `531`, `2025-A12`, `2025/118`."""
    if not has_digit(word) or len(word) > LONGEST_NUMBER or is_party(word):
        return False
    folded = fold(word)
    known = "0123456789" + table().letters.lower[:26] + ".-/_"
    if any(sign not in known for sign in folded) or folded.startswith(table().proposal_numbers[0]):
        return False
    return _longest_run(word) <= LONGEST_RUN


def _longest_run(word: str) -> int:
    runs = "".join(sign if is_digits(sign) else " " for sign in word).split(" ")
    return max(len(run) for run in runs)


def _lone_number(cell: str) -> str:
    """Read a cell that is a number, with or without a group behind it: `J.4 D66`."""
    first, _space, rest = cell.partition(" ")
    lettered = any(sign in table().letters.upper for sign in first) and not is_digits(first[:1])
    short = not rest or is_party(rest) or (" " not in rest and rest[:1] in table().letters.upper)
    return first if lettered and short and is_number(first) else ""


def read_head(rows: Sequence[Row], notes: Notes) -> None:
    """Read the rows above the text."""
    reader = _Head(rows, notes)
    for at, row in enumerate(rows):
        if row.furniture:
            notes.place(row.number, FURNITURE)
            continue
        for column in range(len(row.cells)):
            reader.read(at, column)
    reader.finish()


class _Head:
    """Reads cell after cell; a value may stand in the next cell, or on the next line."""

    def __init__(self, rows: Sequence[Row], notes: Notes) -> None:
        """Begin with nothing read."""
        self._rows = rows
        self._notes = notes
        self._taken: set[tuple[int, int]] = set()
        self._headed = False
        self._unlabelled: list[tuple[str, int, str]] = []

    def read(self, at: int, column: int) -> None:
        """Read one cell."""
        row = self._rows[at]
        cell = row.cells[column]
        if (at, column) in self._taken:
            return
        if found := label(cell):
            self._label(at, column, found)
        elif named := heading(cell):
            self._heading(at, column, named)
        elif decided := outcome_cell(cell):
            self._notes.decide(decided)
            self._notes.place(row.number, "outcome")
        elif number := _lone_number(cell):
            self._keep("number", number, row)
        else:
            self._other(at, column, cell)

    def _keep(self, name: str, value: str, row: Row) -> None:
        self._notes.set(name, value)
        self._notes.place(row.number, name if value else FURNITURE)

    def _label(self, at: int, column: int, found: Label) -> None:
        row = self._rows[at]
        value = found.value
        if not value:
            value = self._next(at, column, found.key)
        elif found.key in {"title", "subject", "submitters"}:
            value = self._longer(at, column, value, found.key)
        self._store(found, value, row)

    def _next(self, at: int, column: int, key: str) -> str:
        """Return the value that stands beside a label, or below it."""
        for other in ((at, column + 1), (at + 1, 0)):
            row = self._rows[other[0]] if other[0] < len(self._rows) else None
            if row is None or row.furniture or other[1] >= len(row.cells) or other in self._taken:
                continue
            cell = row.cells[other[1]]
            if label(cell) or heading(cell) or not _fits(key, cell):
                continue
            self._taken.add(other)
            self._notes.place(row.number, PLACES.get(key, FURNITURE))
            return self._longer(other[0], other[1], cell, key) if key in {"title", "subject", "submitters"} else cell
        return ""

    def _longer(self, at: int, column: int, value: str, key: str) -> str:
        """Return a value with the lines that go on from it."""
        last = at
        while last + 1 < min(len(self._rows), at + MOST_LINES) and column == len(self._rows[last].cells) - 1:
            row = self._rows[last + 1]
            if row.gap or row.furniture or not row.cells or not _goes_on(value, row.cells[0], key):
                break
            value = f"{value}{'; ' if key == 'submitters' and not value.endswith((',', ';')) else ' '}{row.cells[0]}"
            self._taken.add((last + 1, 0))
            self._notes.place(row.number, PLACES[key])
            last, column = last + 1, 0
        return value

    def _store(self, found: Label, value: str, row: Row) -> None:
        if store(found, value, self._notes) or not value or is_form(value):
            self._notes.place(row.number, PLACES.get(found.key, FURNITURE))
        else:
            self._notes.unread.append((row.number, value))

    def _heading(self, at: int, column: int, named: Heading) -> None:
        notes, row = self._notes, self._rows[at]
        if not self._headed or (named.kind is not Kind.MOTION and notes.values.get("kind") == Kind.MOTION):
            notes.values["kind"] = named.kind
        self._headed = True
        notes.set("number", named.number)
        title = self._longer(at, column, named.title, "title") if named.title else ""
        notes.set("named", title)
        notes.place(row.number, "title" if title else FURNITURE)

    def _other(self, at: int, column: int, cell: str) -> None:
        row = self._rows[at]
        among = words(cell, 12)
        place = find(_places(), cell, among, 0)
        if place and place.last < len(among) <= place.last + LONGEST_PLACE and not has_digit(cell):
            self._keep("municipality", cell[among[place.last].start :].strip(" ,.:"), row)
        elif find(_meetings(), cell, among, 0) and len(among) <= LONGEST_DAY and day(cell):
            self._keep("date", day(cell), row)
        elif is_form(cell) or is_footnote(cell):
            self._notes.place(row.number, FURNITURE)
        elif words(cell, 1)[:1] and words(cell, 1)[0].text in table().number_words and _numbered(cell)[0]:
            self._keep("number", _numbered(cell)[0], row)
        elif _is_register(cell):
            self._keep("register", "", row)
        elif cell.startswith("(") and self._notes.decided:
            self._notes.place(row.number, "outcome")
        elif self._headed and has_letter(cell) and not starts(_not_titles(), cell) and not is_party(cell):
            title = _title(self._longer(at, column, cell, "title"))
            self._unlabelled.append((title, row.number, cell))
        elif starts(_not_titles(), cell):
            self._notes.place(row.number, FURNITURE)
        else:
            self._notes.unread.append((row.number, cell))

    def finish(self) -> None:
        """Choose the title: labelled, behind `Motie:`, on a line of its own, or the subject."""
        values = self._notes.values
        if not values.get("title") and not values.get("named") and self._unlabelled and not values.get("subject"):
            title, number, _cell = self._unlabelled[0]
            self._notes.set("named", title)
            self._notes.place(number, "title")
            self._unlabelled = self._unlabelled[1:]
        self._notes.unread += [(number, cell) for _title, number, cell in self._unlabelled]
        title = values.get("title") or values.get("named") or values.get("subject") or ""
        if title:
            values["title"] = title


def store(found: Label, value: str, notes: Notes) -> bool:
    """Keep the value of a label; False where the value is not of its kind."""
    key = found.key
    if key == "number":
        return _store_number(value, notes)
    if key == "date":
        notes.set("date", day(value))
        return bool(day(value))
    if key == "submitters":
        notes.add_people(people(value))
        return bool(people(value))
    if key in {"outcome", "tally"}:
        return _store_outcome(value, notes)
    if key in {"for", "against"}:
        return _store_votes(found, value, notes)
    _store_words(key, value, notes)
    return True


def _store_number(value: str, notes: Notes) -> bool:
    number, _rest = _numbered(value)
    if not number and has_digit(value) and len(value) <= LONGEST_NUMBER and value.count(" ") == 1:
        number = value
    notes.set("number", number if _longest_run(number) <= LONGEST_RUN else "")
    return bool(number) or has_digit(value)


def _store_outcome(value: str, notes: Notes) -> bool:
    decided = outcome_cell(value) or sentence(value)
    if decided:
        notes.decide(decided)
    elif counts(value)[0] is not None:
        notes.counts = counts(value)
    return bool(decided) or counts(value)[0] is not None


def _store_votes(found: Label, value: str, notes: Notes) -> bool:
    votes, number = party_votes(value, Side(found.key))
    notes.votes += votes
    number = found.count if found.count is not None else number
    notes.count(Side(found.key), number)
    return bool(votes) or number is not None


def _store_words(key: str, value: str, notes: Notes) -> None:
    if key == "register":
        notes.set("register", value.split(" ", 1)[0] if has_digit(value) else "")
    elif key == "proposal":
        notes.set("proposal-number" if has_digit(value) and " " not in value else "proposal-title", value)
    elif key == "subject":
        notes.set("proposal-title" if _is_proposal(value) else "subject", unquoted(value))
    else:
        notes.set({"agenda": "agenda_item"}.get(key, key), unquoted(value))


PLACES = {
    "title": "title",
    "subject": "title",
    "number": "number",
    "date": "date",
    "agenda": "agenda_item",
    "proposal": "proposal",
    "municipality": "municipality",
    "submitters": "submitters",
    "outcome": "outcome",
    "for": "outcome",
    "against": "outcome",
    "tally": "outcome",
}


def _is_register(cell: str) -> bool:
    """Whether a cell is a number from the register of documents and nothing more: `RIS 123456`."""
    return fold(cell).startswith(table().proposal_numbers) and has_digit(cell) and len(cell) <= LONGEST_NUMBER


def _is_proposal(value: str) -> bool:
    return words(value, 1)[0].text in table().proposal_words if words(value, 1) else False


def _fits(key: str, cell: str) -> bool:
    """Whether a cell can be the value of a label beside or above it."""
    if key == "number":
        return bool(_numbered(cell)[0])
    if key == "register":
        return has_digit(cell) and not _lone_number(cell)
    if key == "date":
        return bool(day(cell))
    if key == "outcome":
        return outcome_cell(cell) is not None
    if key == "submitters":
        return bool(people(cell))
    return has_letter(cell) and not is_form(cell)


def _goes_on(value: str, cell: str, key: str) -> bool:
    """Whether a line goes on from a value above it."""
    if label(cell) or heading(cell) or outcome_cell(cell) or _lone_number(cell) or is_form(cell):
        return False
    if key == "submitters":
        return bool(people(cell))
    return len(value) >= WRAPPED_TITLE
