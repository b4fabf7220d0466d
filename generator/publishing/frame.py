"""Sets our own pages in the frame of MkDocs' theme; MkDocs itself writes only the hand-written ones."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.utils.templates import TemplateContext

from generator.findings.finding import Finding
from generator.pages.page import Page, relative_root
from generator.pages.site_file import SiteFile
from generator.publishing.page_file import GeneratedPage, PageFile
from generator.publishing.shapes import Shape, shape_of, stand_in
from generator.site.render import Renderer


@dataclass(frozen=True)
class Frame:
    """What stands around every page, ours and hand-written ones alike."""

    environment: jinja2.Environment
    config: MkDocsConfig
    nav: Navigation
    renderer: Renderer
    errors: Sequence[Finding]
    """What the banner of a preview tells."""
    shapes: dict[Hashable, Shape] = field(default_factory=dict, repr=False, compare=False)
    """The frames that were rendered."""

    @cached_property
    def template(self) -> jinja2.Template:
        """The template of every page."""
        return self.environment.get_template("main.html")

    def prepare(self, files: Sequence[PageFile]) -> None:
        """Compile every template and render every frame that these pages need, once for all copies of this process."""
        self.renderer.compile()
        for file in files:
            self._shape(file.generated_page)

    def files(self, files: Iterable[PageFile]) -> list[SiteFile]:
        """Return pages as files to be made."""
        return [SiteFile(file.dest_uri, file.generated_page.our_page, partial(self._whole, file)) for file in files]

    def _whole(self, file: PageFile) -> str:
        page = file.generated_page
        return self.around(page, self.renderer.body(page.our_page))

    def around(self, page: GeneratedPage, body: str) -> str:
        """Return a whole page: the frame of its shape around its body."""
        return self._shape(page).around(page, body)

    def _shape(self, page: GeneratedPage) -> Shape:
        key = shape_of(page)
        if key not in self.shapes:
            self.shapes[key] = Shape.of(self.rendered(stand_in(page)))
        return self.shapes[key]

    def rendered(self, page: GeneratedPage) -> str:
        """Render the frame around the content that a page has."""
        context = get_context(self.nav, (), self.config, page)
        return self.template.render(with_links(context, page.our_page, relative_root(page.our_page.url), self.errors))


def with_links(
    context: TemplateContext, our_page: Page | None, root: str, errors: Sequence[Finding] = ()
) -> TemplateContext:
    """Add what the frame needs of us to a template's context.

    Args:
        context: that of MkDocs.
        our_page: our page; None for a hand-written one.
        root: the way from the page to the site's root.
        errors: what the banner of a preview tells.
    """
    ours: dict[str, Any] = {"our_page": our_page, "link": lambda url: f"{root}{url}", "preview_findings": errors}
    context.update(ours)  # type: ignore[typeddict-item]  # MkDocs names only its own keys
    return context
