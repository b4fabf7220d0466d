"""Where a motion for the own council begins: the model of an idea, else the best text, else a text at its source."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.enums import Kind
from generator.urls import REUSE_URL


@dataclass(frozen=True)
class Models:
    """The model motions that can still be filed, by what they are for."""

    by_idea: dict[str, Entry]
    """By slug of the idea; of several the one that came last."""
    by_example: dict[str, Entry]
    """By id of each motion that one was made from."""

    def of(self, entry: Entry) -> Entry | None:
        """Return the model for what a motion asks: that of its idea, else the one that was made from it."""
        return self.by_idea.get(entry.idea.slug if entry.idea else "") or self.by_example.get(entry.id)


@derived
def library_models(library: Library) -> Models:
    """Return the model motions of a library; what is outdated is no beginning."""
    models = sorted(
        (entry for entry in library.models if not entry.motion.outdated),
        key=lambda entry: (entry.motion.added, entry.motion.title),
    )
    named = ((library.by_id.get(link.motion or ""), entry) for entry in models for link in entry.motion.based_on)
    return Models(
        by_idea={entry.idea.slug: entry for entry in models if entry.idea},
        by_example={example.id: entry for example, entry in named if example},
    )


def starting_text(newest: Iterable[Entry]) -> Entry | None:
    """Return the text to begin with, of motions newest first; None where none is fit for it.

    A model goes before what a council had, what worked before what did not. An amendment changes the text of one
    council: it is a beginning only where nothing but amendments is here.
    """
    current = [entry for entry in newest if not entry.motion.outdated]
    motions = [entry for entry in current if entry.motion.kind is not Kind.AMENDMENT] or current
    texts = [entry for entry in motions if entry.motion.has_text]
    return min(texts, key=_rank, default=None)


def _rank(entry: Entry) -> int:
    """Order of choice; among equals `min` keeps the newest, which comes first."""
    status = entry.motion.status
    return 0 if entry.motion.model else 1 if status and status.is_success else 2


@dataclass(frozen=True)
class Beginning:
    """The first button of an idea or a family; nothing where neither a text nor a source is known."""

    use: str
    """Where a text that is here is made one's own: see `starting_text`."""
    source: str
    """Where the text of the newest one stands, before all of one that worked."""


def beginning(newest: Sequence[Entry]) -> Beginning:
    """Return where one begins, of motions newest first."""
    text = starting_text(newest)
    with_source = [entry for entry in newest if entry.motion.sources and not entry.motion.outdated]
    best = min(with_source, key=_rank, default=None)
    return Beginning(use_url(text) if text else "", best.motion.sources[0].url if best else "")


def use_url(entry: Entry) -> str:
    """Return where a motion is made ready for another council."""
    return f"{REUSE_URL}?motie={entry.id}"


@derived
def towns_where_it_worked(library: Library) -> dict[str, int]:
    """Return in how many municipalities a motion with each idea worked, by slug of the idea."""
    return {
        slug: len({entry.place for entry in entries if entry.motion.status and entry.motion.status.is_success})
        for slug, entries in library.by_idea.items()
    }
