"""What councils look for: a subject and its themes, without a name, and the motion that answered it."""

from dataclasses import dataclass
from datetime import date

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.registers import Request, Theme


@dataclass(frozen=True)
class Asked:
    """One request, its references resolved."""

    subject: str
    date: date
    themes: tuple[Theme, ...]
    answer: Entry | None
    """The motion that answers it; None as long as it is open, and where that motion is gone."""
    with_idea: int
    """How many motions have the idea of the answer."""


@derived
def requests(library: Library) -> tuple[Asked, ...]:
    """Return all requests, the newest first."""
    asked = (_asked(one, library) for one in library.registers.requests)
    return tuple(sorted(asked, key=lambda one: (-one.date.toordinal(), one.subject)))


def _asked(one: Request, library: Library) -> Asked:
    known, answer = library.registers.themes_by_slug, library.by_id.get(one.answered_by or "")
    same_idea = library.by_idea[answer.idea.slug] if answer and answer.idea else ()
    themes = tuple(known[slug] for slug in one.themes if slug in known)
    return Asked(one.subject, one.date, themes, answer, len(same_idea))


def open_requests(library: Library, theme: Theme | None = None) -> tuple[Asked, ...]:
    """Return the requests without an answer, all of them or those of a theme."""
    return tuple(one for one in requests(library) if one.answer is None and (theme is None or theme in one.themes))


def answered_requests(library: Library) -> tuple[Asked, ...]:
    """Return the requests with their answer."""
    return tuple(one for one in requests(library) if one.answer)
