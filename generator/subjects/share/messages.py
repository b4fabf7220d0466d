"""What the scripts of the two forms say: the one that shares a motion, and the one that says where one was filed."""

from generator.i18n.language import Language
from generator.pages import by_hand
from generator.pages.page import Messages
from generator.subjects.reuse.messages import point_names


def share(t: Language) -> Messages:
    """Return the sentences of the form "Deel je motie"."""
    _ = t.gettext
    return {
        **_form(t),
        "choose": _("Choose …"),
        "add": _("Add"),
        "seldom": _("More"),
        "add-to": _("Add to: {name}"),
        "up": _("Up"),
        "down": _("Down"),
        "remove": _("Remove"),
        "moved": _("Point {n} of {all}"),
        **point_names(t),
        "likely": _("Does it fit one of these?"),
        "mend": _("Is this yours? Mend it"),
        "wrong": (_("1 fault"), _("{n} faults")),
        "send": _("Everything is there: send it"),
        "text-or-source": _("The text, or a link to it"),
        "task-free": _("The permission to share the text"),
        "asked": _("What is asked"),
        "pasted": _("The text has been split into its parts. Look whether all is in its place."),
        "record-read": _("The record has been read. Below stands what has to be looked at."),
        "no-motion": _(
            "We found no motion in this text. Paste the whole motion, with “considering that” and “requests”. "
            "Or go on without the text."
        ),
        "pdf": _("A PDF can’t be read here. Open it, select the text, copy it and paste it in the box."),
        "doc": _("Only .docx can be read here. Save the file as .docx, or copy the text and paste it in the box."),
        "broken": _("This Word file could not be read. Copy the text and paste it in the box."),
        "empty": _("There is no text yet. Paste your motion in the box."),
        "bad-record": _("This YAML could not be read."),
        "bad-record-at": _("This YAML could not be read: something is wrong at line {line}."),
        "part-missing": _("Part of this page could not be loaded. Load the page again."),
        "kept": _("You go on with your draft, which was kept in this browser."),
        "improve": _("Mend: {title}"),
        "comment-new": _("Motion shared: {title} ({place})"),
        "comment-improved": _("Motion mended: {title} ({place})"),
        "subject": _("Motion: {title}"),
        "subject-improved": _("Mended motion: {title}"),
    }


def filed(t: Language) -> Messages:
    """Return the sentences of the form "Ik heb hem ingediend"."""
    _ = t.gettext
    return {
        **_form(t),
        "choose": _("Not known yet"),
        "based": _("Made from “{title}”"),
        "known-title": _("Do you know how it ended?"),
        "news-title": _("What came of it?"),
        "more": _("Tell more (may stay empty)"),
        "other-group": _("Other group"),
        "other-outcome": _("Other outcome"),
        "today": _("Today"),
        "yesterday": _("Yesterday"),
        "outcome-of": _("“{title}”, {place}"),
        "comment-new": _("Filed in {town} for the meeting of {day}: {title}"),
        "comment-improved": _("News of a motion: {title} ({place})"),
        "subject": _("Motion filed in {place}: {title}"),
        "subject-improved": _("News of a motion: {title} ({place})"),
    }


def _form(t: Language) -> Messages:
    """Return what every form that makes a record says of faults, above the record, and when it leaves."""
    _ = t.gettext
    return {
        **_faults(t),
        "needed": _("(needed)"),
        "suggestion": _("Did you mean '{suggestion}'?"),
        "take-over": _("Take “{value}”"),
        "explain": _("What does this mean?"),
        "explain-of": _("{name}, opens in a new tab"),
        "lacking": _("Still missing: {what}."),
        "left": (_("1 thing to do"), _("{n} things to do")),
        **_rows(t),
        "ready": _("Everything is there."),
        "missing-motion": _("This motion could not be loaded. Open the form again from the page of the motion."),
        "yes": _("yes"),
        "no": _("no"),
        "no-names": _("no, the group only"),
        "comment-outcome": _("Outcome: {outcome}"),
        "comment-votes": _(", {yes} for and {no} against"),
        "comment-free": _("I may share this text and give it free (CC0): {answer}"),
        "comment-no-text": _("The text is not in it; it stands at the source."),
        "comment-named": _("My name may stand with the motion: {answer}"),
        "comment-open": _("Still to do: {fields}"),
        "comment-path": _("This file belongs at: motions/{path}"),
        "exit-mail": _("Paste the text here: it is on your clipboard (Ctrl+V, or press long and choose Paste)."),
        "exit-copied": _("The text is on your clipboard. Paste it into the message to the editors."),
        **by_hand.messages(t),
        "exit-saved": _("The file is among your downloads."),
        "exit-shared": _("Thank you! The editors have it from here."),
        "exit-opened": _("A new tab has opened with the file filled in. Choose “Propose changes” there."),
        "exit-paste": _("A new tab has opened and the text is on your clipboard. Paste it there."),
    }


def _rows(t: Language) -> Messages:
    """Return what one row of a list is called, by the name of its field; others have the name of their list."""
    _ = t.gettext
    return {
        "row-themes": _("Theme {n}"),
        "row-tags": _("Tag {n}"),
        "row-submitters": _("Submitter {n}"),
        "row-sources": _("Source {n}"),
        "row-decisions": _("Decision {n}"),
        "row-parties": _("Group {n}"),
        "row-follow_up": _("News {n}"),
        "row-objections": _("Objection {n}"),
        "row-based_on": _("Origin {n}"),
    }


def _faults(t: Language) -> Messages:
    """Return what a form says of the findings whose own sentences are about the notation of a record, by their code."""
    _ = t.gettext
    again = _("This could not be read. Fill it in again here.")
    return {
        "fault-field-missing": _("This is not filled in yet, and it is needed."),
        "fault-field-missing-url": _("Paste the link here: the address of the page or paper of the council."),
        "fault-field-dutch": _("We read “{value}” in your file as “{english}”. You need not do anything."),
        "fault-value-dutch": _("We read “{value}” in your file as “{english}”. You need not do anything."),
        "fault-date-future": _("{value} is still to come. Look whether the day and the year are right."),
        "fault-field-unknown": _("Your file has a field “{value}” that we do not know. It goes along as it is."),
        "fault-list-empty": _("Nothing is filled in here yet. Add at least {limit}."),
        "fault-list-length": _("There is room for {limit} at most here. Keep the most important ones."),
        **{f"fault-{code}": again for code in ("shape-fields", "shape-list", "shape-text")},
        "fault-value-empty": _("Nothing is filled in here. Fill it in, or take it away."),
        "fault-text-length": _("This text has {length} characters, and there is room for {limit}. Make it shorter."),
        "fault-text-lines": _("This has to be one line. Put all of it on one line."),
        "fault-date-notation": _("“{value}” is no date that we can read. Write it as 2025-01-23."),
        "fault-flag-notation": _("Choose yes or no."),
        "fault-value-unknown": _("“{value}” is none of the choices. Choose one from the list."),
        "fault-motion-id-form": _(
            "“{value}” is no motion of this site. Copy what stands behind /moties/ in its address, "
            "such as voorbeeldstad/2025-watertappunt."
        ),
        "fault-slug-form": _("“{value}” is none of the choices. Choose one from the list."),
        "fault-tag-form": _("“{value}” can't be a tag. Use at most 40 small letters, digits, spaces and hyphens."),
        "fault-theme-unknown": _("We have no theme “{value}”. Choose one from the list."),
        "fault-theme-twice": _("The theme “{value}” is there already. Take one of the two away."),
        "fault-idea-unknown": _("We have no idea “{value}”. Choose one from the list, or leave it empty."),
    }
