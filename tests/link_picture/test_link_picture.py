"""The picture beside a shared link: one for the site and one for each theme, small, with its words inside."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.making import Maker
from generator.subjects.link_picture.drawing import INK, MARGIN, SIZE, png
from generator.subjects.link_picture.export import picture_files
from generator.subjects.link_picture.facts import LinkPicture, link_pictures
from generator.subjects.motion.view import motion_pages
from generator.subjects.themes.view import theme_pages

SITE = Settings("Voorbeeldwijzer", site_url="https://voorbeeld.example/deelpad/", community="Voorbeeldpartij")
LARGEST = 60_000
"""Bytes; WhatsApp leaves out a picture of more than 300 kB."""
TITLES = (
    "Wonen",
    "Één idee, twee raden: ‘ïs dàt áf?’",
    "Wat in een andere raad lukte, kan morgen in die van jou",
    "Kinderopvangtoeslagenaffaireslachtofferhulp",
    "woord " * 60,
)


@pytest.mark.parametrize("title", TITLES, ids=lambda title: title[:12])
def test_a_picture(title: str) -> None:
    """It has the size that apps ask for, is small, and no letter runs into the margin."""
    made = png(LinkPicture("a.png", title, "Voor raadsleden van een partij"), "Voorbeeldwijzer")
    image = Image.open(BytesIO(made))
    assert (image.format, image.size) == ("PNG", SIZE)
    assert len(made) < LARGEST
    white = image.point(lambda shade: INK if shade > INK // 2 else 0, "L").getbbox()
    assert white
    assert white[0] >= MARGIN - 4
    assert white[2] <= SIZE[0] - MARGIN + 4


def test_one_for_the_site_and_one_for_each_theme(fiction: Library, tmp_path: Path) -> None:
    """There is none for a motion, and none at all where the site has no address of its own."""
    Maker().make_all(picture_files(fiction, SITE), tmp_path)
    found = {path.relative_to(tmp_path / "assets/pictures").as_posix() for path in tmp_path.rglob("*.png")}
    assert found == {"site.png", *(f"themas/{theme.slug}.png" for theme in fiction.registers.themes)}
    assert not list(link_pictures(fiction, replace(SITE, site_url="")))


def test_pages_name_a_picture_that_exists(fiction: Library) -> None:
    """A theme has its own, a motion that of its first theme."""
    paths = {picture.path for picture in link_pictures(fiction, SITE)}
    pages = [*theme_pages(fiction, SITE), *motion_pages(fiction, SITE)]
    assert {page.context["picture"] for page in pages if "picture" in page.context} <= paths
    assert all("picture" in page.context for page in pages if page.template.startswith(("themes/", "motion/")))


def test_the_whole_address_stands_in_the_page(site: Path) -> None:
    """An app that shows a link asks for the picture by its whole address."""
    for page, picture in (("", "site.png"), ("themas/wonen/", "themas/wonen.png")):
        html = (site / page / "index.html").read_text("utf-8")
        assert (
            f'<meta property="og:image" content="https://voorbeeld.example/deelpad/assets/pictures/{picture}">' in html
        )
        assert (site / "assets/pictures" / picture).is_file()
