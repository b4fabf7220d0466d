"""The sections of the editors' dashboard: what needs care, why, and the way to it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from generator.findings.finding import Finding
from generator.findings.render import message_of
from generator.i18n.language import language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.lists import counted, filed, models
from generator.pages.settings import Settings
from generator.subjects.dashboard import facts as care
from generator.subjects.dashboard.reports import DashboardReports, DeadLink
from generator.subjects.requests.facts import open_requests
from generator.subjects.themes.links import theme_name
from generator.urls import REQUESTS_URL, finding_url, idea_url, theme_url

SHOWN = 100
"""So many items of one section stand open; the others are folded away below them."""
MOST = 1000
"""So many items of one section are on the page; more would make it too heavy to open, and come as these are done."""


@dataclass(frozen=True)
class Item:
    """One thing that needs care."""

    words: str
    facts: tuple[str, ...] = ()
    """What an editor wants to know before opening it."""
    url: str = ""
    """Where it is shown, below the site's root; empty where there is no page."""
    outside: str = ""
    """An address elsewhere, in the place of a page of ours."""
    file: str = ""
    """The file to edit, below the motions folder; empty where that is not certain."""
    dutch: bool = False
    """Whether its words are content, which is Dutch whatever the interface speaks."""


@dataclass(frozen=True)
class Section:
    """Things that need the same care."""

    anchor: str
    """The name by which the page leads to it."""
    title: str
    about: str
    """Why they are here and what to do."""
    items: tuple[Item, ...]

    @property
    def shown(self) -> tuple[Item, ...]:
        """The items that stand open."""
        return self.items[:SHOWN]

    @property
    def folded(self) -> tuple[Item, ...]:
        """The items that are folded away."""
        return self.items[SHOWN:MOST]

    @property
    def waiting(self) -> int:
        """How many items have no place on the page yet."""
        return max(0, len(self.items) - MOST)


