"""The scalars of the data contract: every value arrives as a string and is read by one pattern of ours.

Pydantic's own types take `0` for a date and `1_000` for a number and rewrite addresses, so none is used. Each error
carries the code of a finding (see `generator.findings`) and the facts that its message needs.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Never
from urllib.parse import urlsplit

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.dates import PartialDate

DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
PARTIAL_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
MOMENT = r"^[0-9]{2}:[0-5][0-9]:[0-5][0-9]$"
COUNT = r"^(0|[1-9][0-9]{0,5})$"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
FILE_STEM = r"^[a-z0-9][a-z0-9-]{2,79}$"
MOTION_ID = r"^[a-z0-9-]+/[a-z0-9][a-z0-9-]{2,79}$"
PAGE_ADDRESS = r"^([a-z0-9][a-z0-9.-]*/)+$"
TAG = r"^[a-z0-9ß-öø-ÿ]+([ -][a-z0-9ß-öø-ÿ]+)*$"
LINK_LIMIT = 2000
TAG_LIMIT = 40
LINK = r'^https?://[^\s<>"\\^`{|}]+$'
_DATE, _PARTIAL_DATE, _COUNT, _LINK, _TAG = map(re.compile, (DATE, PARTIAL_DATE, COUNT, LINK, TAG))


def _fail(code: str, **facts: object) -> Never:
    raise PydanticCustomError(code, code, facts)  # the code is its own template


def text_of(value: Any) -> str:
    """Return the words of a scalar without surrounding white space; an empty one is a `value-empty`."""
    if not isinstance(value, str):
        _fail("shape-text")
    words = value.strip()
    if not words:
        _fail("value-empty")
    return words


def read_date(value: Any) -> date:
    """Read `2025-01-23`; another notation is a `date-notation`, a day that does not exist a `date-impossible`."""
    words = text_of(value)
    if not _DATE.match(words):
        _fail("date-notation", value=words)
    try:
        return date.fromisoformat(words)
    except ValueError:
        _fail("date-impossible", value=words)


def read_partial_date(value: Any) -> PartialDate:
    """Read `2018`, `2018-11` or `2018-11-22`, with the faults of a day."""
    words = text_of(value)
    if not _PARTIAL_DATE.match(words):
        _fail("date-notation", value=words)
    try:
        return PartialDate.read(words)
    except ValueError:
        _fail("date-impossible", value=words)


def read_count(value: Any) -> int:
    """Read a whole number of at most six digits, without sign, point or leading zero."""
    words = text_of(value)
    if not _COUNT.match(words):
        _fail("number-notation", value=words)
    return int(words)


def read_flag(value: Any) -> bool:
    """Read `true` or `false` and nothing else."""
    words = text_of(value)
    if words not in {"true", "false"}:
        _fail("flag-notation", value=words)
    return words == "true"


def read_link(value: Any) -> str:
    """Read an http or https address with a host and without a user name; it is kept as it was written."""
    words = text_of(value)
    if len(words) > LINK_LIMIT or not _LINK.match(words):
        _fail("link-form", value=words[:80])
    try:
        parts = urlsplit(words)
        valid = bool(parts.hostname) and "." in (parts.hostname or "") and parts.username is None and parts.port != 0
    except ValueError:
        valid = False
    if not valid:
        _fail("link-form", value=words[:80])
    return words


def read_tag(value: Any) -> str:
    """Read a tag: small letters, digits, single hyphens and spaces, at most `TAG_LIMIT` characters."""
    words = text_of(value)
    if len(words) > TAG_LIMIT or not _TAG.match(words):
        _fail("tag-form", value=words)
    return words


def _words(limit: int, *, lines: bool) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        words = text_of(value)
        if not lines and "\n" in words:
            _fail("text-lines")
        if len(words) > limit:
            _fail("text-length", length=len(words), limit=limit)
        return words

    return read


def _form(pattern: str, code: str) -> Callable[[Any], str]:
    form = re.compile(pattern)

    def read(value: Any) -> str:
        words = text_of(value)
        if not form.match(words):
            _fail(code, value=words)
        return words

    return read


@dataclass(frozen=True)
class Scalar:
    """A type of scalar: the function that reads it and the JSON Schema that describes it to an editor."""

    read: Callable[[Any], Any]
    schema: Mapping[str, Any] = field(hash=False)
    kind: str = "line"
    """What goes in, for forms: line, text, date, count, flag, link, or words of one pattern."""
    fault: str = ""
    """The code of the finding about a value that does not have its pattern."""
    as_text: bool = False
    """Whether JSON has what was read as text; other values are JSON by themselves."""

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:
        """Let pydantic read the value with our function alone."""
        written = core_schema.to_string_ser_schema(when_used="json-unless-none") if self.as_text else None
        return core_schema.no_info_plain_validator_function(self.read, serialization=written)

    def __get_pydantic_json_schema__(self, _core: CoreSchema, _handler: Any) -> dict[str, Any]:
        """Return our own description."""
        return dict(self.schema)


def line(limit: int) -> Scalar:
    """Describe one line of plain text of at most `limit` characters."""
    return Scalar(_words(limit, lines=False), {"type": "string", "minLength": 1, "maxLength": limit}, "line")


def paragraphs(limit: int) -> Scalar:
    """Describe plain text of at most `limit` characters, in which a blank line begins a paragraph."""
    return Scalar(_words(limit, lines=True), {"type": "string", "minLength": 1, "maxLength": limit}, "text")


def _patterned(pattern: str, code: str) -> Scalar:
    return Scalar(_form(pattern, code), {"type": "string", "pattern": pattern}, "words", code)


Date = Annotated[
    date, Scalar(read_date, {"type": "string", "format": "date", "pattern": DATE}, "date", "date-notation")
]
DateAsKnown = Annotated[
    PartialDate,
    Scalar(
        read_partial_date,
        # A year alone is a number to an editor.
        {"type": ["string", "integer"], "pattern": PARTIAL_DATE, "minimum": 1000, "maximum": 9999},
        "partial-date",
        "date-notation",
        as_text=True,
    ),
]
Count = Annotated[
    int, Scalar(read_count, {"type": "integer", "minimum": 0, "maximum": 999_999}, "count", "number-notation")
]
Flag = Annotated[bool, Scalar(read_flag, {"type": "boolean"}, "flag", "flag-notation")]
Link = Annotated[
    str,
    Scalar(
        read_link, {"type": "string", "format": "uri", "pattern": LINK, "maxLength": LINK_LIMIT}, "link", "link-form"
    ),
]
Slug = Annotated[str, _patterned(SLUG, "slug-form")]
MotionId = Annotated[str, _patterned(MOTION_ID, "motion-id-form")]
PageAddress = Annotated[str, _patterned(PAGE_ADDRESS, "moved-form")]
Moment = Annotated[str, _patterned(MOMENT, "moment-form")]
Tag = Annotated[str, Scalar(read_tag, {"type": "string", "pattern": TAG, "maxLength": TAG_LIMIT}, "words", "tag-form")]
Line = Annotated[str, line(200)]
Summary = Annotated[str, line(300)]
Text = Annotated[str, paragraphs(20_000)]
Point = Annotated[str, paragraphs(5_000)]
