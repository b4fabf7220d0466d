"""The settings of a library as `mkdocs.yml` has them, for every command; variables of the environment go before.

MkDocs reads the same file for the site. So an option of a command goes before a variable, a variable before the file,
and the file before what stands here; no other place decides.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import add_env_tag  # type: ignore[import-untyped]  # it carries no types

CONFIG = Path("mkdocs.yml")
PLUGIN = "motiewijzer"
FOLDER = Path("motions")
"""The motions folder where no other is named."""
LANGUAGE = "nl"
NAME = "Motiewijzer"
"""The name of a site that has none."""
OF_SITE = ("site_name", "site_description", "site_url", "repo_url")
"""Settings that MkDocs itself knows too; all others stand in the section of the plugin."""
VARIABLES = (
    *("MOTIONS", "SITE_LANGUAGE", "COMMUNITY"),
    *("SITE_NAME", "SITE_URL", "SITE_CONTACT", "EDIT_URL", "NEWSLETTER_URL"),
)
"""What a forge can set for a repository."""


class _Loader(yaml.SafeLoader):
    """Reads values and variables; tags that only MkDocs knows, such as a function of Python, are left out."""


add_env_tag(_Loader)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


@cache
def all_settings(config: Path = CONFIG) -> Mapping[str, Any]:
    """Return every setting of a library by its name, as far as it is set.

    Args:
        config: the file; nothing is set where it is missing or broken, which the build reports.
    """
    try:
        settings = read_settings(config)
    except (OSError, RecursionError, yaml.YAMLError):
        return {}
    of_site = {name: settings[name] for name in OF_SITE if settings.get(name)}
    return of_site | section(settings)


def read_settings(config: Path) -> dict[str, Any]:
    """Return a file as it stands, on top of the one that it inherits from, as MkDocs has it.

    Raises:
        OSError, RecursionError, yaml.YAMLError: it is missing or broken.
    """
    settings = _loaded(config)
    below = settings.pop("INHERIT", None)
    return _merged(read_settings(config.parent / str(below)), settings) if below else settings


def files_of(config: Path) -> tuple[Path, ...]:
    """Return a file of settings and those that it inherits from; raises as `read_settings`."""
    below = _loaded(config).get("INHERIT")
    return (config, *(files_of(config.parent / str(below)) if below else ()))


def _loaded(config: Path) -> dict[str, Any]:
    settings = yaml.load(config.read_bytes(), _Loader)  # noqa: S506  # a safe loader
    return settings if isinstance(settings, dict) else {}


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    both = {name for name in below.keys() & above.keys() if isinstance(below[name], dict)}
    return below | above | {name: _merged(below[name], above[name]) for name in both if isinstance(above[name], dict)}


def section(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return the section of the plugin, which MkDocs lets stand in a list or by its name."""
    plugins = settings.get("plugins")
    sections = plugins if isinstance(plugins, list) else [plugins]
    own = next((one[PLUGIN] for one in sections if isinstance(one, dict) and PLUGIN in one), None)
    return own if isinstance(own, dict) else {}


def motions_setting(config: Path = CONFIG) -> Path:
    """Return the motions folder of a settings file; a relative one lies beside it."""
    return config.parent / str(all_settings(config).get("motions") or FOLDER)


def language_setting(config: Path = CONFIG) -> str:
    """Return the language of interface and findings."""
    return str(all_settings(config).get("language") or LANGUAGE)


def name_setting(config: Path = CONFIG) -> str:
    """Return the name of the site."""
    return str(all_settings(config).get("site_name") or NAME)
