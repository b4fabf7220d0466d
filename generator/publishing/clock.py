"""The clock, read in one place: `SOURCE_DATE_EPOCH` for builds that must come out the same, else Amsterdam's today."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def today() -> date:
    """Return the day that counts as today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    return datetime.now(tz=ZoneInfo("Europe/Amsterdam")).date()
