"""The whole built site of the fictional library: every link leads somewhere, every page is complete."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from generator.library.library import Library
from generator.subjects.moved.export import stubs
from generator.urls import EMBED_URL

HOST = "https://voorbeeld.example/deelpad/"


class Reader(HTMLParser):
    """Collects what a page says about itself and where it leads."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.asked: list[str] = []
        """What it loads for scripts and styles, in the order in which they stand there."""
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.meta: dict[str, str] = {}
        self.lang = ""
        self.titles = 0
        self.drawn = 0

    def handle_endtag(self, tag: str) -> None:
        """Leave a drawing."""
        self.drawn -= tag == "svg"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what matters of a tag."""
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.drawn += tag == "svg"
        self.titles += tag == "title" and not self.drawn
        self.lang = found.get("lang", "") if tag == "html" else self.lang
        if "id" in found:
            self.ids.append(found["id"])
        if tag in {"a", "form"}:
            self.links += [found[name] for name in ("href", "action") if name in found]
        if tag in {"script", "img", "iframe", "source"} and "src" in found:
            self.loads.append(found["src"])
        if tag == "script" and "src" in found:
            self.asked.append(found.get("type", "classic"))
        if tag == "link" and found.get("rel") in {"stylesheet", "preload", "modulepreload"}:
            self.asked.append(found["rel"])
        if tag == "link":
            target = self.meta if found.get("rel") == "canonical" else self.loads
            target.update(canonical=found["href"]) if isinstance(target, dict) else target.append(found["href"])
        if tag == "meta":
            name = next((found[name] for name in ("name", "property", "http-equiv") if name in found), "charset")
            self.meta[name] = found.get("content", "")


def read(path: Path) -> Reader:
    """Read one page."""
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Reader]:
    """Read every page, by its path in the site."""
    return {path.relative_to(site).as_posix(): read(path) for path in sorted(site.rglob("*.html"))}


def _lands(site: Path, page: str, link: str, pages: dict[str, Reader]) -> bool:
    target = urlsplit(urljoin(HOST + page, link))
    if not target.geturl().startswith(HOST):
        return target.scheme in {"http", "https", "mailto"} and target.netloc != "voorbeeld.example"
    path = unquote(target.path.removeprefix("/deelpad/"))
    file = f"{path}index.html" if path.endswith("/") or not path else path
    ids = pages[file].ids if file in pages else []
    return (site / file).is_file() and (not target.fragment or target.fragment in ids or file not in pages)


def test_every_link_leads_somewhere(site: Path, pages: dict[str, Reader]) -> None:
    """Under a sub-path no link, form, script, style or fragment is dead."""
    dead = [
        (page, link)
        for page, reader in pages.items()
        for link in [*reader.links, *reader.loads]
        if not _lands(site, page, link, pages)
    ]
    assert dead == []


def test_every_page_says_what_it_is(pages: dict[str, Reader]) -> None:
    """Each page has its language, one main heading, a title, a description, an address and Open Graph."""
    for name, reader in pages.items():
        assert reader.lang == "nl", name
        assert reader.tags.count("h1") == 1, name
        assert reader.titles == 1, name
        assert len(reader.ids) == len(set(reader.ids)), name
        if name == "404.html" or name.endswith("/mail.html") or name.startswith(EMBED_URL):
            assert "og:title" not in reader.meta or name == "404.html", name  # no page: nobody lists or shares it
        else:
            assert reader.meta["description"], name
            assert reader.meta["og:title"], name
            _, _, way = reader.meta.get("refresh", "").partition("url=")  # of a page that has another address now
            assert reader.meta["canonical"] == urljoin(HOST + name.removesuffix("index.html"), way), name


def test_what_a_page_waits_for_comes_last(pages: dict[str, Reader]) -> None:
    """Browsers do not look ahead in a page with a policy: what is behind the classic script is asked for too late."""
    whole = {name: reader.asked for name, reader in pages.items() if "module" in reader.asked}
    assert whole
    assert {name: asked for name, asked in whole.items() if asked.index("classic") != len(asked) - 1} == {}
    begun = {name for name, asked in whole.items() if "preload" in asked}
    assert begun == {"moties/index.html", "gebruik/index.html"}


def test_nothing_is_loaded_from_another_host(pages: dict[str, Reader]) -> None:
    """Scripts, styles and pictures come from the site itself."""
    outside = [(name, load) for name, reader in pages.items() for load in reader.loads if urlsplit(load).netloc]
    assert outside == []


def test_no_inline_script(site: Path) -> None:
    """No page holds a script of its own, so that a strict policy can forbid them."""
    holds = [path for path in site.rglob("*.html") if "<script>" in path.read_text("utf-8")]
    assert holds == []


def test_counts(site: Path, fiction: Library) -> None:
    """Every record has a page and a data file, and so has every id that is none of today."""
    pages = {path.parent.relative_to(site / "moties").as_posix() for path in site.glob("moties/*/*/index.html")}
    data = {path.relative_to(site / "data/v1/motions").as_posix() for path in site.glob("data/v1/motions/*/*.json")}
    expected = {entry.id for entry in fiction.entries}
    assert expected <= pages
    assert data == {f"{key}.json" for key in (expected | set(stubs(fiction)))}
    assert pages >= set(stubs(fiction))


def test_a_motion_page_is_light(site: Path) -> None:
    """A motion page measures at most 25 kB of HTML."""
    sizes = {path: path.stat().st_size for path in site.glob("moties/*/2*/index.html")}
    assert sizes
    assert {path: size for path, size in sizes.items() if size > 25_000} == {}
