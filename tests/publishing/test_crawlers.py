"""What search engines are told: every page that may be listed, with the day of its record, and nothing else."""

import gzip
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from defusedxml import ElementTree

from generator.library.library import Library
from generator.publishing import sitemap
from generator.publishing.robots import robots
from tests.feeds.feeding import SITE

HOST = SITE.site_url
S = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def _listed(site: Path, name: str = "sitemap.xml") -> dict[str, str | None]:
    root = ElementTree.fromstring((site / name).read_bytes())
    assert root.tag == f"{S}urlset"
    found = [(one.findtext(f"{S}loc") or "", one.findtext(f"{S}lastmod")) for one in root]
    assert len(found) == len(dict(found))
    return dict(found)


def test_every_page_that_may_be_found_is_listed(site: Path) -> None:
    """The list has every page but those that say they are not to be listed."""
    pages = {
        HOST + path.relative_to(site).as_posix().removesuffix("index.html")
        for path in site.rglob("*.html")
        if 'name="robots" content="noindex"' not in path.read_text("utf-8")
    }
    assert set(_listed(site)) == pages


def test_the_days_are_those_of_the_records(site: Path, fiction: Library) -> None:
    """A motion has the day of its last news; a page without a record of its own has none."""
    days = {HOST + entry.url: entry.updated.isoformat() for entry in fiction.entries}
    assert {url: day for url, day in _listed(site).items() if day} == days


def test_the_packed_list_is_the_same(site: Path) -> None:
    """The packed copy holds the list, and no time of its own."""
    packed = (site / "sitemap.xml.gz").read_bytes()
    assert gzip.decompress(packed) == (site / "sitemap.xml").read_bytes()
    assert packed[4:8] == bytes(4)


def test_a_long_list_is_parted(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above what one list may have the file names lists, which together have every page once with its day."""
    known = _listed(site)
    shutil.copy(site / "sitemap.xml", tmp_path)
    monkeypatch.setattr(sitemap, "MOST", len(known) // 3)
    sitemap.finish_sitemap(tmp_path, HOST)
    index = ElementTree.fromstring(gzip.decompress((tmp_path / "sitemap.xml.gz").read_bytes()))
    assert index.tag == f"{S}sitemapindex"
    names = [(one.findtext(f"{S}loc") or "").removeprefix(HOST) for one in index]
    assert len(names) == 4 - (len(known) % 3 == 0)
    parts = [_listed(tmp_path, name) for name in names]
    assert all(len(part) <= sitemap.MOST for part in parts)
    assert [one for part in parts for one in part.items()] == [*known.items()]


def test_a_list_of_as_many_as_one_may_have_stays_one(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No list of lists where one will do."""
    shutil.copy(site / "sitemap.xml", tmp_path)
    monkeypatch.setattr(sitemap, "MOST", len(_listed(site)))
    sitemap.finish_sitemap(tmp_path, HOST)
    assert _listed(tmp_path) == _listed(site)
    assert {path.name for path in tmp_path.iterdir()} == {"sitemap.xml", "sitemap.xml.gz"}


def test_crawlers_may_read_everything(site: Path) -> None:
    """The file names the list of pages where the site has an address; without one nothing is invented."""
    lines = (site / "robots.txt").read_text("utf-8").splitlines()
    assert lines == ["User-agent: *", "Allow: /", "", f"Sitemap: {HOST}sitemap.xml"]
    assert "Sitemap" not in robots(replace(SITE, site_url=""))


def test_pages_name_their_feed(site: Path) -> None:
    """A theme and a municipality point readers to their own feed and to that of all; other pages to that of all."""
    kind = '<link rel="alternate" type="application/atom+xml"'
    for url, feed in (("themas/wonen/", "themas/wonen"), ("gemeenten/waterveen/", "gemeenten/waterveen")):
        page = (site / url / "index.html").read_text("utf-8")
        assert page.count(kind) == 2
        assert f'href="../../feeds/{feed}.xml"' in page
        assert f'<a href="../../volgen/?wat={feed}' in page
    front = (site / "index.html").read_text("utf-8")
    assert front.count(kind) == 1
    assert 'href="./feeds/moties.xml"' in front
