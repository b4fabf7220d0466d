"""The page that sets two motions side by side.

It is a tool of the browser: it reads the JSON of the motions that its address names, so it is one page for the whole
site. Search engines do not need it.
"""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.i18n.phrases import gloss
from generator.library.library import Library
from generator.model.enums import PartKind, Status
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.outcome import Outcome, model_outcome, outcome_of_status
from generator.urls import COMPARE_URL, MOTIONS_URL


def compare_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which two motions are compared."""
    t = language(settings.language)
    _ = t.gettext
    yield Page(
        url=COMPARE_URL,
        title=_("Compare two motions"),
        description=_("Two motions side by side: what is the same, and which words differ."),
        template="compare/compare.html",
        styles=("compare/compare.css",),
        scripts=("compare/start.js",),
        context={"outcomes": outcomes(t), "glosses": glosses(t)},
        crumbs=(Crumb(_("Motions"), MOTIONS_URL),),
        indexed=False,
    )


def outcomes(t: Language) -> dict[str, Outcome]:
    """Return what the chip of every outcome shows, by status; `model` and `unknown` stand for what has none."""
    known = {str(status): outcome_of_status(status, t) for status in Status}
    return {**known, "model": model_outcome(t), "unknown": outcome_of_status(None, t)}


def glosses(t: Language) -> dict[str, str]:
    """Return what each part is called in another language than that of councils; nothing where it is the same one."""
    if t.code == "nl":
        return {}
    kinds = (kind for kind in PartKind if kind is not PartKind.REQUESTS)
    return {**{str(kind): gloss(kind, None, None, t) for kind in kinds}, "requests": t.gettext("What is asked")}
