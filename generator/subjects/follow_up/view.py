"""What came of adopted motions, of all councils and of each: overdue, without news, with news, and the totals.

These pages are true on one day, which they name; they are made anew at every publication, and that is at least weekly.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.i18n.language import Language, language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.lists import paginated
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.dashboard.facts import NEWS_MONTHS, without_news
from generator.subjects.follow_up.facts import (
    Pledged,
    adopted,
    deadlines,
    follow_up_figures,
    is_overdue,
    overdue,
    pledges,
    with_news,
)
from generator.subjects.follow_up.states import by_state, in_words, overdue_state, silent_state, state_of
from generator.subjects.motion.outcome import Outcome, outcome_of
from generator.urls import (
    FOLLOW_UP_FEED,
    FOLLOW_UP_URL,
    municipality_calendar,
    municipality_follow_up,
    municipality_url,
    news_report,
)

SHOWN = 4
"""So many motions stand in one section; the list of the section has them all."""


@dataclass(frozen=True)
class Row:
    """One motion: how far it has come, and where news of it is reported."""

    entry: Entry
    states: tuple[Outcome, ...]
    facts: tuple[str, ...]
    report: str
    words: str = ""
    """What was promised, in the record's own words."""


@dataclass(frozen=True)
class Section:
    """Motions that are listed for the same reason."""

    anchor: str
    """On the page with all sections, and in the address of its list."""
    title: str
    about: str
    rows: tuple[Row, ...]

    @property
    def shown(self) -> tuple[Row, ...]:
        """Those that stand on the page with all sections."""
        return self.rows[:SHOWN]


def follow_up_pages(library: Library, settings: Settings, today: date) -> Iterator[Page]:
    """Yield the page of all councils and one for each municipality that adopted a motion, as they stand on a day."""
    t = language(settings.language)
    towns = {slug: entries for slug, entries in library.by_municipality.items() if adopted(entries)}
    whole = Page(
        url=FOLLOW_UP_URL,
        title=t.gettext("What came of motions"),
        description=t.gettext("Adopted motions: what was carried out, what is overdue and of what there is no news."),
        template="follow_up/follow-up.html",
        styles=("figures/figures.css",),
        context={**_context(library.real, t, today), "here": "", "calendar": ""},
    )
    yield from _with_lists(whole, t)
    for slug, entries in towns.items():
        yield from _with_lists(_of_municipality(library.places.by_slug[slug].name, slug, entries, t, today), t)


def _with_lists(page: Page, t: Language) -> Iterator[Page]:
    """Yield a page with all sections, and the list of each section that has more than is shown there."""
    yield page
    for section in page.context["sections"]:
        if len(section.rows) > SHOWN:
            title = t.gettext("{title}: {section}", title=page.title, section=section.title)
            first = replace(
                page,
                url=f"{page.url}{section.anchor}/",
                title=title,
                description=f"{title}.",
                template="follow_up/section.html",
                context={**page.context, "section": section},
                crumbs=(*page.crumbs, Crumb(page.title, page.url)),
            )
            yield from paginated(first, section.rows, t)


def _of_municipality(name: str, slug: str, entries: Sequence[Entry], t: Language, today: date) -> Page:
    return Page(
        url=municipality_follow_up(slug),
        title=t.gettext("What came of motions in {place}", place=name),
        description=t.gettext(
            "Motions that the council of {place} adopted, and what is known of them since.", place=name
        ),
        template="follow_up/follow-up.html",
        styles=("figures/figures.css",),
        crumbs=(Crumb(t.gettext("What came of motions"), FOLLOW_UP_URL), Crumb(name, municipality_url(slug))),
        context={
            **_context(entries, t, today),
            "here": name,
            "calendar": municipality_calendar(slug) if deadlines(entries) else "",
        },
    )


def _context(entries: Sequence[Entry], t: Language, today: date) -> dict[str, object]:
    figures = follow_up_figures(entries)
    return {
        "today": today,
        "figures": figures,
        "in_words": in_words(figures, t),
        "states": by_state(figures, t),
        "sections": tuple(_sections(entries, t, today)),
        "feed": FOLLOW_UP_FEED,
    }


def _sections(entries: Sequence[Entry], t: Language, today: date) -> Iterator[Section]:
    _ = t.gettext
    lists = (
        (
            "te-laat",
            _("Overdue"),
            _("The motion itself names a date. That has passed, and how it ended is not known here."),
            _newest_first(overdue(entries, today)),
        ),
        (
            "geen-nieuws",
            _("No news for {n} months", n=NEWS_MONTHS),
            _("Counted from the decision, or from the last news where a motion is planned or in progress."),
            _newest_first(without_news(entries, today)),
        ),
        ("nieuws", _("News of the last {n} months", n=NEWS_MONTHS), "", with_news(entries, today)),
    )
    seen: set[str] = set()
    for anchor, title, about, every in lists:
        # What is overdue is not listed again as silent.
        listed = [entry for entry in every if entry.id not in seen]
        seen |= {entry.id for entry in listed}
        if listed:
            yield Section(anchor, title, about, tuple(_rows(listed, t, today)))
    promised = pledges(entries)
    if promised:
        about = _("What the executive promised in the debate, newest first. A pledge is kept by whoever asks after it.")
        rows = tuple(_pledge_row(one, t) for one in promised)
        yield Section("toezeggingen", _("Pledges of the executive"), about, rows)


def _newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Sort by the day of the decision: of those of this council term somebody can still be asked."""
    return sorted(entries, key=lambda entry: (-entry.day.toordinal(), entry.id))


def _rows(entries: Iterable[Entry], t: Language, today: date) -> Iterator[Row]:
    for entry in entries:
        news = entry.motion.last_news
        late = (overdue_state(t),) if is_overdue(entry, today) else ()
        known = (state_of(news.state, t),) if news else ()
        yield Row(entry, (*late, *known) or (silent_state(t),), tuple(_facts(entry, t)), news_report(entry.id))


def _pledge_row(one: Pledged, t: Language) -> Row:
    news = one.entry.motion.last_news
    state = state_of(news.state, t) if news else outcome_of(one.entry, t)
    pledged = t.gettext("pledged {when}", when=t.when(one.day))
    facts = tuple(filter(None, (pledged, one.pledge.by)))
    return Row(one.entry, (state,), facts, news_report(one.entry.id), one.pledge.text or "")


def _facts(entry: Entry, t: Language) -> Iterator[str]:
    motion, _ = entry.motion, t.gettext
    yield _("adopted {when}", when=t.when(entry.day))
    if motion.due:
        yield _("the motion names {day}", day=t.day(motion.due))
    if motion.last_news:
        yield _("news of {day}", day=t.day(motion.last_news.date))
