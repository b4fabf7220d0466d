"""A page for each question and each instrument: they are links alone, so they work in every browser and on paper."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.instrument.facts import START, Answer, Instrument, Question
from generator.urls import INSTRUMENT_URL


def instrument_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the pages of all questions and, each once, of the instruments that they lead to."""
    t = language(settings.language)
    by_url: dict[str, Page] = {}
    for page in _question_pages(START, INSTRUMENT_URL, (), t):
        by_url.setdefault(page.url, page)
    yield from by_url.values()


def _question_pages(question: Question, url: str, given: tuple[Answer, ...], t: Language) -> Iterator[Page]:
    """Yield the page of a question and all that follow from it.

    Args:
        question: what is asked.
        url: the address of its page.
        given: the answers that led here.
        t: the language of the interface.
    """
    start = t.gettext("Which instrument?")
    yield Page(
        url=url,
        title=t.gettext(question.words) if given else start,
        description=t.gettext(
            "Three questions, and you know what fits: a motion, an amendment, a question or another way."
        ),
        template="instrument/question.html",
        styles=("instrument/instrument.css",),
        crumbs=(Crumb(start, INSTRUMENT_URL),) if given else (),
        context={
            "question": t.gettext(question.words),
            "answers": [(t.gettext(one.words), t.gettext(one.about), _address(one, url)) for one in question.answers],
            "given": [t.gettext(one.words) for one in given],
            "number": len(given) + 1,
        },
        indexed=not given,
    )
    for answer in question.answers:
        if isinstance(answer.to, Question):
            yield from _question_pages(answer.to, _address(answer, url), (*given, answer), t)
        else:
            yield _instrument_page(answer.to, t)


def _address(answer: Answer, url: str) -> str:
    """Return where an answer leads: to the next question below this one, or to an instrument."""
    return f"{url}{answer.slug}/" if isinstance(answer.to, Question) else _instrument_url(answer.to)


def _instrument_url(instrument: Instrument) -> str:
    return f"{INSTRUMENT_URL}{instrument.slug}/"


def _instrument_page(instrument: Instrument, t: Language) -> Page:
    return Page(
        url=_instrument_url(instrument),
        title=t.gettext(instrument.title),
        description=t.gettext(instrument.why),
        template="instrument/instrument.html",
        styles=("instrument/instrument.css",),
        crumbs=(Crumb(t.gettext("Which instrument?"), INSTRUMENT_URL),),
        context={"instrument": instrument},
        indexed=False,
    )
