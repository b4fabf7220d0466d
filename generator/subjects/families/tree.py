"""The tree of a family as a drawing: one motion a line, indented below the one it was made from."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.enums import Relation
from generator.model.registers import Retired
from generator.pages.link import Link
from generator.subjects.families.facts import Family, Tie, age
from generator.subjects.motion import links as refs
from generator.subjects.motion.outcome import Outcome, outcome_of

MOST = 40
"""So many motions are drawn; the table has more."""
WIDE, HIGH = 360, 52
"""Of the drawing, and of one line of it."""
STEP, ROOM = 28, 140
"""How far a line is indented, and how far the deepest one at most."""
LEFT = 18
DOT = 12
"""Half the width of a dot."""

Spot = tuple[int, int]
Offspring = dict[str, list[tuple[Entry, Relation]]]


@dataclass(frozen=True)
class Node:
    """One motion of the tree."""

    motion: Link
    outcome: Outcome | None
    """None for a motion that was removed."""
    how: str
    """How it was made from the one above it; empty for the first of a line."""
    relation: str
    depth: int
    at: Spot
    above: Spot | None
    """Where the one stands that it was made from."""
    also: tuple[str, ...]
    """What else it was made from, with how."""

    @property
    def line(self) -> str:
        """The path from the one above: down, then to the right."""
        return f"M{self.above[0]} {self.above[1] + DOT}V{self.at[1]}H{self.at[0] - DOT}" if self.above else ""


@dataclass(frozen=True)
class Tree:
    """The motions that were made from each other, in the order of reading."""

    nodes: tuple[Node, ...]
    key: tuple[Outcome, ...]
    """What the signs in it mean."""
    crossings: tuple[tuple[str, str], ...]
    """How and along which path a motion was made from a second one, where both are drawn."""

    @property
    def box(self) -> str:
        """What of the plane is drawn."""
        return f"0 0 {WIDE} {len(self.nodes) * HIGH}"


@dataclass(frozen=True)
class _Place:
    who: Entry | Retired
    relation: Relation | None
    above: int | None
    """The line of the one that it was made from."""
    depth: int


def tree(family: Family, t: Language) -> Tree | None:
    """Return the drawing of a family; None where no motion of it was made from another."""
    places = _walk(family)
    if not places:
        return None
    step = min(STEP, ROOM // max(1, *(place.depth for place in places)))
    spots = [(LEFT + place.depth * step, at * HIGH + HIGH // 2) for at, place in enumerate(places)]
    more = [tie for tie in family.ties if tie is not family.parent.get(tie.child.id)]
    nodes = tuple(_node(place, spots[at], spots, more, t) for at, place in enumerate(places))
    key = {node.outcome.words: node.outcome for node in nodes if node.outcome}
    return Tree(
        nodes, tuple(Outcome(one.sign, one.words, one.tone) for one in key.values()), _crossings(places, spots, more)
    )


def _walk(family: Family) -> list[_Place]:
    """Go down each line of the family, the oldest first, without calling itself: a line may be long."""
    children, roots = _children(family)
    waiting = [_Place(root, None, None, 0) for root in reversed(roots)]
    places: list[_Place] = []
    while waiting and len(places) < MOST:
        place = waiting.pop()
        below = children.get(place.who.id, [])
        waiting += [_Place(child, how, len(places), place.depth + 1) for child, how in reversed(below)]
        places.append(place)
    return places


def _children(family: Family) -> tuple[Offspring, list[Entry | Retired]]:
    """Return what was made from each motion, and the first motions of all lines, those that are gone in front."""
    children: Offspring = defaultdict(list)
    for tie in family.parent.values():
        children[tie.parent.id].append((tie.child, tie.link.how))
    gone: dict[str, Retired] = {}
    lost: set[str] = set()
    for loss in family.losses:
        if loss.child.id not in family.parent and loss.child.id not in lost:
            gone[loss.gone.id] = loss.gone
            lost.add(loss.child.id)
            children[loss.gone.id].append((loss.child, loss.link.how))
    for below in children.values():
        below.sort(key=lambda pair: age(pair[0]))
    others = {*family.parent, *lost, *(one.id for one in family.apart)}
    firsts = [one for one in family.members if one.id not in others]
    return children, [*gone.values(), *sorted(firsts, key=age)]


def _node(place: _Place, at: Spot, spots: Sequence[Spot], more: Sequence[Tie], t: Language) -> Node:
    above = None if place.above is None else spots[place.above]
    how = label(place.relation, t) if place.relation else ""
    if isinstance(place.who, Retired):
        return Node(Link(t.gettext("a motion that was removed")), None, how, "", place.depth, at, above, ())
    motion = Link(refs.short_name(place.who, t), place.who.url)
    second = [tie for tie in more if tie.child.id == place.who.id]
    also = tuple(f"{label(tie.link.how, t)}: {refs.short_name(tie.parent, t)}" for tie in second)
    return Node(motion, outcome_of(place.who, t), how, place.relation or "", place.depth, at, above, also)


def _crossings(places: Sequence[_Place], spots: Sequence[Spot], more: Sequence[Tie]) -> tuple[tuple[str, str], ...]:
    """Return the lines to second parents, bent to the left so that they cross no name."""
    spot = {place.who.id: at for place, at in zip(places, spots, strict=True)}
    drawn = [tie for tie in more if tie.child.id in spot and tie.parent.id in spot]
    return tuple((tie.link.how, _bent(spot[tie.parent.id], spot[tie.child.id])) for tie in drawn)


def _bent(start: Spot, end: Spot) -> str:
    left = min(start[0], end[0]) - LEFT
    return f"M{start[0]} {start[1]}C{left} {start[1]} {left} {end[1]} {end[0]} {end[1]}"
