"""The fields of "Ik heb hem ingediend": which of those of the model it asks, what they are called there, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.i18n.language import LANGUAGES, N_, language
from generator.model.enums import Relation, Status

VOTED = tuple(status for status in Status if status.came_to_vote)


@dataclass(frozen=True)
class Asked:
    """One field that the page asks."""

    path: str
    """Its names from the record on, such as `decisions.+.status`; `+` is a row that is added."""
    label: str
    needed: bool = False
    statuses: tuple[Status, ...] = ()
    """How it must have ended for the field to be asked; in any way where there are none."""


DAY = Asked("decisions.+.date", N_("Date of the decision"), needed=True)
NUMBER = Asked("number", N_("Number"))
SOURCE = Asked("sources.+.url", N_("Link to the council's paper"))
VOTES_AND_PLEDGE = (
    Asked("decisions.+.votes.for", N_("Votes for"), statuses=VOTED),
    Asked("decisions.+.votes.against", N_("Votes against"), statuses=VOTED),
    Asked(
        "decisions.+.pledge.text",
        N_("What was pledged?"),
        needed=True,
        statuses=(Status.WITHDRAWN_AFTER_PLEDGE,),
    ),
)
FRESH = (
    Asked("title", N_("Title of the motion"), needed=True),
    Asked("municipality", N_("Municipality"), needed=True),
    Asked("submitters.+.party", N_("Group")),
    Asked("submitted", N_("Meeting date"), needed=True),
    NUMBER,
    Asked("decisions.+.status", N_("Outcome")),
    *VOTES_AND_PLEDGE,
    Asked("sources.+.url", SOURCE.label, needed=True),
    Asked("based_on.+.changes", N_("What did you change?")),
)
"""For a motion that was made from one of the library, or from none."""
KNOWN = (DAY, NUMBER, Asked("decisions.+.status", N_("Outcome"), needed=True), *VOTES_AND_PLEDGE, SOURCE)
"""For a record of the library whose outcome is still missing."""


def filed() -> dict[str, Any]:
    """Return both lists of fields as data, and how a motion without and with changes is based on another one."""
    how = {"same": Relation.COPIED, "changed": Relation.ADAPTED}
    return {"fresh": [*_described(FRESH)], "known": [*_described(KNOWN)], "how": how}


def _described(fields: Iterable[Asked]) -> Iterator[dict[str, Any]]:
    for one in fields:
        label = {code: language(code).gettext(one.label) for code in LANGUAGES}
        when = {"statuses": one.statuses} if one.statuses else {}
        yield {"path": one.path, "label": label, "needed": one.needed, **when}
