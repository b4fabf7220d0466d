"""The MkDocs adapter: hands our pages to MkDocs and lets its templates escape as ours do."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from generator.findings.render import render_text
from generator.language.language import LANGUAGES, language, mark
from generator.pages.render import TEMPLATES, Renderer, relative_root
from generator.pages.settings import Settings
from generator.pages.site import pages
from generator.publishing.asked import asked
from generator.publishing.clock import has_wrong_epoch, today
from generator.publishing.counts import compare
from generator.publishing.data import write_data
from generator.publishing.form import write_form
from generator.publishing.guides import Guides
from generator.publishing.inbox import inbox_of
from generator.publishing.load import Loaded, load
from generator.publishing.localities import write_localities
from generator.publishing.outlets import write_outlets
from generator.publishing.phrases import write_phrases
from generator.publishing.preview import Preview
from generator.publishing.records import write_records
from generator.publishing.search import Searched, write_search
from generator.publishing.sheets import SheetPage, fill, is_listed, last_news, sheet_file
from generator.publishing.splitter import write_splitter
from generator.publishing.vendor import VendorMissingError, publish, require
from generator.publishing.word import write_word
from generator.publishing.words import write_words

log = logging.getLogger("mkdocs.plugins.motiewijzer")


class MotionsConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves __init_subclass__ untyped
    """The plugin's section in `mkdocs.yml`."""

    motions = c.Type(str, default="motions")
    language = c.Choice(LANGUAGES, default="nl")
    community = c.Type(str, default="")
    community_parties = c.ListOfItems(c.Type(str), default=[])
    contact = c.Type(str, default="")
    edit_url = c.Type(str, default="")


