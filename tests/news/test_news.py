"""What is new: one rule of what is news, and pages, mails, texts and data that tell it."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.parts import Decision, FollowUp
from generator.pages.page import Page
from generator.pages.settings import Settings, is_address
from generator.publishing.build import build_site
from generator.publishing.failure import BuildFailedError
from generator.publishing.mailings import mailings
from generator.site.render import Renderer
from generator.subjects.news.export import MOST, changes_data
from generator.subjects.news.facts import Change, library_news, news_of
from generator.subjects.news.letter import letters, theme_letters
from generator.subjects.news.pile import PILE
from generator.subjects.news.text import WIDTH
from generator.subjects.news.view import news_pages
from tests.conftest import FICTION, ROOT
from tests.feeds.feeding import SITE, changed

GOLDEN = ROOT / "tests" / "news" / "golden"
SHADE = "voorbeeldstad/2025-schaduw-en-water"
TILES = "waterveen/2025-tegels-eruit"
LETTERS = replace(SITE, newsletter_url="https://nieuwsbrief.voorbeeld.example/aanmelden")
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))


def _pages(library: Library, settings: Settings = LETTERS) -> dict[str, Page]:
    return {page.url: page for page in news_pages(library, settings)}


def _done(*days: date) -> tuple[FollowUp, ...]:
    return tuple(FollowUp.model_validate({"date": str(day), "state": "done"}) for day in days)


def _told(library: Library, key: str) -> list[tuple[Change, date]]:
    return [(news.change, news.day) for news in news_of(library.by_id[key])]


def _made(library: Library, settings: Settings) -> dict[str, str]:
    return {file.path: str(file.make()) for file in mailings(library, settings)}


@pytest.mark.parametrize("name", ["nieuw/2025-03/mail.html", "nieuw/2025-03/nieuwsbrief.txt"])
@pytest.mark.parametrize("code", ["nl", "en"])
def test_golden_mailings(fiction: Library, name: str, code: str) -> None:
    """A month as a mail and as text is what the golden file says."""
    path = GOLDEN / f"{code}-{Path(name).name}"
    assert _tags_apart(_made(fiction, replace(LETTERS, language=code))[name]) == path.read_text("utf-8")


@pytest.mark.parametrize("url", ["nieuw/2025-03/", "nieuw/2025-06/klimaatadaptatie/", "nieuw/"])
def test_golden_pages(fiction: Library, url: str) -> None:
    """A month, a theme in a month and the index of months are what the golden file says."""
    path = GOLDEN / f"{url.strip('/').replace('/', '-')}.html"
    assert _tags_apart(f"{Renderer(LETTERS).body(_pages(fiction)[url])}\n") == path.read_text("utf-8")


def _tags_apart(html: str) -> str:
    """Return HTML with lines that a person can compare."""
    return html.replace("><", ">\n<")


def test_what_came_in_with_a_motion_is_no_news(fiction: Library) -> None:
    """A decision of before a motion was here, or of that day, is none; what is reported later is."""
    assert _told(fiction, "voorbeeldstad/2024-huurteam") == [(Change.ADDED, date(2025, 2, 2))]
    assert _told(fiction, SHADE) == [
        (Change.ADDED, date(2025, 2, 1)),
        (Change.FOLLOWED, date(2025, 3, 13)),
        (Change.FOLLOWED, date(2025, 6, 10)),
    ]


def test_a_later_decision_and_a_later_change_are_news(fiction: Library) -> None:
    """A decision is told with its outcome; a change by itself is told, one that goes with a decision is not."""
    later = Decision.model_validate({"date": "2025-04-10", "status": "rejected"})
    decided = changed(fiction, TILES, decisions=(later,), updated=date(2025, 4, 10))
    assert _told(decided, TILES)[1:] == [(Change.DECIDED, date(2025, 4, 10))]
    assert "Nieuwe besluiten (1)" in (body := Renderer(SITE).body(_pages(decided)["nieuw/2025-04/"]))
    assert "Verworpen. Waterveen, 10 april 2025." in body
    touched = changed(fiction, TILES, updated=date(2025, 4, 11))
    assert _told(touched, TILES)[1:] == [(Change.UPDATED, date(2025, 4, 11))]
    assert "Bijgewerkt in de bibliotheek. Waterveen, 11 april 2025." in Renderer(SITE).body(
        _pages(touched)["nieuw/2025-04/"]
    )


def test_a_motion_that_is_new_is_told_once_in_its_month(fiction: Library) -> None:
    """What follows in the month in which a motion came in is told with it; a later month tells it by itself."""
    library = changed(fiction, TILES, follow_up=_done(date(2025, 3, 20), date(2025, 4, 2)))
    times = {one.name: sum(news.entry.id == TILES for news in one.news) for one in letters(library)}
    assert times == {"2025-06": 0, "2025-04": 1, "2025-03": 1, "2025-02": 0, "2025-01": 0}


def test_only_themes_with_news_have_a_page(fiction: Library) -> None:
    """Months without news have no page, nor has a theme in a month without news on it."""
    urls = {url.removeprefix("nieuw/") for url in _pages(fiction)}
    assert {url for url in urls if url.count("/") < 2} == {"", "2025-01/", "2025-02/", "2025-03/", "2025-06/"}
    assert {url for url in urls if url.startswith("2025-06/")} == {
        "2025-06/",
        "2025-06/klimaatadaptatie/",
        "2025-06/jeugd-en-onderwijs/",
    }


def test_the_newest_month_says_how_far_it_goes(fiction: Library) -> None:
    """Only the newest month may go on, unless its last day has news; no clock is asked."""
    assert [one.until for one in letters(fiction)] == [date(2025, 6, 10), None, None, None]
    assert letters(changed(fiction, TILES, updated=date(2025, 6, 30)))[0].until is None


def test_a_library_without_motions_has_an_index(fiction: Library) -> None:
    """Where nothing was shared there is no month, and the index says so."""
    empty = Library({}, fiction.registers, fiction.places)
    [index] = news_pages(empty, SITE)
    assert "Hier staat nog niets." in Renderer(SITE).body(index)
    assert changes_data(empty, language("nl")) == {"complete_after": None, "changes": []}


@given(days=st.lists(DAYS, min_size=8, max_size=8), follow=st.lists(DAYS, max_size=3), updated=st.none() | DAYS)
def test_every_motion_is_new_in_one_month(
    fiction: Library, days: list[date], follow: list[date], updated: date | None
) -> None:
    """Every record is new in exactly one month, and the last news of it is of the day by which feeds go."""
    motions = {
        key: motion.model_copy(update={"added": day, "follow_up": _done(*follow), "updated": updated})
        for (key, motion), day in zip(fiction.motions.items(), days, strict=False)
    }
    library = Library(motions, fiction.registers, fiction.places)
    new = [(news.entry.id, one.month) for one in letters(library) for news in one.news if news.change is Change.ADDED]
    assert sorted(new) == sorted((key, motion.added.replace(day=1)) for key, motion in motions.items())
    for entry in library.entries:
        assert max(news.day for news in news_of(entry)) == entry.updated
        for theme in entry.themes:
            months = [one for whole in letters(library) for one in theme_letters(whole, library) if one.theme == theme]
            assert f"{entry.updated:%Y-%m}" in {one.name for one in months}


class _Words(HTMLParser):
    """Collects the words of a mail, and what it would run or load."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.loads: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links, and anything that is fetched or run."""
        self.links += [value or "" for name, value in attrs if name == "href"]
        handlers = [name for name, _value in attrs if name.startswith("on") or name in {"src", "background"}]
        self.loads += [tag] if tag in {"script", "link", "img", "iframe"} or handlers else []

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words += data


