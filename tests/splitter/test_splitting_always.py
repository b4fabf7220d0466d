"""Whatever is pasted: the splitter answers, every line has a place, and no word is lost or made up."""

import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.splitting.clean import lines
from generator.importing.splitting.marks import is_digits
from generator.importing.splitting.result import Split
from generator.importing.splitting.split import split
from generator.importing.splitting.table import table
from generator.importing.splitting.words import words

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
]
MOTIONS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map(" ".join)
TEXTS = MOTIONS | st.lists(st.sampled_from(PIECES), max_size=60).map("\n".join) | st.text(max_size=300)


def letters(text: str) -> str:
    """Return the letters and digits of a text, in their order: spaces, marks and hyphens come and go."""
    return (
        "".join(word.text for word in words(text)).replace("-", "").replace("‐", "").replace("‑", "").replace(".", "")
    )


def said(result: Split) -> str:
    """Return everything that the parts say."""
    return " ".join(
        text
        for part in result.parts
        for text in (part.lead, part.at, part.original, part.amended, *part.points)
        if text
    )


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_every_line_has_a_place(text: str) -> None:
    """Each line that is not blank comes back, in order and word for word; after it, pieces of it that nobody read."""
    result = split(text)
    kept = [(line.number, line.text) for line in lines(text)]
    first = {placed.line: placed for placed in reversed(result.lines)}
    assert [(line, first[line].text) for line in sorted(first)] == kept
    assert [placed.line for placed in result.lines] == sorted(placed.line for placed in result.lines)
    source = letters(" ".join(text for _number, text in kept))
    across = letters(" ".join(first[line].text for line in sorted(first) if first[line].place != "furniture"))
    assert all(letters(placed.text) in source or letters(placed.text) in across for placed in result.left)
    assert all(placed.place for placed in result.lines)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_the_words_of_a_part_stay(text: str) -> None:
    """A line that went to a part is in that part: but for its bullet, every word of it is there, or opens the part."""
    result = split(text)
    left = [placed.text for placed in result.left]
    whole = letters(" ".join([said(result), result.explanation or "", result.costs or "", *left, *known_phrases()]))
    for placed in result.lines:
        if placed.place.startswith("part-"):
            for word in words(placed.text):
                bare = letters(word.text)
                bullet = is_digits(bare) or len(bare) == 1
                assert bullet or bare in whole or halves(bare, whole), (placed, word)


def halves(word: str, whole: str) -> bool:
    """Whether a word was joined with the next line, or parted from its neighbour."""
    return any(word[:at] in whole and word[at:] in whole for at in range(1, len(word)))


def known_phrases() -> list[str]:
    """Return the words that a part may be opened or changed with: those are known by its kind."""
    known = table()
    parts = [phrase for group in known.parts.values() for phrase in (*group.phrases, *group.headings)]
    requests = [phrase.replace("{to}", "") for group in known.requests.values() for phrase in group]
    to = [phrase for group in known.addressees.values() for phrase in group]
    markers = [phrase for group in known.changes.values() for phrase in group]
    texts = [*known.change_texts.original, *known.change_texts.amended, *known.change_openers, *known.bullets.roman]
    return [*parts, *requests, *to, *markers, *texts, *known.fillers, *known.prefixes, *known.closings, "dat en om"]


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_nothing_is_made_up(text: str) -> None:
    """What the splitter says stands in the text: every field and every point, letter for letter and in order."""
    result = split(text)
    source = letters(" ".join(line.text for line in lines(text)))
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


@pytest.mark.parametrize(
    "text",
    [
        "overwegende dat " * 12_000,
        "a" * 200_000,
        "a, " * 60_000,
        "; dat" * 40_000,
        "- x\n" * 50_000,
        "1. a\n" * 40_000,
        "(" * 200_000,
        "namens " * 28_000,
        "gaat over tot de orde van " * 8_000,
        "verzoekt het college het college " * 6_000,
        "Motie\n" + "De raad van de gemeente\n" * 8_000,
        "De raad van de gemeente X, bijeen\n" + "gehoord a\n" * 20_000,
        "verzoekt het college:\n- a\nen gaat over tot de orde van de dag.\n" + "A. de Wit, D66\n" * 12_000,
        "Motie\nIndiener: " + "A. de Wit, D66\n" * 12_000,
        "Amendement\nDe raad van X, bijeen,\nBesluit:\n" + "te wijzigen in: a\n" * 11_000,
        "a-\n" * 60_000,
        "Uitslag:\n" * 22_000,
        "•" * 200_000,
        " " * 200_000,
        "\n" * 200_000,
        "verzoekt het college:\n- a\n\nToelichting\n" + "a b\n" * 50_000,
        "D66   voor\n" * 18_000,
        "Amendement\nDe raad van X, bijeen,\nBesluit:\n" + "a b\n" * 49_000,
        "Motie\nIndieners:\n" + "".join(f"A. de Wit{chr(97 + at % 26)}{at}, D66\n" for at in range(9_000)),
    ],
    ids=lambda text: repr(text[:30]),
)
def test_a_large_text_takes_about_a_second(text: str) -> None:
    """Time grows with the length of the text and no faster."""
    start = time.process_time()
    split(text[:200_000])
    assert time.process_time() - start < 4, "about one second on a quiet machine"
