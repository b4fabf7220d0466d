"""What the pages written by hand quote of the site stands there in those words."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest
import yaml

from generator.i18n.extract import read_catalogue
from generator.library.library import Library
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.motion.view import motion_pages
from tests.conftest import ROOT

QUOTED = re.compile(r"‘(.+?)’(?!\w)", re.DOTALL)
HEAD = re.compile(r":(?: |$)| \{")
"""A long label is quoted up to its colon, and one with a fact in it up to that."""
SPOKEN = {
    "goede-motie.md": {
        *("Aandacht hebben voor", "Vóór 1 juni een plan aan de raad sturen", "ontraden", "Besluit:"),
        *("draagt het college op", "roept het college op", "nodigt het college uit", "vraagt het college"),
        "afgedaan",
    },
    "over.md": {"afgedaan"},
    "records-maken.md": {"Watertappunten bij speelplekken", "De motie vraagt", "en"},
    "redactie.md": {"(naam weggelaten)"},
    "publiceren.md": {"GitHub Actions"},
    "toegankelijkheid.md": {"Nog niet", "minder beweging", "forced colors"},
    "welk-instrument.md": {"beslispunt 2", "overbodig"},
}
"""What councils, records and other programs say; it is quoted too, and is no label of ours."""
BEGINNINGS = ROOT / "docs" / "handboek" / "hergebruiken.md"


def _said() -> set[str]:
    """Return what the site says in Dutch, and what its workflows are called."""
    told = (message.string for message in read_catalogue("nl") if message.id)
    words = [*chain.from_iterable([one] if isinstance(one, str) else one for one in told)]
    flows = (yaml.safe_load(path.read_text("utf-8"))["name"] for path in (ROOT / ".github" / "workflows").glob("*.yml"))
    labels = {*words, *(HEAD.split(one)[0] for one in words), *flows}
    return labels | {one[:1].lower() + one[1:] for one in labels}


def _quotes() -> Iterator[tuple[str, str]]:
    """Yield what each page quotes, with the name of its file, without code."""
    for path in sorted((ROOT / "docs").rglob("*.md")):
        text = path.read_text("utf-8")
        if "\nlang: en\n" not in text:
            prose = re.sub(r"```.*?```|`[^`]*`", " ", text, flags=re.DOTALL)
            yield from ((path.name, " ".join(words.split())) for words in QUOTED.findall(prose))


def test_every_label_that_is_quoted_stands_on_the_site() -> None:
    """Whoever looks for a button or a heading finds it by the words of the handbook."""
    said, quotes = _said(), [*_quotes()]
    assert len(quotes) > 60
    assert [(page, words) for page, words in quotes if words not in said | SPOKEN.get(page, set())] == []
    assert [(page, words) for page, spoken in SPOKEN.items() for words in spoken if (page, words) not in quotes] == []


@pytest.mark.parametrize("folder", ["fiction", "connected"])
def test_the_ways_to_begin_are_those_of_the_motions(folder: str, request: pytest.FixtureRequest) -> None:
    """The handbook names the buttons of every motion in their order, and no others."""
    library: Library = request.getfixturevalue(folder)
    table = BEGINNINGS.read_text("utf-8").partition("{#begin}")[2].partition("\n## ")[0]
    told = {tuple(QUOTED.findall(row)) for row in table.splitlines() if row.startswith("| ") and "‘" in row}
    settings = Settings("Motiewijzer")
    render = Renderer(settings)
    shown = {_buttons(str(render.body(page))) for page in motion_pages(library, settings)}
    assert shown <= told
    assert len(told) == 3
    if folder == "fiction":
        assert shown == told


def _buttons(body: str) -> tuple[str, ...]:
    """Return the words of the buttons that lead from a motion to a text of one's own, as they stand there."""
    use = body.partition('class="do do--use"')[2].partition('<p class="do__more">')[0]
    return tuple(re.findall(r'<a class="button[^>]*>([^<]+)</a>', use))
