"""Menders of what a record refers to: municipality, themes and groups by the names of the registers."""

from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft, Leaf
from generator.model.dates import PartialDate
from generator.model.names import fold, slugify
from generator.model.registers import Registers
from generator.records.date_notations import partial_date_of
from generator.records.edit import Edit


def municipality(draft: Draft) -> Iterator[Edit]:
    """Put the short name of a municipality in the place of its code or name."""
    for leaf in (*draft.values("municipality"), *draft.values("based_on", None, "municipality")):
        slug = draft.known.places.slug_of(leaf.node.value.strip())
        if slug and slug != leaf.node.value.strip():
            yield leaf.becomes(draft.text, slug)


def themes(draft: Draft) -> Iterator[Edit]:
    """Put the short name of a theme in the place of its label, a synonym or a former short name."""
    leaves = list(draft.values("themes", None))
    present = {leaf.node.value.strip() for leaf in leaves}
    for leaf in leaves:
        slug = theme_of(draft.known.registers, leaf.node.value.strip())
        if slug and slug not in present:
            present.add(slug)
            yield leaf.becomes(draft.text, slug)


def theme_of(registers: Registers, words: str) -> str | None:
    """Return the short name of the one theme that the words mean, or None."""
    slugs = {theme.slug for theme in registers.themes}
    if words in slugs or slugify(words) in slugs:
        return words if words in slugs else slugify(words)
    if words in registers.themes_by_slug:
        return registers.themes_by_slug[words].slug
    meant = {
        theme.slug
        for theme in registers.themes
        for name in (theme.label.nl, theme.label.en, *theme.synonyms)
        if fold(name) == fold(words)
    }
    return meant.pop() if len(meant) == 1 else None


def parties(draft: Draft) -> Iterator[Edit]:
    """Put the name of the register in the place of another name of a group, as it was meant there and then."""
    names = [leaf.node.value.strip() for leaf in draft.values("municipality")]
    place = draft.known.places.slug_of(names[0]) if names else None
    for leaf, day in _parties(draft):
        name = leaf.node.value.strip()
        party = draft.known.registers.party(name, place, day) if place and day else None
        if party and party.name != name:
            yield leaf.becomes(draft.text, party.name)


def _parties(draft: Draft) -> Iterator[tuple[Leaf, PartialDate | None]]:
    """Yield the names of groups with their day: who filed goes by the submission, who voted by the decision."""
    filed = [partial_date_of(leaf.node.value) for leaf in draft.values("submitted")]
    yield from ((leaf, filed[0] if filed else None) for leaf in draft.values("submitters", None, "party"))
    decided = {leaf.path[1]: partial_date_of(leaf.node.value) for leaf in draft.values("decisions", None, "date")}
    for leaf in draft.values("decisions", None, "votes", "parties", None, "party"):
        yield leaf, decided.get(leaf.path[1])
