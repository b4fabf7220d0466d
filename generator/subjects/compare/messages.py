"""What the table of facts says."""

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.library import Library
from generator.model.enums import Kind, Status
from generator.pages.page import Messages


def of_facts(library: Library, t: Language) -> Messages:
    """Return the names of the rows, what stands in them, and how two motions compare in each."""
    themes = {f"theme-{theme.slug}": theme.label.spoken(t.code) for theme in library.registers.themes}
    kinds = {f"kind-{kind}": label(kind, t) for kind in Kind}
    return {**_rows(t), **_cells(t), **_states(t), **_differences(t), **_votes(t), **themes, **kinds}


def _rows(t: Language) -> Messages:
    _ = t.gettext
    return {
        "fact-place": _("Municipality"),
        "fact-kind": _("Kind"),
        "fact-date": _("Date"),
        "fact-asked": _("What is asked"),
        "fact-outcome": _("Outcome"),
        "fact-votes": _("Votes"),
        "fact-submitters": _("Submitters"),
        "fact-topics": _("Subject"),
        "fact-follow-up": _("What came of it"),
        "fact-sources": _("Text and source"),
    }


def _cells(t: Language) -> Messages:
    _ = t.gettext
    return {
        "inhabitants": _("{n} inhabitants ({year})"),
        "more-points": (_("and {n} more point"), _("and {n} more points")),
        "text-here": _("The text is here."),
        "text-not-here": _("The text is not here."),
        "no-model": _("does not apply"),
        "unknown-one": _("not known"),
        "unknown-both": _("not known of either"),
    }


def _states(t: Language) -> Messages:
    """Return how a row compares, in the row and in the sentence above all."""
    _ = t.gettext
    return {
        "fact-same": _("The same"),
        "fact-partly": _("Partly the same"),
        "fact-differs": _("Different"),
        "facts-same": _("The same: {names}."),
        "facts-partly": _("Partly the same: {names}."),
        "facts-differs": _("Different: {names}."),
    }


def _differences(t: Language) -> Messages:
    _ = t.gettext
    return {
        "same-province": _("In the same province."),
        "as-large": _("About as many inhabitants."),
        "larger": _("{name} has {times} times as many inhabitants."),
        "later-days": (_("{name} came {n} day later."), _("{name} came {n} days later.")),
        "later-months": (_("{name} came {n} month later."), _("{name} came {n} months later.")),
        "later-years": (_("{name} came {n} year later."), _("{name} came {n} years later.")),
        "same-idea": _("They have the same idea."),
        "both-have": _("In both: {names}."),
    }


def _votes(t: Language) -> Messages:
    _ = t.gettext
    unvoted = {f"unvoted-{status}": _("it did not come to a vote") for status in Status if not status.came_to_vote}
    return {
        **unvoted,
        "total-for": _("{n} for"),
        "total-against": _("{n} against"),
        "unanimous": _("unanimously"),
        "groups-for": _("For: {parties}"),
        "groups-against": _("Against: {parties}"),
        "listed-for": _("The source names only the groups that voted for."),
        "listed-against": _("The source names only the groups that voted against."),
        "both-for": _("For in both: {parties}."),
        "both-against": _("Against in both: {parties}."),
        "both-divided": _("Divided in both: {parties}."),
        "otherwise": _("{party}: {one} in {a}, {other} in {b}."),
        "stand-for": _("for"),
        "stand-against": _("against"),
        "stand-divided": _("divided"),
    }
