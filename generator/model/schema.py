"""The JSON Schema of a record, for editors that complete and check while somebody types; and of whatever is typed."""

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from generator.model.motion import Motion

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def motion_schema() -> dict[str, Any]:
    """Return the schema of a motion record, made from the model."""
    return {**schema_of(Motion), "$schema": DRAFT, "title": "Motie"}


@cache  # a preview writes the schemas after every edit
def schema_of(kind: Any) -> dict[str, Any]:
    """Return the schema of a type, such as a piece of a record or a tuple of them; nobody may change it."""
    return {key: _without_null(value) for key, value in TypeAdapter(kind).json_schema().items()}


def _without_null(node: Any) -> Any:
    """Leave out the `null` of optional fields: a field is there or it is not."""
    if isinstance(node, list):
        return [_without_null(item) for item in node]
    if not isinstance(node, dict):
        return node
    plain = {key: _without_null(value) for key, value in node.items() if (key, value) != ("default", None)}
    choices = [choice for choice in plain.pop("anyOf", []) if choice != {"type": "null"}]
    return plain | choices[0] if choices else plain
