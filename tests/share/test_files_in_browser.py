"""Files from somebody's disk in a browser: Word by the same table as the command, plain text in any encoding."""

import threading
from base64 import b64encode
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page

from generator.pages.page import TEMPLATES
from generator.publishing.vendor import FOLDER
from tests.browser.fixtures import Quiet
from tests.importing.word_cases import CASES

pytestmark = pytest.mark.browser

BYTES = "const bytes = Uint8Array.from(atob(given), (sign) => sign.charCodeAt(0)).buffer;"
WORD = f"""async (given) => {{
  {BYTES}
  const {{ textOf }} = await import("/reuse/document.js");
  return textOf(new PizZip(bytes).files).split("\\n");
}}"""
DECODED = f"""async (given) => {{
  {BYTES}
  const {{ decoded }} = await import("/frame/lib/encodings.js");
  return decoded(bytes);
}}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Open a page that may load our scripts and the library that opens archives."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=TEMPLATES))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    shown = browser.new_page()
    shown.goto(f"http://127.0.0.1:{server.server_address[1]}/reuse/document.js")
    shown.add_script_tag(content=(FOLDER / "pizzip.js").read_text("utf-8"))
    yield shown
    shown.close()
    server.shutdown()
    server.server_close()


def test_word_files_become_the_same_lines_as_for_the_command(page: Page) -> None:
    """Every case of the table."""
    for name, (data, lines) in CASES.items():
        assert page.evaluate(WORD, b64encode(data).decode()) == lines, name


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_of_a_simple_editor_is_read(page: Page, encoding: str) -> None:
    """What Notepad calls ANSI is the encoding of Windows; the others tell themselves."""
    text = "Motie Coördinatie: geïsoleerd, € 100, zo’n café – nu"
    assert page.evaluate(DECODED, b64encode(text.encode(encoding)).decode()) == text
