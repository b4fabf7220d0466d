"""Of many findings of one kind in one file the first are shown, and the rest is counted."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from generator.findings.finding import Finding

MOST = 10

Kind = Callable[[Finding], Hashable]


def in_one_file(finding: Finding) -> Hashable:
    """Return what findings of one kind in one file have in common."""
    return finding.file, finding.code


def first_ones(findings: Sequence[Finding], kind: Kind = in_one_file) -> list[tuple[Finding, int]]:
    """Return the findings that are shown, the last of a kind with how many more there are."""
    numbers = Counter(map(kind, findings))
    seen: Counter[Hashable] = Counter()
    shown: list[tuple[Finding, int]] = []
    for finding in findings:
        key = kind(finding)
        seen[key] += 1
        if seen[key] <= MOST:
            shown.append((finding, numbers[key] - MOST if seen[key] == MOST else 0))
    return shown
