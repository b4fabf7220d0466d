"""What the script of the form says, and what it writes into a mail or an issue."""

from generator.i18n.language import Language
from generator.pages import by_hand
from generator.pages.page import Messages


def sentences(t: Language) -> Messages:
    """Return the sentences of the form."""
    _ = t.gettext
    return {
        "missing": _("Say first what you look for, and choose a theme."),
        "title": _("Asked: {subject}"),
        "body": _("I look for a motion about: {subject}\nTheme: {theme}\n"),
        "copied": _("Your question is on the clipboard. Paste it in a message to the editors."),
        "saved": _("The file is among your downloads."),
        **by_hand.messages(t),
        "pasted": _("A new tab has opened and the lines are on your clipboard. Paste them at the end there."),
        "opened": _("A new tab has opened with your question filled in."),
    }
