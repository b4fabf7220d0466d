"""What a page carries round the text: numbers of pages, running heads, the words of a printed form."""

from collections.abc import Sequence
from functools import cache

from generator.importing.splitting.clean import Line
from generator.importing.splitting.marks import has_digit, has_letter, is_digits
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, fold, is_phrase, phrases, starts, words

LONGEST_PAGE = 24
LONGEST_FOOTNOTE_NUMBER = 3
FIRST_LINES = 4


@cache
def _pages() -> frozenset[str]:
    return frozenset(pattern.replace(" ", "") for pattern in table().furniture.pages)


@cache
def _lines() -> Phrases[bool]:
    return phrases((line, True) for line in table().furniture.lines)


@cache
def _starts() -> Phrases[bool]:
    return phrases((line, True) for line in table().furniture.starts)


def is_page_number(text: str) -> bool:
    """Whether a line is the number of a page and nothing more."""
    if not has_digit(text[: LONGEST_PAGE + 1]) or len(text) > LONGEST_PAGE:
        return False
    return not text.endswith(".") and _numbered(fold(text)).replace(" ", "").replace(".", "") in _pages()


def _numbered(text: str) -> str:
    """Return a text with `#` for each number of at most three digits."""
    shape = ""
    run = 0
    for sign in f"{text} ":
        if is_digits(sign):
            run += 1
            continue
        if run:
            shape += "#" if run <= LONGEST_FOOTNOTE_NUMBER else "##"
        shape, run = shape + sign, 0
    return shape


def is_form(text: str) -> bool:
    """Whether a line belongs to the printed form of a council: `Gemeenteraad`, `De voorzitter,`."""
    return bool(is_phrase(_lines(), text) or starts(_starts(), text)) or not has_letter(text)


def is_footnote(text: str) -> bool:
    """Whether a line is an address under the text, with or without its number."""
    among = words(text, 2)
    if among and is_digits(among[0].text) and len(among[0].text) <= LONGEST_FOOTNOTE_NUMBER:
        text = text[among[0].end :].lstrip(" .)")
    return fold(text[:12]).startswith(tuple(table().footnotes))


def page_furniture(found: Sequence[Line]) -> set[int]:
    """Return which lines, by their place, are numbers of pages and the running heads beside them."""
    numbers = {at for at, line in enumerate(found) if is_page_number(line.text)}
    heads = {_shape(line.text) for line in found[:FIRST_LINES]}
    feet: dict[str, int] = {}
    for at in numbers:
        if at:
            shape = _shape(found[at - 1].text)
            feet[shape] = feet.get(shape, 0) + 1
    running = set()
    for at, line in enumerate(found):
        begins = line.page or at - 1 in numbers
        if at >= FIRST_LINES and begins and _shape(line.text) in heads:
            running.add(at)
        if at + 1 in numbers and feet.get(_shape(line.text), 0) > 1:
            running.add(at)
    return numbers | running


def _shape(text: str) -> str:
    return _numbered(fold(text))