def _squeezed(words: str) -> str:
    return "".join(words.split())


LINES = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=200)


@given(title=LINES, summary=LINES)
@example(title="<script>alert(1)</script>", summary="https://voorbeeld.example/" + "lang/" * 30)
@example(title="a" * 100, summary='"><img src=x onerror=alert(1)>')
def test_any_text_survives(fiction: Library, title: str, summary: str) -> None:
    """What people wrote stands letter for letter in mail and text; lines are short, and nothing is loaded or run."""
    library = changed(fiction, TILES, title=title, summary=summary)
    made = _made(library, LETTERS)
    mail = _Words()
    mail.feed(made["nieuw/2025-03/mail.html"])
    text = made["nieuw/2025-03/nieuwsbrief.txt"]
    for words in (title, summary):
        assert _squeezed(words) in _squeezed(mail.words)
        assert _squeezed(words) in _squeezed(text)
    assert mail.loads == []
    assert all(link.startswith("https://") for link in mail.links)
    assert [line for line in text.split("\n") if len(line) > WIDTH and re.search("[ \t]", line.lstrip("* "))] == []


@given(title=st.text(min_size=1, max_size=200))
def test_five_lines(fiction: Library, title: str) -> None:
    """What is copied into an app has at most five lines whatever a title holds, and ends with the link."""
    pages = _pages(changed(fiction, TILES, title=title))
    for url, page in pages.items():
        if page.template == "news/news.html":
            lines = page.context["blurb"].splitlines()
            assert 3 <= len(lines) <= 5
            assert lines[-1] == f"{SITE.site_url}{url}"


