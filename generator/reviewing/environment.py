"""What the steps of a workflow on GitHub need to know: the variables of the repository, and what GitHub sets itself.

The variables rank above `mkdocs.yml` as those of any environment do; what GitHub sets ranks below it, by other
names that only stand in `mkdocs.yml` (see `!ENV` there).
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

from generator.settings import VARIABLES


def environment(given: Mapping[str, str], library: Path) -> Iterator[str]:
    """Yield lines for the file that `$GITHUB_ENV` names.

    Args:
        given: the environment of the step; the variables of the repository stand in `VARIABLES`, as JSON.
        library: the motions folder, where no variable names another.
    """
    known = _variables(given.get("VARIABLES") or "{}")
    for name, value in known.items():
        yield f"{name}={value}"
    owner, _, name = given.get("GITHUB_REPOSITORY", "").lower().partition("/")
    host = f"https://{owner}.github.io/"
    folder = known.get("MOTIONS") or library.as_posix()
    yield f"LIBRARY={folder}"
    if name:
        yield f"PAGES_URL={host if name == f'{owner}.github.io' else f'{host}{name}/'}"
        yield f"FORGE_URL={_edit_url(given, folder)}"


def _variables(words: str) -> dict[str, str]:
    """Return the variables that are set, each on one line: a line more would be a variable more."""
    try:
        data = json.loads(words)
    except ValueError:
        return {}
    values = {name: " ".join(str(data.get(name) or "").split()) for name in VARIABLES} if isinstance(data, dict) else {}
    return {name: value for name, value in values.items() if value}


def _edit_url(given: Mapping[str, str], folder: str) -> str:
    repository = f"{given.get('GITHUB_SERVER_URL', 'https://github.com')}/{given['GITHUB_REPOSITORY']}"
    return f"{repository}/edit/{given.get('GITHUB_REF_NAME') or 'main'}/{quote(folder.strip('/'))}/"
