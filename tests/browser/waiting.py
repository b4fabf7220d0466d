"""Waits for what a page's scripts do."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from playwright.sync_api import Page

POLLED = """async (name) => {
  for (let times = 0; times < 500 && !window[name]; times += 1) await new Promise((done) => setTimeout(done, 20));
  return window[name];
}"""


def left_in_window(page: Page, name: str) -> Any:
    """Return a value that a stand-in has put into the window; None where it comes not within ten seconds.

    Playwright's own way to wait for one is refused by the policy of the pages.
    """
    return page.evaluate(POLLED, name)


CLIPBOARD = """async (begin) => {
  for (let times = 0; times < 500; times += 1) {
    if ((await navigator.clipboard.readText()).startsWith(begin)) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}"""


def copied(page: Page, begin: str) -> bool:
    """Whether a text that begins so comes onto the clipboard within ten seconds."""
    return bool(page.evaluate(CLIPBOARD, begin))


SIDE_BY_SIDE = 6


def at_rest(visits: Iterable[tuple[Callable[[], Page], str]]) -> Iterator[tuple[str, Page]]:
    """Yield addresses with their pages once nothing more is fetched; some wait at once, since each is idle meanwhile.

    Args:
        visits: how to open a page, and its address.
    """
    left = iter(visits)
    while some := [(make(), url) for make, url in islice(left, SIDE_BY_SIDE)]:
        try:
            for page, url in some:
                page.goto(url)
            for page, url in some:
                page.wait_for_load_state("networkidle")
                yield url, page
        finally:
            for page, _url in some:
                page.close()