def test_without_an_address_there_is_no_mailing(fiction: Library) -> None:
    """A mail needs whole addresses: without them there is none, the page says nothing of it."""
    assert len(_made(fiction, LETTERS)) == 8
    homeless = replace(LETTERS, site_url="", newsletter_url="")
    assert not _made(fiction, homeless)
    body = Renderer(homeless).body(_pages(fiction, homeless)["nieuw/2025-03/"])
    assert "Vertel het verder" not in body
    assert "mail.html" not in body
    assert "textarea" not in body


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("https://nieuwsbrief.example/aanmelden", True),
        ("mailto:redactie@voorbeeld.example?subject=Aanmelden", True),
        ("http://nieuwsbrief.example/", False),
        ("javascript:alert(1)", False),
        ("nieuwsbrief.example", False),
        ("https://", False),
        ("https://[x", False),
        ("mailto:", False),
        ("https://a.example/ b", False),
    ],
)
def test_the_address_of_the_newsletter(address: str, *, right: bool) -> None:
    """Only an https or mailto address can be set."""
    assert is_address(address) is right


def test_a_wrong_address_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build with another address ends with a sentence that names setting and value."""
    config = tmp_path / "mkdocs.yml"
    settings = json.dumps({"motiewijzer": {"newsletter_url": "http://nieuws.example"}})
    config.write_text(
        f"INHERIT: {ROOT}/mkdocs.yml\ndocs_dir: {ROOT}/docs\nplugins: {settings}\n",
        "utf-8",
    )
    with pytest.raises(BuildFailedError):
        build_site(config, tmp_path / "site", FICTION)
    said = capsys.readouterr().err
    assert "moet een adres met https: of mailto: zijn" in said
    assert "'http://nieuws.example'" in said


def test_where_to_sign_up_stands_where_it_is_set(site: Path, fiction: Library) -> None:
    """It stands on the front page, at what is new and in the footer of every page; unset it stands nowhere."""
    for url, times in (("", 2), ("nieuw/", 2), ("nieuw/2025-03/", 2), ("themas/", 1), ("over/", 1)):
        page = (site / url / "index.html").read_text("utf-8")
        assert page.count('<a href="https://nieuwsbrief.voorbeeld.example/aanmelden">') == times, url
    for page in _unset(fiction):
        assert "per mail" not in page


def _unset(library: Library) -> Iterator[str]:
    return (str(Renderer(SITE).body(page)) for page in news_pages(library, SITE))


def test_a_theme_leads_to_what_is_new(site: Path) -> None:
    """The page of a theme leads to its newest month."""
    page = (site / "themas/mobiliteit/index.html").read_text("utf-8")
    assert 'href="../../nieuw/2025-03/mobiliteit/">Nieuw over dit thema in maart 2025</a>' in page


def test_the_changes_are_those_of_the_library(site: Path, fiction: Library) -> None:
    """The data of what is new is the library's news, newest first."""
    data = json.loads((site / "data/v1/new.json").read_text("utf-8"))
    assert data == json.loads(json.dumps(changes_data(fiction, language("nl"))))
    assert [(one["id"], one["date"], one["change"]) for one in data["changes"]] == [
        (news.entry.id, news.day.isoformat(), news.change) for news in library_news(fiction)
    ]


def test_the_data_says_from_when_it_is_complete(fiction: Library) -> None:
    """Where changes are left out, the day of the newest of them is named."""
    motion = fiction.motions["oud-waterveen/2018-veilig-fietspad"]
    days = (motion.added + timedelta(days=number // (PILE - 1)) for number in range(MOST))  # no pile among them
    many = {f"waterveen/2025-{at}": motion.model_copy(update={"added": day}) for at, day in enumerate(days)}
    old = {"waterveen/2024-oud": motion.model_copy(update={"added": date(2024, 5, 1)})}
    whole = changes_data(Library(many, fiction.registers, fiction.places), language("nl"))
    assert (whole["complete_after"], len(whole["changes"])) == (None, MOST)
    cut = changes_data(Library({**many, **old}, fiction.registers, fiction.places), language("nl"))
    assert (cut["complete_after"], len(cut["changes"])) == ("2024-05-01", MOST)


def test_months_are_named_in_the_language_of_the_interface(fiction: Library) -> None:
    """An English site has English months."""
    assert letters(fiction)[1].title(language("en")) == "New in March 2025"
    assert letters(fiction)[1].title(language("nl")) == "Nieuw in maart 2025"
