"""The list of pages for search engines, packed; MkDocs writes the list itself by our template `sitemap.xml`."""

import gzip
from pathlib import Path

FILE = "sitemap.xml"


def pack_sitemap(site: Path) -> None:
    """Pack the list anew without the day of the build, which MkDocs writes in its copy; there may be no list."""
    if (site / FILE).exists():
        content = (site / FILE).read_bytes()
        (site / f"{FILE}.gz").write_bytes(gzip.compress(content, mtime=0))
