"""`python -m benchmarks.reuse`: what it costs to take a motion along, in a real browser and in LibreOffice.

Measured over the fictional library: what the page loads, the seconds until the motion stands there, those for the Word
file and for comparing two long motions, and whether LibreOffice reads the Word file back as one sheet of A4. What is
not installed is left out, and said so.
"""

import re
import shutil
import subprocess
import tempfile
import threading
import time
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, Response, sync_playwright

from benchmarks.compare import compare
from generator.publishing.build import build_site
from tests.browser.fixtures import CHROMIUM, FLAGS, Quiet
from tests.conftest import FICTION, ROOT

TOOL = "gebruik/?motie=voorbeeldstad/2025-schaduw-en-water"
FORM = "gebruik/ingediend/?motie=voorbeeldstad/2025-schaduw-en-water"
LIMIT = 120
"""Seconds after which LibreOffice is given up."""


class Scale:
    """Adds up what a page loads."""

    def __init__(self, page: Page) -> None:
        """Begin at nothing."""
        self.bytes = 0
        self.files = 0
        page.on("response", self._weigh)

    def _weigh(self, answer: Response) -> None:
        self.files += 1
        self.bytes += int(answer.headers.get("content-length", 0))

    def read(self) -> str:
        """Return what was loaded since the last time, and begin anew."""
        said = f"{self.files:>3} files  {self.bytes / 1000:>6.0f} kB (not compressed)"
        self.files = self.bytes = 0
        return said


def browse(address: str, folder: Path) -> Path:
    """Take a motion along as a councillor does, print what each step costs, and return the Word file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        scale = Scale(page)
        start = time.perf_counter()
        page.goto(address + TOOL)
        page.locator("[data-work]:visible").wait_for()
        _tell("page", start, scale.read())
        page.wait_for_load_state("networkidle")
        print(f"{'local':<8}{'':>8}    {scale.read()}")
        page.locator("#place").fill("Waterveen")
        page.locator("#date").fill("2026-12-03")
        page.locator("[data-person=party]").fill("GroenLinks")
        start = time.perf_counter()
        with page.expect_download() as found:
            page.locator(".make [data-act=word]").click()
        word = folder / found.value.suggested_filename
        found.value.save_as(word)
        _tell("Word", start, scale.read())
        start = time.perf_counter()
        page.goto(address + FORM)
        page.locator("[data-fields]:visible").wait_for()
        _tell("form", start, scale.read())
        took, said = compare(page, address)
        print(f"{'compare':<8}{took:>7.2f} s  {scale.read()}  {said}")
        browser.close()
    return word


def _tell(what: str, start: float, more: str) -> None:
    print(f"{what:<8}{time.perf_counter() - start:>7.2f} s  {more}")


def convert(word: Path, program: str) -> None:
    """Let LibreOffice make a PDF of the Word file, and print how many pages it has."""
    start = time.perf_counter()
    command: list[str | Path] = [program, "--headless", "--convert-to", "pdf", "--outdir", word.parent, word]
    subprocess.run(command, check=True, capture_output=True, timeout=LIMIT)
    pages = len(re.findall(rb"/Type\s*/Page[^s]", word.with_suffix(".pdf").read_bytes()))
    _tell("Office", start, f"{pages} page of A4, from {word.stat().st_size / 1000:.1f} kB")


def main() -> None:
    """Measure all that can be measured here."""
    if CHROMIUM is None:
        print("Chromium is not on the PATH: the steps of re-use are left out.")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_site(ROOT / "tests" / "site.yml", folder / "site", FICTION)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder / "site"))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        word = browse(f"http://127.0.0.1:{server.server_address[1]}/", folder)
        server.shutdown()
        program = shutil.which("soffice")
        if program is None:
            print("LibreOffice is not on the PATH: reading the Word file back is left out.")
        else:
            convert(word, program)


if __name__ == "__main__":
    main()
