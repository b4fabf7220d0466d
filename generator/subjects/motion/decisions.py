"""The decisions on a motion, as a page shows them."""

from dataclasses import dataclass

from generator.i18n.language import Language
from generator.model.motion import Motion
from generator.model.parts import Decision
from generator.subjects.motion.outcome import Outcome, outcome_of_decision
from generator.subjects.voting.ballot import Ballot, ballot


@dataclass(frozen=True)
class Ruling:
    """One decision with the words for it."""

    decision: Decision
    outcome: Outcome
    ballot: Ballot | None


def rulings(motion: Motion, language: Language) -> tuple[Ruling, ...]:
    """Return the decisions in the order of the record: oldest first, the last one counts."""
    return tuple(_ruling(decision, language) for decision in motion.decisions)


def _ruling(decision: Decision, language: Language) -> Ruling:
    return Ruling(decision, outcome_of_decision(decision, language), ballot(decision))
