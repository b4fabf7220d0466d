"""Waits for what a page's scripts leave in the window; Playwright's own way is refused by the pages' policy."""

from typing import Any

from playwright.sync_api import Page

POLLED = """async (name) => {
  for (let times = 0; times < 500 && !window[name]; times += 1) await new Promise((done) => setTimeout(done, 20));
  return window[name];
}"""


def left_in_window(page: Page, name: str) -> Any:
    """Return a value that a stand-in has put into the window; None where it comes not within ten seconds."""
    return page.evaluate(POLLED, name)
