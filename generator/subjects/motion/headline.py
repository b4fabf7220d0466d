"""The facts of a motion in a line: where, when, what kind and number, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass

from babel.lists import format_list

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.model.enums import SizeClass
from generator.pages.link import Link
from generator.subjects.motion import links as refs
from generator.subjects.motion.outcome import outcome_of

FEW = 4


@dataclass(frozen=True)
class Headline:
    """What the line under the title says."""

    place: Link | None
    successors: tuple[Link, ...]
    """Of a former municipality."""
    day: PartialDate | None
    """Of the last decision, else of the meeting for which it was filed."""
    kind: str
    """With the number, such as `motion J.1`."""
    groups: str
    """The groups that filed it, as a sentence has them: `GroenLinks, D66 and SP`."""


def headline(entry: Entry, language: Language) -> Headline:
    """Return the facts of the line under the title."""
    kind = label(entry.motion.kind, language)
    return Headline(
        place=refs.place(entry),
        successors=refs.successors(entry),
        day=entry.dated,
        kind=f"{kind} {entry.motion.number}" if entry.motion.number else kind,
        groups=_listed(entry.submitting_parties, language),
    )


def meant_for(sizes: Iterable[SizeClass], language: Language) -> str:
    """Return for which municipalities a motion is meant; sizes that adjoin are one range, and all sizes say nothing."""
    _, order = language.gettext, list(SizeClass)
    at = sorted(order.index(size) for size in sizes)
    if len(at) in {0, len(order)}:
        return ""
    if len(at) == 1 or at[-1] - at[0] >= len(at):
        return ", ".join(label(order[one], language) for one in at)
    low, high = (language.number(order[one].least) for one in (at[0], (at[-1] + 1) % len(order)))
    if at[0] == 0:
        return _("under {n} inhabitants", n=high)
    if at[-1] == len(order) - 1:
        return _("over {n} inhabitants", n=low)
    return _("{low} to {high} inhabitants", low=low, high=high)


def description(entry: Entry, language: Language) -> str:
    """Return a sentence from the facts, for search engines and for those who share the address."""
    return f"{facts(entry, language)} {ended(entry, language)}"


def facts(entry: Entry, language: Language) -> str:
    """Say where and when a motion was filed, what it is and by whom."""
    line = headline(entry, language)
    known = [entry.place_name or "", language.day(line.day) if line.day else "", line.kind]
    if line.groups:
        known.append(language.gettext("filed by {groups}", groups=line.groups))
    return f"{', '.join(fact for fact in known if fact)}."


def ended(entry: Entry, language: Language) -> str:
    """Say how a motion ended, with the votes where they are exactly known."""
    outcome = outcome_of(entry, language)
    return f"{outcome.words} {outcome.votes}".strip() + "."


def _listed(names: tuple[str, ...], language: Language) -> str:
    """Name all groups where they are few, else the first ones and how many more; the page names all of them below."""
    if len(names) <= FEW:
        return format_list(names, locale=language.code) if names else ""
    first, others = ", ".join(names[: FEW - 1]), len(names) - FEW + 1
    return language.ngettext("{names} and {n} other", "{names} and {n} others", others, names=first)
