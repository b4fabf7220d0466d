"""Rules about registers that refer to others: themes of ideas and requests, what parties unite, seats of groups."""

from collections.abc import Callable, Iterator

from generator.checks.references import party_line, theme_spellings
from generator.checks.registers import RegisterContext
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.names import fold
from generator.model.registers import Party, Request, Seats
from generator.records.nodes import Path


def themes_known(context: RegisterContext) -> Iterator[Finding]:
    """A theme of an idea or a request is one of the register, and stands there once."""
    known = context.context.registers.themes_by_slug
    for register in ("ideas", "requests"):
        seen: set[tuple[object, str]] = set()
        for path, slug in context.scalars(register, ("themes", None)):
            if slug not in known:
                suggestion = suggest(slug, theme_spellings(context.context.registers))
                yield context.finding(register, "theme-unknown", *path, value=slug, suggestion=suggestion)
            elif (path[0], slug) in seen:
                yield context.finding(register, "theme-twice", *path, value=slug)
            seen.add((path[0], slug))


def answers_known(context: RegisterContext) -> Iterator[Finding]:
    """The motion that answers a request exists."""
    for at, one in context.pieces("requests", Request):
        if one.answered_by and one.answered_by not in context.known_ids:
            suggestion = suggest(one.answered_by, {known: known for known in context.known_ids})
            facts = {"value": one.answered_by, "suggestion": suggestion}
            yield context.finding("requests", "motion-unknown", at, "answered_by", **facts)


def unions_known(context: RegisterContext) -> Iterator[Finding]:
    """What a party unites are other parties of the register."""
    known = context.context.registers.parties_by_slug
    for at, party in context.pieces("parties", Party):
        for index, slug in enumerate(party.unites):
            if slug == party.slug or slug not in known or slug in party.unites[:index]:
                suggestion = suggest(slug, {one: one for one in known})
                yield context.finding(
                    "parties", "register-unites", at, "unites", index, value=slug, suggestion=suggestion
                )


def seats_once(context: RegisterContext) -> Iterator[Finding]:
    """A council has its seats once for each term, and a group once among them."""
    seen: dict[tuple[str, object], int] = {}
    for at, one in context.pieces("seats", Seats):
        key = (context.context.places.slug_of(one.municipality) or one.municipality, one.start)
        if key in seen:
            facts = {"value": f"{one.municipality}, {one.start}", "line": context.line("seats", seen[key])}
            yield context.finding("seats", "register-duplicate", at, "from", **facts)
        seen.setdefault(key, at)
        yield from _groups_once(context, at, one)


def _groups_once(context: RegisterContext, at: int, one: Seats) -> Iterator[Finding]:
    names: dict[str, Path] = {}
    for index, group in enumerate(one.parties):
        path = (at, "parties", index, "party")
        if fold(group.party) in names:
            facts = {"value": group.party, "line": context.line("seats", *names[fold(group.party)])}
            yield context.finding("seats", "register-duplicate", *path, **facts)
        names.setdefault(fold(group.party), path)


def seated_parties_known(context: RegisterContext) -> Iterator[Finding]:
    """A group with seats is one of the register; a new local list is welcome and asks for a line there."""
    registers = context.context.registers
    for at, one in context.pieces("seats", Seats):
        place = context.context.places.slug_of(one.municipality)
        for index, group in enumerate(one.parties):
            if registers.party(group.party, place, one.start) is None:
                facts = {
                    "value": group.party,
                    "line": party_line(group.party, place),
                    "suggestion": suggest(group.party, registers.party_spellings),
                }
                yield context.finding("seats", "party-unknown", at, "parties", index, "party", **facts)


REFERENCE_RULES: tuple[Callable[[RegisterContext], Iterator[Finding]], ...] = (
    themes_known,
    answers_known,
    unions_known,
    seats_once,
    seated_parties_known,
)
"""All rules about registers that refer to others."""
