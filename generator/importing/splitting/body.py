"""The text itself, line by line: which part each line opens or belongs to, and where the points begin."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from generator.importing.splitting.bullets import Bullet, bullet
from generator.importing.splitting.changes import text_label
from generator.importing.splitting.furniture import is_footnote, is_form
from generator.importing.splitting.labels import LISTS, SECTIONS, label
from generator.importing.splitting.leads import Lead, cuts, is_closing, lead
from generator.importing.splitting.marks import begins_large, begins_small, has_letter, is_open
from generator.importing.splitting.notes import FURNITURE, Notes
from generator.importing.splitting.opening import goes_on, is_opening
from generator.importing.splitting.outcome import is_decided, sentence
from generator.importing.splitting.people import bare, is_name, is_party, looks_signed, opens_signature
from generator.importing.splitting.raw import RawPart, RawPoint
from generator.importing.splitting.result import Reason
from generator.importing.splitting.rows import Layout, Row
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, fold, phrases, starts, words
from generator.model.enums import Kind, PartKind


@cache
def _deciders() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().change_openers)


class Body:
    """Reads rows until the motion ends; what follows is the tail."""

    def __init__(self, rows: Sequence[Row], layout: Layout, notes: Notes) -> None:
        """Begin with nothing read."""
        self.parts: list[RawPart] = []
        self.opening: list[str] = []
        self.tail: list[Row] = []
        self.closed = False
        self._rows = rows
        self._layout = layout
        self._notes = notes
        self._ended = False
        self._before = ""
        self._page = False
        self._bulleted = False
        self._pending: Bullet | None = None
        self._last_lead = max((at for at, row in enumerate(rows) if _opens_part(row)), default=-1)
        """Before this row nothing is a signature, however much it looks like one."""

    def read(self) -> None:
        """Read every row."""
        for at, row in enumerate(self._rows):
            if not row.text:
                self._moved(row)
            elif self._ended:
                self.tail.append(row)
            elif row.furniture:
                self._notes.place(row.number, FURNITURE)
                self._page = True
            else:
                self._row(at, row)

    def _moved(self, row: Row) -> None:
        """A line whose words all went to the line before it goes where that one went."""
        if self._ended or not self.parts:
            self._notes.place(row.number, FURNITURE if self._ended else "opening")
        else:
            self._place(row)

    def _row(self, at: int, row: Row) -> None:
        if self._ends_before(at, row):
            self._ended = True
            self.tail.append(row)
            return
        self._bulleted = bullet(row.text) is not None or (self._bulleted and not row.gap)
        opening = not self.parts or self.parts[-1].lead.part is PartKind.HEARD
        places = [0, *cuts(row.text, bulleted=self._bulleted, opening=opening), len(row.text)]
        for start, end in pairwise(places):
            piece = row.text[start:end].strip(" ")
            if self._ended:
                self.tail.append(Row(row.number, piece, (piece,), gap=True))
            elif piece:
                self._piece(at, row, piece, first=start == 0)
        self._before, self._page = row.text, False

    def _piece(self, at: int, row: Row, piece: str, *, first: bool) -> None:
        sign = self._bullet(piece, row) if first else None
        text = sign.rest if sign else piece
        if is_closing(text):
            self._close(row, text)
        elif opened := self._lead(row, text, sign, first=first):
            self._open(row, opened, sign, first=first)
        elif not self.parts:
            self._opening(at, row, piece)
        elif self._is_aside(row, piece, sign):
            self._notes.place(row.number, FURNITURE)
        else:
            self._text(row, text, sign)

    def _bullet(self, piece: str, row: Row) -> Bullet | None:
        """Return the bullet of a line; a number that does not follow on the last one is part of a sentence."""
        sign = bullet(piece)
        if not sign:
            sign, self._pending = (
                self._capital(piece) or (self._pending and Bullet(self._pending.sign, piece, self._pending.order)),
                None,
            )
            return sign
        if sign.is_numbered and not self._counts(sign, row):
            return None
        if sign.sign in table().bullets.spaced and self._is_dash(sign, row):
            return None
        if not has_letter(sign.rest):
            self._pending = sign
        return sign

    def _is_dash(self, sign: Bullet, row: Row) -> bool:
        """Whether a dash goes on with a sentence whose point has another sign."""
        last = self.parts[-1].last if self.parts else None
        if not last or not last.bullet or row.gap:
            return False
        return last.bullet.sign != sign.sign and is_open(last.end) and begins_small(sign.rest)

    def _capital(self, piece: str) -> Bullet | None:
        """Read `A.` before a first point and `B.` after it; elsewhere that is the initial of a name."""
        sign, _space, rest = piece.partition(" ")
        if len(sign) != 2 or sign[1] not in ".)" or not begins_large(sign) or not self.parts:  # noqa: PLR2004
            return None
        order = table().letters.upper.index(sign[0]) + 1
        last = self.parts[-1].last
        expected = last.bullet.order + 1 if last and last.bullet else 1 if last is None else 0
        return Bullet(sign, rest, order) if order == expected else None

    def _counts(self, sign: Bullet, row: Row) -> bool:
        last = self.parts[-1].last if self.parts else None
        before = last.bullet.order if last and last.bullet else 0
        return sign.order in {1, before + 1} or row.gap or (last is not None and not is_open(last.end))

    def _lead(self, row: Row, text: str, sign: Bullet | None, *, first: bool) -> Lead | None:
        found = lead(text, bulleted=sign is not None) or self._decides(text, sign)
        if not found:
            return None
        if found.part is PartKind.HEARD and not self._may_hear(text, sign):
            return None
        if found.part is PartKind.CHANGE and not self.parts and not self.opening and not self._is_amendment():
            return None
        if found.infinitive and self.parts and not self._in_change():
            return None
        if first and not sign and not text.endswith(":") and self._is_inside(row, text):
            return None
        return found

    def _is_amendment(self) -> bool:
        return self._notes.values.get("kind") == Kind.AMENDMENT

    def _decides(self, text: str, sign: Bullet | None) -> Lead | None:
        """Read `Besluit artikel 4 als volgt te wijzigen`, in an amendment only."""
        found = starts(_deciders(), text) if self._is_amendment() and not sign else None
        if not found:
            return None
        among = words(text, 16)
        end = among[found.last - 1].end
        return Lead(PartKind.CHANGE, text[:end], text[end:].lstrip(" ,:;"), colon=text[end:].startswith(":"))

    def _may_hear(self, text: str, sign: Bullet | None) -> bool:
        """What was heard comes before all other parts; the agenda item of the opening sentence is not of it."""
        if self.parts and self.parts[-1].lead.part is not PartKind.HEARD:
            return False
        if sign and self.parts and self.parts[-1].last is None:
            return False
        return not (goes_on(text) and not self.parts and self.opening)

    def _is_inside(self, row: Row, text: str) -> bool:
        """Whether a line goes on with the sentence of the line before it, so that its first words open nothing."""
        last = self.parts[-1].last if self.parts else None
        if not last or row.gap or not begins_small(text):
            return False
        return is_open(last.end) and not last.end.endswith(",") and self._layout.wraps(self._before, row.text)

    def _open(self, row: Row, opened: Lead, sign: Bullet | None, *, first: bool) -> None:
        if opened.part is PartKind.HEARD:
            self._hear(row, opened)
            return
        part = self.parts[-1] if self.parts else None
        if part is None or not part.points or not opened.rest or not _is_same(part.lead, opened):
            part = RawPart(opened)
            self.parts.append(part)
        if not first:
            part.doubt(Reason.LEAD_IN_PROSE)
        if not opened.known:
            part.doubt(Reason.OWN_ADDRESSEE)
        if opened.rest:
            inner = bullet(opened.rest)
            point = inner.rest if inner and has_letter(inner.rest) else opened.rest
            part.points.append(RawPoint([point], inner or sign, inline=True))
        self._place(row)

    def _hear(self, row: Row, opened: Lead) -> None:
        """Read what was heard: the words that open it stay with it, unless they stand alone above points."""
        whole = opened.rest if opened.rest and not says_heard(opened) else f"{opened.words}{row_tail(opened)}"
        if not self.parts:
            self.parts.append(RawPart(Lead(PartKind.HEARD, "", "")))
        if not opened.rest and opened.colon and row.text.rstrip(" *_").endswith(":"):
            self.parts.append(RawPart(opened))
        elif self.parts[-1].lead.words:
            self.parts.append(RawPart(Lead(PartKind.HEARD, "", ""), [RawPoint([whole])]))
        else:
            self.parts[-1].points.append(RawPoint([whole]))
        self._place(row)

    def _opening(self, at: int, row: Row, piece: str) -> None:
        following = self._rows[at + 1].text if at + 1 < len(self._rows) else ""
        if not self.opening or not row.gap or goes_on(piece) or is_opening(piece, following):
            self.opening.append(piece)
            self._notes.place(row.number, "opening")
        elif is_form(piece):
            self._notes.place(row.number, FURNITURE)

    def _is_aside(self, row: Row, piece: str, sign: Bullet | None) -> bool:
        return not sign and (is_footnote(piece) or (is_form(piece) and (row.gap or not has_letter(piece))))

    def _text(self, row: Row, text: str, sign: Bullet | None) -> None:
        part = self.parts[-1]
        last = part.last
        if sign and not has_letter(text):
            self._place(row)
        elif last is None or sign or not self._goes_on(row, text, last):
            if last is not None and not sign and last.bullet:
                part.doubt(Reason.UNMARKED_POINT)
            part.points.append(RawPoint([text], sign))
        else:
            last.pieces.append(text)
        self._place(row)

    def _place(self, row: Row) -> None:
        self._notes.place(row.number, "part")
        self._notes.parts.setdefault(row.number, len(self.parts))

    def _goes_on(self, row: Row, text: str, last: RawPoint) -> bool:
        """Whether a line without a bullet goes on with the point above it."""
        if self.parts[-1].lead.part is PartKind.CHANGE and (text_label(text) or _is_label(last)):
            return False
        opened = is_open(last.end) and not (last.end.endswith(",") and not last.bullet)
        if self._page or row.gap:
            return opened and (self._page or begins_small(text))
        if last.end.endswith(";"):
            return False
        if last.bullet and not self._layout.is_wide:
            return True
        if self._layout.is_loose:
            return opened and begins_small(text)
        return not last.end.endswith(".") and self._layout.wraps(self._before, row.text)

    def _ends_before(self, at: int, row: Row) -> bool:
        """Whether the motion ended above a row: by its label, its words, or since it looks signed."""
        if not self.parts or bullet(row.text):
            return False
        found = label(row.cells[0])
        if found and found.colon and found.key in (*SECTIONS, *LISTS, "outcome", "date"):
            return not (self._in_change() and text_label(row.text))
        if found and found.key == "explanation":
            return True
        if sentence(row.text) or is_decided(row.text):
            return row.text[:1] in "AaDdHhMm" and self._finished(row)
        return self._is_signed(at, row)

    def _in_change(self) -> bool:
        return self.parts[-1].lead.part is PartKind.CHANGE

    def _finished(self, row: Row) -> bool:
        last = self.parts[-1].last
        return last is not None and (row.gap or not is_open(last.end))

    def _is_signed(self, at: int, row: Row) -> bool:
        last = self.parts[-1].last
        if last is None or at < self._last_lead or not (row.gap or not is_open(last.end)):
            return False
        if opens_signature(row.text) and (row.gap or looks_signed(row.cells)):
            return len(words(row.text, 16)) < 16  # noqa: PLR2004
        if not looks_signed(row.cells):
            return False
        following = next((other for other in self._rows[at + 1 :] if other.text and not other.furniture), None)
        if following is None or sentence(following.text) or is_decided(following.text):
            return True
        return looks_signed(following.cells) or len(row.cells) > 1 or _is_both(row.text) or self._names_group(following)

    def _names_group(self, row: Row) -> bool:
        return all(is_party(bare(cell)) or is_name(bare(cell)) for cell in row.cells)

    def _close(self, row: Row, text: str) -> None:
        self._notes.place(row.number, FURNITURE)
        self._ended = self.closed = True
        rest = closing_rest(text)
        if rest:
            self.tail.append(Row(row.number, rest, (rest,), gap=True))


@cache
def _heard() -> Phrases[bool]:
    standard = table().standard
    own = [phrase for phrase in standard.heard if not fold(phrase).startswith(standard.heard_words)]
    return phrases((phrase, True) for phrase in own)


def says_heard(opened: Lead) -> bool:
    """Whether the words that open what was heard stay with it; our own plain form puts its words there itself."""
    return starts(_heard(), opened.words) is None


def row_tail(opened: Lead) -> str:
    """Return what follows the words that open what was heard, with the colon or space between."""
    if not opened.rest:
        return ""
    return f": {opened.rest}" if opened.colon else f" {opened.rest}"


def _opens_part(row: Row) -> bool:
    """Whether a row surely opens a part, or closes the motion."""
    found = None if row.furniture else lead(row.text)
    rests = found is not None and found.part not in {PartKind.HEARD, PartKind.CHANGE} and not found.infinitive
    return rests or (not row.furniture and is_closing(row.text))


def _is_label(point: RawPoint) -> bool:
    """Whether a point is `Oude tekst:` and no more: what follows is a line of its own."""
    found = text_label(point.pieces[0]) if len(point.pieces) == 1 else None
    return found is not None and not found[1]


def _is_both(text: str) -> bool:
    return "," in text or "(" in text


def _is_same(one: Lead, other: Lead) -> bool:
    return (one.part, one.verb, one.to) == (other.part, other.verb, other.to)


@cache
def _closings() -> Phrases[bool]:
    return phrases((closing, True) for closing in table().closings)


def closing_rest(text: str) -> str:
    """Return what stands behind the closing phrase on its line."""
    among = words(text, 16)
    found = starts(_closings(), text)
    if not found or not among:
        return ""
    rest = text[among[found.last - 1].end :].lstrip(" .,;:*_")
    return rest if has_letter(rest) else ""
