"""One piece of news as a page, a mail and plain text show it."""

from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.model.parts import Decision, FollowUp
from generator.subjects.motion.headline import ended, facts
from generator.subjects.motion.outcome import outcome_of_decision
from generator.subjects.news.facts import Change, News
from generator.subjects.news.pile import Pile


@dataclass(frozen=True)
class NewsLine:
    """The words for one piece of news."""

    title: str
    """The title of the motion."""
    url: str
    """Of its page, below the site's root."""
    facts: str
    """What happened, where and when; in the language of the interface."""
    words: str
    """What is asked, or what was reported, as people wrote it; may be empty."""


def news_line(news: News, language: Language) -> NewsLine:
    """Return the words for a piece of news."""
    motion = news.entry.motion
    if isinstance(news.about, Pile):
        return NewsLine(news.about.title(language), news.about.url, f"{language.day(news.day)}.", "")
    words = news.about.text if isinstance(news.about, FollowUp) else motion.summary
    return NewsLine(motion.title, news.entry.url, _facts(news, language), words or "")


def _facts(news: News, language: Language) -> str:
    entry = news.entry
    if news.change is Change.ADDED:
        return ended(entry, language) if entry.motion.model else f"{ended(entry, language)} {facts(entry, language)}"
    where = ", ".join(fact for fact in (entry.place_name or "", language.day(news.day)) if fact)
    return f"{_happened(news, language)}. {where}."


def _happened(news: News, language: Language) -> str:
    if isinstance(news.about, Decision):
        outcome = outcome_of_decision(news.about, language)
        return f"{outcome.words} {outcome.votes}".strip()
    return (
        label(news.about.state, language)
        if isinstance(news.about, FollowUp)
        else language.gettext("Changed in the library")
    )
