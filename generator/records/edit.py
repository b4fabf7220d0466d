"""An edit: one piece of a text that makes way for another."""

from collections.abc import Sequence
from dataclasses import dataclass

Meaning = str | tuple[str, ...] | dict[str, str]
"""What a reader finds in a scalar's place: another text, a list of texts, or fields."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Puts other text in the place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str
    wanted: Meaning | None = None
    """What has to be read there afterwards; None where only signs that nobody sees are replaced."""
    gone: tuple[int, ...] = ()
    """Where scalars and brackets begin that are not to be read afterwards."""


def apply(text: str, edits: Sequence[Edit]) -> str:
    """Return the text with all edits made; none of them reaches into another."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])
