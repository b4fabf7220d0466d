"""The catalogue: every code that a finding can have, with what it means and how to mend it."""

from generator.findings.catalogue import (
    characters,
    fields,
    files,
    history,
    importing,
    motions,
    people,
    references,
    values,
    votes,
    yaml,
)
from generator.findings.finding import Entry, Finding, Level

CATALOGUE: dict[str, Entry] = {
    entry.code: entry
    for module in (
        files,
        yaml,
        characters,
        fields,
        values,
        references,
        history,
        motions,
        votes,
        people,
        importing,
    )
    for entry in module.ENTRIES
}
"""All entries by code, in the order in which a contributor meets them."""


def level_of(finding: Finding) -> Level:
    """Return whether a finding keeps its record out or only asks for a look."""
    return CATALOGUE[finding.code].level
