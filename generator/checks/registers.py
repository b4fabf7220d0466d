"""Rules about the registers and collections themselves."""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from generator.checks.people import personal_remarks, redact
from generator.checks.personal import personal_data_in
from generator.checks.rule import Context
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.names import fold
from generator.model.parts import Piece
from generator.model.people import Key
from generator.model.registers import Alias, Idea, Moved, Party, Person, Request, Retired
from generator.records.nodes import Node, Path, nearest, written
from generator.records.registers import RegisterReading
from generator.records.texts import texts_of
from generator.records.words import Words

P = TypeVar("P", bound=Piece)

NAMES_GIVEN_ONCE: dict[str, tuple[tuple[str | None, ...], ...]] = {
    "themes": (("slug",), ("former_slugs", None)),
    "ideas": (("slug",),),
    "synonyms": (("words", None),),
    "everyday": (("words", None),),
    "parties": (("slug",),),
    "retired": (("id",),),
    "moved": (("address",),),
}
"""Fields whose words stand once in their register; None is any place of a list."""

PLACES: tuple[tuple[str, tuple[str | None, ...]], ...] = (
    ("parties", ("municipality",)),
    ("parties", ("aliases", None, "municipality")),
    ("people", ("municipality",)),
    ("people", ("moved_from",)),
    ("contacts", ("municipality",)),
    ("seats", ("municipality",)),
)
"""Fields that name a municipality."""


@dataclass(frozen=True)
class RegisterContext:
    """The registers of a library as they were read, with the ids of its motions."""

    reading: RegisterReading
    context: Context
    known_ids: set[str]
    former: Mapping[str, str]
    """Ids that records had before, with those of today."""
    filed: Mapping[Key, str]
    """Who filed motions, as a record writes the name; an empty one where names are withheld."""
    unread_places: AbstractSet[str] = frozenset()
    """Folders with a record that could not be read: whoever filed it is not known."""

    def scalars(self, register: str, path: tuple[str | None, ...]) -> Iterator[tuple[Path, str]]:
        """Yield the place and words of one field of every item of a register."""
        file = self.reading.files.get(register)
        for at, words in enumerate(file.words if file else ()):
            yield from _scalars(words, path, (at,))

    def pieces(self, register: str, kind: type[P]) -> Iterator[tuple[int, P]]:
        """Yield the items of a register that could be read, with their place."""
        file = self.reading.files.get(register)
        for at, piece in enumerate(file.pieces if file else ()):
            if isinstance(piece, kind):
                yield at, piece

    def finding(self, register: str, code: str, *path: str | int, **facts: object) -> Finding:
        """Make a finding in the file of a register."""
        return self.reading.files[register].source.finding(code, self.at(register, *path), written(path), **facts)

    def at(self, register: str, *path: str | int) -> Node:
        """Return the place of a field, or of the nearest one around it."""
        return nearest(self.reading.files[register].items[int(path[0])], path[1:])

    def line(self, register: str, *path: str | int) -> int:
        """Return the line of a field, or of the nearest one around it."""
        return self.at(register, *path).start.line


