"""Which style sheets every page has: each kind of page loads those of the frame as one file."""

from generator.pages.page import TEMPLATES

COMMON = ("frame/tokens.css", "frame/base.css", "frame/site.css")
JOINED = {
    "frame/our-page.css": (*COMMON, "frame/pages.css"),
    "frame/hand-written.css": (*COMMON, "frame/docs.css"),
}
"""The files that pages load, each with the sheets in `site_templates` of which it is made, in their order."""


def joined(name: str) -> str:
    """Return the text of a file of `JOINED`."""
    return "\n".join((TEMPLATES / part).read_text("utf-8") for part in JOINED[name])
