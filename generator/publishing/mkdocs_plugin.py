"""The MkDocs adapter: hands our pages to MkDocs and lets its templates escape as ours do."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from generator.findings.render import render_text
from generator.library.kept import KeptRecords
from generator.library.load import Loaded, Memory, load
from generator.library.workers import Ahead, share
from generator.pages.page import TEMPLATES, relative_root
from generator.pages.site_file import SiteFile
from generator.publishing.addresses import FILE, broken, publish_addresses
from generator.publishing.assets import is_published_elsewhere
from generator.publishing.background import in_turn
from generator.publishing.clock import today
from generator.publishing.counts import compare
from generator.publishing.dashboard_reports import dashboard_reports
from generator.publishing.exports import exports
from generator.publishing.frame import Frame, with_links
from generator.publishing.joined import joined_assets
from generator.publishing.making import Maker, Marks
from generator.publishing.overrides import overrides
from generator.publishing.own_settings import MotionsConfig, refuse_wrong
from generator.publishing.page_file import PageFile, last_news, mark_safe
from generator.publishing.policy import policy
from generator.publishing.preview import Kept, Preview
from generator.publishing.program_exports import program_exports, program_files
from generator.publishing.sitemap import finish_sitemap
from generator.publishing.theme import VisibleTheme
from generator.publishing.watching import follow_moves, patient, tell
from generator.records.folder import shown_path
from generator.site.pages import pages
from generator.site.render import Renderer
from generator.subjects.motion.view import motion_page
from generator.subjects.search.export import Searched, write_search

log = logging.getLogger("mkdocs.plugins.motiewijzer")
Work = Callable[[], Marks | None]
"""Makes files; those that are made from recipes leave marks."""
FRAME = TEMPLATES / "frame"
"""Our own templates for Material's; those of a library's own `custom_dir` go before them."""


class MotionsPlugin(BasePlugin[MotionsConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves __init_subclass__ untyped
    """Adds a library of motions to a MkDocs site."""

    def __init__(self) -> None:
        """Begin as a build; MkDocs keeps the plugin between the builds of a preview."""
        super().__init__()
        self.preview: Preview | None = None
        self.maker = Maker()
        self.kept = Kept()
        self.ahead: Ahead[Marks | None] = Ahead(())
        self.loaded: Loaded
        self.renderer: Renderer
        self.our_pages: list[PageFile] = []
        self.first: list[PageFile] = []
        """What a preview shows at once after an edit; all else is made by the build after it."""
        self.nav: Navigation

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Begin a preview under `serve`: there, content must never stop the server."""
        self.kept = Kept()
        self.preview = Preview() if command == "serve" else None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the library; a broken one stops a build and is told about in a preview."""
        self.config.update(overrides().settings)
        refuse_wrong(config, self.config)
        root = self.config.root(config)
        if self.preview:
            self.loaded = load(root, today(), self.preview.memory)
        else:
            self.loaded = load(root, None, Memory(kept=KeptRecords.of_library(root, None)))
        self.renderer = Renderer(self.config.settings(config))
        self.report()
        config.theme["language"] = self.config.language
        if str(FRAME) not in config.theme.dirs:
            config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(FRAME))
        config.theme.__class__ = VisibleTheme
        return config

    def report(self) -> None:
        """Tell what is wrong: an end to a build, a warning in a preview."""
        if self.loaded.errors:
            text = render_text(self.loaded.errors, self.renderer.language, overrides().program)
            if self.preview is None:
                message = f"\n{text}"
                raise PluginError(message)
            log.warning("\n%s", text)
        notes = len(self.loaded.findings) - len(self.loaded.errors)
        if notes:
            log.info(self.count(notes))

    def count(self, notes: int) -> str:
        """Say how many findings only ask for a look, and which command tells them."""
        return self.renderer.language.ngettext(
            "{n} note; '{program} check' tells it.",
            "{n} notes; '{program} check' tells them.",
            notes,
            program=overrides().program,
        )

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add our pages to those of `docs/`; leave out what is not for MkDocs to write."""
        for file in [file for file in files if is_published_elsewhere(file)]:
            files.remove(file)
        hand_written = frozenset(file.url for file in files.documentation_pages())
        self.renderer.settings = replace(self.renderer.settings, hand_written=hand_written)
        if not self.preview:
            site = Path(config.site_dir)
            self.ahead = Ahead([*self.outlets(config), partial(self.maker.make_all, self.files(), site)])
        self.our_pages = self.pages(config)
        for our_page in self.our_pages:
            files.append(our_page)
        return files

    def pages(self, config: MkDocsConfig) -> list[PageFile]:
        """Return our pages; right after an edit in a preview those of before, but for the motions that were edited."""
        library, settings = self.loaded.library, self.renderer.settings
        related = None
        if self.preview:
            self.preview.look(self.loaded.errors, settings, TEMPLATES)
            related = self.kept.neighbours.update(library.entries)
            edited = self.preview.edited(library.entries)
            first = [motion_page(entry, related[entry.id], library, settings, today()) for entry in edited]
            self.first = [PageFile(page, config) for page in first]
            if self.first:
                return [*{page.url: page for page in (*self.our_pages, *self.first)}.values()]
        reports = dashboard_reports(self.config.root(config), self.loaded.findings, today())
        return [PageFile(page, config) for page in pages(library, settings, reports, related)]

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Keep the navigation for the frame of our pages."""
        self.nav = nav
        return nav

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Make MkDocs' own templates escape everything and know our words; then write all that is ours."""
        env.autoescape = True
        assets = joined_assets()
        assets.write(Path(config.site_dir))
        self.renderer.teach(env).globals.update(assets=assets, policy=policy(preview=self.preview is not None))
        for our_page in self.our_pages:
            files.remove(our_page)  # links to it have been looked at by now, and MkDocs is not to write it
        self.kept.guides.read(file.page for file in files.documentation_pages() if file.page)
        self.kept.guides.explain(self.our_pages, self.renderer)
        self.write(Frame(env, config, self.nav, self.renderer, self.loaded.errors if self.preview else []))
        return env

    def outlets(self, config: MkDocsConfig) -> list[Work]:
        """Return the writing of all that needs no page of ours."""
        site, settings, library = Path(config.site_dir), self.renderer.settings, self.loaded.library
        community = settings.community_parties
        return [
            *exports(self.loaded, self.renderer.language, community, self.config.root(config), site),
            *program_exports(library, settings, site),
        ]

    def files(self) -> Iterator[SiteFile]:
        """Return the files that no page of ours reads."""
        return program_files(self.loaded.library, self.renderer.settings)

    def write(self, frame: Frame) -> None:
        """Write our pages and the search, and in a preview every other outlet."""
        site, settings = Path(frame.config.site_dir), self.renderer.settings
        if self.preview and self.first:
            self.preview.pages.make_first(frame.files(self.first), site)
            return
        guides, parties = self.kept.guides.all, settings.community_parties
        searched = Searched(self.loaded.library, guides, self.renderer.language, parties)
        pages = frame.files(self.our_pages)
        if self.preview:
            self.show(self.preview, pages, searched, frame.config)
        else:
            if self.maker.knows_nothing:
                frame.prepare(self.our_pages)
            self.maker.learn(share([partial(self.search, searched, site), *self.maker.works(pages, site)]))
            self.maker.learn(self.ahead.results())

    def show(self, preview: Preview, pages: list[SiteFile], searched: Searched, config: MkDocsConfig) -> None:
        """Write a preview; once it stands, what follows an edit of its pages is done in the background."""
        site = Path(config.site_dir)
        search: list[Work] = [] if searched == self.kept.searched else [partial(self.search, searched, site)]
        works = [*search, *self.outlets(config)]
        if self.kept.searched:
            share(preview.pages.works(pages, site))
            follow = partial(self.follow, preview, self.files(), site)
            preview.follower.ask(partial(self.later, [*works, follow]))
        else:
            share([*works, *preview.others.works([*self.files()], site), *preview.pages.works(pages, site)])
            self.kept.searched = searched

    def follow(self, preview: Preview, files: Iterable[SiteFile], site: Path) -> None:
        """Make those files of a preview that follow its pages."""
        in_turn(preview.others.works([*files], site))

    def later(self, works: Iterable[Callable[[], object]]) -> None:
        """Do what follows the pages; a file that vanished meanwhile is told, and the next change does it again."""
        try:
            in_turn(works)
        except OSError as error:
            self.kept.searched = None
            tell(error, self.renderer.language)

    def search(self, searched: Searched, site: Path) -> None:
        """Write the search, and remember of what it was made."""
        write_search(searched, site)
        self.kept.searched = searched

    def on_template_context(
        self,
        context: TemplateContext,
        *,
        template_name: str,
        config: MkDocsConfig,
    ) -> TemplateContext:
        """Give the page for addresses that do not exist links that work at any depth, and the site map our pages."""
        if template_name == "sitemap.xml":
            listed = [our_page for our_page in self.our_pages if our_page.generated_page.our_page.indexed]
            context["pages"] = [*listed, *context["pages"]]
            context["last_news"] = last_news  # type: ignore[typeddict-unknown-key]
        return with_links(context, None, context["base_url"].rstrip("/") + "/")

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: MkDocsPage,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        """Give the frame of a hand-written page a way to link."""
        mark_safe(page)
        return with_links(context, None, relative_root(page.url), self.loaded.errors if self.preview else [])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Finish the list of pages, and compare the counts of a site that was built as a whole."""
        finish_sitemap(Path(config.site_dir), self.renderer.settings.site_url)
        if not self.preview:
            paths = self.maker.paths(Path(config.site_dir))
            compare(self.loaded.library, Path(config.site_dir), paths)
            self.keep_addresses(config, paths)

    def keep_addresses(self, config: MkDocsConfig, paths: frozenset[str]) -> None:
        """End where an address that was published leads nowhere; else write the list of all of them."""
        publish_addresses(self.loaded.library, Path(config.site_dir), paths)
        findings = list(broken(self.loaded.library, paths | {FILE}, shown_path(self.config.root(config))))
        if findings:
            message = f"\n{render_text(findings, self.renderer.language, overrides().program)}"
            raise PluginError(message)

    def wait(self) -> None:
        """Wait until what a preview does in the background is done."""
        if self.preview:
            self.preview.follower.wait()

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., Any],
    ) -> LiveReloadServer:
        """Rebuild when a record, register or template changes; what can't be built is told, and the preview goes on."""
        for folder in (self.config.root(config), TEMPLATES):
            server.watch(str(folder))
        server.builder = patient(server.builder, self.renderer.language)
        follow_moves(server)
        if self.preview:
            self.preview.server = server
        return server
