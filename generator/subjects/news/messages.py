"""What the scripts of this room say: the block of what is new for a visitor, and the button that follows a theme."""

from generator.i18n.language import Language
from generator.pages.page import Messages


def for_you(t: Language, *, home: bool) -> Messages:
    """Return the sentences of the block "New for you".

    Args:
        t: the language of the interface.
        home: whether it stands on the front page, where one chooses the own municipality.
    """
    _ = t.gettext
    here = _("Choose your municipality above, or follow a theme.")
    there = _("Choose your municipality on the front page, or follow a theme.")
    then = _("You then see here what is new since your last visit.")
    return {
        "news-first": f"{here if home else there} {then}",
        "news-begun": _("From now on you see here what is new since your last visit."),
        "news-none": _("Nothing is new for you since {day}."),
        "news-found": (_("{n} motion since {day}."), _("{n} motions since {day}.")),
        "news-least": _("At least {n} motions since {day}."),
        "news-cut": _("More is new since {day} than this block can look through."),
        "news-failed": _("What is new for you could not be loaded. Load this page again later."),
        "unfollow": _("unfollow"),
        "news-forgotten": _("Forgotten. Nothing of it is left in your browser."),
        "change-added": _("new"),
        "change-piled": _("new"),
        "change-decided": _("decided"),
        "change-followed": _("news of its execution"),
        "change-updated": _("changed"),
    }


def follow(t: Language) -> Messages:
    """Return the sentences of the button by which a theme or a municipality is followed."""
    _ = t.gettext
    return {
        "follow-themes": _("Follow this theme"),
        "unfollow-themes": _("Follow this theme no longer"),
        "follow-places": _("Follow this municipality"),
        "unfollow-places": _("Follow this municipality no longer"),
        "follow-began": _("On the front page you see from now on what is new. It is kept in your browser alone."),
        "follow-ended": _("You follow this no longer."),
    }


def ways(t: Language, site: str) -> Messages:
    """Return the sentences of the page that explains how something is followed.

    Args:
        t: the language of the interface.
        site: what the site is called; the titles of its feeds begin with that.
    """
    return {
        **follow(t),
        "site": site,
        "ways-title": t.gettext("Follow: {title}"),
        "ways-unknown": t.gettext("This can't be followed, or not any more. Below you follow all motions."),
    }


def copy(t: Language) -> Messages:
    """Return the sentences of the button that copies words to pass on."""
    return {
        "copied": t.gettext("It is on your clipboard."),
        "failed": t.gettext("Copying did not work. The text is selected: press Ctrl and C."),
    }
