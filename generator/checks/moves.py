"""Rules about the register of people: who is in it filed a motion, stands there once, and moved to somewhere else."""

from collections.abc import Callable, Iterator

from generator.checks.registers import RegisterContext
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.names import fold
from generator.model.people import Key
from generator.model.registers import Person
from generator.records.nodes import Path


def people_once(context: RegisterContext) -> Iterator[Finding]:
    """Somebody stands once in a municipality, and moved from it to one other at most."""
    seen: dict[tuple[str, Key], Path] = {}
    for at, one in context.pieces("people", Person):
        places = {"name": one.municipality, "moved_from": one.moved_from}
        claims = [(field, (field, _key(context, place, one.name))) for field, place in places.items() if place]
        taken = next((field for field, claim in claims if claim in seen), None)
        if taken:
            line = context.line("people", *seen[dict(claims)[taken]])
            yield context.finding("people", "register-duplicate", at, taken, value=one.name, line=line)
        for field, claim in claims:
            seen.setdefault(claim, (at, field))


def moves_end(context: RegisterContext) -> Iterator[Finding]:
    """Who moved is in another council now: following the moves leads to no council twice."""
    moves: dict[Key, Key] = {}
    for at, one in context.pieces("people", Person):
        if one.moved_from:
            now, before = _key(context, one.municipality, one.name), _key(context, one.moved_from, one.name)
            if _leads(now, before, moves):
                yield context.finding("people", "person-circle", at, "moved_from", value=one.moved_from, name=one.name)
            else:
                moves.setdefault(before, now)


def people_filed(context: RegisterContext) -> Iterator[Finding]:
    """A motion of that council bears the name, of the earlier one after a move; withheld names are no evidence."""
    for at, one in context.pieces("people", Person):
        field, place = ("moved_from", one.moved_from) if one.moved_from else ("name", one.municipality)
        key = _key(context, place, one.name)
        known = key in context.filed or (key[0], "") in context.filed or key[0] in context.unread_places
        if context.context.places.slug_of(place) and not known:
            here = {name: name for (town, _), name in context.filed.items() if town == key[0]}
            facts = {"value": one.name, "other": place, "suggestion": suggest(one.name, here)}
            yield context.finding("people", "person-unknown", at, field, **facts)


def _key(context: RegisterContext, place: str, name: str) -> Key:
    return context.context.places.slug_of(place) or place, fold(name)


def _leads(key: Key, end: Key, moves: dict[Key, Key]) -> bool:
    while key != end and key in moves:
        key = moves[key]
    return key == end


MOVE_RULES: tuple[Callable[[RegisterContext], Iterator[Finding]], ...] = (people_once, moves_end, people_filed)
"""All rules about the register of people that look beyond one field."""
