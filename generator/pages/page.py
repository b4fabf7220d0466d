"""A page of the site, before any engine: its address, what search engines and readers get, and its content."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator.home import brought

Messages = Mapping[str, str | tuple[str, str]]
"""The sentences of scripts by name, with their facts as `{name}`; a pair has one for `{n}` is 1 and one for more."""


@dataclass(frozen=True)
class Crumb:
    """One step of the way from the front page to a page."""

    title: str
    url: str
    """Below the site's root; empty for the front page."""


@dataclass(frozen=True)
class Page:
    """One page of the site; its body is rendered only when it is written."""

    url: str
    """Address below the site's root, ending in `/`; empty for the front page."""
    title: str
    description: str
    template: str
    """Name of a template in `site_templates`."""
    context: Mapping[str, Any] = field(default_factory=dict, repr=False)
    crumbs: tuple[Crumb, ...] = ()
    indexed: bool = True
    """Whether search engines may list it; a tool that shows another page's motion has nothing of its own to find."""
    styles: tuple[str, ...] = ()
    """Style sheets in the rooms of `site_templates`, besides those of every page."""
    script: str = "frame/frame.js"
    """The module in the rooms of `site_templates` that it loads; each imports the frame's, which every page has."""
    preloads: tuple[str, ...] = ()
    """Addresses of the data that its script asks for first, below the site's root: they come beside it.

    Only a page that shows nothing of use before that names any: its script comes as early as its styles.
    """
    modules: tuple[str, ...] = ()
    """What its script imports by itself once it runs, in the rooms of `site_templates`: it comes beside it.

    The script is a first step then, which runs before the page is whole.
    """
    preloads_motion: bool = False
    """Whether its script asks for the data of the motion that the address of the page names."""
    messages: Messages = field(default_factory=dict, repr=False)
    """What its scripts say, besides the sentences of every page."""
    updated: date | None = None
    """The last day on which there was news of the record that it shows; None where it shows no single record."""


def styles_of(blocks: Mapping[str, object]) -> tuple[str, ...]:
    """Return the style sheets of the blocks that a page has.

    Args:
        blocks: for each style sheet the block that needs it; an empty one needs nothing.
    """
    return tuple(style for style, block in blocks.items() if block)


TEMPLATES = brought("site_templates")


def relative_root(url: str) -> str:
    """Return the way from an address to the site's root: `../../` for `themas/wonen/`, `./` for the front page."""
    return "../" * url.count("/") or "./"
