"""What stands where the data of a motion was: the name under which it goes on, or when and why it was taken away."""

import json
from collections.abc import Mapping

from generator.library.library import Library

Stub = Mapping[str, str]


def stubs(library: Library) -> dict[str, Stub]:
    """Return what is shown under every id that no record has any more."""
    moved = {key: {"id": key, "moved_to": entry.id} for key, entry in library.by_id.items() if key != entry.id}
    gone = {
        key: {"id": key, "retired": one.date.isoformat(), "reason": one.reason or ""}
        for key, one in library.gone.items()
    }
    return {**moved, **gone}


def as_yaml(stub: Stub) -> str:
    """Return a stub as YAML: ids and dates as they are, a reason in quotes."""
    return "".join(
        f"{name}: {json.dumps(value, ensure_ascii=False) if name == 'reason' else value}\n"
        for name, value in stub.items()
    )
