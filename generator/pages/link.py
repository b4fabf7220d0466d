"""Words that lead to another page where that page exists."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.parts import Source


@dataclass(frozen=True)
class Link:
    """Words that may be a link."""

    words: str
    url: str = ""
    """Below the site's root, or an address outside it; empty where there is no page to go to."""


def source(given: Source) -> Link:
    """Return a source outside the library under its label, else under the name of its host."""
    return Link(given.label or urlsplit(given.url).netloc.removeprefix("www."), given.url)
