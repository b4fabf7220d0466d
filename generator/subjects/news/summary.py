"""Five lines about a month, to copy into the app or on the intranet of a group."""

from generator.i18n.language import Language
from generator.pages.lists import counted
from generator.subjects.motion.outcome import outcome_of
from generator.subjects.news.facts import News, in_piles
from generator.subjects.news.letter import Letter
from generator.subjects.news.pile import Pile

TITLES = 3
"""So many motions are named; with the heading and the link that makes five lines."""


def summary(letter: Letter, language: Language, site_url: str) -> str:
    """Return at most five lines of plain text, the last one being the link.

    Args:
        letter: what is new.
        language: that of the interface.
        site_url: the address of the site; a link that works anywhere needs it.
    """
    known = {(news.url, news.entry.motion.model): news for news in in_piles(letter.news, letter.theme, letter.piles)}
    ordered = sorted(known.values(), key=lambda news: news.entry.motion.model)
    about = counted(letter.motions, letter.models, language)
    lines = [f"{letter.title(language)} ({about})", *(f"• {_line(news, language)}" for news in ordered[:TITLES])]
    return "\n".join([*lines, f"{site_url}{letter.url}"])


def _line(news: News, language: Language) -> str:
    if isinstance(news.about, Pile):
        return news.about.title(language)
    facts = (news.entry.place_name or "", outcome_of(news.entry, language).words.lower())
    return f"{_flat(news.entry.motion.title)} ({', '.join(fact for fact in facts if fact)})"


def _flat(words: str) -> str:
    return " ".join(words.split())
