"""What a visitor waits for, on a slow phone: `python -m benchmarks.hands <site>`.

Chromium with a processor six times slower, 400 kbit/s and 400 ms of delay for each request, an empty cache for each
row, and a plain server: HTTP/1.1, nothing compressed. Prints of every step the seconds, the requests and the bytes so
far, and how much of the page moved after it was shown. The library of this working copy, or one as large, is meant.
"""

import json
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Browser, CDPSession, Page, ViewportSize, sync_playwright

from benchmarks.finder import ASK
from tests.browser.fixtures import CHROMIUM, FLAGS, Quiet

SLOWER = 6
SPEED = 400_000 / 8
"""Bytes a second."""
DELAY = 400
"""Milliseconds."""
PHONE: ViewportSize = {"width": 390, "height": 844}
KILO = 1_000
MOST = 90 * KILO
REST = 8 * KILO
"""So long somebody reads or fills in before a next step, in milliseconds."""
FIRST, SECOND = "veilige fietsroutes naar school", "groene schoolpleinen hitte"
FOUND = ".finder:not([hidden]) .motions[aria-busy=false] .motion-item"
WATCH = """
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.moved += one.value;
  }).observe({ type: "layout-shift", buffered: true });
"""
PAINTED = """() => new Promise((done) => new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (one.name === 'first-contentful-paint') done(one.startTime);
}).observe({ type: 'paint', buffered: true }))"""
WORD = "[data-act=word]:visible"


class Handler(Quiet):
    """Speaks HTTP/1.1: a connection is used again, and what is small is sent at once."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True


class Visit:
    """One cold visit of a phone, which counts what comes over the line."""

    def __init__(self, page: Page, line: CDPSession, address: str) -> None:
        """Slow the phone and its line."""
        self.page, self.address = page, address
        self.requests = self.bytes = 0
        line.send("Network.enable")
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        speeds = {"downloadThroughput": SPEED, "uploadThroughput": SPEED}
        line.send("Network.emulateNetworkConditions", {"offline": False, "latency": DELAY, **speeds})
        line.on("Network.loadingFinished", self._count)
        page.add_init_script(WATCH)
        page.set_default_timeout(MOST)

    def _count(self, event: dict[str, float]) -> None:
        self.requests += 1
        self.bytes += int(event["encodedDataLength"])

    def go(self, path: str) -> float:
        """Open a page, and return when that began."""
        start = time.perf_counter()
        self.page.goto(self.address + path, wait_until="commit")
        return start

    def until(self, path: str, selector: str) -> float:
        """Return the seconds from asking for a page until an element of it is there."""
        start = self.go(path)
        self.page.locator(selector).first.wait_for()
        return time.perf_counter() - start

    def readable(self, path: str) -> float:
        """Return the seconds until something of a page can be read."""
        self.go(path)
        return float(self.page.evaluate(PAINTED)) / KILO

    def tell(self, what: str, took: float) -> None:
        """Print a row, and what moved on the page until now."""
        moved = self.page.evaluate("window.moved")
        print(
            f"{what:<22}{took:>7.1f} s{self.requests:>5} requests{self.bytes / KILO:>7.0f} kB   moved {moved:.3f}",
            flush=True,
        )


@contextmanager
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Begin a visit with nothing in the cache."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2)
    page = context.new_page()
    yield Visit(page, context.new_cdp_session(page), address)
    context.close()


def measure(browser: Browser, address: str, motion: str) -> None:
    """Print every row.

    Args:
        browser: the browser.
        address: that of the site, ending in a slash.
        motion: the id of a motion with a text.
    """
    for what, path in (("front page readable", ""), ("motion readable", f"moties/{motion}/")):
        with visit(browser, address) as one:
            one.tell(what, one.readable(path))
    with visit(browser, address) as one:
        one.tell("first search result", one.until(f"moties/?q={quote(FIRST)}", FOUND))
        one.page.wait_for_timeout(REST)
        one.tell("second search", one.page.evaluate(ASK, SECOND) / KILO)
    with visit(browser, address) as one:
        one.tell("reuse usable", one.until(f"gebruik/?motie={motion}", "[data-work]:visible"))
        _fill(one.page)
        one.tell("Word after the press", _pressed(one.page))
    with visit(browser, address) as one:
        start = time.perf_counter()
        one.tell("share form usable", one.until("meedoen/delen/", "[data-share] textarea:visible:enabled"))
        one.page.wait_for_load_state("networkidle")
        one.tell("share form all there", time.perf_counter() - start)


def _fill(page: Page) -> None:
    """Fill in what a Word file needs, and take the time that it takes to do so."""
    page.locator("#place").fill("Utrecht")
    page.locator("#date").fill("2026-12-03")
    page.locator("[data-person=party]").first.fill("GroenLinks")
    page.wait_for_timeout(REST)


def _pressed(page: Page) -> float:
    start = time.perf_counter()
    with page.expect_download():
        page.locator(WORD).first.click()
    return time.perf_counter() - start


def motion_of(site: Path) -> str:
    """Return the id of a motion whose text stands in the library: the first by name."""
    for path in sorted(site.glob("data/v1/motions/*/*.json")):
        if json.loads(path.read_text("utf-8")).get("record", {}).get("text"):
            return "/".join(path.with_suffix("").parts[-2:])
    message = f"no motion in {site} has a text"
    raise SystemExit(message)


def main() -> None:
    """Measure a built site."""
    if CHROMIUM is None:
        print("Chromium is not on the PATH: what a visitor waits for is left out.")
        return
    site = Path(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=site))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        measure(browser, f"http://127.0.0.1:{server.server_address[1]}/", motion_of(site))
        browser.close()


if __name__ == "__main__":
    main()
