"""What councils look for: a subject and its themes, without a name, and the motion that answered it."""

from dataclasses import dataclass
from datetime import date

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.registers import Theme


@dataclass(frozen=True)
class Asked:
    """One request, its references resolved."""

    subject: str
    date: date
    themes: tuple[Theme, ...]
    answer: Entry | None
    """The motion that answers it; None as long as it is open, and where that motion is gone."""


@derived
def requests(library: Library) -> tuple[Asked, ...]:
    """Return all requests, the newest first."""
    known = library.registers.themes_by_slug
    found = (
        Asked(
            subject=one.subject,
            date=one.date,
            themes=tuple(known[slug] for slug in one.themes if slug in known),
            answer=library.by_id.get(one.answered_by or ""),
        )
        for one in library.registers.requests
    )
    return tuple(sorted(found, key=lambda one: (-one.date.toordinal(), one.subject)))


def open_requests(library: Library, theme: Theme | None = None) -> tuple[Asked, ...]:
    """Return the requests without an answer, all of them or those of a theme."""
    return tuple(one for one in requests(library) if one.answer is None and (theme is None or theme in one.themes))


def answered_requests(library: Library) -> tuple[Asked, ...]:
    """Return the requests with their answer."""
    return tuple(one for one in requests(library) if one.answer)
