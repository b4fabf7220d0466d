"""The slip in a line above or at the place where a YAML parser gives up: told where it begins, not where it shows."""

import re
from collections.abc import Iterator

from generator.findings.finding import Finding
from generator.records.source import Source

NEAR = 2
"""So many lines above its own a parser complains of what is wrong in a line."""
_LIST_MARK = re.compile(r"[ \t]*(?P<value>[–—•·▪●◦‣])[ \t]")
_JOINED = re.compile(r"[ \t]*(?:- )*[{\[]?(?P<value>[a-z_]{2,20}):(?=[^\s/:])")
_DASH = re.compile(r"[ \t]+(?P<value>-)(?=[^\s-])")
_FENCE = re.compile(r"[ \t]*(?P<value>```|~~~)")
_SIGN = re.compile(r"[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(?P<value>[@`%])")
_NO_COLON = re.compile(r"(?P<value>[^\s#'\"\[{}\]-](?:(?!:(?:\s|$)).)*)$")
_SLIPS = (
    ("yaml-fence", _FENCE),
    ("yaml-list-mark", _LIST_MARK),
    ("yaml-colon-space", _JOINED),
    ("yaml-dash-space", _DASH),
    ("yaml-sign", _SIGN),
    ("yaml-no-colon", _NO_COLON),
)
_OPENED = re.compile(r"(?:[ \t]*- )*[ \t]*(?:[\w-]+:[ \t]+)?(?P<sign>[\"'])")
_FIELD = re.compile(r"(?:- )*[\w-]+:(?:[ \t]|$)")


def find_slip(source: Source, line: int) -> Finding | None:
    """Return the slip that makes a parser give up at a line, where it is one of those that can be seen.

    Args:
        source: the text.
        line: where the parser gave up, counted from 1.
    """
    start = next(_unclosed(source, line), None)
    if start:
        return source.finding("yaml-quote", source.mark(start))
    near = range(line, max(0, line - NEAR), -1)
    for code, pattern in _SLIPS:
        for number in near:
            match = pattern.match(source.lines[number - 1]) if number <= len(source.lines) else None
            if match:
                at = source.mark(source.line_start(number) + match.start("value"))
                return source.finding(code, at, value=match["value"][:40])
    return None


def _unclosed(source: Source, line: int) -> Iterator[int]:
    """Yield where a quotation mark was opened that was not closed before the next field began."""
    for number, words in enumerate(source.lines[: line - 1], 1):
        match = _OPENED.match(words)
        if match and not _closes(words[match.end() :], match["sign"]) and _FIELD.match(source.lines[number].lstrip()):
            yield source.line_start(number) + match.start("sign")


def _closes(rest: str, sign: str) -> bool:
    """Whether a quotation mark is closed in the rest of its line."""
    plain = rest.replace("''", "") if sign == "'" else re.sub(r"\\.", "", rest)
    return sign in plain
