"""The registers: the words that records may choose from, and what the library knows of places, groups and people."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from generator.model.dates import PartialDate
from generator.model.enums import Counted
from generator.model.names import fold
from generator.model.parts import Piece, Source, optional, required, several
from generator.model.scalars import Count, Date, DateAsKnown, Flag, Line, Link, MotionId, PageAddress, Slug, Text

P = TypeVar("P", bound=Piece)


class Label(Piece):
    """A name in the two languages of the interface."""

    nl: Line = required("The name in Dutch.")
    en: Line = required("The name in English.")

    @property
    def both(self) -> tuple[str, str]:
        """The names in both languages."""
        return self.nl, self.en

    def spoken(self, code: str) -> str:
        """Return the name in the language with this code; Dutch where it is not English."""
        return self.en if code == "en" else self.nl


class Theme(Piece):
    """A theme that motions are sorted under."""

    slug: Slug = required("The short name in addresses; given once.")
    former_slugs: tuple[Slug, ...] = several("Short names it had before.", most=20)
    label: Label = required("The name in both languages.")
    introduction: Text = required("What a council can do here and which instruments fit.")
    synonyms: tuple[Line, ...] = several("Other words for it.", most=60)
    tooi: tuple[Link, ...] = several("The matching subjects of the government's TOOI list.", most=12)
    iv3: tuple[Line, ...] = several("The matching Iv3 task fields of municipal accounts.", most=12)
    contact: Link | None = optional("Who to ask about this theme.")


class KnownElsewhere(Piece):
    """In how many councils an idea is known, as a page counts them; those need not have a record here."""

    count: Count = required("How many.")
    what: Counted = required("What the page counts: motions adopted, councils joined, or signed.")
    as_of: DateAsKnown = required("When it was so many.")
    source: Link = required("The page that tells it.")


class Idea(Piece):
    """One thing that several councils can be asked for."""

    slug: Slug = required("The short name in addresses; given once.")
    label: Line = required("The idea in a few words.")
    sentence: Line = required("The idea in one sentence.")
    introduction: Text | None = optional("What a council can do here and which instruments fit.")
    synonyms: tuple[Line, ...] = several("Other words for it.", most=60)
    themes: tuple[Line, ...] = several("The themes that it belongs to, from the register.", most=3)
    known_elsewhere: KnownElsewhere | None = optional("In how many councils it is known, as a page counts them.")


class Synonyms(Piece):
    """Words that people use for the same thing when they search."""

    words: tuple[Line, ...] = required("Two or more words or short phrases.", min_length=2, max_length=12)


class Everyday(Piece):
    """Words that people type, with the words that councils use for it."""

    words: tuple[Line, ...] = required("What people type.", min_length=1, max_length=12)
    means: tuple[Line, ...] = required("The words that motions use for it.", min_length=1, max_length=12)


class Alias(Piece):
    """Another name of a party, where it needs that bounded in time or to one municipality."""

    name: Line = required("The other name.")
    start: Date | None = optional("The first day on which it means this party.", alias="from")
    until: Date | None = optional("The last day on which it means this party.")
    municipality: Line | None = optional("The only municipality where it means this party.")


class Party(Piece):
    """A party or local list that sits in councils."""

    slug: Slug = required("The short name in addresses; given once.")
    name: Line = required("The name as shown.")
    national: Flag = optional("Whether it is a national party.", default=False)
    municipality: Line | None = optional("For a local list: its municipality.")
    aliases: tuple[Alias, ...] = several("Other names.", most=60)
    unites: tuple[Slug, ...] = several("The short names of the parties that it unites.", most=8)

    @property
    def name_is_bounded(self) -> bool:
        """Whether the name as shown means this party on some days only: an alias repeats it with a day."""
        return any(fold(alias.name) == fold(self.name) for alias in self.aliases if alias.start or alias.until)


class Person(Piece):
    """Public links of somebody in a public role, with consent."""

    name: Line = required("The name as in the records.")
    municipality: Line = required("The municipality where the person sits or sat.")
    moved_from: Line | None = optional("The municipality where the person sat before.")
    links: tuple[Source, ...] = several("Public pages of the person.", most=8)
    consent: Date = required("When the person agreed to the links.")
    ended: Date | None = optional("When the person left the public role.")


class Contact(Piece):
    """The public page of a council or group."""

    municipality: Line = required("The municipality.")
    url: Link = required("The public page.")
    label: Line = required("How the page is called.")


class Request(Piece):
    """What a council looks for: a motion that it could use; without a name."""

    subject: Line = required("What is looked for, in a few words.")
    date: Date = required("When it was asked.")
    themes: tuple[Line, ...] = required("One to three themes from the register.", min_length=1, max_length=3)
    answered_by: MotionId | None = optional("The id of the motion that answers it.")


class PartySeats(Piece):
    """How many seats a group has in a council."""

    party: Line = required("The group, by a name from the register of parties.")
    seats: Count = required("How many seats.")


class Seats(Piece):
    """The seats of a council in one term, as a source gives them."""

    municipality: Line = required("The municipality.")
    start: Date = required("The first day of the term.", alias="from")
    parties: tuple[PartySeats, ...] = required("The groups with their seats.", min_length=1, max_length=60)
    source: Link = required("Where it can be read.")


class Retired(Piece):
    """A record that was taken away or moved; without title and without names."""

    id: MotionId = required("The id that the record had.")
    date: Date = required("When it was taken away.")
    moved_to: MotionId | None = optional("Where it went.")
    reason: Line | None = optional("Why it was taken away.")


class Moved(Piece):
    """A page that is no motion's and has another address now, or is gone."""

    address: PageAddress = required("The address that the page had, below that of the site.")
    date: Date = required("When it got another one, or was taken away.")
    moved_to: PageAddress | None = optional("The address where it went.")
    reason: Line | None = optional("Why it was taken away.")


