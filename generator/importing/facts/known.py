"""Which motion a row is of, where that is here: the same council, and its day with number or title, or its source."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from generator.model.dates import PartialDate
from generator.model.enums import Kind
from generator.model.motion import Motion
from generator.model.names import slugify


@dataclass(frozen=True)
class Filed:
    """What distinguishes a motion from the others of its council."""

    id: str
    day: PartialDate
    title: str
    """As a slug."""
    number: str
    """As a slug; empty where it has none."""
    is_amendment: bool
    urls: frozenset[str] = frozenset()

    def is_same(self, other: "Filed") -> bool:
        """Whether both are certainly one motion; two numbers are two motions."""
        if self.is_amendment != other.is_amendment or (self.number and other.number and self.number != other.number):
            return False
        if self.title == other.title:
            return self.day.can_be(other.day)
        return bool(self.number) and self.number == other.number and self.day.is_exact and self.day == other.day


@dataclass
class KnownMotions:
    """The motions of a library, and those of this run, by council."""

    filed: dict[str, list[Filed]] = field(default_factory=lambda: defaultdict(list))
    by_url: dict[tuple[str, str], list[Filed]] = field(default_factory=lambda: defaultdict(list))
    """Of the library alone: one page can be about several motions of a run."""
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many rows of the run name a page."""

    @classmethod
    def of(cls, motions: Iterable[tuple[str, Motion]], slug_of: Callable[[str], str | None]) -> "KnownMotions":
        """Return the real motions of a library, by id."""
        known = cls()
        for key, motion in motions:
            place = slug_of(motion.municipality or "")
            if place and motion.submitted:
                one = filed(key, motion)
                known.filed[place].append(one)
                for url in one.urls:
                    known.by_url[place, url].append(one)
        return known

    def find(self, place: str, one: Filed) -> str | None:
        """Return the id of the motion that this is, or None where it is new."""
        same = next((other for other in self.filed[place] if one.is_same(other)), None)
        return same.id if same else self._by_source(place, one)

    def _by_source(self, place: str, one: Filed) -> str | None:
        """Return the one motion that has the page which this row alone names."""
        for url in one.urls:
            here: Sequence[Filed] = self.by_url.get((place, url), ())
            is_alone = len(here) == 1 and self.asked[place, url] == 1
            differs = is_alone and bool(one.number and here[0].number and one.number != here[0].number)
            if is_alone and not differs and one.day.can_be(here[0].day) and one.is_amendment == here[0].is_amendment:
                return here[0].id
        return None

    def add(self, place: str, one: Filed) -> None:
        """Take in a motion of this run."""
        self.filed[place].append(one)


def filed(key: str, motion: Motion) -> Filed:
    """Return what distinguishes a motion from others."""
    return Filed(
        id=key,
        day=motion.submitted or PartialDate(1),
        title=slugify(motion.title),
        number=slugify(motion.number or ""),
        is_amendment=motion.kind is Kind.AMENDMENT,
        urls=frozenset(source.url for source in motion.sources),
    )
