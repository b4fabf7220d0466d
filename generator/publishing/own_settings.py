"""The section of our plugin in `mkdocs.yml`, and which settings make a site impossible."""

from pathlib import Path

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from generator.i18n.language import LANGUAGES, N_, language
from generator.pages.settings import Settings, is_address
from generator.publishing.clock import has_wrong_epoch
from generator.publishing.vendor import VendorMissingError, require


class MotionsConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves __init_subclass__ untyped
    """The plugin's section in `mkdocs.yml`."""

    motions = c.Type(str, default="motions")
    language = c.Choice(LANGUAGES, default="nl")
    community = c.Type(str, default="")
    community_parties = c.ListOfItems(c.Type(str), default=[])
    contact = c.Type(str, default="")
    edit_url = c.Type(str, default="")
    newsletter_url = c.Type(str, default="")

    def root(self, config: MkDocsConfig) -> Path:
        """Return the motions folder; a relative one lies beside `mkdocs.yml`."""
        base = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        return base / self.motions

    def settings(self, config: MkDocsConfig) -> Settings:
        """Return the settings of the site."""
        return Settings(
            name=config.site_name,
            language=self.language,
            site_url=config.site_url or "",
            community=self.community,
            community_parties=tuple(self.community_parties),
            contact=self.contact,
            edit_url=self.edit_url,
            repo_url=config.repo_url or "",
            newsletter_url=self.newsletter_url,
        )


def refuse_wrong(config: MkDocsConfig, own: MotionsConfig) -> None:
    """End with one sentence where a setting makes a site impossible.

    Raises:
        PluginError: with that sentence.
    """
    t = language(own.language)
    facts = {"config": config.config_file_path, "folder": own.root(config), "address": own.newsletter_url}
    for is_wrong, sentence in (
        (has_wrong_epoch(), N_("SOURCE_DATE_EPOCH has to be a number of seconds since 1970, or be unset.")),
        (
            not config.use_directory_urls,
            N_("Every motion has a folder as its address: set use_directory_urls to true in {config}."),
        ),
        (not own.root(config).is_dir(), N_("There is no folder '{folder}' with motions.")),
        (
            bool(own.newsletter_url) and not is_address(own.newsletter_url),
            N_("newsletter_url in {config} has to be an https: or mailto: address, and is '{address}'."),
        ),
    ):
        if is_wrong:
            message = f"motiewijzer: {t.gettext(sentence, **facts)}"
            raise PluginError(message)
    try:
        require()
    except VendorMissingError as error:
        message = f"motiewijzer: {error.translated(t)}"
        raise PluginError(message) from error
