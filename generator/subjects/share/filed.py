"""The fields of "Ik heb hem ingediend" and "Meld nieuws": which of the model they ask, under which name, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.i18n.language import LANGUAGES, N_, language
from generator.model.enums import Relation, Status

VOTED = tuple(status for status in Status if status.came_to_vote)
RARE = (Status.TIED, Status.NOT_PUT_TO_VOTE, Status.NOT_ADMITTED, Status.LAPSED)
"""How a motion seldom ends: one press away."""


@dataclass(frozen=True)
class Asked:
    """One field that the page asks."""

    path: str
    """Its names from the record on, such as `decisions.+.status`; `+` is a row that is added."""
    label: str
    needed: bool = False
    statuses: tuple[Status, ...] = ()
    """How it must have ended for the field to be asked; in any way where there are none."""
    folded: bool = False
    """Whether it stands behind "Meer vertellen": nobody has to look at it."""
    later: bool = False
    """Whether what goes to the editors may leave without it, though a record needs it: they look it up."""


DAY = Asked("decisions.+.date", N_("Date of the decision"), needed=True)
OUTCOME = "decisions.+.status"
GROUPS = Asked("decisions.+.votes.parties", N_("Which groups voted for?"), statuses=VOTED)
SOURCE = Asked("sources.+.url", N_("Link to the council's paper"), folded=True)
DETAILS = (
    Asked("decisions.+.votes.for", N_("Votes for"), statuses=VOTED, folded=True),
    Asked("decisions.+.votes.against", N_("Votes against"), statuses=VOTED, folded=True),
    Asked("number", N_("Number"), folded=True),
)
PLEDGE = (
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
    Asked("submitted", N_("Meeting date"), needed=True),
    Asked(OUTCOME, N_("Outcome")),
    *PLEDGE,
    GROUPS,
    Asked(SOURCE.path, SOURCE.label, needed=True, later=True),
    Asked("submitters.+.party", N_("Group that filed it"), folded=True),
    *DETAILS,
    Asked("based_on.+.changes", N_("What did you change?"), folded=True),
)
"""For a motion that was made from one of the library, or from none."""
KNOWN = (DAY, Asked(OUTCOME, N_("Outcome"), needed=True), *PLEDGE, GROUPS, SOURCE, *DETAILS)
"""For a record of the library whose outcome is still missing."""
NEWS = (
    Asked("follow_up.+.state", N_("What came of it?"), needed=True),
    Asked("follow_up.+.date", N_("Since when, or on which day was it told?"), needed=True),
    Asked("follow_up.+.text", N_("What happened, in a few words?")),
    Asked("follow_up.+.source", N_("Where can it be read?")),
)
"""For news of what came of a record, and nothing else."""


def filed() -> dict[str, Any]:
    """Return the lists of fields as data, and how a motion without and with changes is based on another one."""
    how = {"same": Relation.COPIED, "changed": Relation.ADAPTED}
    return {
        "fresh": [*_described(FRESH)],
        "known": [*_described(KNOWN)],
        "news": [*_described(NEWS)],
        "how": how,
        "rare": RARE,
    }


def _described(fields: Iterable[Asked]) -> Iterator[dict[str, Any]]:
    for one in fields:
        label = {code: language(code).gettext(one.label) for code in LANGUAGES}
        when = {"statuses": one.statuses} if one.statuses else {}
        yield {"path": one.path, "label": label, "needed": one.needed, "folded": one.folded, "later": one.later, **when}
