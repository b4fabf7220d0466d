"""The decisions on a motion and what came of it afterwards, as a page tells them."""

from dataclasses import dataclass

from generator.language.labels import label
from generator.language.language import Language
from generator.model.enums import FollowUpState
from generator.model.motion import Motion
from generator.model.parts import Decision, FollowUp
from generator.pages.outcome import Outcome, outcome_of_decision
from generator.pages.votes import Ballot, ballot

STATE_SIGNS = {
    FollowUpState.PLANNED: "○",
    FollowUpState.IN_PROGRESS: "◔",
    FollowUpState.DONE: "✓",
    FollowUpState.PARTLY: "◑",
    FollowUpState.NOT_DONE: "✕",
    FollowUpState.SETTLED: "–",
}


@dataclass(frozen=True)
class Ruling:
    """One decision with the words for it."""

    made: Decision
    outcome: Outcome
    ballot: Ballot | None


@dataclass(frozen=True)
class Step:
    """One piece of news about the execution."""

    news: FollowUp
    sign: str
    state: str


def rulings(motion: Motion, language: Language) -> tuple[Ruling, ...]:
    """Return the decisions in the order of the record: oldest first, the last one counts."""
    return tuple(_ruling(made, language) for made in motion.decisions)


def steps(motion: Motion, language: Language) -> tuple[Step, ...]:
    """Return what is known of the execution, oldest first."""
    return tuple(Step(news, STATE_SIGNS[news.state], label(news.state, language)) for news in motion.follow_up)


def _ruling(made: Decision, language: Language) -> Ruling:
    return Ruling(made, outcome_of_decision(made, language), ballot(made))
