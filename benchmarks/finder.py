"""The page that finds motions in a real browser: `python -m benchmarks.finder <site>`.

Prints what a first search loads (scripts gzipped and the files of the search, without the frame's styles and
pictures), how long it takes from an empty cache, and how long a further, relaxed question takes: until its results are
there by the clock, and until all counts are there too in processor time of the page times four, as on a phone; other
work on the machine changes that little. Prints nothing where there is no Chromium.
"""

import gzip
import statistics
import sys
import threading
import time
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlsplit

from playwright.sync_api import CDPSession, Page, sync_playwright

from generator.subjects.search.packs import PACKED
from tests.browser.fixtures import CHROMIUM, FLAGS, Quiet

FIRST = "veilige fietsroutes naar school"
QUESTIONS = ("groene schoolpleinen hitte", "huurteam voor studenten", "energie armoede isolatie", "wc in het centrum")
"""Each has words that no motion has all of."""
KILO = 1_000
SLOWER = 4
READY = ".finder .motions[aria-busy=false]"
COUNTED = ".filters__groups[aria-busy=false]"
ASK = """async (question) => {
  const list = document.querySelector('.finder .motions');
  document.querySelector('#search').value = question;
  const start = performance.now();
  document.querySelector('#content form[role=search]').requestSubmit();
  while (list.getAttribute('aria-busy') !== 'true') await new Promise(requestAnimationFrame);
  while (list.getAttribute('aria-busy') !== 'false') await new Promise(requestAnimationFrame);
  return performance.now() - start;
}"""


def measure(page: Page, address: str, site: Path) -> str:
    """Return the figures of a first and of further questions, as a line."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    start = time.perf_counter()
    page.goto(f"{address}moties/?q={quote(FIRST)}")
    page.wait_for_selector(READY)
    page.wait_for_selector(COUNTED, state="attached")
    first = (time.perf_counter() - start) * KILO
    bytes_ = sum(_gzipped(site / path.lstrip("/")) for path in asked if path.endswith((".js", PACKED)))
    page.evaluate(ASK, QUESTIONS[0])
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    took, worked = zip(*(_asked(page, session, question) for question in QUESTIONS[1:]), strict=True)
    return (
        f"first search {bytes_ / KILO:.0f} kB gzipped, {first:.0f} ms with the page; a relaxed question"
        f" {statistics.median(took):.0f} ms, {statistics.median(worked):.0f} ms of a phone's processor"
    )


def _asked(page: Page, session: CDPSession, question: str) -> tuple[float, float]:
    """Return how many milliseconds a question takes, and for how many a phone would work on it."""
    before = _worked(session)
    took = float(page.evaluate(ASK, question))
    page.wait_for_selector(COUNTED, state="attached")
    return took, (_worked(session) - before) * KILO * SLOWER


def _worked(session: CDPSession) -> float:
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(one["value"] for one in metrics if one["name"] == "TaskDuration"))


def _gzipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes())) if path.is_file() else 0


def main() -> None:
    """Measure a built site."""
    if CHROMIUM is None:
        return
    site = Path(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        print(measure(browser.new_page(), f"http://127.0.0.1:{server.server_address[1]}/", site))
        browser.close()


if __name__ == "__main__":
    main()
