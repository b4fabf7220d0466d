"""The closed lists of the data contract, each value with the questions that the rest of the house asks about it."""

from enum import StrEnum


class Kind(StrEnum):
    """What was filed with the council."""

    MOTION = "motion"
    MOTION_OFF_AGENDA = "motion-off-agenda"
    AMENDMENT = "amendment"
    INITIATIVE = "initiative"


class Status(StrEnum):
    """How one decision on a motion ended; the last decision of a record counts."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    WITHDRAWN_AFTER_PLEDGE = "withdrawn-after-pledge"
    TAKEN_OVER = "taken-over"
    POSTPONED = "postponed"
    TIED = "tied"
    NOT_PUT_TO_VOTE = "not-put-to-vote"
    NOT_ADMITTED = "not-admitted"
    LAPSED = "lapsed"

    @property
    def is_success(self) -> bool:
        """Whether what was asked is going to happen: adopted, taken over, or withdrawn after a pledge."""
        return self in {Status.ADOPTED, Status.TAKEN_OVER, Status.WITHDRAWN_AFTER_PLEDGE}

    @property
    def came_to_vote(self) -> bool:
        """Whether the council voted, so that votes can be recorded."""
        return self in {Status.ADOPTED, Status.REJECTED, Status.TIED}

    @property
    def is_open(self) -> bool:
        """Whether the motion can still come back to the council."""
        return self in {Status.POSTPONED, Status.TIED}


class Manner(StrEnum):
    """In which way the council decided."""

    ROLL_CALL = "roll-call"
    SHOW_OF_HANDS = "show-of-hands"
    UNANIMOUS = "unanimous"
    WITHOUT_VOTE = "without-vote"


class Advice(StrEnum):
    """What the executive (college) advised the council."""

    POSITIVE = "positive"
    COUNCIL_DECIDES = "council-decides"
    AGAINST = "against"
    SUPERFLUOUS = "superfluous"
    PREMATURE = "premature"
    HOLD = "hold"


class Side(StrEnum):
    """How a group voted as a whole, where its seats are not known."""

    FOR = "for"
    AGAINST = "against"


class Position(StrEnum):
    """Whether a group was part of the coalition when the motion was filed."""

    COALITION = "coalition"
    OPPOSITION = "opposition"


class PartKind(StrEnum):
    """The formal parts of a motion or amendment."""

    HEARD = "heard"
    NOTING = "noting"
    CONSIDERING = "considering"
    OPINION = "opinion"
    DECLARES = "declares"
    REQUESTS = "requests"
    CHANGE = "change"


class Verb(StrEnum):
    """With which verb a request addresses somebody."""

    REQUESTS = "requests"
    INSTRUCTS = "instructs"
    CALLS_ON = "calls-on"
    INVITES = "invites"
    ASKS = "asks"


class Addressee(StrEnum):
    """The usual addressees of a request; a record may name another in words of its own."""

    COLLEGE = "college"
    COUNCIL = "council"
    PRESIDIUM = "presidium"
    MAYOR = "mayor"
    CLERK = "clerk"


class Change(StrEnum):
    """What an amendment does to the text of a proposal."""

    REPLACED = "replaced"
    ADDED = "added"
    DELETED = "deleted"


class TextVersion(StrEnum):
    """Which version of the text the record holds."""

    AS_SUBMITTED = "as-submitted"
    AS_ADOPTED = "as-adopted"


class FollowUpState(StrEnum):
    """What came of a motion afterwards; `settled` is the executive's own word and is not `done`."""

    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not-done"
    SETTLED = "settled"

    @property
    def is_end(self) -> bool:
        """Whether nothing more is awaited: done, not done, or dealt with as the executive sees it."""
        return self in {FollowUpState.DONE, FollowUpState.NOT_DONE, FollowUpState.SETTLED}


class Relation(StrEnum):
    """How a motion relates to the one it is based on."""

    COPIED = "copied"
    ADAPTED = "adapted"
    INSPIRED = "inspired"
    REVISES = "revises"


class SourceKind(StrEnum):
    """What a source is."""

    DOCUMENT = "document"
    PAGE = "page"
    NEWS = "news"
    DEBATE = "debate"
    """A recording or report of what was said."""


class Counted(StrEnum):
    """What a page counts that says in how many other councils an idea is known."""

    ADOPTED = "motions adopted"
    JOINED = "councils joined"
    SIGNED = "signed"


class License(StrEnum):
    """The licence under which a submitter gave the text."""

    CC0 = "CC0-1.0"


class SizeClass(StrEnum):
    """Size of a municipality by inhabitants, lower bound included."""

    UNDER_20 = "under-20"
    FROM_20 = "20-50"
    FROM_50 = "50-100"
    FROM_100 = "100-250"
    FROM_250 = "over-250"

    @classmethod
    def of(cls, population: int) -> "SizeClass":
        """Return the class of a municipality with so many inhabitants."""
        return next(size for size in reversed(cls) if population >= size.least)

    @property
    def least(self) -> int:
        """The lower bound in inhabitants."""
        return (0, 20_000, 50_000, 100_000, 250_000)[list(SizeClass).index(self)]
