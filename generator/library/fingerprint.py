"""A fingerprint of any value of ours: what has the same one is equal, whichever process looked at it."""

from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from json import JSONEncoder
from types import FunctionType
from typing import Any

from pydantic import BaseModel

_KIND = "\ue000"
"""Goes before the name of a kind; no record may hold this character."""


class NoFingerprintError(TypeError):
    """The value holds something of which it can't be told whether it is the same."""


def fingerprint(value: object) -> str:
    """Return what tells a value apart from every other; what has a `digest` of its own stands as that.

    Of a dataclass those fields count that count when it is compared.

    Raises:
        NoFingerprintError: some of it has none: an object of a kind that is not known here, or a function made on the
            spot.
    """
    return blake2b(_ENCODER.encode(value).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _plain(value: Any) -> object:
    """Return a value in the simpler kinds that it is made of."""
    kind = type(value)
    if is_dataclass(kind):
        own = getattr(value, "digest", None)
        return own or {_KIND + kind.__qualname__: [getattr(value, name) for name in _compared(kind)]}
    if isinstance(value, BaseModel):
        return {_KIND + kind.__qualname__: value.model_dump_json()}
    if isinstance(value, date):
        return {_KIND + kind.__qualname__: value.isoformat()}
    if isinstance(value, AbstractSet):
        return {f"{_KIND}set": sorted(map(_ENCODER.encode, value))}
    if isinstance(value, FunctionType) and "<" not in value.__qualname__:
        return {f"{_KIND}function": f"{value.__module__}.{value.__qualname__}"}
    raise NoFingerprintError(kind.__qualname__)


@cache
def _compared(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.compare)


_ENCODER = JSONEncoder(default=_plain, check_circular=False, ensure_ascii=False, separators=(",", ":"))