def _scalars(words: Words, path: tuple[str | None, ...], at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(words, str) and not path:
        yield at, words.strip()
    elif isinstance(words, list) and path and path[0] is None:
        for index, item in enumerate(words):
            yield from _scalars(item, path[1:], (*at, index))
    elif isinstance(words, dict) and path and path[0] is not None:
        yield from _scalars(words.get(path[0]), path[1:], (*at, path[0]))


def names_once(context: RegisterContext) -> Iterator[Finding]:
    """A short name or id stands once in its register, and a former one is no other's of today."""
    for register, paths in NAMES_GIVEN_ONCE.items():
        seen: dict[str, Path] = {}
        for path, name in (scalar for field in paths for scalar in context.scalars(register, field)):
            if name in seen:
                line = context.line(register, *seen[name])
                yield context.finding(register, "register-duplicate", *path, value=name, line=line)
            seen.setdefault(name, path)


def places_known(context: RegisterContext) -> Iterator[Finding]:
    """A municipality in a register is one of today's or a former one."""
    places = context.context.places
    if "municipalities" in context.context.unread:
        return
    for register, field in PLACES:
        for path, name in context.scalars(register, field):
            if name and places.slug_of(name) is None:
                suggestion = suggest(name, places.spellings)
                yield context.finding(register, "municipality-unknown", *path, value=name, suggestion=suggestion)


def alias_periods(context: RegisterContext) -> Iterator[Finding]:
    """The last day of a name is not before its first."""
    for at, party in context.pieces("parties", Party):
        for index, alias in enumerate(party.aliases):
            if alias.start and alias.until and alias.until < alias.start:
                path = (at, "aliases", index, "until")
                facts = {"value": alias.until.isoformat(), "before": alias.start.isoformat()}
                yield context.finding("parties", "register-period", *path, **facts)


@dataclass(frozen=True)
class _Claim:
    """A name of a party, with where and when it is meant."""

    path: Path
    place: str | None
    start: date
    until: date

    def meets(self, other: "_Claim") -> bool:
        """Whether this is a name of another party in the same place on the same day."""
        is_other = self.path[0] != other.path[0] and self.place == other.place
        return is_other and self.start <= other.until and other.start <= self.until


def party_names_once(context: RegisterContext) -> Iterator[Finding]:
    """A name is that of one party only in one place on one day."""
    seen: dict[str, list[_Claim]] = {}
    for name, claim in _claims(context):
        others = seen.setdefault(fold(name), [])
        taken = next((other for other in others if claim.meets(other)), None)
        if taken:
            line = context.line("parties", *taken.path)
            yield context.finding("parties", "register-duplicate", *claim.path, value=name, line=line)
        others.append(claim)


def _claims(context: RegisterContext) -> Iterator[tuple[str, _Claim]]:
    for at, party in context.pieces("parties", Party):
        if not party.name_is_bounded:
            yield party.name, _claim(context, party, Alias(name=party.name), (at, "name"))
        for index, alias in enumerate(party.aliases):
            yield alias.name, _claim(context, party, alias, (at, "aliases", index, "name"))


def _claim(context: RegisterContext, party: Party, alias: Alias, path: Path) -> _Claim:
    place = alias.municipality or party.municipality
    slug = context.context.places.slug_of(place) or place if place else None
    return _Claim(path, slug, alias.start or date.min, alias.until or date.max)


def retired_complete(context: RegisterContext) -> Iterator[Finding]:
    """A record that is gone says where it went or why, and where it went is known."""
    for at, gone in context.pieces("retired", Retired):
        if not gone.moved_to and not gone.reason:
            yield context.finding("retired", "retired-form", at, value=gone.id)
        elif gone.moved_to and gone.moved_to not in context.known_ids:
            suggestion = suggest(gone.moved_to, {known: known for known in context.known_ids})
            yield context.finding(
                "retired", "motion-unknown", at, "moved_to", value=gone.moved_to, suggestion=suggestion
            )


def dates_past(context: RegisterContext) -> Iterator[Finding]:
    """Consent was given and a record was taken away before today."""
    consents = (("people", (at, "consent"), one.consent) for at, one in context.pieces("people", Person))
    departures = (("retired", (at, "date"), one.date) for at, one in context.pieces("retired", Retired))
    moves = (("moved", (at, "date"), one.date) for at, one in context.pieces("moved", Moved))
    requests = (("requests", (at, "date"), one.date) for at, one in context.pieces("requests", Request))
    for register, path, day in (*consents, *departures, *moves, *requests, *_counts(context)):
        if context.context.today and day > context.context.today:
            yield context.finding(register, "date-future", *path, value=day.isoformat(), name=written(path))


def _counts(context: RegisterContext) -> Iterator[tuple[str, Path, date]]:
    """Yield the first days on which ideas can have been counted elsewhere."""
    for at, idea in context.pieces("ideas", Idea):
        if idea.known_elsewhere:
            yield "ideas", (at, "known_elsewhere", "as_of"), idea.known_elsewhere.as_of.first


def collected_motions_known(context: RegisterContext) -> Iterator[Finding]:
    """A motion of a collection exists."""
    for name, collection in context.context.registers.collections.items():
        register = f"collections/{name}"
        file = context.reading.files[register]
        for at, item in enumerate(collection.motions):
            if item.motion not in context.known_ids:
                path = ("motions", at, "motion")
                suggestion = suggest(item.motion, {known: known for known in context.known_ids})
                facts = {"value": item.motion, "suggestion": suggestion}
                yield file.source.finding("motion-unknown", nearest(file.items[0], path), written(path), **facts)


def personal_data(context: RegisterContext) -> Iterator[Finding]:
    """A register or collection names no private address, number or account, in its comments neither."""
    for file in context.reading.files.values():
        for at, said in enumerate(file.words):
            for path, words in texts_of(said, () if file.is_whole else (at,)):
                for code, fragment in personal_data_in(words):
                    node = nearest(file.items[at], path if file.is_whole else path[1:])
                    yield file.source.finding(code, node, written(path), value=redact(fragment))
        yield from personal_remarks(file.source, (item for one in (file,) for item in one.items))


REGISTER_RULES: tuple[Callable[[RegisterContext], Iterator[Finding]], ...] = (
    names_once,
    places_known,
    alias_periods,
    party_names_once,
    retired_complete,
    dates_past,
    collected_motions_known,
    personal_data,
)
"""All rules about registers."""
