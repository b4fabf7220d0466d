"""The clock, read in one place: `SOURCE_DATE_EPOCH` for builds that must come out the same, else Amsterdam's today."""

import os
import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

VARIABLE = "SOURCE_DATE_EPOCH"
SECONDS = re.compile(r"[0-9]{1,11}")
"""Seconds since 1970, until the year 5138."""


def has_wrong_epoch() -> bool:
    """Whether the variable is set to what is no time; MkDocs would fail on it."""
    return VARIABLE in os.environ and not SECONDS.fullmatch(os.environ[VARIABLE])


def today() -> date:
    """Return the day that counts as today."""
    if VARIABLE in os.environ and not has_wrong_epoch():
        return datetime.fromtimestamp(int(os.environ[VARIABLE]), tz=UTC).date()
    return datetime.now(tz=ZoneInfo("Europe/Amsterdam")).date()
