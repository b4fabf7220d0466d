"""Whatever is pasted: the splitter answers, every line has a place, and no word is lost or made up."""

import json
import re
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.splitting.result import Split
from generator.importing.splitting.split import split
from tests.conftest import LONGER
from tests.splitter.cases import TABLE, asked

PIECES = [
    "constaterende dat",
    "Overwegende, dat:",
    "verzoekt het college:",
    "draagt het college",
    "op",
    "Besluit:",
    "beslispunt 2 te wijzigen in:",
    "Oude tekst:",
    "Nieuwe tekst:",
    "en gaat over tot de orde van de dag.",
    "De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 3 juni 2025,",
    "gehoord de beraadslaging;",
    "Motie M25: Een boom",
    "Amendement",
    "Indiener(s): A. de Wit (D66)",
    "Aldus aangenomen in de raad van 3 juni 2025",
    "Toelichting",
    "Voor: D66 (3), VVD",
    "Pagina 1 van 2",
    "- ",
    "• ",
    "1. ",
    "a) ",
    "\uf0b7\t",
    "; dat ",
    "boom-",
    "; ",
    ", ",
    ". ",
    "   ",
    "\n",
    "\n\n",
    "\f",
    "een bankje bij de halte",
    "straat",
    "D66",
    "A. de Wit",
    "(RIS123456)",
    "Van: griffie@voorbeeldstad.example",
    "Onderwerp: FW: Motie M3 bomen",
    "Met vriendelijke groet,",
    "> ",
    ">",
    "☐ aangenomen",
    "Aangenomen / verworpen",
    "Beslispunt 2, luidende:",
    "te wijzigen van:",
    "mede namens",
    "D66 Voorbeeldstad",
    "voor 13: D66 (2 van 3)",
    "De motie is met 9 stemmen voor (D66, SP) en 4 tegen (VVD) aangenomen",
    "hebben gehoord dat",
    "Agendapunt 7: Begroting",
    "Raadsvoorstel 2025-045 Nota wonen",
    "II.",
    "GroenLinks: ",
    "| D66 | 3 | 0 |",
    "| Fractie | Voor | Tegen |",
    "Voorbeeldstad, 3 juli '25",
]
MOTIONS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map(" ".join)
TEXTS = MOTIONS | st.lists(st.sampled_from(PIECES), max_size=60).map("\n".join) | st.text(max_size=300)


BETWEEN = re.compile(f"[{re.escape(TABLE['characters']['separators'])}]+")


def lines(text: str) -> list[tuple[int, str]]:
    """Return the number and the text of every line that is not blank, as the splitter reads them."""
    return [(line["number"], line["text"]) for line in asked("splitter/lines/lines", "lines", text)]


def words(text: str) -> list[str]:
    """Return what stands between spaces and marks, in small letters."""
    return [word for word in BETWEEN.split(text.replace("İ", "I").lower()) if word]


def letters(text: str) -> str:
    """Return the letters and digits of a text, in their order: spaces, marks and hyphens come and go."""
    return "".join(words(text)).translate(dict.fromkeys(map(ord, "-‐‑.")))


def said(result: Split) -> str:
    """Return everything that the parts say."""
    return " ".join(
        text
        for part in result.parts
        for text in (part.lead, part.at, part.original, part.amended, *part.points)
        if text
    )


@given(TEXTS)
def test_every_line_has_a_place(text: str) -> None:
    """Each line that is not blank comes back, in order and word for word; after it, pieces of it that nobody read."""
    result = split(text)
    kept = lines(text)
    first = {placed.line: placed for placed in reversed(result.lines)}
    assert [(line, first[line].text) for line in sorted(first)] == kept
    assert [placed.line for placed in result.lines] == sorted(placed.line for placed in result.lines)
    source = letters(" ".join(text for _number, text in kept))
    across = letters(" ".join(first[line].text for line in sorted(first) if first[line].place != "furniture"))
    assert all(letters(placed.text) in source or letters(placed.text) in across for placed in result.left)
    assert all(placed.place for placed in result.lines)


@given(TEXTS)
def test_the_words_of_a_part_stay(text: str) -> None:
    """A line that went to a part is in that part: but for its bullet, every word of it is there, or opens the part."""
    result = split(text)
    left = [placed.text for placed in result.left]
    whole = letters(" ".join([said(result), result.explanation or "", result.costs or "", *left, *known_phrases()]))
    for placed in result.lines:
        if placed.place.startswith("part-"):
            for word in words(placed.text):
                bare = letters(word)
                bullet = (bare.isascii() and bare.isdigit()) or len(bare) == 1
                assert bullet or bare in whole or halves(bare, whole), (placed, word)


