"""What `frame/lib/by-hand.js` says where a browser gives no clipboard, or no new window."""

from generator.i18n.language import Language
from generator.pages.page import Messages


def messages(t: Language) -> Messages:
    """Return the sentences for a page whose scripts copy words or open an address."""
    _ = t.gettext
    return {
        "by-hand": _("Your browser does not let us copy. The text is selected here: copy it yourself."),
        "by-hand-words": _("The text to copy"),
        "blocked": _("Your browser blocked the new tab. Open it yourself:"),
        "open-here": _("Open in a new tab"),
        "close": _("Close"),
    }
