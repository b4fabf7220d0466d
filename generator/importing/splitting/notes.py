"""What is gathered while a text is read: the first value of each field, and where every line went."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.importing.splitting.outcome import Decided
from generator.importing.splitting.people import Person
from generator.importing.splitting.result import Outcome, PartyVote
from generator.importing.splitting.words import fold
from generator.model.enums import Side

LEFT = "left"
FURNITURE = "furniture"
MOST_PEOPLE = 60
"""A record holds no more submitters."""


@dataclass
class Notes:
    """Filled by the readers of head, body and tail; what came first stays."""

    values: dict[str, str] = field(default_factory=dict)
    places: dict[int, str] = field(default_factory=dict)
    parts: dict[int, int] = field(default_factory=dict)
    """The first part that each line went to, counted from 1."""
    unread: list[tuple[int, str]] = field(default_factory=list)
    """Pieces of lines that nobody read, beside what was read of the same line."""
    people: list[Person] = field(default_factory=list)
    decided: Decided | None = None
    counts: tuple[int | None, int | None] = (None, None)
    votes: list[PartyVote] = field(default_factory=list)

    def place(self, number: int, place: str) -> None:
        """Say where a line went; a field goes before furniture, and furniture before what is left."""
        known = self.places.get(number, LEFT)
        if known == LEFT or (known == FURNITURE and place != LEFT):
            self.places[number] = place

    def set(self, name: str, value: str) -> None:
        """Keep the first value of a field."""
        if value and name not in self.values:
            self.values[name] = value

    def decide(self, decided: Decided) -> None:
        """Keep the last outcome, and the day and numbers of an earlier line about the same outcome."""
        if self.decided and not decided.date and self.decided.status is decided.status:
            decided = Decided(decided.status, decided.recorded_as, self.decided.date, decided.counts)
        self.decided = decided
        if decided.counts[0] is not None:
            self.counts = decided.counts

    def count(self, side: Side, number: int | None) -> None:
        """Keep how many voted for or against."""
        if number is not None:
            in_favour, against = self.counts
            self.counts = (number, against) if side is Side.FOR else (in_favour, number)

    def add_people(self, found: Sequence[Person]) -> None:
        """Add submitters; a name that stood there without its group gets it, and nobody comes twice."""
        for person in found[: MOST_PEOPLE - len(self.people)]:
            same = next((at for at, known in enumerate(self.people) if _is_same(known, person)), None)
            if same is None:
                self.people.append(person)
            elif not self.people[same].party or not self.people[same].name:
                known = self.people[same]
                self.people[same] = Person(known.name or person.name, known.party or person.party)

    def outcome(self) -> Outcome | None:
        """Return how it ended, as far as the text says."""
        in_favour, against = self.counts
        if not self.decided and in_favour is None and not self.votes:
            return None
        status, recorded, date = (
            (self.decided.status, self.decided.recorded_as, self.decided.date) if self.decided else (None, None, "")
        )
        return Outcome(status, recorded, date or None, in_favour, against, tuple(self.votes))


def _is_same(known: Person, person: Person) -> bool:
    if known.name and person.name:
        return fold(known.name) == fold(person.name) or _is_short_for(known.name, person.name)
    return bool(known.party) and fold(known.party) == fold(person.party)


def _is_short_for(one: str, other: str) -> bool:
    """Whether two names are the same but for first name and initials: `Coen Bom` and `C.C.Q. Bom`."""
    first, second = one.split(" "), other.split(" ")
    same_family = len(first) > 1 and [fold(part) for part in first[1:]] == [fold(part) for part in second[1:]]
    return same_family and first[0][:1] == second[0][:1] and ("." in first[0]) != ("." in second[0])
