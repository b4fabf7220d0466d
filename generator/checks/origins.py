"""Rules about what a motion was made from: each origin once, and none that came later."""

from collections.abc import Callable, Iterator

from generator.checks.across import LibraryContext
from generator.findings.finding import Finding


def origins_once(library: LibraryContext) -> Iterator[Finding]:
    """An origin stands once in a record, under whatever id."""
    for record, motion in library.motions:
        seen: set[str] = set()
        for at, link in enumerate(motion.based_on):
            key = library.today(link.motion) if link.motion else link.source or ""
            if key and key in seen:
                yield record.finding("based-on-twice", "based_on", at, value=link.motion or link.source)
            seen.add(key)


def origins_before(library: LibraryContext) -> Iterator[Finding]:
    """A motion was made from one that was there before it."""
    days = {record.id: motion.submitted for record, motion in library.motions if record.has("submitted")}
    for record, motion in library.motions:
        own = days.get(record.id)
        for at, link in enumerate(motion.based_on):
            other = days.get(library.today(link.motion)) if link.motion else None
            if own and other and other.is_after(own):
                facts = {"value": link.motion, "other": other.isoformat(), "submitted": own.isoformat()}
                yield record.finding("based-on-newer", "based_on", at, **facts)


ORIGIN_RULES: tuple[Callable[[LibraryContext], Iterator[Finding]], ...] = (origins_once, origins_before)
"""The rules about origins."""
