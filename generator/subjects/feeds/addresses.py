"""The addresses in a feed, and its dates."""

from dataclasses import dataclass
from datetime import date

from generator.pages.page import relative_root


@dataclass(frozen=True)
class Addresses:
    """Makes addresses absolute; where the site's own address is not set, relative to the feed."""

    site_url: str
    file: str
    """The feed itself, below the site's root."""

    def of(self, url: str) -> str:
        """Return the address of what lies below the site's root."""
        return f"{self.site_url or relative_root(self.file)}{url}"

    @property
    def own(self) -> str:
        """The address of the feed itself."""
        return self.of(self.file)


def moment(day: date) -> str:
    """Write a day as RFC 3339 asks: records know no hours."""
    return f"{day.isoformat()}T00:00:00Z"
