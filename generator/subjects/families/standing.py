"""How motions fared together: in how many councils they were filed, and how that ended, in numbers only."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.library.entry import Entry
from generator.model.enums import Status
from generator.subjects.voting.groups import council_of


@dataclass(frozen=True)
class Standing:
    """Numbers of motions, never shares: what was shared here is a selection."""

    motions: int
    councils: int
    succeeded: int
    """Adopted, taken over, or withdrawn after a pledge."""
    rejected: int
    undecided: int
    """Postponed or tied: the motion can come back."""
    unknown: int
    """No decision is recorded."""


def standing(entries: Iterable[Entry]) -> Standing:
    """Count how motions fared; model motions were filed nowhere and are left out."""
    real = [entry for entry in entries if not entry.motion.model]
    ended = [entry.motion.status for entry in real]
    known = [status for status in ended if status]
    return Standing(
        motions=len(real),
        councils=len({council_of(entry) for entry in real}),
        succeeded=sum(status.is_success for status in known),
        rejected=sum(status is Status.REJECTED for status in known),
        undecided=sum(status.is_open for status in known),
        unknown=len(ended) - len(known),
    )
