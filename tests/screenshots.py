"""Makes the pictures of README and docs from the library itself (`make screenshots`)."""

import tempfile
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import sync_playwright

from generator.publishing.build import build_site
from tests.browser.fixtures import CHROMIUM, FLAGS, Quiet
from tests.conftest import ROOT

PICTURES = {
    "voorpagina.png": ("", 1280, 900),
    "motie.png": ("moties/model/2026-watertappunten/", 1280, 900),
    "gebruik.png": ("gebruik/?motie=model/2026-watertappunten", 1280, 900),
    "delen.png": ("meedoen/delen/?motie=den-haag/2025-zorgkamers", 1280, 900),
}
"""Name of each picture, with the address, width and height of what it shows."""


def main() -> None:
    """Build the site and take every picture."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build_site(ROOT / "mkdocs.yml", site, ROOT / "motions")
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site))
        Thread(target=server.serve_forever, daemon=True).start()
        _take(f"http://127.0.0.1:{server.server_address[1]}/", ROOT / "docs" / "images")
        server.shutdown()


def _take(address: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, (path, width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(address + path, wait_until="networkidle")
            page.screenshot(path=folder / name)
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
