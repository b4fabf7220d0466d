"""The page of a motion, for every motion of the library."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from generator.i18n.labels import label
from generator.i18n.language import Language, language
from generator.i18n.phrases import gloss
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import PartKind, Status
from generator.model.parts import Part
from generator.model.registers import Retired
from generator.pages.link import Link, source
from generator.pages.page import Crumb, Messages, Page
from generator.pages.prose import Segment, minutes_aloud, paragraphs, segments
from generator.pages.settings import Settings
from generator.subjects.compare.links import comparison
from generator.subjects.families import relatives as kinship
from generator.subjects.families.starting_text import library_models, use_url
from generator.subjects.follow_up import states as follow_up
from generator.subjects.follow_up.facts import is_overdue
from generator.subjects.motion import decisions
from generator.subjects.motion import links as refs
from generator.subjects.motion.formal import Section, formal
from generator.subjects.motion.headline import Headline, description, headline, meant_for
from generator.subjects.motion.outcome import Outcome, outcome_of
from generator.subjects.motion.provenance import Provenance, provenance
from generator.subjects.my_list.messages import saving
from generator.subjects.people import contacts as who
from generator.subjects.similar.related import Related, related_motions
from generator.urls import (
    FILED_URL,
    MOTIONS_URL,
    MUNICIPALITIES_URL,
    SHARE_URL,
    SITE_PICTURE,
    municipality_url,
    news_report,
    theme_picture,
)

PATIENCE = timedelta(weeks=6)
"""So long after its meeting a motion without a final outcome asks its readers for one."""


def motion_pages(
    library: Library, settings: Settings, related: Mapping[str, Related] | None = None, today: date | None = None
) -> Iterator[Page]:
    """Yield one page for every motion.

    Args:
        library: the motions.
        settings: those of the site.
        related: the motions on one subject, where somebody has counted them already.
        today: the day up to which a motion can be overdue; without one, none is.
    """
    related = related_motions(library.entries) if related is None else related
    for entry in library.entries:
        yield motion_page(entry, related[entry.id], library, settings, today)


def motion_page(entry: Entry, related: Related, library: Library, settings: Settings, today: date | None) -> Page:
    """Return the page of one motion.

    Args:
        entry: the motion.
        related: the motions on its subject.
        library: all motions.
        settings: those of the site.
        today: as for all.
    """
    t = language(settings.language)
    return Page(
        url=entry.url,
        title=entry.motion.title,
        description=entry.motion.summary or description(entry, t),
        template="motion/motion.html",
        styles=("motion/motion.css",),
        script="motion/start.js",
        messages=_messages(entry, settings, t),
        context={
            "view": _view(entry, related, library, settings, today),
            "picture": theme_picture(entry.themes[0].slug) if entry.themes else SITE_PICTURE,
        },
        crumbs=_crumbs(entry, t),
        updated=entry.updated,
    )


def _view(entry: Entry, related: Related, library: Library, settings: Settings, today: date | None) -> "MotionView":
    parties = (who.party(entry, library, name) for name in sorted(entry.parties))
    links = (*parties, *refs.tags(entry, library), *who.people(entry, library), *who.contacts(entry, library))
    related_entries = tuple(other for other, _score in related)
    t = language(settings.language)
    line, origins = kinship.lineage(entry, library, t), kinship.origins(entry, library, t)
    gone = kinship.gone(entry, library)
    late = today if today and is_overdue(entry, today) else None
    named = (entry.motion.due, *(news.expected for news in entry.motion.follow_up))
    passed = frozenset(day for day in named if day and today and day < today)
    model = None if entry.motion.has_text else library_models(library).of(entry)
    shown = kinship.shown(entry, library)
    return MotionView(
        entry, shown, related_entries, links, line, origins, model, gone, late, passed, settings, t, library
    )


def _messages(entry: Entry, settings: Settings, t: Language) -> Messages:
    _ = t.gettext
    label = _("Model motion from {site}: no council has voted on this.", site=settings.name)
    return {
        "copied": _("The text is on your clipboard. Paste it into your document."),
        "failed": _("Copying did not work. The text is selected now: copy it yourself."),
        "printed": _("Printed on {day}"),
        **saving(t),
        **({"model": label} if entry.motion.model else {}),
    }


def _crumbs(entry: Entry, t: Language) -> tuple[Crumb, ...]:
    if entry.motion.model:
        return (Crumb(t.gettext("Motions"), MOTIONS_URL),)
    index = Crumb(t.gettext("Municipalities"), MUNICIPALITIES_URL)
    return (index, *(Crumb(town.name, municipality_url(town.slug)) for town in entry.municipalities[:1]))


@dataclass(frozen=True)
class MotionView:
    """What the templates of a motion page ask; every answer is made when the page is written, and not kept."""

    entry: Entry
    relatives: tuple[Entry, ...]
    """The other motions that the page shows; with the entry and the links they show whether it has changed."""
    related: tuple[Entry, ...]
    """The motions on the same subject, the most similar first."""
    links: tuple[Link, ...]
    """The links that depend on the rest of the library: to groups, tags and people, and to who can be asked."""
    lineage: kinship.Lineage | None
    """Its family, and who was first in it."""
    origins: tuple[kinship.Relative, ...]
    """What it was made from."""
    model: Entry | None
    """The model motion to begin with, where the text of this one is at the source."""
    gone: tuple[Retired, ...]
    """What it was made from and what is no longer there."""
    overdue_on: date | None
    """The day on which it is overdue, which the page names; None where it is not."""
    passed: frozenset[date]
    """The days named for the execution that lie behind us."""
    settings: Settings
    language: Language
    library: Library = field(compare=False, repr=False)

    @property
    def dutch(self) -> dict[str, str]:
        """The attributes of what people wrote, where the interface is not in their language."""
        return {} if self.language.code == "nl" else {"lang": "nl"}

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        return outcome_of(self.entry, self.language)

    @property
    def headline(self) -> Headline:
        """Where, when, what and by whom."""
        return headline(self.entry, self.language)

    @property
    def meant_for(self) -> str:
        """For which municipalities, by size."""
        return meant_for(self.entry.motion.sizes or (), self.language)

    @property
    def rulings(self) -> tuple[decisions.Ruling, ...]:
        """The decisions, oldest first."""
        return decisions.rulings(self.entry.motion, self.language)

    @property
    def has_details(self) -> bool:
        """Whether the decisions say more than outcome, day and votes, which stand in the head."""
        if len(self.rulings) != 1:
            return bool(self.rulings)
        decision, ballot = self.rulings[0].decision, self.rulings[0].ballot
        own_words = decision.recorded_as and decision.recorded_as.casefold() != self.outcome.words.casefold()
        after_pledge = decision.status is Status.WITHDRAWN_AFTER_PLEDGE
        has_table = ballot and ballot.groups and not ballot.listed
        extras = (decision.manner, decision.advice, own_words, decision.reason, decision.pledge)
        return any((*extras, after_pledge, has_table))

    @property
    def steps(self) -> tuple[follow_up.Step, ...]:
        """What came of it."""
        return follow_up.steps(self.entry.motion, self.language)

    @property
    def overdue(self) -> Outcome | None:
        """That it is overdue, where it is."""
        return follow_up.overdue_state(self.language) if self.overdue_on else None

    @property
    def latest(self) -> follow_up.Step | None:
        """The newest of what came of it, for the first screen."""
        return self.steps[-1] if self.steps else None

    @property
    def formal(self) -> tuple[Section, ...]:
        """The document; empty where the text is at the source."""
        return formal(self.entry.motion, self.entry.place_name) if self.entry.motion.has_text else ()

    def gloss(self, part: Part) -> str:
        """Return what a part is called in the interface's language; nothing where that is Dutch like the phrase."""
        return gloss(part.part, part.verb, part.to, self.language) if self.dutch else ""

    def segments(self, text: str, *, of_model: bool = False) -> tuple[Segment, ...]:
        """Return a text in stretches; blanks stand out in model motions only."""
        return segments(text, blanks=of_model or self.entry.motion.model)

    def paragraphs(self, text: str | None) -> tuple[str, ...]:
        """Return the paragraphs of a text."""
        return paragraphs(text)

    @property
    def prose(self) -> tuple[tuple[str, str], ...]:
        """The longer texts of the record under their headings, those that are there."""
        motion, _ = self.entry.motion, self.language.gettext
        texts = (
            (_("Explanation"), motion.explanation),
            (_("Costs and cover"), motion.costs),
            (_("Who decides on this"), motion.authority),
            (_("Tips"), motion.tips),
        )
        return tuple((heading, text) for heading, text in texts if text)

    @property
    def speech_minutes(self) -> int:
        """How many minutes the speech takes; 0 where there is none."""
        return minutes_aloud(self.entry.motion.speech)

    @property
    def version(self) -> str:
        """Which version of the text this is, as far as is known."""
        known = self.entry.motion.text_version
        return label(known, self.language) if known else ""

    def party(self, name: str) -> Link:
        """Return a group under the name that the record gives it."""
        return who.party(self.entry, self.library, name)

    def person(self, name: str) -> Link:
        """Return a submitter under the name that the record gives."""
        return who.person(self.entry, self.library, name)

    @property
    def topics(self) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
        """The themes and the tags."""
        return refs.themes(self.entry, self.language), refs.tags(self.entry, self.library)

    @property
    def sources(self) -> tuple[Link, ...]:
        """Where the facts can be read."""
        return tuple(source(given) for given in self.entry.motion.sources)

    @property
    def contacts(self) -> tuple[Link, ...]:
        """The public pages of the council or group."""
        return tuple(who.contacts(self.entry, self.library))

    @property
    def instead(self) -> Link | None:
        """The motion to use in place of an outdated one."""
        outdated = self.entry.motion.outdated
        return refs.motion(self.library, outdated.instead) if outdated and outdated.instead else None

    @property
    def uses(self) -> tuple[kinship.Relative, ...]:
        """The motions made from it."""
        return kinship.uses(self.entry, self.library, self.language)

    @property
    def same_idea(self) -> kinship.SameIdea | None:
        """The same idea elsewhere."""
        return kinship.same_idea(self.entry, self.library, self.language)

    @property
    def reuse(self) -> str:
        """Where it is made ready for another council."""
        return use_url(self.entry)

    @property
    def begin(self) -> Link:
        """The first button: the own text, else the model for the same, else a text that one brings."""
        _ = self.language.gettext
        if self.model:
            return Link(_("Begin with the model motion"), use_url(self.model))
        return Link(_("Use it in my council") if self.entry.motion.has_text else _("Paste a text yourself"), self.reuse)

    @property
    def model_requests(self) -> tuple[Section, ...]:
        """What the model asks, in the place of a text that is not here."""
        sections = formal(self.model.motion, None) if self.model else ()
        return tuple(section for section in sections if section.part and section.part.part is PartKind.REQUESTS)

    @property
    def filed(self) -> str:
        """Where somebody says that it was filed elsewhere."""
        return f"{FILED_URL}?motie={self.entry.id}"

    @property
    def report(self) -> str:
        """Where somebody says what came of it."""
        return news_report(self.entry.id)

    @property
    def mend(self) -> str:
        """Where it is mended: an outcome, votes, what came of it, its text."""
        return f"{SHARE_URL}?motie={self.entry.id}"

    @property
    def asks_outcome(self) -> date | None:
        """From which day on readers are asked how it ended; None where that is known, or where nobody voted."""
        motion = self.entry.motion
        if motion.model or (motion.status and not motion.status.is_open):
            return None
        last = motion.last_decision.date if motion.last_decision else motion.submitted
        return last.last + PATIENCE if last else None

    @property
    def same_subject(self) -> tuple[kinship.Relative, ...]:
        """The motions on the same subject that are no relatives."""
        return kinship.related(self.entry, self.related, self.library, self.language)

    def comparison(self, other: Entry) -> str:
        """Return where this motion stands beside another."""
        return comparison(self.entry, other)

    @property
    def provenance(self) -> Provenance:
        """Citation and addresses."""
        return provenance(self.entry, self.settings)
