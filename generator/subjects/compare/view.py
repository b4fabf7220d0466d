"""The page that sets two motions side by side.

It is a tool of the browser: it reads the JSON of the motions that its address names, so it is one page for the whole
site. Search engines do not need it.
"""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.i18n.phrases import gloss
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import PartKind, Status
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.families.facts import age
from generator.subjects.motion.outcome import Outcome, model_outcome, outcome_of_status

COMPARE_URL = "vergelijk/"


def compare_url(a: str, b: str) -> str:
    """Return the address below the site's root at which two motions stand side by side, by their ids."""
    return f"{COMPARE_URL}?a={a}&b={b}"


def comparison(one: Entry, other: Entry) -> str:
    """Return where two motions are compared, the older one first; empty where the text of either is not here."""
    if not (one.motion.has_text and other.motion.has_text):
        return ""
    a, b = sorted((one, other), key=age)
    return compare_url(a.id, b.id)


def compare_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which two motions are compared."""
    words = language(settings.language)
    _ = words.say
    yield Page(
        url=COMPARE_URL,
        title=_("Compare two motions"),
        description=_("Two motions side by side: what is the same, and which words differ."),
        template="compare/compare.html",
        styles=("compare/compare.css",),
        scripts=("compare/start.js",),
        context={"outcomes": outcomes(words), "glosses": glosses(words)},
        crumbs=(Crumb(_("Motions"), "moties/"),),
        indexed=False,
    )


def outcomes(words: Language) -> dict[str, Outcome]:
    """Return what the chip of every outcome shows, by status; `model` and `unknown` stand for what has none."""
    known = {str(status): outcome_of_status(status, words) for status in Status}
    return {**known, "model": model_outcome(words), "unknown": outcome_of_status(None, words)}


def glosses(words: Language) -> dict[str, str]:
    """Return what each part is called in another language than that of councils; nothing where it is the same one."""
    if words.code == "nl":
        return {}
    kinds = (kind for kind in PartKind if kind is not PartKind.REQUESTS)
    return {**{str(kind): gloss(kind, None, None, words) for kind in kinds}, "requests": words.say("What is asked")}
