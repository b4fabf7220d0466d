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


class _Loader(yaml.SafeLoader):
    """Reads values and variables; tags that only MkDocs knows, such as a function of Python, are left out."""


add_env_tag(_Loader)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


@cache
def plugin_settings(config: Path = CONFIG) -> Mapping[str, Any]:
    """Return the plugin's section of a settings file.

    Args:
        config: the file; nothing is set where it is missing or broken, which the build tells.
    """
    try:
        settings = yaml.load(config.read_bytes(), _Loader)  # noqa: S506  # a safe loader
    except (OSError, yaml.YAMLError):
        return {}
    plugins = settings.get("plugins") if isinstance(settings, dict) else None
    sections = plugins if isinstance(plugins, list) else [plugins]
    found = next((one[PLUGIN] for one in sections if isinstance(one, dict) and PLUGIN in one), None)
    return found if isinstance(found, dict) else {}


def motions_setting(config: Path = CONFIG) -> Path:
    """Return the motions folder of a settings file; a relative one lies beside it."""
    return config.parent / str(plugin_settings(config).get("motions") or FOLDER)


def language_setting(config: Path = CONFIG) -> str:
    """Return the language of interface and findings."""
    return str(plugin_settings(config).get("language") or LANGUAGE)
