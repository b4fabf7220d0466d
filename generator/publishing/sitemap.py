"""The list of pages for search engines, in parts where it is long, and packed; MkDocs writes it by our template."""

import gzip
import re
from collections.abc import Iterable
from pathlib import Path

FILE = "sitemap.xml"
MOST = 50_000
"""So many addresses may stand in one list, says sitemaps.org."""
_ADDRESS = re.compile("<url>.*?</url>", re.DOTALL)
_LIST = """\
<?xml version="1.0" encoding="UTF-8"?>
<{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{items}
</{kind}>
"""


def finish_sitemap(site: Path, url: str) -> None:
    """Part a long list, and pack it without the day of the build, which MkDocs writes in its copy; there may be none.

    Args:
        site: the folder of the built site.
        url: its address.
    """
    path = site / FILE
    if path.exists():
        addresses = _ADDRESS.findall(path.read_text(encoding="utf-8"))
        if len(addresses) > MOST:
            _write(path, "sitemapindex", _parts(addresses, site, url))
        (site / f"{FILE}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))


def _parts(addresses: list[str], site: Path, url: str) -> Iterable[str]:
    """Write lists of so many addresses as one may have, and yield what the list of lists says of each."""
    for number, start in enumerate(range(0, len(addresses), MOST), start=1):
        name = f"sitemap-{number}.xml"
        _write(site / name, "urlset", addresses[start : start + MOST])
        yield f"<sitemap><loc>{url}{name}</loc></sitemap>"


def _write(path: Path, kind: str, items: Iterable[str]) -> None:
    path.write_text(_LIST.format(kind=kind, items="\n".join(items)), encoding="utf-8", newline="\n")
