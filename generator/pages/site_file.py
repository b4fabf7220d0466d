"""A file of the site, before it is made: where it lies and all that it is made from."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class SiteFile:
    """A file that need not be made again as long as it is made from the same."""

    path: str
    """Below the site's root."""
    recipe: object
    """All that it is made from, but for what holds for every file: code, templates, registers, settings and the day.

    It is compared: in a preview by its value, from one build to the next by its fingerprint.
    """
    make: Callable[[], str | bytes]
    """Makes what it holds; text is written as UTF-8."""
