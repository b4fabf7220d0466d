"""What the carrier of a library sets: names and addresses. Unset ones are shown as unset, nothing is invented."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.urls import CONTRIBUTE_URL, SHARE_URL


@dataclass(frozen=True)
class Settings:
    """The settings of one site, from the plugin's section in `mkdocs.yml`."""

    name: str
    language: str = "nl"
    site_url: str = ""
    """Canonical address of the site, ending in `/`; empty when not set."""
    community: str = ""
    """Who the library serves, for example the name of a party."""
    community_parties: tuple[str, ...] = ()
    """Slugs of the community's own parties, shown first."""
    contact: str = ""
    """Where the editors can be reached: an https or mailto address."""
    edit_url: str = ""
    """Address that opens a record in the forge, to which its path below the motions folder is added."""
    repo_url: str = ""
    """Address of the repository."""
    newsletter_url: str = ""
    """Where people sign up to get the news by mail: an https or mailto address."""
    hand_written: frozenset[str] = frozenset()
    """Addresses of the hand-written pages that there are; another library has other ones."""

    def has(self, address: str) -> bool:
        """Whether there is a hand-written page at an address, to which a link can lead."""
        return address.partition("#")[0] in self.hand_written

    @property
    def contribute_url(self) -> str:
        """The page about sharing a motion: the hand-written one, else the form itself."""
        return CONTRIBUTE_URL if self.has(CONTRIBUTE_URL) else SHARE_URL


def is_address(words: str) -> bool:
    """Whether these words are an https or mailto address that can stand in a link."""
    try:
        parts = urlsplit(words)
    except ValueError:
        return False
    if any(sign.isspace() for sign in words):
        return False
    return (parts.scheme == "https" and bool(parts.hostname)) or (parts.scheme == "mailto" and "@" in parts.path)
