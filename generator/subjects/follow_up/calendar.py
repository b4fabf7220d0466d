"""The days by which adopted motions have to be carried out, as calendars (RFC 5545) of a council or a theme."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from icalendar import Calendar, Event

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.follow_up.facts import Deadline, deadlines
from generator.subjects.follow_up.states import state_of
from generator.subjects.motion.headline import facts
from generator.urls import municipality_calendar, theme_calendar


@dataclass(frozen=True)
class DeadlineCalendar:
    """One calendar, before its format."""

    path: str
    """Below the site's root."""
    name: str
    deadlines: tuple[Deadline, ...]


def calendars(library: Library, settings: Settings) -> Iterator[DeadlineCalendar]:
    """Yield the calendars with days in them, and those that were published: who subscribed to one keeps it, empty."""
    registers = library.registers
    for slug, entries in library.by_municipality.items():
        yield from _kept(library, municipality_calendar(slug), library.places.name_of(slug), deadlines(entries))
    for theme in registers.themes:
        for slug in (theme.slug, *theme.former_slugs):
            name = theme.label.spoken(settings.language)
            yield from _kept(library, theme_calendar(slug), name, deadlines(library.by_theme[theme.slug]))


def _kept(library: Library, path: str, name: str, deadlines: tuple[Deadline, ...]) -> Iterator[DeadlineCalendar]:
    if deadlines or path in library.registers.published:
        yield DeadlineCalendar(path, name, deadlines)


def ical(deadline_calendar: DeadlineCalendar, settings: Settings) -> bytes:
    """Return a calendar as a file; the same records give the same bytes."""
    t = language(settings.language)
    calendar = Calendar()
    calendar.add("prodid", f"-//{settings.name}//{deadline_calendar.path}//{settings.language.upper()}")
    calendar.add("version", "2.0")
    name = t.gettext("{place}: motions to be carried out", place=deadline_calendar.name)
    calendar.add("x-wr-calname", f"{name} ({settings.name})")
    for deadline in deadline_calendar.deadlines:
        calendar.add_component(_event(deadline, settings, t))
    return bytes(calendar.to_ical())


def _event(deadline: Deadline, settings: Settings, t: Language) -> Event:
    """Return a whole day that leaves its reader free; it is stamped by the record, never by a clock."""
    entry = deadline.entry
    event = Event()
    event.add(
        "uid", f"{entry.motion.former_ids[0] if entry.motion.former_ids else entry.id}/{_kind(deadline)}@motiewijzer"
    )
    event.add("dtstamp", datetime.combine(entry.updated, time(), UTC))
    event.add("dtstart", deadline.day)
    event.add("dtend", deadline.day + timedelta(days=1))
    event.add("summary", t.gettext("{title} ({place})", title=entry.motion.title, place=entry.place_name))
    event.add("description", "\n".join(_description(deadline, settings, t)))
    if settings.site_url:
        event.add("url", f"{settings.site_url}{entry.url}")
    event.add("transp", "TRANSPARENT")
    return event


def _kind(deadline: Deadline) -> str:
    return "due" if deadline.named else "expected"


def _description(deadline: Deadline, settings: Settings, t: Language) -> Iterator[str]:
    news = deadline.entry.motion.last_news
    yield t.gettext("The motion names this day.") if deadline.named else t.gettext("The executive expects this day.")
    yield facts(deadline.entry, t)
    if news:
        yield t.gettext("{state}, {day}", state=state_of(news.state, t).words, day=t.day(news.date))
    if settings.site_url:
        yield f"{settings.site_url}{deadline.entry.url}"
