"""When a finding about a record is shown: while somebody fills in the form, or afterwards, when the check runs."""

from generator.findings.catalogue import motions, people, references, values, votes

IN_FORM = (
    *("field-dutch", "field-missing", "field-unknown", "list-empty", "list-length"),
    *("shape-fields", "shape-list", "shape-text", "value-empty", "text-length", "text-lines"),
    *("date-impossible", "date-notation", "flag-notation", "link-form", "motion-id-form", "number-notation"),
    "moment-form",
    *("slug-form", "tag-form", "value-dutch", "value-unknown"),
    *("municipality-unknown", "theme-unknown", "theme-twice", "idea-unknown"),
)
"""The findings about a single field, which the form shows while somebody types."""

ABOUT_REGISTERS = ("register-", "retired-", "moved-", "former-", "id-")
"""How codes begin that are no matter of whoever fills in the form."""

AFTERWARDS = tuple(
    entry.code
    for module in (references, motions, votes, people, values)
    for entry in module.ENTRIES
    if entry.code not in IN_FORM and not entry.code.startswith(ABOUT_REGISTERS)
)
"""The findings across fields and records, which the form leaves to the check."""
