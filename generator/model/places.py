"""The gazetteer: which municipality a slug, CBS code or name in a record means."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.names import fold, slugify


@dataclass(frozen=True)
class Places:
    """All municipalities of today and the former ones, with lookups by slug, code and name."""

    municipalities: tuple[Municipality, ...]
    former: tuple[FormerMunicipality, ...]

    @cached_property
    def by_slug(self) -> dict[str, Municipality]:
        """Today's municipalities by slug."""
        return {place.slug: place for place in self.municipalities}

    @cached_property
    def former_by_slug(self) -> dict[str, FormerMunicipality]:
        """Former municipalities by slug."""
        return {place.slug: place for place in self.former}

    @cached_property
    def names(self) -> dict[str, str]:
        """Every folded slug, CBS code and name, with the slug that it means."""
        names: dict[str, str] = {}
        for old in self.former:
            _claim(names, old.slug, (old.slug, old.code, old.name))
        for place in self.municipalities:
            _claim(names, place.slug, (place.slug, place.code, place.name, *place.other_names))
        return names

    def slug_of(self, words: str) -> str | None:
        """Return the slug of today's or a former municipality by its slug, CBS code or a known name."""
        return self.names.get(fold(words))

    @cached_property
    def spellings(self) -> dict[str, str]:
        """Every slug and name of a municipality, with the slug that it means."""
        return {word: slug for word, slug in self.names.items() if not word.startswith("gm0")}

    def today(self, slug: str) -> tuple[Municipality, ...]:
        """Return today's municipality with this slug, or the successors of a former one."""
        if slug in self.by_slug:
            return (self.by_slug[slug],)
        former = self.former_by_slug.get(slug)
        return tuple(self.by_slug[name] for name in former.successors) if former else ()

    def former_names(self, place: Municipality) -> tuple[str, ...]:
        """Return the names of the municipalities that went into one of today."""
        return tuple(old.name for old in self.former if place.slug in old.successors and old.name != place.name)

    def other_names(self, place: Municipality) -> tuple[str, ...]:
        """Return what else today's municipality is called, with the names of those that went into it."""
        return (*place.other_names, *self.former_names(place))

    def looked_for_as(self, place: Municipality) -> tuple[str, ...]:
        """Return the other names under which somebody looks for it in a list: Den Bosch, but no other spelling."""
        own = {slugify(name): name for name in reversed(place.other_names) if slugify(name) != place.slug}
        known = (place.slug, *own)
        new = (name for slug, name in own.items() if not any(_is_spelling(slug, one) for one in known))
        return (*new, *self.former_names(place))

    def name_of(self, slug: str) -> str:
        """Return the name under which the municipality with this slug filed its motions."""
        place = self.by_slug.get(slug) or self.former_by_slug.get(slug)
        return place.name if place else slug

    @cached_property
    def provinces(self) -> dict[str, str]:
        """The names of the provinces by slug."""
        return {slugify(name): name for name in sorted({place.province for place in self.municipalities})}


def _is_spelling(slug: str, other: str) -> bool:
    """Whether a name begins as another one, which is near it in a list, or is a piece of it."""
    return slug != other and (slug[:3] == other[:3] or slug in other)


def _claim(names: dict[str, str], slug: str, words: Iterable[str]) -> None:
    for word in words:
        names[fold(word)] = slug
