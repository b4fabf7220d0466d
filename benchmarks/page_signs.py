"""What a motion page says, without form: the one content that our peers are given, so that all render the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.i18n.language import language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.load import load
from generator.pages.settings import Settings
from generator.subjects.motion.view import MotionView, motion_pages
from generator.subjects.voting.ballot import Group

DUTCH = language("nl")
SETTINGS = Settings("Motiewijzer")


@dataclass(frozen=True)
class Block:
    """One part of the text: what leads it and its points, numbered or not."""

    lead: str
    points: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class SearchDocument:
    """The content of one motion page."""

    id: str
    title: str
    description: str
    place: str
    day: str
    themes: tuple[str, ...]
    tags: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    text: tuple[Block, ...]
    votes: tuple[tuple[str, str, str], ...]
    """Group, votes for, votes against."""
    news: tuple[tuple[str, str, str], ...]
    """Date, state, words."""
    prose: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str], ...]
    """Words and address: sources, origins, and the same idea elsewhere."""


def library_of(root: Path) -> Library:
    """Read and check a library, as every build does."""
    return load(root, None).library


def documents(root: Path) -> Iterator[SearchDocument]:
    """Yield what each page of a library says."""
    for page in motion_pages(library_of(root), SETTINGS):
        yield _sheet(page.context["view"])


def _sheet(view: MotionView) -> SearchDocument:
    entry = view.entry
    return SearchDocument(
        id=entry.id,
        title=entry.motion.title,
        description=entry.motion.summary or entry.motion.title,
        place=entry.place_name or "Voorbeeld",
        day=entry.day.isoformat(),
        themes=tuple(theme.words for theme in view.topics[0]),
        tags=entry.motion.tags,
        facts=tuple(_facts(view)),
        text=tuple(Block(part.lead, part.items, part.style == "numbers") for part in view.formal),
        votes=tuple(_votes(view)),
        news=tuple((DUTCH.day(step.news.date), step.state.words, step.news.text or "") for step in view.steps),
        prose=view.prose,
        links=tuple(_links(view, entry)),
    )


def _facts(view: MotionView) -> Iterator[tuple[str, str]]:
    motion, line = view.entry.motion, view.headline
    outcome = view.outcome
    yield "Uitslag", f"{outcome.sign} {outcome.words} {outcome.votes}".strip()
    yield "Gemeente", view.entry.place_name or "–"
    yield "Datum", DUTCH.day(line.day) if line.day else "–"
    yield "Soort", line.kind
    yield "Indieners", ", ".join(view.entry.submitting_parties)
    yield "Agendapunt", motion.agenda_item or "–"
    for ruling in view.rulings:
        yield (
            "Besluit",
            f"{ruling.outcome.words} op {DUTCH.day(ruling.decision.date)} ({ruling.decision.recorded_as or '–'})",
        )
    yield "Samenvatting", motion.summary or "–"
    yield "Verwijzing", view.provenance.citation


def _votes(view: MotionView) -> Iterator[tuple[str, str, str]]:
    last = view.rulings[-1].ballot if view.rulings else None
    for group in last.groups if last else ():
        yield group.name, _cell(group, group.yes, "for"), _cell(group, group.no, "against")


def _cell(group: Group, votes: int | None, side: str) -> str:
    return str(votes) if votes is not None else side if group.side == side else "–"


def _links(view: MotionView, entry: Entry) -> Iterator[tuple[str, str]]:
    yield from ((source.words, source.url) for source in view.sources)
    root = "../" * (entry.url.count("/"))
    family = (*view.origins, *view.uses, *(view.same_idea.shown if view.same_idea else ()))
    yield from ((relatives.ref.words, f"{root}{relatives.ref.url}") for relatives in family)
