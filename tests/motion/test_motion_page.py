"""The motion page: what it shows of a record and what it never shows; cases are data in `golden/`."""

from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.enums import SizeClass
from generator.model.motion import Motion
from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.places import Places
from generator.model.registers import Registers
from generator.pages.prose import minutes_aloud, paragraphs, segments
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.motion.headline import meant_for
from generator.subjects.motion.view import motion_pages

CASES = sorted((Path(__file__).parent / "golden" / "motion_page").glob("*.yml"))
TOWN = Municipality("GM9999", "voorbeeldstad", "Voorbeeldstad", (), "Voorbeeldland", 40_000, 2026, ())
GONE = FormerMunicipality("GM9998", "oudstad", "Oudstad", date(2019, 1, 1), ("voorbeeldstad",))
SITE = Settings(
    name="Proef",
    language="en",
    site_url="https://site.example/",
    edit_url="https://forge.example/edit/",
)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}{% raw %}",
    "javascript:alert(1)",
    "https://a.example/\"onmouseover='alert(1)",
    "https://a.example/'onclick=alert(1)",
    "https://good.example@evil.example/ [x](https://b.example) <https://c.example>",
    "&amp; &lt;b&gt; *a* #b _c_ 4. </p></article>",
    "[https://d.example/]",
)
IN_LINE = {"a", "b", "button", "mark", "path", "q", "rect", "span", "strong", "svg", "time"}


class Seen(HTMLParser):
    """What a reader sees of a page: its words, its marked words, and where its links lead."""

    def __init__(self, html: str) -> None:
        """Read a page."""
        super().__init__()
        self.exact = ""
        self.links: list[str] = []
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.marks: list[str] = []
        self.marking = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag with the names of its attributes."""
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        self.marking = tag == "mark"
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a tag."""
        self._part(tag)

    def _part(self, tag: str) -> None:
        """Keep the words of two blocks apart, as a browser does."""
        if tag not in IN_LINE:
            self.exact += "\n"

    def handle_data(self, data: str) -> None:
        """Collect the words."""
        self.exact += data
        if self.marking:
            self.marks.append(data)
        self.marking = False

    @property
    def words(self) -> str:
        """The words with single spaces, separators of the design left out."""
        return " ".join(self.exact.split())


def _body(records: dict[str, Any], key: str, site: Settings = SITE, today: date | None = None) -> str:
    motions = {name: Motion.model_validate(record) for name, record in records.items()}
    library = Library(motions, Registers(), Places((TOWN,), (GONE,)))
    page = next(page for page in motion_pages(library, site, today=today) if page.url == f"moties/{key}/")
    return str(Renderer(site).body(page))


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_page(file: Path) -> None:
    """The page shows these words in this order, never those, marks these blanks and leads there."""
    case = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  # it makes strings only
    today = date.fromisoformat(case["today"]) if "today" in case else None
    seen = Seen(_body(case["records"], case["page"], today=today))
    assert [words for words in case["shows"] if words not in seen.words] == []
    assert [words for words in case["never"] if words in seen.words] == []
    assert [link for link in case["links"] if link not in seen.links] == []
    assert seen.marks == case.get("marks", [])


def _record(words: str) -> dict[str, Any]:
    return {
        "title": words,
        "summary": words,
        "added": "2026-11-20",
        "municipality": words,
        "number": words,
        "agenda_item": words,
        "proposal": {"number": words, "title": words},
        "themes": ["klimaat"],
        "submitters": [{"name": words, "party": words}],
        "text": [
            {"part": "requests", "to": words, "lead": words, "points": [words, words]},
            {"part": "change", "at": words, "original": words, "amended": words},
        ],
        "explanation": words,
        "speech": words,
        "objections": [{"claim": words, "answer": words}],
        "decisions": [
            {
                "date": "2025-01-23",
                "status": "adopted",
                "recorded_as": words,
                "reason": words,
                "pledge": {"text": words, "by": words},
                "votes": {"parties": [{"party": words, "for": "1"}, {"party": words, "side": "against"}]},
            }
        ],
        "follow_up": [{"date": "2025-01-23", "state": "settled", "text": words}],
        "based_on": [{"source": "https://a.example/", "label": words, "how": "copied", "changes": words}],
        "sources": [{"url": "https://a.example/", "label": words}],
        "outdated": {"since": "2026-01-01", "why": words},
    }


def _structure(words: str) -> list[tuple[str, tuple[str, ...]]]:
    """List the tags of the page, but for the links that addresses in the text become."""
    tags = Seen(_body({"a/een-motie": _record(words)}, "a/een-motie")).tags
    return [tag for tag in tags if tag != ("a", ("href",))]


PLAIN = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=60)


