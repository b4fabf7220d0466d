"""What stands under the text: explanation, signatures, the decision and the votes."""

from collections.abc import Sequence

from generator.importing.splitting.bullets import bullet
from generator.importing.splitting.furniture import is_footnote, is_form
from generator.importing.splitting.heading import PLACES, store
from generator.importing.splitting.labels import SECTIONS, Label, label
from generator.importing.splitting.notes import FURNITURE, LEFT, Notes
from generator.importing.splitting.outcome import cell as outcome_cell
from generator.importing.splitting.outcome import is_decided, sentence, table_row
from generator.importing.splitting.people import is_party, looks_signed, opens_signature, people
from generator.importing.splitting.people import rows as read_rows
from generator.importing.splitting.rows import Layout, Row
from generator.importing.splitting.table import table
from generator.importing.splitting.words import fold


class Tail:
    """Reads the rows after the motion's last point."""

    def __init__(self, rows: Sequence[Row], layout: Layout, notes: Notes) -> None:
        """Begin with nothing read."""
        self.sections: dict[str, list[list[str]]] = {}
        self._rows = [row for row in rows if row.text]
        self._layout = layout
        self._notes = notes
        self._section = ""
        self._listing = ""
        self._address = False
        self._signed: list[Row] = []

    def read(self) -> None:
        """Read every row, then the signatures among them."""
        for at, row in enumerate(self._rows):
            if row.furniture:
                self._notes.place(row.number, FURNITURE)
            elif not self._labelled(row) and not self._decision(row) and not self._inside(at, row):
                self._other(row)
        self._signatures()

    def _labelled(self, row: Row) -> bool:
        found = label(row.cells[0])
        if not found or (not found.colon and found.key not in {*SECTIONS, "submitters", "outcome"}):
            return False
        if self._section and found.key not in {*SECTIONS, "submitters", "outcome", "for", "against"}:
            return False
        value = found.value or (row.cells[1] if len(row.cells) > 1 else "")
        self._section = self._listing = ""
        self._store(found, value, row)
        return True

    def _store(self, found: Label, value: str, row: Row) -> None:
        notes, key = self._notes, found.key
        if key in SECTIONS:
            self._section = key
            self.sections.setdefault(key, [])
            self._add(value, joined=False)
            notes.place(row.number, key)
            return
        self._listing = key if key == "submitters" else ""
        if store(found, value, notes) or not value:
            notes.place(row.number, PLACES.get(key, FURNITURE))
        else:
            notes.unread.append((row.number, row.text))

    def _decision(self, row: Row) -> bool:
        if _is_box(row.text):
            self._notes.place(row.number, FURNITURE)
            return True
        if vote := table_row(row.cells):
            self._notes.votes.append(vote)
            self._notes.place(row.number, "outcome")
            return True
        decided = sentence(row.text) or (outcome_cell(row.text) if not self._section else None)
        if decided:
            self._notes.decide(decided)
        elif not is_decided(row.text):
            return False
        self._section = self._listing = ""
        self._notes.place(row.number, "outcome" if decided else FURNITURE)
        return True

    def _inside(self, at: int, row: Row) -> bool:
        """Read a row of an explanation or of a list of submitters."""
        if self._listing:
            found = people(row.text)
            if found and looks_signed(row.cells) and (len(row.cells) == 1) and all(one.party for one in found):
                self._notes.add_people(found)
                self._notes.place(row.number, "submitters")
                return True
            self._listing = ""
        if not self._section or self._signs_off(at, row):
            self._section = ""
            return False
        self._add(row.text, joined=not row.gap and not self._layout.is_loose and not bullet(row.text))
        self._notes.place(row.number, self._section)
        return True

    def _signs_off(self, at: int, row: Row) -> bool:
        """Whether the signatures begin here, under an explanation."""
        if not row.gap or bullet(row.text):
            return False
        if opens_signature(row.text) and len(row.text.split(" ")) <= 12:  # noqa: PLR2004
            return True
        following = self._rows[at + 1] if at + 1 < len(self._rows) else None
        if not looks_signed(row.cells):
            return False
        return following is None or looks_signed(following.cells) or bool(sentence(following.text)) or _is_read(row)

    def _add(self, text: str, *, joined: bool) -> None:
        paragraphs = self.sections[self._section]
        if not text:
            return
        if joined and paragraphs:
            paragraphs[-1].append(text)
        else:
            paragraphs.append([text])

    def section(self, key: str) -> str | None:
        """Return the text of a section, with a blank line between its paragraphs."""
        return "\n\n".join(" ".join(pieces) for pieces in self.sections.get(key, ())) or None

    def _other(self, row: Row) -> None:
        address = is_footnote(row.text) or (self._address and not row.gap and " " not in row.text)
        if address or is_form(row.text):
            self._notes.place(row.number, FURNITURE)
        else:
            self._signed.append(row)
        self._address = address

    def _signatures(self) -> None:
        found, used = read_rows([row.cells for row in self._signed])
        self._notes.add_people(found)
        for at, row in enumerate(self._signed):
            signed = at in used or looks_signed(row.cells) or opens_signature(row.text)
            place = "submitters" if at in used else FURNITURE if signed else LEFT
            self._notes.place(row.number, place)
            if place == LEFT:
                self._notes.unread.append((row.number, row.text))
        self._group(used)

    def _group(self, used: set[int]) -> None:
        """A group that signs alone, without a name, files too when nobody else is known."""
        alone = [row for at, row in enumerate(self._signed) if at not in used and len(row.cells) == 1]
        if not self._notes.people:
            self._notes.add_people([one for row in alone if is_party(row.text) for one in people(row.text)])


def _is_read(row: Row) -> bool:
    return all(one.name and one.party for cell in row.cells for one in people(cell)) and bool(people(row.text))


def _is_box(text: str) -> bool:
    """Whether a line is a choice on a printed form that nobody made: `O aangenomen`."""
    folded = fold(text)
    for box in table().bullets.boxes:
        if folded.startswith(f"{box} ") and outcome_cell(text[len(box) :].lstrip(" ")):
            return True
    return False
