"""What the values of the closed lists are called, for people; English here, other languages by the catalogues."""

from enum import StrEnum

from generator.i18n.language import Language
from generator.i18n.language import mark as _
from generator.model import enums

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    enums.Kind: {
        enums.Kind.MOTION: _("motion"),
        enums.Kind.MOTION_OFF_AGENDA: _("off-agenda motion"),
        enums.Kind.AMENDMENT: _("amendment"),
        enums.Kind.INITIATIVE: _("initiative proposal"),
    },
    enums.Status: {
        enums.Status.ADOPTED: _("Adopted"),
        enums.Status.REJECTED: _("Rejected"),
        enums.Status.WITHDRAWN: _("Withdrawn"),
        enums.Status.WITHDRAWN_AFTER_PLEDGE: _("Withdrawn after a pledge"),
        enums.Status.TAKEN_OVER: _("Taken over by the executive"),
        enums.Status.POSTPONED: _("Postponed"),
        enums.Status.TIED: _("Tied vote"),
        enums.Status.NOT_PUT_TO_VOTE: _("Not put to the vote"),
        enums.Status.NOT_ADMITTED: _("Not admitted"),
        enums.Status.LAPSED: _("Lapsed"),
    },
    enums.Manner: {
        enums.Manner.ROLL_CALL: _("by roll call"),
        enums.Manner.SHOW_OF_HANDS: _("by show of hands"),
        enums.Manner.UNANIMOUS: _("unanimously"),
        enums.Manner.WITHOUT_VOTE: _("without a vote"),
    },
    enums.Advice: {
        enums.Advice.POSITIVE: _("positive advice of the executive"),
        enums.Advice.COUNCIL_DECIDES: _("the executive left it to the council"),
        enums.Advice.AGAINST: _("the executive advised against"),
        enums.Advice.SUPERFLUOUS: _("superfluous according to the executive"),
        enums.Advice.PREMATURE: _("premature according to the executive"),
        enums.Advice.HOLD: _("the executive asked to postpone"),
    },
    enums.Side: {enums.Side.FOR: _("for"), enums.Side.AGAINST: _("against")},
    enums.Position: {
        enums.Position.COALITION: _("coalition"),
        enums.Position.OPPOSITION: _("opposition"),
    },
    enums.Change: {
        enums.Change.REPLACED: _("replaced"),
        enums.Change.ADDED: _("added"),
        enums.Change.DELETED: _("deleted"),
    },
    enums.TextVersion: {
        enums.TextVersion.AS_SUBMITTED: _("text as submitted"),
        enums.TextVersion.AS_ADOPTED: _("text as adopted"),
    },
    enums.FollowUpState: {
        enums.FollowUpState.PLANNED: _("Planned"),
        enums.FollowUpState.IN_PROGRESS: _("In progress"),
        enums.FollowUpState.DONE: _("Carried out"),
        enums.FollowUpState.PARTLY: _("Partly carried out"),
        enums.FollowUpState.NOT_DONE: _("Not carried out"),
        enums.FollowUpState.SETTLED: _("Settled according to the executive"),
    },
    enums.Relation: {
        enums.Relation.COPIED: _("copied"),
        enums.Relation.ADAPTED: _("adapted"),
        enums.Relation.INSPIRED: _("inspired by"),
        enums.Relation.REVISES: _("new version of"),
    },
    enums.SizeClass: {
        enums.SizeClass.UNDER_20: _("under 20,000 inhabitants"),
        enums.SizeClass.FROM_20: _("20,000 to 50,000 inhabitants"),
        enums.SizeClass.FROM_50: _("50,000 to 100,000 inhabitants"),
        enums.SizeClass.FROM_100: _("100,000 to 250,000 inhabitants"),
        enums.SizeClass.FROM_250: _("over 250,000 inhabitants"),
    },
}


def label(value: StrEnum, language: Language) -> str:
    """Return what a value of a closed list is called in a language."""
    return language.say(LABELS[type(value)][value])
