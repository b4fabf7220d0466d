"""The addresses in a feed, and its dates."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Addresses:
    """Makes addresses absolute; there are none where that of the site is not set, since no reader can follow them."""

    site_url: str
    file: str
    """The feed itself, below the site's root."""

    def of(self, url: str) -> str:
        """Return the address of what lies below the site's root; empty where that is not certain."""
        return f"{self.site_url}{url}" if self.site_url else ""

    @property
    def own(self) -> str:
        """The address of the feed itself."""
        return self.of(self.file)


def moment(day: date) -> str:
    """Write a day as RFC 3339 asks: records know no hours."""
    return f"{day.isoformat()}T00:00:00Z"
