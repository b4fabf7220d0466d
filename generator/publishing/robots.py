"""What crawlers may read: everything. Pages that are not to be listed say so themselves, so they must be readable."""

from pathlib import Path

from generator.pages.settings import Settings

FILE = "robots.txt"


def robots(settings: Settings) -> str:
    """Return the file; it names the list of pages where the site's own address is set."""
    lines = ["User-agent: *", "Allow: /"]
    if settings.site_url:
        lines += ["", f"Sitemap: {settings.site_url}sitemap.xml"]
    return "\n".join(lines) + "\n"


def write_robots(settings: Settings, site: Path) -> None:
    """Write `robots.txt` into a built site."""
    (site / FILE).write_text(robots(settings), encoding="utf-8", newline="\n")
