"""Writes a running library: settings, registers without anybody's people and parties, examples, pages, workflows."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

import yaml
from jinja2 import Environment, StrictUndefined

from generator.home import brought
from generator.i18n.language import N_, Language
from generator.i18n.user_error import UserError
from generator.model.names import slugify
from generator.pages.settings import is_address
from generator.records.registers import OWN

FILES = Path(__file__).parent / "files"
WORKFLOWS = ("check.yml", "comment.yml", "links.yml", "publish.yml")
INSTALL = "python -m venv .venv && .venv/bin/python -m pip install --quiet -r requirements.txt"
STEPS = {"run: make install": f"run: {INSTALL}", "run: make site": "run: .venv/bin/motions build"}
"""What a step of our workflows is in a library that has the program as a package."""
WORDS = ("synonyms.yml", "everyday.yml")
"""Registers that know Dutch and nobody in particular."""


@dataclass(frozen=True)
class Wish:
    """A library as it was asked for."""

    name: str
    today: date
    community: str = ""
    parties: tuple[str, ...] = ()
    """The names of its own parties."""
    contact: str = ""
    url: str = ""


class RefusedError(UserError):
    """The library can't be made as it was asked for."""


def new_library(folder: Path, wish: Wish, t: Language) -> list[str]:
    """Write a library into a folder that is empty or not there yet, whole or not at all; return the files.

    Args:
        folder: where.
        wish: what was asked for.
        t: the language of its site, records and pages.

    Raises:
        RefusedError: the folder holds something, an address is none, or the disk refuses.
    """
    refuse_folder(folder)
    for name in ("contact", "url"):
        refuse_value(name, getattr(wish, name))
    files = dict(_files(wish, t))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}-new-", dir=folder.parent))
        try:
            for name, words in files.items():
                (staging / name).parent.mkdir(parents=True, exist_ok=True)
                (staging / name).write_text(words, encoding="utf-8", newline="\n")
            staging.chmod(0o755)
            os.replace(staging, folder)  # noqa: PTH105  # an empty folder may be there
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise RefusedError.of_system(error, folder) from error
    return sorted(files)


def refuse_folder(folder: Path) -> None:
    """Raise RefusedError where a folder holds something, or is none."""
    if os.path.lexists(folder) and not (folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir())):
        raise RefusedError(
            N_("There is something in {folder} already; choose another folder or empty it."), folder=folder
        )


def refuse_value(name: str, value: str) -> None:
    """Raise RefusedError where the value of a setting is not what that setting takes; an empty one is left out."""
    if name == "contact" and value and not is_address(value):
        raise RefusedError(N_("'{value}' is no https: or mailto: address."), value=value)
    if name == "url" and value and not (is_address(value) and value.startswith("https:") and value.endswith("/")):
        raise RefusedError(N_("'{value}' is no https: address that ends in a slash."), value=value)


def _files(wish: Wish, t: Language) -> Iterator[tuple[str, str]]:
    """Yield each file by its name."""
    facts = _facts(wish, t)
    common = {"parties.yml": "motions/_registers/parties.yml"}
    for root in (FILES, FILES / t.code):
        for path in sorted(root.rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and (root != FILES or path.parent == FILES):
                yield common.get(name, _dated(name, wish.today)), _filled(path.read_text("utf-8"), facts)
    yield "motions/_registers/themes.yml", _themes(t)
    if t.code == "nl":
        yield from ((f"motions/_registers/{name}", _own(name)) for name in WORDS)
    yield from ((f".github/workflows/{name}", _workflow(name)) for name in WORKFLOWS)


def _dated(name: str, today: date) -> str:
    """Return the name of a file; a record begins with its year."""
    folder, _, last = name.rpartition("/")
    return f"{folder}/{today.year}-{last}" if folder == "motions/model" else name


def _facts(wish: Wish, t: Language) -> Mapping[str, object]:
    own = [(slugify(name), name) for name in wish.parties]
    titles = (t.gettext("About this library"), "over.md"), (t.gettext("Privacy and removal"), "privacy.md")
    return {
        **vars(wish),
        "code": t.code,
        "description": t.gettext("Share motions with other councils, see what worked, and use them again."),
        "own": own,
        "parties": [slug for slug, _name in own],
        "pages": titles,
        "today": wish.today.isoformat(),
        "version": version("motiewijzer"),
    }


def _filled(words: str, facts: Mapping[str, object]) -> str:
    room = Environment(  # noqa: S701  # Markdown and YAML: values go in as JSON where they could break it
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        comment_start_string="<#",
        comment_end_string="#>",
    )
    return room.from_string(words).render(facts)


def _own(name: str) -> str:
    return (OWN / "_registers" / name).read_text("utf-8")


def _themes(t: Language) -> str:
    """Return the themes: as they are in Dutch, else by their English names with a place for what they are about."""
    if t.code == "nl":
        return _own("themes.yml")
    asked = "Write here, in two to four plain sentences, what a council can do about this and which instruments fit."
    themes = [
        {"slug": slugify(one["label"]["en"]), "label": one["label"], "introduction": asked}
        for one in yaml.safe_load(_own("themes.yml"))
    ]
    return yaml.safe_dump(themes, allow_unicode=True, sort_keys=False, width=110)


def _workflow(name: str) -> str:
    words = (brought(".github") / "workflows" / name).read_text("utf-8")
    for ours, theirs in STEPS.items():
        words = words.replace(ours, theirs)
    return words
