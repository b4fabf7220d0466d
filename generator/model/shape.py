"""The shape of a piece of a record, read off its pydantic model: which fields, of what kind, in which order."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args

from annotated_types import MaxLen, MinLen

from generator.model.dates import PartialDate
from generator.model.parts import Piece
from generator.model.scalars import Scalar


class Form(Enum):
    """What a field holds."""

    SCALAR = "scalar"
    FIELDS = "fields"
    LIST = "list"


@dataclass(frozen=True)
class Field:
    """One field of a piece."""

    name: str
    """As it is written in a record."""
    form: Form
    required: bool
    about: str
    """English help."""
    piece: type[Piece] | None = None
    """What it holds, or what the items of its list are, where these have fields of their own."""
    choices: type[StrEnum] | None = None
    """Its closed list, if it has one."""
    is_flag: bool = False
    """Whether it is true or false."""
    is_number: bool = False
    """Whether it is a whole number."""
    is_date: bool = False
    """Whether it is a day."""
    is_partial: bool = False
    """Whether it is a day, a month or a year."""
    scalar: Scalar | None = None
    """How its words, or those of each item, are read; None for fields and closed lists."""
    least: int = 0
    """How many items its list has at least."""
    most: int | None = None
    """How many items its list has at most."""


@cache
def fields(piece: type[Piece]) -> dict[str, Field]:
    """Return the fields of a piece by name, in canonical order."""
    all_fields = [_field(info.alias or name, info) for name, info in piece.model_fields.items()]
    return {one.name: one for one in all_fields}


@cache
def homes(piece: type[Piece]) -> dict[str, tuple[str, ...]]:
    """Return for each name of a field, at any depth, the fields around it where it is nearest: decisions, votes."""
    inner = {one.name: homes(one.piece) for one in fields(piece).values() if one.piece}
    deeper = [(name, (around, *path)) for around, named in inner.items() for name, path in named.items()]
    places: dict[str, tuple[str, ...]] = dict.fromkeys(fields(piece), ())
    for name, path in sorted(deeper, key=lambda place: len(place[1])):
        places.setdefault(name, path)
    return places


def _field(name: str, info: Any) -> Field:
    kinds = [kind for kind in get_args(info.annotation) if kind is not NoneType] or [info.annotation]
    is_list = getattr(info.annotation, "__origin__", None) is tuple
    kind = next((kind for kind in kinds if kind is not Ellipsis), str)
    rules = [*info.metadata, *getattr(kind, "__metadata__", ())]
    if hasattr(kind, "__metadata__"):
        kind = get_args(kind)[0]
    if not isinstance(kind, type):
        kind = str
    piece = kind if issubclass(kind, Piece) else None
    return Field(
        name=name,
        form=Form.LIST if is_list else Form.FIELDS if piece else Form.SCALAR,
        required=info.is_required(),
        about=info.description or "",
        piece=piece,
        choices=kind if issubclass(kind, StrEnum) else None,
        is_flag=kind is bool,
        is_number=kind is int,
        is_date=kind is date,
        is_partial=kind is PartialDate,
        scalar=next((rule for rule in rules if isinstance(rule, Scalar)), None),
        least=next((rule.min_length for rule in rules if isinstance(rule, MinLen)), 0),
        most=next((rule.max_length for rule in rules if isinstance(rule, MaxLen)), None),
    )
