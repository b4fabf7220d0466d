"""The choice of two motions out of several, for pages that show motions which ask for the same."""

from collections import Counter
from collections.abc import Iterable

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.subjects.families.facts import age
from generator.subjects.motion import links as refs
from generator.subjects.motion.outcome import outcome_of

MOST = 50
"""So many motions can be chosen from, the newest; as many stand in the table of a family."""

Choice = tuple[str, str]
"""The id of a motion, and the words by which it is chosen."""


def choices(entries: Iterable[Entry], t: Language) -> tuple[Choice, ...]:
    """Return the motions to choose two from, newest first and models last; none where there are no two."""
    newest = sorted(entries, key=age, reverse=True)[:MOST]
    names = Counter(refs.short_name(entry, t) for entry in newest)
    made = tuple((entry.id, _words(entry, names, t)) for entry in newest)
    return made if len(made) > 1 else ()


def _words(entry: Entry, names: Counter[str], t: Language) -> str:
    """Return municipality, year and outcome; where those are not enough also the title."""
    name = refs.short_name(entry, t)
    title = entry.motion.title if names[name] > 1 or entry.motion.model else ""
    outcome = "" if entry.motion.model else outcome_of(entry, t).words
    return " · ".join(filter(None, (name, outcome, title)))