class CollectionItem(Piece):
    """One motion of a collection, with the reason why it is there."""

    motion: MotionId = required("The id of the motion.")
    note: Text = required("Why it is in the collection.")


class Collection(Piece):
    """A set of motions that an editor put together."""

    title: Line = required("The title.")
    introduction: Text = required("What the collection is for.")
    motions: tuple[CollectionItem, ...] = required("The motions, in order.", min_length=1, max_length=60)


@dataclass(frozen=True)
class Registers:
    """Everything that stands in the registers and collections of one library."""

    themes: tuple[Theme, ...] = ()
    ideas: tuple[Idea, ...] = ()
    synonyms: tuple[Synonyms, ...] = ()
    everyday: tuple[Everyday, ...] = ()
    parties: tuple[Party, ...] = ()
    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    requests: tuple[Request, ...] = ()
    seats: tuple[Seats, ...] = ()
    retired: tuple[Retired, ...] = ()
    moved: tuple[Moved, ...] = ()
    collections: Mapping[str, Collection] = field(default_factory=dict)
    published: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """Every address that was ever published, with the file and line that say so."""

    @cached_property
    def themes_by_slug(self) -> dict[str, Theme]:
        """The themes by their short name of today and by former ones."""
        former = {old: theme for theme in self.themes for old in theme.former_slugs}
        return former | {theme.slug: theme for theme in self.themes}

    def contacts_of(self, places: Container[str | None]) -> tuple[Contact, ...]:
        """Return the public pages of the councils and groups of these municipalities, by slug."""
        return tuple(contact for contact in self.contacts if contact.municipality in places)

    @cached_property
    def ideas_by_slug(self) -> dict[str, Idea]:
        """The ideas by their short name."""
        return {idea.slug: idea for idea in self.ideas}

    @cached_property
    def _parties_by_name(self) -> dict[str, list[tuple[Party, Alias]]]:
        names: dict[str, list[tuple[Party, Alias]]] = {}
        for party in self.parties:
            own = (party.slug,) if party.name_is_bounded else (party.name, party.slug)
            for alias in (*(Alias(name=name) for name in own), *party.aliases):
                names.setdefault(fold(alias.name), []).append((party, alias))
        return names

    @cached_property
    def parties_by_slug(self) -> dict[str, Party]:
        """The parties by their short name."""
        return {party.slug: party for party in self.parties}

    @cached_property
    def party_spellings(self) -> dict[str, str]:
        """Every name of a national party, with the name as shown."""
        national = [party for party in self.parties if party.national]
        return {
            name: party.name for party in national for name in (party.name, *(alias.name for alias in party.aliases))
        }

    def placed(self, slug_of: Callable[[str], str | None]) -> "Registers":
        """Return the registers with the slug of each municipality, however it was written; an unknown one stays."""
        return replace(
            self,
            parties=tuple(_placed(one, slug_of, aliases=_all_placed(one.aliases, slug_of)) for one in self.parties),
            people=_all_placed(self.people, slug_of),
            contacts=_all_placed(self.contacts, slug_of),
            seats=_all_placed(self.seats, slug_of),
        )

    def party(self, name: str, municipality: str | None, day: date | PartialDate | None) -> Party | None:
        """Return the party that a name meant in this municipality on this day; a local meaning goes first."""
        claims = [claim for claim in self._parties_by_name.get(fold(name), ()) if _covers(claim, municipality, day)]
        claims.sort(key=lambda claim: claim[1].municipality is None and claim[0].municipality is None)
        return claims[0][0] if claims else None


def _all_placed(pieces: tuple[P, ...], slug_of: Callable[[str], str | None]) -> tuple[P, ...]:
    return tuple(_placed(piece, slug_of) for piece in pieces)


def _placed(piece: P, slug_of: Callable[[str], str | None], **more: object) -> P:
    names = {name: getattr(piece, name, None) for name in ("municipality", "moved_from")}
    slugs = {name: slug_of(words) or words for name, words in names.items() if words}
    return piece.model_copy(update={**slugs, **more})


def _covers(claim: tuple[Party, Alias], municipality: str | None, day: date | PartialDate | None) -> bool:
    party, alias = claim
    place = alias.municipality or party.municipality
    if place is not None and place != municipality:
        return False
    if day is None:
        return True
    first, last = (day.first, day.last) if isinstance(day, PartialDate) else (day, day)
    return (alias.start or last) <= last and first <= (alias.until or first)
