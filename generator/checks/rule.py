"""What a rule is: a generator of findings over one record, run when the fields that it needs are valid."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.model.places import Places
from generator.model.registers import Registers
from generator.records.record import Record


@dataclass(frozen=True)
class Context:
    """What rules may look at besides the record."""

    registers: Registers
    places: Places
    today: date | None
    """None in a build: a record must not begin to fail because the clock moves."""
    unread: AbstractSet[str] = frozenset()
    """Registers in which something could not be read: what seems to lack in them may stand there."""


Check = Callable[[Record, Motion, Context], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule over a record."""

    check: Check
    needs: tuple[str, ...]


RULES: list[Rule] = []


def rule(*needs: str) -> Callable[[Check], Check]:
    """Register a rule that runs when none of these fields holds a fault."""

    def register(check: Check) -> Check:
        RULES.append(Rule(check, needs))
        return check

    return register
