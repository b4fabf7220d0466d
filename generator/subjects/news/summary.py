"""Five lines about a month, to copy into the app or on the intranet of a group."""

from generator.i18n.language import Language
from generator.subjects.motion.outcome import outcome_of
from generator.subjects.news.letter import Letter

TITLES = 3
"""So many motions are named; with the heading and the link that makes five lines."""


def summary(letter: Letter, language: Language, site_url: str) -> str:
    """Return at most five lines of plain text, the last one being the link.

    Args:
        letter: what is new.
        language: that of the interface.
        site_url: the address of the site; a link that works anywhere needs it.
    """
    known = {news.entry.id: news.entry for news in letter.news}
    entries = sorted(known.values(), key=lambda entry: entry.motion.model)
    about = language.ngettext("{n} motion", "{n} motions", len(entries))
    lines = [f"{letter.title(language)} ({about})"]
    for entry in entries[:TITLES]:
        facts = (entry.place_name or "", outcome_of(entry, language).words.lower())
        lines.append(f"• {_flat(entry.motion.title)} ({', '.join(fact for fact in facts if fact)})")
    return "\n".join([*lines, f"{site_url}{letter.url}"])


def _flat(words: str) -> str:
    return " ".join(words.split())
