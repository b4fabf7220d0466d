"""How a motion ended, as a sign, a word and a tone: never by colour alone."""

from dataclasses import dataclass
from enum import StrEnum

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.enums import Status
from generator.model.parts import Decision
from generator.subjects.voting.ballot import totals


class Tone(StrEnum):
    """The family of an outcome; it is the name of the chip's style."""

    SUCCESS = "success"
    FAILURE = "failure"
    """Voted down. Only this is a loss: the tone says nothing about a motion that never came to a vote."""
    TAKEN = "taken"
    """What was asked is going to happen without a vote: taken over, or withdrawn after a pledge."""
    PENDING = "pending"
    """The motion can still come back."""
    CLOSED = "closed"
    """Ended without a judgement of the council: withdrawn, lapsed, not admitted, not put to the vote. Neutral."""
    MODEL = "model"
    UNKNOWN = "unknown"


SIGNS = {
    Tone.SUCCESS: "✓",
    Tone.FAILURE: "✕",
    Tone.TAKEN: "⇄",
    Tone.PENDING: "○",
    Tone.CLOSED: "–",
    Tone.MODEL: "◆",
    Tone.UNKNOWN: "?",
}


@dataclass(frozen=True)
class Outcome:
    """What a chip shows."""

    sign: str
    words: str
    tone: Tone
    votes: str = ""
    """The votes for and against, such as `24–15`; empty where they are not exactly known."""


def tone_of(status: Status) -> Tone:
    """Return the tone of a decision."""
    if status in {Status.TAKEN_OVER, Status.WITHDRAWN_AFTER_PLEDGE}:
        return Tone.TAKEN
    if status.is_open:
        return Tone.PENDING
    return {Status.ADOPTED: Tone.SUCCESS, Status.REJECTED: Tone.FAILURE}.get(status, Tone.CLOSED)


def outcome_of(entry: Entry, language: Language) -> Outcome:
    """Return how a motion ended, by its last decision."""
    if entry.motion.model:
        return model_outcome(language)
    last = entry.motion.last_decision
    return outcome_of_decision(last, language) if last else outcome_of_status(None, language)


def model_outcome(language: Language) -> Outcome:
    """Return what stands in place of an outcome where no council voted."""
    return Outcome(SIGNS[Tone.MODEL], language.gettext("Model motion"), Tone.MODEL)


def outcome_of_status(status: Status | None, language: Language, votes: str = "") -> Outcome:
    """Return how a motion with this status ended; None stands for one without a decision."""
    if status is None:
        return Outcome(SIGNS[Tone.UNKNOWN], language.gettext("Outcome not known"), Tone.UNKNOWN)
    tone = tone_of(status)
    return Outcome(SIGNS[tone], label(status, language), tone, votes)


def outcome_of_decision(decision: Decision, language: Language) -> Outcome:
    """Return how one decision ended."""
    return outcome_of_status(decision.status, language, _votes(decision, language))


def _votes(decision: Decision, language: Language) -> str:
    counted = totals(decision)
    return "–".join(language.number(votes) for votes in counted) if counted else ""
