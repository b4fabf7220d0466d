"""Lists that another site shows in a frame: whole documents without a script, whose addresses stay."""

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.embeds import embeds
from generator.publishing.making import Maker
from generator.subjects.embed.view import SHOWN, embed_pages

SITE = Settings("Voorbeeldwijzer", site_url="https://voorbeeld.example/deelpad/")
TOWN = "embed/gemeenten/voorbeeldstad/"


@pytest.fixture(scope="module")
def folder(fiction: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the lists of the fictional library."""
    made = tmp_path_factory.mktemp("embed")
    Maker().make_all(embeds(fiction, SITE), made)
    return made


def test_which_lists_there_are(folder: Path, fiction: Library) -> None:
    """Every municipality with motions and every theme has one, a former theme too."""
    found = {f"{path.parent.relative_to(folder).as_posix()}/" for path in folder.rglob("index.html")}
    slugs = [slug for theme in fiction.registers.themes for slug in (theme.slug, *theme.former_slugs)]
    places = {f"embed/gemeenten/{slug}/" for slug in fiction.by_municipality}
    assert found == places | {f"embed/themas/{slug}/" for slug in slugs}


def test_no_script_and_nothing_from_elsewhere(folder: Path) -> None:
    """A list has no script and nothing inline, loads its styles from the site, and its links open a window."""
    for path in folder.rglob("index.html"):
        page = path.read_text("utf-8")
        assert "<script" not in page
        assert " style=" not in page
        assert "default-src &#39;none&#39;" in page
        assert all(way.startswith("../../../assets/") for way in re.findall(r'<link[^>]* href="([^"]*)"', page))
        links = re.findall(r"<a ([^>]*)>", page)
        assert links
        assert all('target="_blank" rel="noopener"' in link for link in links)


def test_a_published_list_stays(fiction: Library) -> None:
    """A list of a former municipality shows the motions of its successor; one without motions says so."""
    names = ("oud-waterveen", "duinrecht")
    published = {f"embed/gemeenten/{slug}/": ("addresses.txt", 1) for slug in names}
    motions = {key: motion for key, motion in fiction.motions.items() if not key.startswith("duinrecht/")}
    library = replace(fiction, motions=motions, registers=replace(fiction.registers, published=published), known={})
    pages = {page.url: page for page in embed_pages(library, SITE)}
    former = pages["embed/gemeenten/oud-waterveen/"]
    assert former.context["entries"] == list(library.by_municipality["waterveen"][:SHOWN])
    assert former.context["target"] == "gemeenten/waterveen/"
    assert not pages["embed/gemeenten/duinrecht/"].context["entries"]


def test_the_line_to_copy(site: Path) -> None:
    """The page of a municipality gives the line, with the whole address of a list that exists."""
    page = (site / "gemeenten/voorbeeldstad/index.html").read_text("utf-8")
    code = html.unescape(re.findall(r"<textarea[^>]*>(.*?)</textarea>", page, re.DOTALL)[0])
    assert code.startswith(f'<iframe src="https://voorbeeld.example/deelpad/{TOWN}" title="Voorbeeldstad"')
    assert (site / TOWN / "index.html").is_file()


def test_a_title_can_not_leave_its_line(fiction: Library, tmp_path: Path) -> None:
    """Whatever a record is called, it stands in the list as words."""
    key = "voorbeeldstad/2025-schaduw-en-water"
    words = '"></a><script>alert(1)</script>'
    motion = fiction.motions[key].model_copy(update={"title": words})
    Maker().make_all(embeds(replace(fiction, motions={key: motion}, known={}), SITE), tmp_path)
    assert html.escape(words, quote=True).replace("&quot;", "&#34;") in (tmp_path / TOWN / "index.html").read_text(
        "utf-8"
    )
