"""The splitter in a browser: the very same result as in the interpreter that `motions import` runs it with."""

import random
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.importing.splitting.modules import FOLDER
from tests.browser.fixtures import Quiet
from tests.splitter.cases import CASES, TABLE, asked, expected, shown, text
from tests.splitter.test_splitting_always import PIECES

pytestmark = pytest.mark.browser

SPLIT = """async ([texts, table]) => {
  const { split } = await import("/split.js");
  return texts.map((text) => split(text, table));
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Open a page that may load our scripts, and nothing else."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=FOLDER))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    shown_page = browser.new_page()
    shown_page.goto(f"http://127.0.0.1:{server.server_address[1]}/split.js")
    yield shown_page
    shown_page.close()
    server.shutdown()
    server.server_close()


def in_browser(page: Page, texts: list[str]) -> list[Any]:
    """Return what texts become in the browser."""
    result: list[Any] = page.evaluate(SPLIT, [texts, TABLE])
    return result


def test_golden_cases(page: Page) -> None:
    """Every golden case becomes in the browser what it says, to the last line."""
    for name, result in zip(CASES, in_browser(page, [text(name) for name in CASES]), strict=True):
        assert shown(result) == expected(name), name


def test_any_text(page: Page) -> None:
    """A few hundred texts of pieces of motions and odd signs become the same in both."""
    texts = list(generated(400))
    for words, result in zip(texts, in_browser(page, texts), strict=True):
        assert result == asked("splitter/split", "split", words), repr(words)


def generated(count: int) -> Iterator[str]:
    """Yield the same texts on every run, from short to long."""
    choose = random.Random(20_260_101)  # noqa: S311  # texts to try, no secrets
    odd = [
        *"aAeé1 .,;:-–()\"'“”’/•o\t\n",
        "𝒜",
        "e\u0301",
        "\u00a0",
        "\u200b",
        "Ĳ",
        "ß",
        "İ",
        "\r\n",
        "\u2028",
        "12 mei 2025",
    ]
    for number in range(count):
        signs = [choose.choice(PIECES) if choose.random() < 0.8 else choose.choice(odd) for _ in range(number // 8)]
        yield "".join(sign + choose.choice(("", " ", " ", "\n")) for sign in signs)


def test_a_large_text_does_not_freeze_the_browser(page: Page) -> None:
    """A text of 40 kB, which is twenty motions, takes a second or so whatever is in it."""
    long = [
        "overwegende dat " * 2_500,
        "- x\n" * 10_000,
        "a, " * 13_000,
        "verzoekt het college:\n- a\n" + "a b\n" * 10_000,
    ]
    took = page.evaluate(
        """async ([texts, table]) => {
          const { split } = await import("/split.js");
          const took = (text) => {
            const start = performance.now();
            split(text, table);
            return performance.now() - start;
          };
          return texts.map(took);
        }""",
        [long, TABLE],
    )
    assert max(took) < 4000, took
