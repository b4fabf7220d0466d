"""Makes words harmless in Markdown: what people wrote becomes code or a fenced block, our own words are escaped."""

import html
import re
from collections.abc import Iterable


def printable(line: str) -> str:
    """Return a line in which nothing can move the cursor or turn the direction of a terminal."""
    return line if line.isprintable() else "".join(sign if sign.isprintable() else "·" for sign in line)


def as_code(words: str) -> str:
    """Return words as code on one line, between more backticks than stand together inside."""
    line = printable(" ".join(words.split())) or " "
    fence = "`" * (1 + longest_run(line))
    gap = " " if "`" in (line[0], line[-1]) else ""
    return f"{fence}{gap}{line}{gap}{fence}"


def fenced(lines: Iterable[str], kind: str = "text") -> str:
    """Return lines as a block in which nothing is read as Markdown, HTML, a mention or a link.

    Args:
        lines: what people wrote, one line each.
        kind: the language to colour it by; a word of ours.
    """
    safe = ["\t".join(map(printable, line.split("\t"))) for line in lines]
    fence = "`" * max(3, 1 + longest_run("\n".join(safe)))
    return "\n".join([f"{fence}{kind}", *safe, fence])


def longest_run(words: str) -> int:
    """Return how many backticks stand together at most."""
    return max(map(len, re.findall("`+", words)), default=0)


def escaped(words: str) -> str:
    """Escape what Markdown or HTML would read as its own in a sentence of ours."""
    return re.sub(r"([\\`*_\[\]#])", r"\\\1", html.escape(words, quote=False))
