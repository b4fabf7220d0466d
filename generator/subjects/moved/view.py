"""Pages at old addresses: one that leads on, one that says why nothing is left, and one that is empty for now."""

import re
from collections.abc import Container, Iterator
from datetime import date

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.moved.facts import moves
from generator.subjects.news.letter import Letter
from generator.urls import (
    FOLLOW_UP_URL,
    IDEAS_URL,
    MOTIONS_URL,
    MUNICIPALITIES_URL,
    NEWS_URL,
    PARTIES_URL,
    TAGS_URL,
    motion_url,
)

MONTH = re.compile(r"[1-9]\d{3}-(0[1-9]|1[0-2])")


def moved_pages(library: Library, settings: Settings, taken: Container[str]) -> Iterator[Page]:
    """Yield a page for every old address that is none of today.

    Args:
        library: the motions and registers.
        settings: those of the site.
        taken: the addresses of today.
    """
    t = language(settings.language)
    led = {old: new for old, new in moves(library).items() if old not in taken}
    for old, new in led.items():
        yield _moved(old, new, t)
    lost = {url: one for url, one in gone(library) if url not in taken and url not in led}
    for url, (day, reason) in lost.items():
        yield _lost(url, day, reason, t)
    for url in library.registers.published:
        name = _name(url, library, t)
        if name and url not in taken and url not in led and url not in lost:
            yield _empty(url, name, t)


def _moved(old: str, new: str, t: Language) -> Page:
    title = t.gettext("This page has another address now")
    return Page(
        url=old,
        title=title,
        description=f"{title}.",
        template="moved/moved.html",
        context={"moved_to": new},
        indexed=False,
    )


def gone(library: Library) -> Iterator[tuple[str, tuple[date, str]]]:
    """Yield the addresses at which nothing is left, with when and why."""
    for key, one in library.gone.items():
        for url in (motion_url(key), f"families/{key}/"):
            if url.startswith(MOTIONS_URL) or url in library.registers.published:
                yield url, (one.date, one.reason or "")
    for page in library.registers.moved:
        if page.reason:
            yield page.address, (page.date, page.reason)


def _lost(url: str, day: date, reason: str, t: Language) -> Page:
    is_motion = url.startswith(MOTIONS_URL)
    title = t.gettext("This motion was taken away") if is_motion else t.gettext("This page was taken away")
    return Page(
        url=url,
        title=title,
        description=f"{title}.",
        template="moved/gone.html",
        crumbs=(Crumb(t.gettext("Motions"), MOTIONS_URL),) if is_motion else (),
        context={"day": day, "reason": reason},
        indexed=False,
    )


def _name(url: str, library: Library, t: Language) -> str:
    """Return what an open address is about, by the registers of today; nothing where they do not know it."""
    match = re.fullmatch(r"(\w+/)([^/]+)/([^/]+/)?", url)
    folder, slug, theme = match.groups() if match else ("", "", None)
    if folder == NEWS_URL:
        return _letter_name(slug, (theme or "").rstrip("/"), library, t)
    if theme:
        return ""
    if folder in {MUNICIPALITIES_URL, FOLLOW_UP_URL}:
        place = library.places.by_slug.get(slug) or library.places.former_by_slug.get(slug)
        return place.name if place else ""
    if folder == PARTIES_URL:
        party = library.registers.parties_by_slug.get(slug)
        return party.name if party else ""
    if folder == IDEAS_URL:
        idea = library.registers.ideas_by_slug.get(slug)
        return idea.label if idea else ""
    return slug if folder == TAGS_URL else ""


def _letter_name(month: str, slug: str, library: Library, t: Language) -> str:
    """Return what the letter of a month is called; a motion that was corrected may have taken its only news along."""
    theme = library.registers.themes_by_slug.get(slug)
    if not MONTH.fullmatch(month) or (slug and not theme):
        return ""
    return Letter(date.fromisoformat(f"{month}-01"), (), theme).title(t)


def _empty(url: str, name: str, t: Language) -> Page:
    _ = t.gettext
    folder = url[: url.index("/") + 1]
    index = {
        MUNICIPALITIES_URL: _("Municipalities"),
        FOLLOW_UP_URL: _("What came of motions"),
        NEWS_URL: _("What is new"),
        PARTIES_URL: _("Parties"),
        IDEAS_URL: _("Ideas"),
        TAGS_URL: _("Tags"),
    }
    return Page(
        url=url,
        title=name,
        description=_("There are no motions here at the moment."),
        template="moved/empty.html",
        crumbs=(Crumb(index[folder], folder),),
        context={"dutch": folder in {IDEAS_URL, TAGS_URL}},
        indexed=False,
    )
