"""The decisions on a motion, as a page tells them."""

from dataclasses import dataclass

from generator.i18n.language import Language
from generator.model.motion import Motion
from generator.model.parts import Decision
from generator.subjects.motion.outcome import Outcome, outcome_of_decision
from generator.subjects.voting.ballot import Ballot, ballot


@dataclass(frozen=True)
class Ruling:
    """One decision with the words for it."""

    made: Decision
    outcome: Outcome
    ballot: Ballot | None


def rulings(motion: Motion, language: Language) -> tuple[Ruling, ...]:
    """Return the decisions in the order of the record: oldest first, the last one counts."""
    return tuple(_ruling(made, language) for made in motion.decisions)


def _ruling(made: Decision, language: Language) -> Ruling:
    return Ruling(made, outcome_of_decision(made, language), ballot(made))
