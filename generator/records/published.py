"""The list of published addresses: what was once on the site leads somewhere for ever.

One address below the site's root on a line, in the order of the alphabet. The page of a motion stands for its data as
well. Lines are only ever added: by `motions addresses --write` to the list in the library, and by every build to the
one that the site itself publishes, which the next publication reads back as a report.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

LIST = "_published/addresses.txt"
REPORT = "_reports/addresses.txt"
"""What the live site says, laid here by the workflow that publishes; not kept in git."""
ADDRESS = re.compile(r"([a-z0-9][a-z0-9._-]*/)*([a-z0-9][a-z0-9._-]*)?")

Place = tuple[str, int]
"""The file in which an address stands, as findings show it, and its line."""


def read_published(folder: Path, shown: str) -> Mapping[str, Place]:
    """Return the addresses that were published, from both lists, with where each one stands."""
    published: dict[str, Place] = {}
    for name in (REPORT, LIST):
        if (folder / name).is_file():
            lines = addresses_in((folder / name).read_text("utf-8", "replace"))
            published |= {address: (f"{shown}/{name}", number) for number, address in lines}
    return dict(sorted(published.items()))


def addresses_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield the addresses of a list with their lines; remarks and what can't be an address of ours are passed over."""
    for number, line in enumerate(text.splitlines(), 1):
        if line and ADDRESS.fullmatch(line):
            yield number, line


HEAD = """\
# Every address that was ever on the site: pages, feeds and data. None of them may break, so this list only grows.
# 'motions addresses --write' adds to it. Pages of people are left out, so that no list keeps their names.
# The page of a motion stands for its data as well.
"""


def with_addresses(text: str, new: Iterable[str]) -> str:
    """Return the text of the list with more addresses; none is ever taken out."""
    remarks = "".join(f"{line}\n" for line in text.splitlines() if line.startswith("#"))
    known = {address for _number, address in addresses_in(text)}
    return (remarks or HEAD) + "".join(f"{address}\n" for address in sorted({*known, *new}))
