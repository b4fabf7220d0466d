"""What a page says before its first field: what will come of it, and by which ways it can leave."""

import re

import pytest

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.share.view import share_pages

FORGE = "https://github.com/voorbeeld/moties/edit/main/motions/"
WAYS = re.compile(r'data-exit="(\w+)"')


@pytest.mark.parametrize("number", [0, 1], ids=["share", "filed"])
@pytest.mark.parametrize(
    ("settings", "ways"),
    [
        (Settings("Proef", contact="mailto:redactie@voorbeeld.example"), ["editors", "file"]),
        (Settings("Proef", edit_url=FORGE), ["forge", "mail", "file"]),
        (Settings("Proef"), ["mail", "file"]),
    ],
    ids=["editors", "forge alone", "nobody"],
)
def test_the_ways_that_work(fiction: Library, settings: Settings, ways: list[str], number: int) -> None:
    """Only ways that are set are offered; without editors that is told before the first field."""
    body = str(Renderer(settings).body([*share_pages(fiction, settings)][number]))
    assert WAYS.findall(body) == ways
    told = body.find("heeft geen adres van een redactie")
    assert (told >= 0) == (not settings.contact)
    assert told < body.index("data-groups" if number == 0 else "data-fields")
    assert ("Als pull request komt het zeker binnen" in body) == ("forge" in ways)