@settings(max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
@given(PLAIN.map(str.strip).filter(bool))
@example(HOSTILE[0])
@example(HOSTILE[1])
@example(HOSTILE[2])
@example(HOSTILE[3])
@example(HOSTILE[4])
@example(HOSTILE[5])
@example(HOSTILE[6])
@example(HOSTILE[7])
@example(HOSTILE[8])
def test_any_text_is_shown_exactly_and_stays_text(words: str) -> None:
    """Whatever stands in a field is on the page letter for letter, and makes no tag, attribute or unsafe link."""
    seen = Seen(_body({"a/een-motie": _record(words)}, "a/een-motie"))
    assert seen.exact.count(words) >= 23
    assert _structure(words) == _structure("gewone woorden")
    assert all(link.startswith(("https://", "http://", "../../../")) or link == "#debat" for link in seen.links)
    assert not any("@" in link.split("/")[2] for link in seen.links if "//" in link)


def test_the_exactness_test_can_fail() -> None:
    """A page that let markup through would be noticed."""
    broken = _body({"a/een-motie": _record("x")}, "a/een-motie").replace("x", HOSTILE[1])
    assert [tag for tag, _ in Seen(broken).tags].count("img") > 0


@given(st.text(), st.booleans())
def test_segments_are_the_text_again(text: str, blanks: bool) -> None:  # noqa: FBT001  # drawn
    """Cutting a text into plain stretches, addresses and blanks loses no letter."""
    assert "".join(segment.words for segment in segments(text, blanks=blanks)) == text


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("zie https://a.example/b, en (https://c.example/d_(e)).", ["https://a.example/b", "https://c.example/d_(e)"]),
        ("http://a.example/?q=1&r=2#s;", ["http://a.example/?q=1&r=2#s"]),
        ("javascript:alert(1) //a.example mailto:a@b.example https://", []),
        ("https://u:p@a.example/ https://localhost/ HTTPS://A.EXAMPLE/", []),
        ("https://a.example/[blank]", ["https://a.example/"]),
    ],
)
def test_only_a_plain_web_address_becomes_a_link(text: str, links: list[str]) -> None:
    """An address is linked without the marks of its sentence; nothing else is a link."""
    assert [segment.href for segment in segments(text) if segment.href] == links


def test_a_blank_line_begins_a_paragraph() -> None:
    """A single line break stays within the paragraph."""
    assert paragraphs("een\ntwee\n \n\ndrie") == ("een\ntwee", "drie")
    assert paragraphs(None) == ()


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 0), (1, 1), (64, 1), (194, 1), (195, 2), (260, 2), (324, 2), (325, 3)]
)
def test_how_long_a_speech_takes(words: int, minutes: int) -> None:
    """At 130 words a minute, rounded; a short speech takes a minute, no speech none."""
    assert minutes_aloud(" ".join(["woord"] * words)) == minutes
    assert minutes_aloud(None) == 0


def test_on_paper_the_debate_comes_after_the_foot_of_the_motion() -> None:
    """The address stands once, below the motion, so that the sheet for the debate can be kept apart."""
    with_kit = _body({"a/een-motie": _record("woorden")}, "a/een-motie")
    without = _body({"a/een-motie": {**_record("woorden"), "speech": None, "objections": ()}}, "a/een-motie")
    assert with_kit.index("data-print-foot") < with_kit.index('class="debate"')
    assert "debat" not in without
    assert [with_kit.count("data-print-foot"), without.count("data-print-foot")] == [1, 1]


def test_an_unset_site_says_nothing_of_addresses() -> None:
    """Without an address of the site or the forge nothing is invented."""
    record = {"title": "Een motie", "added": "2026-11-20", "themes": ["klimaat"]}
    seen = Seen(_body({"a/een-motie": record}, "a/een-motie", Settings("Proef", "en")))
    assert "Its file in the repository" not in seen.words
    assert "Motie ‘Een motie’ " in seen.words


def test_headings_are_in_order() -> None:
    """One h1, and no level is skipped on the way down."""
    seen = Seen(_body({"a/een-motie": _record("woorden")}, "a/een-motie"))
    levels = [int(tag[1]) for tag, _ in seen.tags if tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ((), ""),
        (tuple(SizeClass), ""),
        (("under-20",), "tot 20.000 inwoners"),
        (("20-50", "under-20"), "tot 50.000 inwoners"),
        (("50-100", "20-50"), "20.000 tot 100.000 inwoners"),
        (("100-250", "over-250"), "boven 100.000 inwoners"),
        (("under-20", "over-250"), "tot 20.000 inwoners, boven 250.000 inwoners"),
    ],
)
def test_for_which_municipalities_a_model_is_meant(sizes: tuple[str, ...], said: str) -> None:
    """Sizes that adjoin are one range; all sizes, like none, say nothing."""
    assert meant_for(map(SizeClass, sizes), language("nl")) == said
