"""What the values of the closed lists are called, for people; English here, other languages by the catalogues."""

from enum import StrEnum

from generator.i18n.language import N_, Language
from generator.model import enums

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    enums.Kind: {
        enums.Kind.MOTION: N_("motion"),
        enums.Kind.MOTION_OFF_AGENDA: N_("off-agenda motion"),
        enums.Kind.AMENDMENT: N_("amendment"),
        enums.Kind.INITIATIVE: N_("initiative proposal"),
    },
    enums.Status: {
        enums.Status.ADOPTED: N_("Adopted"),
        enums.Status.REJECTED: N_("Rejected"),
        enums.Status.WITHDRAWN: N_("Withdrawn"),
        enums.Status.WITHDRAWN_AFTER_PLEDGE: N_("Withdrawn after a pledge"),
        enums.Status.TAKEN_OVER: N_("Taken over by the executive"),
        enums.Status.POSTPONED: N_("Postponed"),
        enums.Status.TIED: N_("Tied vote"),
        enums.Status.NOT_PUT_TO_VOTE: N_("Not put to the vote"),
        enums.Status.NOT_ADMITTED: N_("Not admitted"),
        enums.Status.LAPSED: N_("Lapsed"),
    },
    enums.Manner: {
        enums.Manner.ROLL_CALL: N_("by roll call"),
        enums.Manner.SHOW_OF_HANDS: N_("by show of hands"),
        enums.Manner.UNANIMOUS: N_("unanimously"),
        enums.Manner.WITHOUT_VOTE: N_("without a vote"),
    },
    enums.Advice: {
        enums.Advice.POSITIVE: N_("positive advice of the executive"),
        enums.Advice.COUNCIL_DECIDES: N_("the executive left it to the council"),
        enums.Advice.AGAINST: N_("the executive advised against"),
        enums.Advice.SUPERFLUOUS: N_("superfluous according to the executive"),
        enums.Advice.PREMATURE: N_("premature according to the executive"),
        enums.Advice.HOLD: N_("the executive asked to postpone"),
    },
    enums.Side: {enums.Side.FOR: N_("for"), enums.Side.AGAINST: N_("against")},
    enums.Position: {
        enums.Position.COALITION: N_("coalition"),
        enums.Position.OPPOSITION: N_("opposition"),
    },
    enums.Change: {
        enums.Change.REPLACED: N_("replaced"),
        enums.Change.ADDED: N_("added"),
        enums.Change.DELETED: N_("deleted"),
    },
    enums.TextVersion: {
        enums.TextVersion.AS_SUBMITTED: N_("text as submitted"),
        enums.TextVersion.AS_ADOPTED: N_("text as adopted"),
    },
    enums.FollowUpState: {
        enums.FollowUpState.PLANNED: N_("Planned"),
        enums.FollowUpState.IN_PROGRESS: N_("In progress"),
        enums.FollowUpState.DONE: N_("Carried out"),
        enums.FollowUpState.PARTLY: N_("Partly carried out"),
        enums.FollowUpState.NOT_DONE: N_("Not carried out"),
        enums.FollowUpState.SETTLED: N_("Settled according to the executive"),
    },
    enums.Relation: {
        enums.Relation.COPIED: N_("copied"),
        enums.Relation.ADAPTED: N_("adapted"),
        enums.Relation.INSPIRED: N_("inspired by"),
        enums.Relation.REVISES: N_("new version of"),
    },
    enums.SourceKind: {
        enums.SourceKind.DOCUMENT: N_("document"),
        enums.SourceKind.PAGE: N_("web page"),
        enums.SourceKind.NEWS: N_("news"),
        enums.SourceKind.DEBATE: N_("recording or report of the debate"),
    },
    enums.Counted: {
        enums.Counted.ADOPTED: N_("motions adopted"),
        enums.Counted.JOINED: N_("councils joined"),
        enums.Counted.SIGNED: N_("councils signed"),
    },
    enums.SizeClass: {
        enums.SizeClass.UNDER_20: N_("under 20,000 inhabitants"),
        enums.SizeClass.FROM_20: N_("20,000 to 50,000 inhabitants"),
        enums.SizeClass.FROM_50: N_("50,000 to 100,000 inhabitants"),
        enums.SizeClass.FROM_100: N_("100,000 to 250,000 inhabitants"),
        enums.SizeClass.FROM_250: N_("over 250,000 inhabitants"),
    },
}


def label(value: StrEnum, language: Language) -> str:
    """Return what a value of a closed list is called in a language."""
    return language.gettext(LABELS[type(value)][value])
