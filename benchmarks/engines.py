"""Our search beside two kept engines, on the judged questions: `python -m benchmarks.engines [number …]`.

MiniSearch gets what ours has: the same stems with the words inside compounds, the same synonyms and names, the same
weights by field, as an index made beforehand and cut into parts by the first letters of its words. Pagefind gets the
pages with weights on title and summary, and the questions as they were typed. All three run in one browser whose
processor is four times slower. The quality is that of the library's own motions; a made-up one of so many motions
(`benchmarks.library`) is only weighed and timed, with one question in seven.
"""

import asyncio
import gzip
import json
import shutil
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from html import escape
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from pagefind.index import PagefindIndex
from playwright.sync_api import Page, sync_playwright

from benchmarks.library import made_up, material
from generator.i18n.language import language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.load import load
from generator.subjects.search.documents import SearchDocument, Weight, motion_document
from generator.subjects.search.export import Searched, write_search
from generator.subjects.search.index import build_index
from generator.subjects.search.names import asked_names, name_postings
from generator.subjects.search.synonyms import Relation, filed_postings, register_words, relations
from generator.text.compounds import Splitter
from generator.text.stems import Stems
from generator.text.stop_words import STOPS
from generator.text.words import CHUNK, vocabulary
from tests.browser.fixtures import CHROMIUM, FLAGS, Quiet
from tests.search.judged import QUESTIONS, SHOWN, grades, quality

ROOT = Path(__file__).parents[1]
MINISEARCH = ROOT / ".venv" / "node" / "node_modules" / "minisearch" / "dist" / "umd" / "index.js"
SLOWER = 4
FIELDS: dict[str, float] = {weight.name.lower(): weight.value for weight in Weight}
NAMES = "names"
BOOST: dict[str, float] = {**FIELDS, NAMES: Weight.TITLE.value}

FIRST = next(at for at, one in enumerate(QUESTIONS) if one["kind"] == "sentence")
SOME = 7
"""Of a made-up library one question in so many is asked."""
ENGINES = ("ours", "minisearch", "pagefind")
ASK = "async ([name, questions]) => (await import('./engines.js'))[name](questions)"


def prepare(library: Library, folder: Path) -> list[Any]:
    """Write what the three engines read; return the questions as stems with synonyms."""
    entries = library.entries
    documents = [motion_document(entry) for entry in entries]
    index = build_index(documents, register_words(library))
    index.add({**filed_postings(entries), **name_postings(entries)})
    also = relations(library, index, asked_names(library, index))
    known = vocabulary((*register_words(library), *(text for one in documents for _, text in one.texts)))
    stems = Stems(Splitter(known - STOPS))
    names: dict[int, list[str]] = {}
    for name, pages in {**filed_postings(entries), **name_postings(entries)}.items():
        for page, _ in pages:
            names.setdefault(page, []).append(name)
    rows: list[dict[str, Any]] = [
        {
            "id": number,
            **{weight.name.lower(): " ".join(_terms(one.texts, weight, stems)) for weight in Weight},
            NAMES: " ".join(names.get(number, ())),
        }
        for number, one in enumerate(documents)
    ]
    _write(folder / "documents.json", {"documents": rows, "boost": BOOST})
    shutil.copy(MINISEARCH, folder / "minisearch.js")
    for room in ("search", "frame/lib"):
        shutil.copytree(ROOT / "site_templates" / room, folder / "assets" / room)
    shutil.copy(Path(__file__).with_name("engines.js"), folder)
    for name in ENGINES:
        head = '<script src="minisearch.js"></script>' if name == "minisearch" else ""
        (folder / f"{name}.html").write_text(f"<!doctype html>{head}", "utf-8")
    write_search(Searched(library, (), language("nl"), ()), folder)
    _pages(documents, entries, folder / "pages")
    asyncio.run(_pagefind(folder / "pages", folder / "pagefind"))
    return [_asked(str(one["q"]), stems, also) for one in QUESTIONS]


def _terms(texts: Sequence[tuple[Weight, str]], weight: Weight, stems: Stems) -> list[str]:
    chunks = (chunk for of, text in texts if of is weight for chunk in CHUNK.findall(text))
    return [stem for chunk in chunks for stem, _ in stems.terms(chunk)]


def _asked(question: str, stems: Stems, also: Mapping[str, Sequence[Relation]]) -> list[list[tuple[str, float]]]:
    """Return each word of a question as its stem and what else it asks, in rows of up to four words too."""
    words = [terms[0][0] for chunk in CHUNK.findall(question) if (terms := stems.terms(chunk))]
    made = [[(word, 1.0), *_ways(word, also)] for word in words]
    for length in (2, 3, 4):
        for at in range(len(words) - length + 1):
            for word in range(at, at + length):
                made[word] += _ways(" ".join(words[at : at + length]), also)
    return made