@dataclass(frozen=True)
class Sections:
    """Makes the sections of one library on one day."""

    library: Library
    settings: Settings
    reports: DashboardReports

    def sections(self) -> tuple[Section, ...]:
        """Return the sections in which there is something, the most pressing first."""
        sections = chain(self._requests(), self._motions(), self._notes(), self._words(), self._models(), self._links())
        return tuple(section for section in sections if section.items)

    def _requests(self) -> Iterator[Section]:
        t = language(self.settings.language)
        items = (
            Item(
                one.subject,
                (t.day(one.date), *(theme_name(theme, self.settings) for theme in one.themes)),
                REQUESTS_URL,
                file="_registers/requests.yml",
                dutch=True,
            )
            for one in open_requests(self.library)
        )
        about = t.gettext("Councils look for these. Is there a motion, then put its id behind 'answered_by'.")
        yield Section("asked", t.gettext("Asked for, and no answer"), about, tuple(items))

    def _motions(self) -> Iterator[Section]:
        _, today = language(self.settings.language).gettext, self.reports.today
        yield Section(
            "outcome",
            _("Outcome not known"),
            _(
                "The meeting was more than {n} weeks ago. Look the outcome up at the source and add it to 'decisions'.",
                n=care.OUTCOME_WEEKS,
            ),
            self._listed(care.outcome_unknown(self.library, today)),
        )
        yield Section(
            "news",
            _("Adopted, and no news"),
            _(
                "For more than {n} months. Ask the submitter or the clerk what came of it and add it to 'follow_up'.",
                n=care.NEWS_MONTHS,
            ),
            self._listed(care.without_news(self.library.real, today)),
        )
        yield Section(
            "summary",
            _("No summary"),
            _("Read the text and say in one or two plain sentences what is asked."),
            self._listed(care.without_summary(self.library)),
        )

    def _notes(self) -> Iterator[Section]:
        t = language(self.settings.language)
        items = (
            Item(_sentence(message_of(note, t)), *self._place(file, note), file=file)
            for file, notes in self.reports.notes.items()
            for note in notes
        )
        _ = t.gettext
        yield Section(
            "notes", _("Notes of the check"), _("They keep nothing out, but somebody should look."), tuple(items)
        )

    def _place(self, file: str, note: Finding) -> tuple[tuple[str, ...], str]:
        """Return where a note is: at a motion, or else in a file, with the page that explains it."""
        entry = self.library.by_id.get(file.removesuffix(".yml"))
        if entry is None:
            return (f"{file}:{note.line}",), finding_url(note.code)
        return (entry.motion.title, f"{file}:{note.line}"), entry.url

    def _words(self) -> Iterator[Section]:
        _ = language(self.settings.language).gettext
        yield Section(
            "tags",
            _("Tags used once"),
            _("A tag brings motions together. Is another word for it in use, then 'motions retag' makes them one."),
            tuple(
                Item(tag, (entry.motion.title,), entry.url, file=_file(entry), dutch=True)
                for tag, entry in care.tags_used_once(self.library)
            ),
        )
        yield Section(
            "themes",
            _("Themes with too few motions"),
            _("Fewer than {n}. Look for motions, or join the theme with another.", n=care.ENOUGH),
            tuple(self._themes()),
        )
        yield Section(
            "ideas",
            _("Ideas with too few motions"),
            _("Fewer than {n}. Does another motion ask for the same, then give it the idea too.", n=care.ENOUGH),
            tuple(self._ideas()),
        )

    def _themes(self) -> Iterator[Item]:
        for theme, entries in care.few_by_theme(self.library):
            name = theme_name(theme, self.settings)
            yield Item(name, (self._counted(entries),), theme_url(theme), file="_registers/themes.yml")

    def _ideas(self) -> Iterator[Item]:
        for idea, entries in care.few_by_idea(self.library):
            url = idea_url(idea) if entries else ""
            yield Item(idea.label, (self._counted(entries),), url, file="_registers/ideas.yml", dutch=True)

    def _models(self) -> Iterator[Section]:
        _ = language(self.settings.language).gettext
        yield Section(
            "models",
            _("Model motions to look over"),
            _(
                "Nobody looked for {n} months. Is it still right, then set 'checked' to today; else set 'outdated'.",
                n=care.CHECK_MONTHS,
            ),
            self._listed(care.models_to_check(self.library, self.reports.today)),
        )

    def _links(self) -> Iterator[Section]:
        _ = language(self.settings.language).gettext
        yield Section(
            "links",
            _("Dead links"),
            _("From the last report. Look for the new address of the document and put it in the record."),
            tuple(self._dead(link) for link in self.reports.dead_links),
        )

    def _dead(self, link: DeadLink) -> Item:
        known = [self.library.by_id[key] for key in link.ids if key in self.library.by_id]
        facts = (link.status, link.checked, *(entry.motion.title for entry in known))
        return Item(link.url, tuple(filter(None, facts)), outside=link.url, file=_file(known[0]) if known else "")

    def _listed(self, entries: Iterable[Entry]) -> tuple[Item, ...]:
        return tuple(
            Item(entry.motion.title, self._facts(entry), entry.url, file=_file(entry), dutch=True) for entry in entries
        )

    def _facts(self, entry: Entry) -> tuple[str, ...]:
        t = language(self.settings.language)
        if entry.motion.model:
            checked = entry.motion.checked
            return (t.gettext("Model motion"), t.day(checked) if checked else t.gettext("never looked over"))
        return (entry.place_name or "", t.day(entry.day))

    def _counted(self, entries: Collection[Entry]) -> str:
        return counted(filed(entries), models(entries), language(self.settings.language))


def _sentence(message: str) -> str:
    """Return the message of a finding as it stands by itself; in a terminal it goes on behind a colon."""
    return message[0].upper() + message[1:]


def _file(entry: Entry) -> str:
    return f"{entry.id}.yml"
