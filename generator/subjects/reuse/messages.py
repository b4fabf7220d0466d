"""What the script of the page "Gebruik in mijn raad" says."""

from generator.i18n.language import Language
from generator.pages import by_hand
from generator.pages.page import Messages


def messages(t: Language, site: str) -> Messages:
    """Return the sentences, but for those of what is still of the other town.

    Args:
        t: the language of the interface.
        site: what the site is called.
    """
    _ = t.gettext
    return {
        "based": _("You begin with “{title}” from {place}."),
        "based-model": _("You begin with the model motion “{title}”."),
        "unknown-place": _("We do not know this municipality. The name is used as you write it."),
        "missing-motion": _("This motion could not be loaded. Open it again from its own page, or paste a text below."),
        "bad-link": _("The draft in this link could not be read. Ask for the link again."),
        "kept": _("You go on with your draft, which was kept in this browser."),
        "cleared": _("The draft is gone. You begin anew."),
        "moved": _("Point {n} of {all}"),
        **point_names(t),
        "person": _("Submitter {n}"),
        "blanks": (_("1 place left to fill in"), _("{n} places left to fill in")),
        "blank-none": _("All places are filled in."),
        "blank-places": (_("Stands there once."), _("Stands there {n} times; your answer goes to all of them.")),
        "open": (_(" · 1 thing still open"), _(" · {n} things still open")),
        "no-points": _("There is no point in the motion yet. Paste a text or add a point first; then there is a file."),
        "missing": _("Still to fill in: {fields}."),
        "field-place": _("municipality"),
        "field-date": _("meeting date"),
        "field-names": _("submitter"),
        "field-title": _("title"),
        "field-points": _("a point"),
        "local": (_("Under “Make it local” 1 place waits."), _("Under “Make it local” {n} places wait.")),
        "places": (_("1 place"), _("{n} places")),
        "places-done": _("done"),
        "ready": _("Everything is there. Read it once more and send it to your clerk."),
        "part-missing": _("Part of this page could not be loaded. Load the page again."),
        "pasted-none": _(
            "We found no points in this text. Paste the whole motion, with “considering that” and “requests”."
        ),
        "pasted": _("The text has been split into its parts. Look whether all is in its place."),
        **_outputs(t, site),
    }


def point_names(t: Language) -> Messages:
    """Return what the editor of a text says: the name of a point by its part, and of what happens to it."""
    _ = t.gettext
    return {
        "part-heard": _("Heard"),
        "part-noting": _("Finding"),
        "part-considering": _("Consideration"),
        "part-opinion": _("Opinion"),
        "part-declares": _("Declaration"),
        "part-requests": _("Request"),
        "part-change": _("Change"),
        "add-point": _("Add a point: {part}"),
        "added": _("An empty point was added."),
    }


def _outputs(t: Language, site: str) -> Messages:
    """Return the words for what comes out: the Word file, the clipboard, the link, the reminder and the record."""
    _ = t.gettext
    return {
        "copy-name": _("Copy"),
        "copied": _("Copied. Paste it where you need it."),
        **by_hand.messages(t),
        "saved": _("The Word file is among your downloads."),
        "word-failed": _("The Word file could not be made. Try again, or copy the text."),
        "template-large": _("This file is too large for a template."),
        "template-form": _("This is no Word file (.docx). Save it in Word as .docx and try again."),
        "template-macro": _("This template has macros. Save it in Word as .docx without macros and try again."),
        "template-outside": _(
            "This template fetches something from elsewhere: {fact}. Take it out in Word and try again."
        ),
        "template-tags": _(
            "In this template a placeholder is not closed, or stands in a wrong place. Look at the braces."
        ),
        "template-unknown": _("We do not know what to put here: {fact}. Known are: {known}."),
        "template-bare": _("This template has no place for the motion. It can have: {known}."),
        "template-ready": _("The Word file will be made in “{fact}”. It stays on your device."),
        "link-copied": _("The link is on your clipboard. Whoever has it can read your draft."),
        "invite": _(
            "I want to file the motion “{title}” in our council{when}. It asks: {asked}. "
            "Will you join? Read along and put your name to it:"
        ),
        "when": _(" on {day}"),
        "ics-title": _("Tell the outcome: {title}"),
        "ics-words": _("Did your motion make it? Tell it in one minute, then others can build on it."),
        "ics-date": _("Fill in the meeting date first."),
        "yaml-comment": _(
            "Record of a motion for {site}. Put it in the folder of your municipality: {path}", site=site, path="{path}"
        ),
    }
