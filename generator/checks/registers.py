"""Rules about the registers and collections themselves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.checks.rule import Context
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.names import fold
from generator.reading.nodes import Fields, Scalar, follow, written
from generator.reading.registers import RegisterReading


@dataclass(frozen=True)
class Desk:
    """The registers of a library as they were read, with the ids of its motions."""

    reading: RegisterReading
    context: Context
    known_ids: set[str]

    def scalars(self, register: str, *path: str) -> Iterator[tuple[tuple[str | int, ...], Scalar]]:
        """Yield the place and text of one field of every item of a register."""
        file = self.reading.files.get(register)
        for at, item in enumerate(file.items if file else ()):
            node = follow(item, path)
            if isinstance(node, Scalar):
                yield (at, *path), node

    def finding(self, register: str, code: str, path: tuple[str | int, ...], node: Scalar, **facts: object) -> Finding:
        """Make a finding in the file of a register."""
        return self.reading.files[register].source.finding(code, node, written(path), **facts)


def slugs_once(desk: Desk) -> Iterator[Finding]:
    """A short name stands once in its register."""
    for register in ("themes", "ideas", "parties"):
        seen: dict[str, int] = {}
        for path, node in desk.scalars(register, "slug"):
            if node.value in seen:
                yield desk.finding(register, "register-duplicate", path, node, value=node.value, line=seen[node.value])
            seen.setdefault(node.value, node.start.line)


def places_known(desk: Desk) -> Iterator[Finding]:
    """A municipality in a register is one of today's or a former one."""
    for register, field in (("parties", "municipality"), ("people", "municipality"), ("contacts", "municipality")):
        for path, node in desk.scalars(register, field):
            if desk.context.places.slug_of(node.value) is None:
                suggestion = suggest(node.value, desk.context.places.spellings)
                yield desk.finding(
                    register, "municipality-unknown", path, node, value=node.value, suggestion=suggestion
                )


def party_names_once(desk: Desk) -> Iterator[Finding]:
    """A party's name is no other party's, in the same municipality."""
    seen: dict[tuple[str, str], Scalar] = {}
    file = desk.reading.files.get("parties")
    for path, node in desk.scalars("parties", "name"):
        item = file.items[int(path[0])] if file else None
        place = item.get("municipality") if isinstance(item, Fields) else None
        key = (fold(node.value), place.value if isinstance(place, Scalar) else "")
        if key in seen:
            facts = {"value": node.value, "line": seen[key].start.line}
            yield desk.finding("parties", "register-duplicate", path, node, **facts)
        seen.setdefault(key, node)


def collected_motions_known(desk: Desk) -> Iterator[Finding]:
    """A motion of a collection exists."""
    for name, collection in desk.context.registers.collections.items():
        register = f"collections/{name}"
        tree = desk.reading.files[register].items[0]
        for at, item in enumerate(collection.motions):
            node = follow(tree, ("motions", at, "motion"))
            if item.motion not in desk.known_ids and isinstance(node, Scalar):
                suggestion = suggest(item.motion, {known: known for known in desk.known_ids})
                path = ("motions", at, "motion")
                yield desk.finding(register, "motion-unknown", path, node, value=item.motion, suggestion=suggestion)


DESK_RULES: tuple[Callable[[Desk], Iterator[Finding]], ...] = (
    slugs_once,
    places_known,
    party_names_once,
    collected_motions_known,
)
"""All rules about registers."""
