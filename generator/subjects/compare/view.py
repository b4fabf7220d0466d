"""The page that sets two motions side by side.

It is a tool of the browser: it reads the JSON of the motions that its address names, so it is one page for the whole
site. Search engines do not need it.
"""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.i18n.phrases import gloss
from generator.library.library import Library
from generator.model.enums import FollowUpState, PartKind, Status
from generator.pages import by_hand
from generator.pages.page import Crumb, Messages, Page
from generator.pages.settings import Settings
from generator.subjects.compare.messages import of_facts
from generator.subjects.follow_up.states import state_of
from generator.subjects.motion.outcome import Outcome, model_outcome, outcome_of_status
from generator.urls import COMPARE_URL, MOTIONS_URL


def compare_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which two motions are compared."""
    t = language(settings.language)
    _ = t.gettext
    yield Page(
        url=COMPARE_URL,
        title=_("Compare two motions"),
        description=_("Two motions side by side: their facts, and which words of the texts differ."),
        template="compare/compare.html",
        styles=("compare/compare.css",),
        script="compare/start.js",
        messages={**messages(t), **of_facts(library, t), **glosses(t)},
        context={"chips": chips(t)},
        crumbs=(Crumb(_("Motions"), MOTIONS_URL),),
        indexed=False,
    )


def messages(t: Language) -> Messages:
    """Return what the script of the page says."""
    _ = t.gettext
    alone = _("Only in {name}")
    return {
        "model": _("Model motion"),
        "both": _("A and B"),
        "state-same": _("The same"),
        "state-changed": _("Changed"),
        "state-moved": _("Stands elsewhere"),
        "state-left": alone,
        "state-right": alone,
        "original": _("Old words"),
        "amended": _("New words"),
        "added": _("added"),
        "removed": _("removed"),
        "elsewhere": _("In the other motion this stands under “{part}”."),
        "counts": _("Points: {counts}."),
        "count-same": _("{n} the same"),
        "count-changed": _("{n} changed"),
        "count-moved": _("{n} in another place"),
        "count-left": _("{n} only in A"),
        "count-right": _("{n} only in B"),
        "all-same": _("The two texts are word for word the same."),
        "swapped": _("Now {a} and {b}."),
        "copied": _("The link is on your clipboard."),
        **by_hand.messages(t),
        "missing": _("This motion is not here: {id}. It may have been removed, or have got another address."),
        "one-only": _("This is one motion. Choose a second one on its page."),
        "twice": _("This is the same motion twice. Choose another one beside it."),
        "choose-alike": _("Choose two of the motions with this idea"),
        "broken": _("The texts could not be loaded. Load this page again, or open both motions."),
        "text-at": _("{name}: the text is not here. You read it at"),
        "text-nowhere": _("{name}: the text is not here, and no source of it is known."),
        "use": _("Use it in my council"),
        "use-pasted": _("Paste a text yourself"),
        "read": _("Read the text"),
        "read-there": _("Read it at the source"),
    }


def chips(t: Language) -> dict[str, Outcome]:
    """Return the chips of every outcome and of every state of the execution; `model` and `unknown` have no outcome."""
    statuses = {str(status): outcome_of_status(status, t) for status in Status}
    outcomes = {**statuses, "model": model_outcome(t), "unknown": outcome_of_status(None, t)}
    states = {f"state-{state}": state_of(state, t) for state in FollowUpState}
    return {**{f"outcome-{name}": outcome for name, outcome in outcomes.items()}, **states}


def glosses(t: Language) -> dict[str, str]:
    """Return what each part is called in another language than that of councils; nothing where it is the same one."""
    if t.code == "nl":
        return {}
    kinds = (kind for kind in PartKind if kind is not PartKind.REQUESTS)
    names = {f"gloss-{kind}": gloss(kind, None, None, t) for kind in kinds}
    return {**names, "gloss-requests": t.gettext("What is asked")}
