"""Rules about the register of people: who is in it filed a motion, stands there once, and moved to somewhere else."""

from collections.abc import Callable, Iterator

from generator.checks.registers import Desk
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.names import fold
from generator.model.people import Key
from generator.model.registers import Person


def people_once(desk: Desk) -> Iterator[Finding]:
    """Somebody stands once in a municipality, and moved from it to one other at most."""
    seen: dict[tuple[str, Key], int] = {}
    for at, one in desk.pieces("people", Person):
        places = {"name": one.municipality, "moved_from": one.moved_from}
        claims = [(field, (field, _key(desk, place, one.name))) for field, place in places.items() if place]
        taken = next((field for field, claim in claims if claim in seen), None)
        if taken:
            line = seen[dict(claims)[taken]]
            yield desk.finding("people", "register-duplicate", at, taken, value=one.name, line=line)
        for field, claim in claims:
            seen.setdefault(claim, desk.at("people", at, field).start.line)


def moves_end(desk: Desk) -> Iterator[Finding]:
    """Who moved is in another council now: following the moves leads to no council twice."""
    moves: dict[Key, Key] = {}
    for at, one in desk.pieces("people", Person):
        if one.moved_from:
            now, before = _key(desk, one.municipality, one.name), _key(desk, one.moved_from, one.name)
            if _leads(now, before, moves):
                yield desk.finding("people", "person-circle", at, "moved_from", value=one.moved_from, name=one.name)
            else:
                moves.setdefault(before, now)


def people_filed(desk: Desk) -> Iterator[Finding]:
    """A motion of that council bears the name, of the earlier one after a move; withheld names can't tell."""
    for at, one in desk.pieces("people", Person):
        field, place = ("moved_from", one.moved_from) if one.moved_from else ("name", one.municipality)
        key = _key(desk, place, one.name)
        known = key in desk.filed or (key[0], "") in desk.filed
        if desk.context.places.slug_of(place) and not known:
            here = {name: name for (town, _), name in desk.filed.items() if town == key[0]}
            facts = {"value": one.name, "other": place, "suggestion": suggest(one.name, here)}
            yield desk.finding("people", "person-unknown", at, field, **facts)


def _key(desk: Desk, place: str, name: str) -> Key:
    return desk.context.places.slug_of(place) or place, fold(name)


def _leads(key: Key, end: Key, moves: dict[Key, Key]) -> bool:
    while key != end and key in moves:
        key = moves[key]
    return key == end


MOVE_RULES: tuple[Callable[[Desk], Iterator[Finding]], ...] = (people_once, moves_end, people_filed)
"""All rules about the register of people that look beyond one field."""
