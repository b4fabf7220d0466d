"""What stands before the points of a list in a word processor, where it is no part of the text."""

from collections import Counter
from dataclasses import dataclass, field

BULLET = "•"


@dataclass
class Numbering:
    """Counts the points of every list."""

    counts: Counter[tuple[str, int]] = field(default_factory=Counter)

    def end(self) -> None:
        """Begin every list anew: an ordinary paragraph stood between, and its numbers serve to part points only."""
        self.counts.clear()

    def mark(self, of: str, level: int, form: str) -> str:
        """Return what stands before the next point of a list.

        Args:
            of: which list.
            level: how deep, counted from 0.
            form: how it is numbered, in Word's words: `bullet`, `decimal`, `lowerLetter` and the like.
        """
        for other in [key for key in self.counts if key[0] == of and key[1] > level]:
            del self.counts[other]
        self.counts[of, level] += 1
        number = self.counts[of, level]
        if form == "none":
            return ""
        if form == "bullet":
            return f"{BULLET} "
        if form in {"lowerLetter", "upperLetter"}:
            letter = chr(ord("a") + (number - 1) % 26)
            return f"{letter if form == 'lowerLetter' else letter.upper()}. "
        return f"{number}. "
