"""Rules about what a record says in words of the outcome, beside what its fields say."""

import re
from collections.abc import Iterator

from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.enums import Status
from generator.model.motion import Motion
from generator.records.record import Record

_SENTENCE = re.compile(r"[^.;!?\n]+")
_ADOPTED = re.compile(r"\b(?:aangenomen|aanvaard)\b", re.IGNORECASE)
_REJECTED = re.compile(r"\bverworpen\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:niet|geen|als|indien|wanneer|of)\b", re.IGNORECASE)
"""Words that turn an outcome round, or make it one of two that are possible."""
_FOR = re.compile(
    r"\b([0-9]{1,2}) (?:stem(?:men)? |leden )?voor\b|\bvoor(?:stemmen)?[: ]+([0-9]{1,2})\b", re.IGNORECASE
)
_AGAINST = re.compile(
    r"\b([0-9]{1,2}) (?:stem(?:men)? |leden )?tegen\b|\btegen(?:stemmen)?[: ]+([0-9]{1,2})\b", re.IGNORECASE
)


@rule("decisions")
def outcome_as_recorded(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """The register's own words and the outcome do not contradict each other."""
    for at, decision in enumerate(motion.decisions):
        outcome = _outcome_in(decision.recorded_as or "")
        if outcome and decision.status in {Status.ADOPTED, Status.REJECTED} and outcome is not decision.status:
            facts = {"value": decision.recorded_as, "status": str(decision.status)}
            yield record.finding("outcome-recorded", "decisions", at, "recorded_as", **facts)


@rule()
def outcome_in_a_text(record: Record, _motion: Motion, _context: Context) -> Iterator[Finding]:
    """A sentence with the outcome and the votes has votes that lead to it."""
    for path, words in record.texts:
        if _may_name_outcome(words.lower()) and any(map(_contradicts, _SENTENCE.findall(words))):
            yield record.finding("outcome-text", *path)


def _may_name_outcome(words: str) -> bool:
    """Whether a text in small letters has what it has at least to name an outcome: few do, and this look is quick."""
    return "aangenomen" in words or "aanvaard" in words or "verworpen" in words


def _outcome_in(words: str) -> Status | None:
    """Return the outcome that words name, where they name one and only one."""
    adopted, rejected = bool(_ADOPTED.search(words)), bool(_REJECTED.search(words))
    if adopted is rejected or _NOT.search(words):
        return None
    return Status.ADOPTED if adopted else Status.REJECTED


def _contradicts(sentence: str) -> bool:
    outcome, votes = _outcome_in(sentence), [pattern.search(sentence) for pattern in (_FOR, _AGAINST)]
    if outcome is None or not all(votes):
        return False
    in_favour, against = (int(match[1] or match[2]) for match in votes if match)
    return (in_favour > against) is not (outcome is Status.ADOPTED)