def _ways(key: str, also: Mapping[str, Sequence[Relation]]) -> list[tuple[str, float]]:
    shares = {"n": 1.0, "s": 0.8, "i": 0.7, "m": 0.6}
    found = also.get(key, ())
    return [(one.stems[0], shares[one.kind.value]) for one in found if one.kind.value in shares and len(one.stems) == 1]


def _pages(documents: Sequence[SearchDocument], entries: Sequence[Entry], folder: Path) -> None:
    folder.mkdir()
    for number, (document, entry) in enumerate(zip(documents, entries, strict=True)):
        parts = (
            f'<p data-pagefind-weight="{min(10, weight.value)}">{escape(text)}</p>' for weight, text in document.texts
        )
        filed = escape(" ".join((entry.place_name or "", *entry.submitting_parties)))
        body = f"<html lang=nl><body>{''.join(parts)}<p data-pagefind-weight=5>{filed}</p></body></html>"
        (folder / f"{number}.html").write_text(body, "utf-8")


async def _pagefind(pages: Path, folder: Path) -> None:
    """Index pages in one go: its client rests a tenth of a second after each answer, which is long for 10,000."""
    async with PagefindIndex(config={"output_path": str(folder)}) as index:  # written at the end
        await index.add_directory(str(pages))


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8")


def cut(made: str, folder: Path) -> None:
    """Cut an index of MiniSearch into parts by the first letters of its words; what all share is one file."""
    whole = json.loads(made)
    parts: dict[str, list[Any]] = {}
    for row in whole.pop("index"):
        parts.setdefault(row[0][:2], []).append(row)
    for part, rows in parts.items():
        _write(folder / f"{part.replace('/', '_')}.json", rows)
    _write(folder / "base.json", {**whole, "cut": sorted(parts), "boost": BOOST})


def measure(library: Library, folder: Path, step: int = 1) -> Iterator[str]:
    """Yield a line for each engine, which is asked one question in so many."""
    terms = prepare(library, folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    typed = [str(one["q"]) for one in QUESTIONS]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        maker = browser.new_page()
        maker.goto(f"{address}minisearch.html")
        cut(maker.evaluate(ASK, ["makeMinisearch", []]), folder / "mini")
        for name in ENGINES:
            questions = terms if name == "minisearch" else typed
            found, asked = _answers(browser.new_page(), f"{address}{name}.html", questions, step)
            size = sum(map(partial(_gzipped, folder), asked))
            took = sorted(one["took"] for one in found)
            score = f"nDCG@5 {_score(found, library):.3f}, " if step == 1 else ""
            late = f", stopped after {len(took)} questions" if len(took) < len(questions[::step]) else ""
            yield _line(name, len(library.entries), score, size, took) + late
        browser.close()
    server.shutdown()


def _answers(page: Page, address: str, questions: Sequence[Any], step: int) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the answers of one engine to one question in so many, and what a first search of it loads."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address)
    name = Path(urlsplit(address).path).stem
    page.evaluate(ASK, [name, [questions[FIRST if len(questions) > FIRST else 0]]])
    first = [path for path in asked if not path.endswith((".html", "engines.js"))]
    return page.evaluate(ASK, [name, questions[::step]]), first


def _gzipped(folder: Path, path: str) -> int:
    file = folder / unquote(path).lstrip("/")
    return len(gzip.compress(file.read_bytes())) if file.is_file() else 0


def _score(found: Sequence[Mapping[str, Any]], library: Library) -> float:
    # An engine that was stopped answered the first of them only.
    judged = [(grades(one, library), answer["pages"][:SHOWN]) for one, answer in zip(QUESTIONS, found, strict=False)]
    return statistics.mean(
        quality([library.entries[page].id for page in pages], graded) for graded, pages in judged if graded
    )


def _line(name: str, number: int, score: str, size: int, took: Sequence[float]) -> str:
    slow = took[int(len(took) * 0.95)]
    return (
        f"{name:10} {number:6} motions: {score}first search {size / 1000:.0f} kB gzipped,"
        f" a question {statistics.median(took):.0f} ms, one in twenty over {slow:.0f} ms"
    )


def main() -> None:
    """Measure the library's own motions, and after that made-up ones of each number."""
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(load(ROOT / "motions", None).library, Path(folder)):
            print(line, flush=True)
    for number in map(int, sys.argv[1:]):
        with tempfile.TemporaryDirectory() as folder:
            for line in measure(made_up(material(), number), Path(folder), SOME):
                print(line, flush=True)


if __name__ == "__main__":
    main()