class MotionsPlugin(BasePlugin[MotionsConfig]):  # type: ignore[no-untyped-call]  # the same
    """Adds a library of motions to a MkDocs site."""

    def __init__(self) -> None:
        """Begin as a build; MkDocs keeps the plugin between the builds of a preview."""
        super().__init__()
        self.preview: Preview | None = None
        self.guides = Guides()
        self.loaded: Loaded
        self.renderer: Renderer

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Begin a preview under `serve`: there, content must never stop the server."""
        self.preview = Preview() if command == "serve" else None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the library; a broken one stops a build and is told about in a preview."""
        self.config.update(asked().settings)
        self.refuse_wrong(config)
        root = self.root(config)
        self.loaded = load(root, today(), self.preview.memory) if self.preview else load(root, None)
        self.renderer = Renderer(self.settings(config), self.loaded.library)
        self.report()
        config.theme["language"] = self.config.language
        return config

    def refuse_wrong(self, config: MkDocsConfig) -> None:
        """End with one sentence where a setting makes a site impossible."""
        facts = {"config": config.config_file_path, "folder": self.root(config)}
        for is_wrong, sentence in (
            (has_wrong_epoch(), mark("SOURCE_DATE_EPOCH has to be a number of seconds since 1970, or be unset.")),
            (
                not config.use_directory_urls,
                mark("Every motion has a folder as its address: set use_directory_urls to true in {config}."),
            ),
            (not self.root(config).is_dir(), mark("There is no folder '{folder}' with motions.")),
        ):
            if is_wrong:
                message = f"motiewijzer: {language(self.config.language).say(sentence, **facts)}"
                raise PluginError(message)
        try:
            require()
        except VendorMissingError as error:
            message = f"motiewijzer: {error.said(language(self.config.language))}"
            raise PluginError(message) from error

    def root(self, config: MkDocsConfig) -> Path:
        """Return the motions folder; a relative one lies beside `mkdocs.yml`."""
        base = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        return base / self.config.motions

    def settings(self, config: MkDocsConfig) -> Settings:
        """Return the settings of the site."""
        return Settings(
            name=config.site_name,
            language=self.config.language,
            site_url=config.site_url or "",
            community=self.config.community,
            community_parties=tuple(self.config.community_parties),
            contact=self.config.contact,
            edit_url=self.config.edit_url,
            repo_url=config.repo_url or "",
        )

    def report(self) -> None:
        """Tell what is wrong: an end to a build, a warning in a preview."""
        if self.loaded.errors:
            text = render_text(self.loaded.errors, self.renderer.language, asked().program)
            if self.preview is None:
                message = f"\n{text}"
                raise PluginError(message)
            log.warning("\n%s", text)
        notes = len(self.loaded.findings) - len(self.loaded.errors)
        if notes:
            log.info(self.count(notes))

    def count(self, notes: int) -> str:
        """Say how many findings only ask for a look, and which command tells them."""
        return self.renderer.language.counted(
            "{n} note; '{program} check' tells it.",
            "{n} notes; '{program} check' tells them.",
            notes,
            program=asked().program,
        )

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add our pages to those of `docs/`, and leave out the theme's scripts, which no page of ours loads."""
        for file in [file for file in files if file.src_uri.startswith("assets/javascripts/")]:
            files.remove(file)
        inbox = inbox_of(self.root(config), self.loaded.findings, today())
        for sheet in pages(self.loaded.library, self.renderer.settings, inbox):
            files.append(sheet_file(sheet, config))
        if self.preview:
            self.preview.mark(files, self.loaded.errors, Path(config.site_dir), TEMPLATES.parent)
        return files

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Make MkDocs' own templates escape everything and know our words."""
        env.autoescape = True
        return self.renderer.teach(env)

    def on_template_context(
        self,
        context: TemplateContext,
        *,
        template_name: str,
        config: MkDocsConfig,
    ) -> TemplateContext:
        """Give the page for addresses that do not exist links that work at any depth."""
        root = context["base_url"].rstrip("/") + "/"
        if template_name == "sitemap.xml":
            context["pages"] = [file for file in context["pages"] if is_listed(file)]
            context["last_news"] = last_news  # type: ignore[typeddict-unknown-key]
        return self.with_links(context, None, root)

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: MkDocsPage,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        """Give the frame our page and a way to link."""
        fill(page, self.renderer)
        sheet = page.sheet if isinstance(page, SheetPage) else None
        return self.with_links(context, sheet, relative_root(page.url if page.url != "./" else ""))

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Let go of the content that has been written, and keep what can be searched of it."""
        self.guides.add(page)
        page.content = ""
        return output

    def with_links(self, context: TemplateContext, sheet: Any, root: str) -> TemplateContext:
        """Add what the frame needs of us to a template's context."""
        context["sheet"] = sheet  # type: ignore[typeddict-unknown-key]
        context["link"] = lambda url: f"{root}{url}"  # type: ignore[typeddict-unknown-key]
        context["preview_findings"] = self.loaded.errors if self.preview else []  # type: ignore[typeddict-unknown-key]
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the data, and compare the counts of a site that was built as a whole."""
        site = Path(config.site_dir)
        written = write_data(self.loaded.library, self.renderer.language, site)
        write_records(self.loaded.library, self.root(config), site, self.loaded.failing)
        write_words(site)
        write_phrases(site)
        write_splitter(site)
        write_localities(self.loaded.library, site)
        write_form(self.loaded.library, site)
        write_word(site)
        publish(site)
        settings = self.renderer.settings
        searched = Searched(self.loaded.library, self.guides.all, self.renderer.language, settings.community_parties)
        if self.preview:
            self.preview.follower.ask(lambda: self.follow(searched, site))
        else:
            self.follow(searched, site)
            compare(searched.library, site, written)

    def follow(self, searched: Searched, site: Path) -> None:
        """Write what a preview need not wait for."""
        write_outlets(searched.library, self.renderer.settings, site)
        write_search(searched, site)

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
        """Rebuild when a record, register or template changes."""
        for folder in (self.root(config), TEMPLATES.parent):
            server.watch(str(folder))
        return server
