"""What the scripts of the list say, and those of the button that saves."""

from generator.i18n.language import Language
from generator.model.enums import Status
from generator.pages import by_hand
from generator.pages.page import Messages
from generator.subjects.motion.outcome import Outcome, model_outcome, outcome_of_status


def saving(t: Language) -> Messages:
    """Return what the button on a motion or an idea says."""
    _ = t.gettext
    return {
        "save": _("Save"),
        "saved": _("Saved"),
        "save-failed": _("This browser keeps nothing, so it can't be saved."),
    }


def sentences(t: Language) -> Messages:
    """Return what the page of the list says, and writes into its files."""
    _ = t.gettext
    outcomes = {str(status): outcome_of_status(status, t) for status in Status}
    others = {"unknown": outcome_of_status(None, t), "model": model_outcome(t)}
    return {
        **_outcomes({**outcomes, **others}),
        "kept": _("{n} saved in this browser. Whoever gets the link sees the same list."),
        "shared": (
            _("{n} motion or idea in the list that somebody sent you."),
            _("{n} motions and ideas in the list that somebody sent you."),
        ),
        "unreadable": _("This link can't be read. Ask for a new one."),
        "write": _("Write a note"),
        "change": _("Change the note"),
        "note": _("Note about “{title}”"),
        "remove": _("Take “{title}” out of the list"),
        "removed": _("“{title}” is out of the list."),
        "undo": _("Put it back"),
        "gone": _("This page is gone: {address}"),
        "idea": _("Idea"),
        "for": _("For: {parties}"),
        "against": _("Against: {parties}"),
        "copied": _("The link is on your clipboard. Your notes go with it."),
        **by_hand.messages(t),
        "saved-file": _("The file is among your downloads."),
        "word-failed": _("The Word file could not be made. Print the list instead."),
        "added": _("The list is now among what you saved."),
        "file": _("my-list"),
        **{f"column-{name}": words for name, words in _columns(t).items()},
    }


def _outcomes(outcomes: dict[str, Outcome]) -> dict[str, str]:
    shown = {name: {"sign": one.sign, "words": one.words, "tone": str(one.tone)} for name, one in outcomes.items()}
    return {f"{part}-{name}": words for name, parts in shown.items() for part, words in parts.items()}


def _columns(t: Language) -> dict[str, str]:
    """Return the heads of the table, in the order of its columns."""
    _ = t.gettext
    return {
        "title": _("Title"),
        "place": _("Municipality"),
        "date": _("Date"),
        "outcome": _("Outcome"),
        "votes": _("Votes"),
        "summary": _("What is asked"),
        "note": _("Note"),
        "address": _("Address"),
    }
