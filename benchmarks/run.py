"""`python -m benchmarks.run [sizes…]`: measures our stages and our peers in one run, and ends with a table.

Figures of two machines, or of two days, say little; the ratios within one run are what counts.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import Measured, measured, weigh
from benchmarks.report import Row, heading, ratios, shown

SIZES = [100, 1_000, 10_000]
LIMIT = 20 * 60
"""Seconds after which a process is stopped and counts for nothing."""
WORK = Path(".bench")
TIMED = ("edit", "lists", "again", "search", "related", "families", "votes", "alike")
"""Stages that say themselves what the part took that counts."""
STAGES = ("read", "check", "pages", "build", *TIMED)
QUIET = {"NO_MKDOCS_2_WARNING": "1"}


def python(module: str, *words: str | Path) -> list[str | Path]:
    """Return the command that runs a module."""
    return [sys.executable, "-m", module, *words]


def run(size: int, work: Path) -> Iterator[Row]:
    """Measure everything at one size, in a folder that is made empty before and afterwards."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    motions = work / "motions"
    made = measured(python("benchmarks.library", str(size), motions), _log(work, "library"), LIMIT)
    if made.failed:
        raise SystemExit(made.failed)
    yield from ours(size, work, motions)
    yield from _stock(size, work, motions)
    yield from _hugo(size, work, motions)
    shutil.rmtree(work)


def _log(work: Path, name: str) -> Path:
    """Return where a process writes what it says: beside the folder, so that it is there afterwards."""
    return work.with_name(f"{work.name}-{name}.log")


def ours(size: int, work: Path, motions: Path) -> Iterator[Row]:
    """Measure our own stages."""
    for stage in STAGES:
        log, site = _log(work, stage), work / f"site-{stage}"
        took = measured(python("benchmarks.stage", stage, motions, site), log, LIMIT, QUIET)
        if stage in TIMED and not took.failed:
            took = _as_told(took, log)
        yield _weighed(size, stage, took, site if stage in {"build", "search"} else None)
        if stage == "build" and not took.failed:
            yield from _finder(size, work, site)
        shutil.rmtree(site, ignore_errors=True)


def _finder(size: int, work: Path, site: Path) -> Iterator[Row]:
    """Measure the page that finds motions in a real browser, where there is one."""
    log = _log(work, "finder")
    took = measured(python("benchmarks.finder", site), log, LIMIT)
    told = "" if took.failed else log.read_text(encoding="utf-8").strip()
    if took.failed or told:
        yield Row(size, "finder", took, told=told)
    else:
        print("There is no Chromium: the search in the browser is left out.")


def _as_told(took: Measured, log: Path) -> Measured:
    """Return what the stage prints on its last line: seconds and CPU seconds of the part that counts."""
    seconds, cpu = log.read_text(encoding="utf-8").split()[-2:]
    return replace(took, seconds=float(seconds), cpu=float(cpu))


def _stock(size: int, work: Path, motions: Path) -> Iterator[Row]:
    sources = work / "stock"
    command = python("mkdocs", "build", "-q", "-f", sources / "mkdocs.yml")
    took = _peer("stock", command, sources, motions)
    yield _weighed(size, "stock", took, sources / "site")
    shutil.rmtree(sources)


def _hugo(size: int, work: Path, motions: Path) -> Iterator[Row]:
    sources, program = work / "hugo", shutil.which("hugo")
    if program is None:
        print("Hugo is not on the PATH: this peer is left out.")
        return
    took = _peer("hugo", [program, "--quiet", "--source", sources], sources, motions)
    yield _weighed(size, "hugo", took, sources / "public")
    if not took.failed:
        # Hugo makes no search; its peer indexes what it wrote.
        command = python("pagefind", "--site", sources / "public", "--force-language", "nl")
        yield Row(size, "pagefind", measured(command, _log(work, "pagefind"), LIMIT))
    shutil.rmtree(sources)


def _weighed(size: int, name: str, took: Measured, site: Path | None) -> Row:
    """Add what the site weighs; one without a page for every motion counts for nothing."""
    if took.failed or site is None:
        return Row(size, name, took)
    weight = weigh(site)
    complete = weight.pages == size or name == "search"
    short = "" if complete else f"wrote {weight.pages} pages of {size} motions"
    return Row(size, name, replace(took, failed=short), weight)


def _peer(name: str, command: list[str | Path], sources: Path, motions: Path) -> Measured:
    """Write the sources of a peer, which is not measured, and let it build its site, which is."""
    log = _log(sources.parent, name)
    sources.mkdir()
    written = measured(python(f"benchmarks.{name}", motions, sources), log, LIMIT)
    return written if written.failed else measured(command, log, LIMIT, QUIET)


def main() -> None:
    """Measure at every size asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of motions (100 1000 10000)")
    rows: list[Row] = []
    print(heading())
    for size in parser.parse_args().sizes:
        for row in run(size, WORK.resolve() / str(size)):
            print(shown(row), flush=True)
            rows.append(row)
    print("\n".join(("", heading(), *map(shown, rows), "", *ratios(rows))))
    sys.exit(any(row.took.failed and row.name in STAGES for row in rows))


if __name__ == "__main__":
    main()
