"""Writes the lists that other sites show: whole documents of their own, without the frame of our pages."""

from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.policy import policy
from generator.site.render import Renderer
from generator.subjects.embed.view import embed_pages
from generator.urls import EMBED_URL


def write_embeds(library: Library, settings: Settings, site: Path) -> None:
    """Write the lists into a built site; a preview may hold others still."""
    renderer = Renderer(settings)
    renderer.environment.globals["policy"] = policy(preview=False)
    made = set()
    for page in embed_pages(library, settings):
        path = site / page.url / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{renderer.body(page)}\n", encoding="utf-8", newline="\n")
        made.add(path)
    for gone in set((site / EMBED_URL).rglob("index.html")) - made:
        gone.unlink()
