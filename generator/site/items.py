"""Motions as they stand in lists, each rendered once for all lists: only the way to the site's root differs."""

from dataclasses import dataclass, field
from functools import cached_property

from jinja2 import Environment
from jinja2.environment import TemplateModule
from markupsafe import Markup

from generator.library.entry import Entry

_ROOT = "\ue000"
"""Stands for the way to the root; no record may hold this character."""


@dataclass
class Items:
    """The items of one library in one language."""

    environment: Environment
    _known: dict[tuple[str, bool, bool], str] = field(default_factory=dict)

    def __call__(self, root: str, entry: Entry, short: bool, here: str) -> Markup:  # noqa: FBT001  # as a template asks
        """Return a motion as an item of a list.

        Args:
            root: the way from the page to the site's root.
            entry: the motion.
            short: whether two lists stand side by side.
            here: the place that goes without saying on the page.
        """
        key = (entry.id, short, entry.place_name == here)
        if key not in self._known:
            self._known[key] = str(self._macros.motion_item(entry, short, here))  # type: ignore[attr-defined]
        return Markup(self._known[key].replace(_ROOT, root))  # noqa: S704  # rendered, so escaped

    @cached_property
    def _macros(self) -> TemplateModule:
        return self.environment.get_template("pages/macros.html").make_module({"link": lambda url: f"{_ROOT}{url}"})