def halves(word: str, whole: str) -> bool:
    """Whether a word was joined with the next line, or parted from its neighbour."""
    return any(word[:at] in whole and word[at:] in whole for at in range(1, len(word)))


def known_phrases() -> list[str]:
    """Return the words that a part may be opened or changed with: those are known by its kind."""
    parts = [phrase for group in TABLE["parts"].values() for name in group for phrase in group[name]]
    requests = [phrase.replace("{to}", "") for group in TABLE["requests"].values() for phrase in group]
    to = [phrase for group in TABLE["addressees"].values() for phrase in group]
    markers = [phrase for group in TABLE["changes"].values() for phrase in group]
    texts = [phrase for group in TABLE["change_texts"].values() for phrase in group]
    others = [phrase for name in ("change_openers", "fillers", "prefixes") for phrase in TABLE[name]]
    closings = [json.dumps(TABLE["closings"])]
    return [*parts, *requests, *to, *markers, *texts, *others, *closings, *TABLE["bullets"]["roman"], "dat en om"]


@given(TEXTS)
def test_nothing_is_made_up(text: str) -> None:
    """What the splitter says stands in the text: every field and every point, letter for letter and in order."""
    result = split(text)
    source = letters(" ".join(line for _number, line in lines(text)))
    across = letters(" ".join(placed.text for placed in result.lines if placed.place != "furniture"))
    values = [result.title, result.municipality, result.number, result.agenda_item]
    values += [point for part in result.parts for point in (*part.points, part.at) if point]
    values += [value for one in result.submitters for value in (one.name, one.party)]
    if result.outcome:
        values += [result.outcome.recorded_as, *(vote.party for vote in result.outcome.parties)]
    for value in values:
        pieces = [letters(piece) for piece in (value or "").split(" ")]
        assert not Counter("".join(pieces)) - Counter(source), value
        assert all(piece in source or piece in across for piece in pieces), value


LONG = 20_000 * LONGER


@pytest.mark.parametrize(
    "piece",
    [
        "overwegende dat ",
        "a",
        "a, ",
        ". ",
        ".",
        "; dat",
        "- x\n",
        "1. a\n",
        "(",
        "namens ",
        "gaat over tot de orde van ",
        "verzoekt het college het college ",
        "Motie\n\rDe raad van de gemeente\n",
        "De raad van de gemeente X, bijeen\n\rgehoord a\n",
        "verzoekt het college:\n- a\nen gaat over tot de orde van de dag.\n\rA. de Wit, D66\n",
        "Motie\nIndiener: \rA. de Wit, D66\n",
        "Amendement\nDe raad van X, bijeen,\nBesluit:\n\rte wijzigen in: a\n",
        "Amendement\nDe raad van X, bijeen,\nBesluit:\n\ra b\n",
        "a-\n",
        "Uitslag:\n",
        "•",
        " ",
        "\n",
        "12-12-",
        "verzoekt het college:\n- a\n\nToelichting\n\ra b\n",
        "D66   voor\n",
        "Motie\nIndieners:\n\rA. de Wit#, D66\n",
        "voor (",
        "Motie is met 3 stemmen voor (D66) en ",
        ": ",
        "> a\n>\n",
        "| a | b |\n",
        "Van: a@b\n",
        "Motie\nverzoekt het college:\n- a\n\rMotie\n",
        "Pagina 1 van 2 | a\n",
    ],
    ids=repr,
)
def test_time_grows_with_the_length_of_a_text(piece: str) -> None:
    """Four times the text takes about four times the time."""
    quarter, whole = took(repeated(piece, LONG // 4)), took(repeated(piece, LONG))
    assert whole < 7 * quarter + 0.05, (quarter, whole)


def repeated(piece: str, length: int) -> str:
    """Return a text of a length: what stands before a return comes once, the rest over and over, each # a number."""
    start, _mark, again = piece.rpartition("\r")
    return (start + "".join(again.replace("#", str(at)) for at in range(length // len(again))))[:length]


def took(text: str) -> float:
    """Return the seconds of the processor that a text takes."""
    start = time.process_time()
    split(text)
    return time.process_time() - start
