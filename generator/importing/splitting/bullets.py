"""What stands before a point: a sign, a number or a letter."""

from dataclasses import dataclass
from functools import cache

from generator.importing.splitting.marks import is_digits
from generator.importing.splitting.table import table

LONGEST_NUMBER = 2


@dataclass(frozen=True)
class Bullet:
    """The sign or number before a point, and the point."""

    sign: str
    rest: str
    order: int = 0
    """Its number, where it has one; a letter counts from a = 1."""

    @property
    def is_numbered(self) -> bool:
        """Whether it is a number or a letter."""
        return self.order > 0


@cache
def _symbols() -> frozenset[str]:
    return frozenset(table().bullets.symbols)


def bullet(text: str) -> Bullet | None:
    """Return the bullet that a line begins with."""
    if text[:1] in _symbols():
        return Bullet(text[0], text[1:].lstrip(" "))
    sign, _space, rest = text.partition(" ")
    if sign in table().bullets.spaced:
        return Bullet(sign, rest)
    order = _order(sign)
    return Bullet(sign, rest, order) if order else None


def _order(sign: str) -> int:
    """Read `1.`, `2)`, `(a)`, `1.2.` or `iv.`; 0 for anything else."""
    bare = sign.removeprefix("(")
    mark = next((mark for mark in table().bullets.after_number if bare.endswith(mark)), "")
    if not mark:
        return _nested(bare)
    return _counted(bare[: -len(mark)])


def _nested(sign: str) -> int:
    """Read `1.2`, a number below a number."""
    left, dot, right = sign.partition(".")
    if dot and is_digits(left) and is_digits(right) and len(left) == 1 and len(right) == 1:
        return int(right)
    return 0


def _counted(bare: str) -> int:
    if is_digits(bare):
        return int(bare) if len(bare) <= LONGEST_NUMBER else 0
    if bare in table().bullets.roman and len(bare) > 1:
        return table().bullets.roman.index(bare) + 1
    if len(bare) == 1 and bare in table().letters.lower[:26]:
        return table().letters.lower.index(bare) + 1
    return _nested(bare)
