"""The ideas that several councils can be asked for, and the families of motions: the way to them."""

from collections import Counter
from collections.abc import Iterable

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.pages.lists import CountedLink
from generator.subjects.families.facts import Family
from generator.subjects.families.standing import Standing
from generator.urls import idea_url


def family_url(family: Family) -> str:
    """Return the address of a family: the page of its idea where it has exactly one, else a page of its own."""
    return idea_url(family.ideas[0]) if len(family.ideas) == 1 else f"families/{family.founder.id}/"


def family_title(family: Family, t: Language) -> str:
    """Return what a family is called: its idea, else the motion that entered the library first."""
    if len(family.ideas) == 1:
        return family.ideas[0].label
    return t.gettext("Family of ‘{title}’", title=family.founder.motion.title)


def idea_links(entries: Iterable[Entry]) -> tuple[CountedLink, ...]:
    """Return the way to the ideas of these motions, the commonest first by motions of councils."""
    entries = tuple(entries)
    counts = Counter(entry.idea.slug for entry in entries if entry.idea and not entry.motion.model)
    models = Counter(entry.idea.slug for entry in entries if entry.idea and entry.motion.model)
    ideas = {entry.idea.slug: entry.idea for entry in entries if entry.idea}
    ranked = sorted(ideas.values(), key=lambda idea: (-counts[idea.slug], idea.label))
    return tuple(
        CountedLink(idea.label, idea_url(idea), counts[idea.slug], idea.sentence, dutch=True, models=models[idea.slug])
        for idea in ranked
    )


def has_own_page(family: Family) -> bool:
    """Whether the page of no idea is that of the family."""
    return len(family.ideas) != 1


def family_links(families: Iterable[Family], t: Language) -> tuple[CountedLink, ...]:
    """Return the way to families, with how they fared."""
    return tuple(
        CountedLink(family_title(family, t), family_url(family), len(family.real), family_summary(family, t))
        for family in families
    )


def short(family: Family, t: Language) -> str:
    """Return a family in a few words: of how many motions it is, and how often one worked."""
    real = len(family.real)
    models = len(family.members) - real
    filed = t.ngettext("Family of {n} motion", "Family of {n} motions", real)
    only = t.ngettext("Family of {n} model motion", "Family of {n} model motions", models)
    if not real:
        return only
    return f"{filed}: {t.gettext('{n} worked', n=family.standing.succeeded)}"


def byline(entry: Entry, *, placed: bool = True) -> str:
    """Return who filed a motion first: a name with the group, the group alone where no name is given, and where."""
    first = entry.motion.submitters[0] if entry.motion.submitters else None
    who = f"{first.name} ({first.party})" if first and first.name else first.party if first else ""
    return ", ".join(filter(None, (who, entry.place_name if placed else "")))


def family_summary(family: Family, t: Language) -> str:
    """Return how a family fared, or what it is of as long as no council got a motion of it."""
    return figures(family.standing, t) or short(family, t)


def figures(standing: Standing, t: Language) -> str:
    """Return how many motions were filed in how many councils, and in numbers how that ended: those add up."""
    if not standing.motions:
        return ""
    return f"{filed_in(standing, t)}: {', '.join(words for _kind, _number, words in results(standing, t))}."


def filed_in(standing: Standing, t: Language) -> str:
    """Return how many motions were filed in how many councils."""
    councils = t.ngettext("{n} council", "{n} councils", standing.councils)
    return t.ngettext("{n} motion in {councils}", "{n} motions in {councils}", standing.motions, councils=councils)


def results(standing: Standing, t: Language) -> tuple[tuple[str, int, str], ...]:
    """Return how motions ended, each with the tone of its chip, its number and words; what none did is left out."""
    other = standing.motions - standing.succeeded - standing.rejected - standing.undecided - standing.unknown
    outcomes = (
        ("success", standing.succeeded, t.gettext("{n} worked", n=standing.succeeded)),
        ("failure", standing.rejected, t.gettext("{n} were rejected", n=standing.rejected)),
        ("pending", standing.undecided, t.gettext("{n} not decided yet", n=standing.undecided)),
        ("closed", other, t.gettext("{n} ended otherwise", n=other)),
        ("unknown", standing.unknown, t.gettext("{n} not known", n=standing.unknown)),
    )
    return tuple(one for one in outcomes if one[1])
