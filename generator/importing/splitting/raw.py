"""Parts while they are read: what opened them and what stands under that, before marks are taken off."""

from dataclasses import dataclass, field

from generator.importing.splitting.bullets import Bullet
from generator.importing.splitting.leads import Lead
from generator.importing.splitting.result import Reason


@dataclass
class RawPoint:
    """A point with its marks still on it, line by line."""

    pieces: list[str]
    bullet: Bullet | None = None
    inline: bool = False
    """Whether it stands on the line of what opens the part."""

    @property
    def text(self) -> str:
        """The whole point."""
        return " ".join(self.pieces)

    @property
    def end(self) -> str:
        """Its last line so far."""
        return self.pieces[-1]


@dataclass
class RawPart:
    """A part with what opened it."""

    lead: Lead
    points: list[RawPoint] = field(default_factory=list)
    why: list[Reason] = field(default_factory=list)

    @property
    def last(self) -> RawPoint | None:
        """The point that is being read."""
        return self.points[-1] if self.points else None

    def doubt(self, reason: Reason) -> None:
        """Note why this part is less sure."""
        if reason not in self.why:
            self.why.append(reason)
