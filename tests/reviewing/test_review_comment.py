"""The one comment: its words, and that nothing of a record ever becomes Markdown, HTML, a mention or a link."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.findings.catalogue import CATALOGUE
from generator.i18n.language import LANGUAGES, language
from generator.reviewing.changed import Kind
from generator.reviewing.comment import LIMIT, MARKER, comment
from generator.reviewing.pull_request import PullRequest
from generator.reviewing.report import Card, Elsewhere, Patch, ReportedFinding, Review, Reviewed, Twin
from generator.reviewing.summary import job_summary

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.stem for path in GOLDEN.glob("*.json"))
HOSTILE = [
    "@iedereen @org/team #12 GH-12 voorbeeld/moties#3",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "</code></pre><!-- motiewijzer: review -->",
    "[klik](https://kwaad.example) ![x](https://kwaad.example/x.png) https://kwaad.example",
    "```\n# kop\n````\n~~~\n- [ ] taak\n`````text",
    "` `` ``` @iedereen `",
    "| a | b |\n|---|---|\n> citaat\n***vet***",
    "\r\n\r\n::error::x\u202e\u2028\u0000@iedereen",
    "{value} {0} %s \ue000\ue001 \\` \\",
    "`" * 400,
]
FENCE = re.compile(r"^(`{3,})[a-z]*\n.*?^\1$\n?", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)


def bare(words: str) -> str:
    """Return Markdown without what is shown as code, by the rules of CommonMark for fences and spans."""
    return CODE.sub("CODE", FENCE.sub("BLOCK\n", words))


def case(name: str) -> tuple[Review, PullRequest]:
    """Return a case of the golden folder."""
    told = json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))
    return Review.model_validate_json(json.dumps(told["review"])), PullRequest(**told["around"])


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str) -> None:
    """What a contributor reads, in whole."""
    assert comment(*case(name), language("nl")) == (GOLDEN / f"{name}.md").read_text("utf-8")


def test_every_case_has_its_words() -> None:
    """A case without words, or the reverse, fails."""
    assert {path.stem for path in GOLDEN.glob("*.md")} == set(CASES)
    assert len(CASES) >= 5


def hostile(words: str) -> Review:
    """Return a review with these words wherever somebody's words can stand."""
    facts: dict[str, str | int] = dict.fromkeys(("value", "suggestion", "other", "options"), words[:600])
    told = ReportedFinding(code="value-unknown", line=7, column=1, field=words, facts=facts)
    card = Card(
        title=words, facts=words, asked=words, outcome=words, votes=words, twins=[Twin(id=words[:400], title=words)]
    )
    file = Reviewed(
        path=f"motions/{words}"[:400],
        kind=Kind.RENAMED,
        before=words,
        findings=[told],
        card=card,
        patches=[Patch(first=1, last=2, lines=words.split("\n"))],
    )
    other = file.model_copy(update={"patches": [], "mendable": True, "kind": Kind.REMOVED})
    whole = file.model_copy(update={"patches": [], "whole": words.split("\n")})
    elsewhere = Elsewhere(path=words[:400], findings=[told], more=2)
    return Review(files=[file, other, whole], elsewhere=[elsewhere], outside=[words], previews=1, errors=3, unlike=2)


def pull_request(words: str) -> PullRequest:
    """Return what the forge says, with these words in names of files."""
    path = f"motions/{words}"[:400]
    lines = "https://forge.example/me/moties/blob/tak/{path}#L{line}"
    return PullRequest(lines, "https://forge.example/runs/1#artifacts", (words,), {path: [12]})


def texts(words: str) -> list[str]:
    """Return everything that is posted about a hostile contribution."""
    review = hostile(words)
    findings = [told.finding(file.path) for file in review.files for told in file.findings]
    return [
        *(comment(review, pull_request(words), language(code)) for code in LANGUAGES),
        job_summary(review, findings, language("nl")),
    ]


def dangers(words: str) -> list[str]:
    """Return what is left outside code that somebody else can have written."""
    plain = bare(words.removeprefix(MARKER)).replace("CODE#12", "")
    links = re.findall(r"\]\(([^)]*)\)", plain)
    found = [link for link in links if not link.startswith("https://forge.example/") or re.search(r"[\s<>`]", link)]
    for link in links:
        plain = plain.replace(f"]({link})", "]")
    return found + re.findall(
        r"@\w|<\w|</|<!--|https?:|!\[|^\s*>|\|---|\[ \]|kwaad|script|::error", plain, re.MULTILINE
    )


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_words_of_a_record_stay_words(words: str) -> None:
    """Outside code and fenced blocks stands nothing that a contributor wrote."""
    for posted in texts(words[:400]):
        assert dangers(posted) == []
        assert bare(posted).count(MARKER) == posted.startswith(MARKER)


@settings(deadline=None)
@given(st.text(st.sampled_from("`~@<>[]()#|\n\r\\ -*_a1:/.\u202e"), max_size=60))
def test_no_mixture_of_signs_gets_out(words: str) -> None:
    """Fences and spans hold for any run of signs."""
    for posted in texts(words):
        assert [found for found in dangers(posted) if "@" in found or "<" in found] == []


def test_the_gate_can_be_red() -> None:
    """The same words as they are would be seen."""
    assert all(dangers(f"- {words}") for words in HOSTILE[:4])


def test_the_longest_comment_fits() -> None:
    """A forge refuses a longer one; what does not fit is counted."""
    told = ReportedFinding(code="value-unknown", facts={"value": "x" * 600, "options": "y" * 600})
    file = Reviewed(path="motions/a/b.yml", kind=Kind.ADDED, findings=[told] * 30)
    words = comment(Review(files=[file] * 60, more=3), PullRequest(), language("nl"))
    assert len(words) <= LIMIT
    assert re.search(r"Nog \d+ bestanden passen hier niet", words)


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_can_be_told(code: str) -> None:
    """No finding is missing from the comment for want of words."""
    names = re.findall(r"{(\w+)}", CATALOGUE[code].message)
    told = ReportedFinding(code=code, facts=dict.fromkeys(names, "iets"))
    file = Reviewed(path="motions/a/b.yml", kind=Kind.CHANGED, findings=[told])
    assert "**" in comment(Review(files=[file]), PullRequest(), language("nl"))
