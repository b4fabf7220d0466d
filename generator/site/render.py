"""From a `Page` to its HTML: the Jinja2 environment over `site_templates`, escaping everything."""

import sys
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path

import jinja2
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from generator.home import code_digest
from generator.i18n.labels import label
from generator.i18n.language import Language, language
from generator.pages.folding import FoldedSentences
from generator.pages.lists import counted
from generator.pages.page import TEMPLATES, Page, relative_root
from generator.pages.settings import Settings
from generator.pages.squeezing import SqueezedSpace
from generator.site.escaping import EscapingEnvironment
from generator.site.items import Items
from generator.subjects.motion.outcome import outcome_of
from generator.subjects.news.lines import news_line
from generator.urls import SITE_PICTURE


class Compiled(FileSystemBytecodeCache):
    """Keeps templates compiled as long as their text and the program are the same.

    They lie where Python keeps its own compiled code, not in our cache: that may come from elsewhere, and they run.
    """

    def __init__(self, code: str) -> None:
        """Begin for a language: sentences are folded into templates."""
        super().__init__(str(Path(__file__).with_name("__pycache__")), f"{code}-%s.template")
        self.of = f"{jinja2.__version__} {code_digest()} "
        self.known: dict[str, tuple[str, bytes]] = {}

    def get_source_checksum(self, source: str) -> str:
        """Return what tells whether a template would be compiled to the same."""
        return super().get_source_checksum(self.of + source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template that this process or an earlier one compiled, if it is still the same."""
        checksum, code = self.known.get(bucket.key, ("", b""))
        if checksum == bucket.checksum:
            bucket.bytecode_from_string(code)
        else:
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template; for this process alone where Python may not keep its own."""
        self.known[bucket.key] = (bucket.checksum, bucket.bytecode_to_string())
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)


@cache
def compiled(code: str) -> Compiled:
    """Return the compiled templates of a language."""
    return Compiled(code)


def _is_body(name: str) -> bool:
    """Whether a template is of our pages; those of the frame know what only MkDocs provides."""
    return name.endswith(".html") and not name.startswith("frame/")


class Renderer:
    """Renders pages of one site in its language."""

    def __init__(self, settings: Settings) -> None:
        """Make a renderer; templates see `site`, `language`, the filters of this module and what their page holds."""
        self.settings = settings

    @cached_property
    def language(self) -> Language:
        """The language of the interface."""
        return language(self.settings.language)

    @cached_property
    def environment(self) -> Environment:
        """The environment for the bodies of our own pages."""
        environment = EscapingEnvironment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.globals["motion_in_list"] = Items(environment)
        return self.teach(environment)

    def compile(self) -> None:
        """Compile every template of our pages, those that others take in among them."""
        for name in self.environment.list_templates(filter_func=_is_body):
            self.environment.get_template(name)

    def teach(self, environment: Environment) -> Environment:
        """Make an environment know our words; both ours and the frame's."""
        environment.auto_reload = False
        environment.bytecode_cache = compiled(self.settings.language)
        environment.globals |= self.globals()
        environment.filters |= self.filters()
        environment.add_extension(FoldedSentences)
        environment.add_extension(SqueezedSpace)
        return environment

    def globals(self) -> dict[str, object]:
        """Return what every template may call, both ours and the frame's."""
        words = {"_": self.language.gettext, "ngettext": self.language.ngettext, "site_picture": SITE_PICTURE}
        told = {"counted": lambda motions, models=0: counted(motions, models, self.language)}
        return {**words, **told, "site": self.settings, "language": self.language}

    def filters(self) -> dict[str, object]:
        """Return the filters of every template, both ours and the frame's."""
        return {
            "day": self.language.day,
            "when": self.language.when,
            "month": self.language.month,
            "number": self.language.number,
            "label": lambda value: label(value, self.language),
            "outcome": lambda entry: outcome_of(entry, self.language),
            "line": lambda news: news_line(news, self.language),
        }

    def body(self, page: Page, root: str | None = None) -> Markup:
        """Render the content of a page, without the frame around it.

        Args:
            page: the page.
            root: what goes before every address of the site; None makes links relative to the page.
        """
        root = relative_root(page.url) if root is None else root
        template = self.environment.get_template(page.template)
        return Markup(template.render(page.context, page=page, link=lambda url: f"{root}{url}"))  # noqa: S704  # escaped
