"""A motion in its place: with the municipality, themes, groups and idea that its words refer to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.library.fingerprint import fingerprint
from generator.model.dates import PartialDate
from generator.model.motion import Motion
from generator.model.municipality import Municipality
from generator.model.registers import Idea, Party, Theme
from generator.urls import motion_url


@dataclass(frozen=True)
class Entry:
    """One motion of the library, its references resolved."""

    id: str
    """The path of the record without its ending, such as `den-haag/2025-watertappunt`."""
    motion: Motion
    place: str | None
    """Slug of the municipality that filed it, of today or former; None for a model motion."""
    place_name: str | None
    """The name under which that municipality filed it."""
    municipalities: tuple[Municipality, ...]
    """Today's municipality, or the successors of a former one."""
    themes: tuple[Theme, ...]
    idea: Idea | None
    parties: Mapping[str, Party]
    """The register's party for each name in the record; a name that it does not know is absent."""

    @cached_property
    def digest(self) -> str:
        """Its fingerprint: what it refers to follows from its words, in a library with the same registers."""
        return fingerprint(("entry", self.id, self.motion))

    @property
    def town(self) -> Municipality | None:
        """The municipality that filed it, where that is one of today: of a former one no size is known."""
        return next((place for place in self.municipalities if place.slug == self.place), None)

    @property
    def url(self) -> str:
        """The address of its page below the site's root."""
        return motion_url(self.id)

    @property
    def dated(self) -> PartialDate | None:
        """The date of the last decision, else of the meeting for which it was filed; None where neither is known."""
        last = self.motion.last_decision
        return (last.date if last else None) or self.motion.submitted

    @property
    def day(self) -> PartialDate:
        """The date by which lists are sorted: of the decision or the meeting, else of entry into the library."""
        return self.dated or PartialDate.of(self.motion.added)

    @property
    def updated(self) -> date:
        """The last day on which there was news of it: entry into the library, change, decision, or what came of it.

        By the record alone, so that it is the same in every copy of the library.
        """
        motion = self.motion
        decided = (made.date.first for made in motion.decisions)
        followed = (news.date.first for news in motion.follow_up)
        return max(motion.added, motion.updated or motion.added, *decided, *followed)

    @property
    def submitting_parties(self) -> tuple[str, ...]:
        """The names of the groups that filed it, each once, in order."""
        return tuple(dict.fromkeys(submitter.party for submitter in self.motion.submitters))
