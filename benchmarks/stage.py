"""One stage of our own work, run in a process of its own: `python -m benchmarks.stage <stage> <motions> <site>`."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

import yaml
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from benchmarks.page_signs import library_of
from generator.cli.check import check_command
from generator.i18n.language import language
from generator.library.load import load
from generator.pages.settings import Settings
from generator.publishing.build import build_site
from generator.publishing.mkdocs_plugin import MotionsPlugin
from generator.site.pages import pages
from generator.site.render import Renderer
from generator.subjects.families.facts import library_families
from generator.subjects.families.view import idea_pages
from generator.subjects.municipalities.block import worked_elsewhere_block
from generator.subjects.municipalities.export import tips_by_municipality
from generator.subjects.search.export import Searched, write_search
from generator.subjects.similar.related import related_motions
from generator.subjects.voting.block import here_view, voting_record_view
from generator.subjects.voting.export import FOLDER, write_forecasts
from generator.subjects.voting.facts import voting_record

ROOT = Path(__file__).parents[1]
CONFIG = """\
INHERIT: {root}/mkdocs.yml
theme:
  custom_dir: {root}/site_templates/frame
nav:
  - Over Motiewijzer: over.md
"""
"""The site's own settings without the handbook, which our peers don't write either."""
EDITED = "Een andere titel voor de meting"


def read(motions: Path, _site: Path) -> None:
    """Read and check the library, and no more."""
    print(len(load(motions, None).library.entries), "records")


def check(motions: Path, _site: Path) -> None:
    """Do what `motions check` does."""
    check_command.main(args=[], obj=(motions, "nl"), prog_name="motions check")


def render(motions: Path, _site: Path) -> None:
    """Read the library and render the body of every page, without the frame and without writing it."""
    library = library_of(motions)
    renderer = Renderer(Settings("Motiewijzer"))
    start = time.perf_counter()
    sizes = [len(renderer.body(page)) for page in pages(library, renderer.settings)]
    print(len(sizes), "bodies in", round(time.perf_counter() - start, 2), "s")


def build(motions: Path, site: Path) -> None:
    """Build the whole site."""
    print(build_site(_config(site), site, motions), "files")


def search(motions: Path, site: Path) -> None:
    """Read the library, write the search over it alone, and print the seconds (clock, CPU) of that."""
    searched = Searched(library_of(motions), (), language("nl"), ())
    start, cpu = time.perf_counter(), time.process_time()
    write_search(searched, site)
    print(time.perf_counter() - start, time.process_time() - cpu)


def related(motions: Path, _site: Path) -> None:
    """Read the library, and find for each motion those on its subject; print the seconds (clock, CPU) of that."""
    entries = library_of(motions).entries
    start, cpu = time.perf_counter(), sum(os.times()[:4])  # with what the copies of this process took
    found = related_motions(entries)
    took = time.perf_counter() - start, sum(os.times()[:4]) - cpu
    print(sum(map(bool, found.values())), "motions with others on their subject")
    print(*took)


def families(motions: Path, _site: Path) -> None:
    """Read the library, find its families and make their pages; print the seconds (clock, CPU) without reading."""
    library = library_of(motions)
    renderer = Renderer(Settings("Motiewijzer"))
    start, cpu = time.perf_counter(), time.process_time()
    sizes = [len(renderer.body(page)) for page in idea_pages(library, renderer.settings)]
    print(len(library_families(library)), "families on", len(sizes), "pages, the largest of", max(sizes), "signs")
    print(time.perf_counter() - start, time.process_time() - cpu)


def votes(motions: Path, site: Path) -> None:
    """Read the library, count who votes along everywhere, and print the seconds (clock, CPU) without reading."""
    library, dutch = library_of(motions), language("nl")
    start, cpu = time.perf_counter(), time.process_time()
    sets = (
        *library.by_theme.values(),
        *library.by_idea.values(),
        *(family.members for family in library_families(library)),
    )
    blocks = [voting_record_view(voting_record(entries), library, dutch) for entries in sets]
    blocks += [here_view(entries, place, library, dutch) for place, entries in library.by_municipality.items()]
    write_forecasts(library, dutch, site)
    sizes = [path.stat().st_size for path in (site / FOLDER).rglob("*.json")]
    print(sum(map(bool, blocks)), "blocks,", len(sizes), "files, the largest of", max(sizes, default=0), "bytes")
    print(time.perf_counter() - start, time.process_time() - cpu)


def alike(motions: Path, _site: Path) -> None:
    """Read the library, find what worked in councils alike, and tell it; print the seconds (clock, CPU) of that.

    Links between motions are left out: made by chance, they would join all into one family that all places have.
    """
    library = library_of(motions)
    apart = {key: motion.model_copy(update={"based_on": ()}) for key, motion in library.motions.items()}
    library = replace(library, motions=apart, known={})
    t, places = language("nl"), library.places.municipalities
    print(len(library_families(library)), "families")  # they are another stage
    start, cpu = time.perf_counter(), time.process_time()
    found = [worked_elsewhere_block(place, library, (), t) for place in places]
    tips_by_municipality(library, (), t)
    took = time.perf_counter() - start, time.process_time() - cpu
    print(sum(bool(one.tips) for one in found), "of", len(places), "municipalities with suggestions")
    print(*took)


def _config(site: Path) -> Path:
    """Write settings beside the site, and return where they are."""
    folder = site.with_name(f"{site.name}-config")
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    (folder / "docs" / "over.md").write_text("# Over Motiewijzer\n", encoding="utf-8")
    path = folder / "mkdocs.yml"
    path.write_text(CONFIG.format(root=ROOT), encoding="utf-8")
    return path


def edit(motions: Path, site: Path) -> None:
    """Build as a preview does, change one record, and print the seconds (clock, CPU) until its page is there again."""
    print(*_seconds_of_edit(motions, site, builds=1))


def lists(motions: Path, site: Path) -> None:
    """Do as `edit`, until all that shows the record is there again."""
    print(*_seconds_of_edit(motions, site, builds=2))


def _seconds_of_edit(motions: Path, site: Path, builds: int) -> tuple[float, float]:
    """Return the seconds (clock, CPU) of so many builds after an edit; the server asks for the second one itself."""
    os.environ["MOTIONS"] = str(motions.resolve())
    _preview(site, first=True)
    with _edited(motions, site):
        start, cpu = time.perf_counter(), time.process_time()
        for _build in range(builds):
            _preview(site)
        return time.perf_counter() - start, time.process_time() - cpu


def again(motions: Path, site: Path) -> None:
    """Build with the command, change one record, and print the seconds (clock, CPU) of building again."""
    program, config = Path(sys.executable).with_name("motions"), _config(site)
    command: list[str | Path] = [program, "--motions", motions, "build", "--config", config, "--site", site]
    subprocess.run(command, check=True)
    with _edited(motions, site):
        start, cpu = time.perf_counter(), _of_children()
        subprocess.run(command, check=True)
        took = time.perf_counter() - start, _of_children() - cpu
    print(*took)


def _of_children() -> float:
    return sum(os.times()[2:4])


@contextmanager
def _edited(motions: Path, site: Path) -> Iterator[None]:
    """Give one record another title meanwhile; its page has to show that."""
    record = min(motions.glob("[a-z]*/*.yml"))
    words = record.read_text(encoding="utf-8")
    record.write_text(_with_another_title(words), encoding="utf-8")
    try:
        yield
    finally:
        record.write_text(words, encoding="utf-8")
    page = site / "moties" / record.parent.name / record.stem / "index.html"
    if EDITED not in page.read_text(encoding="utf-8"):
        sys.exit("the page was not written again")


def _with_another_title(words: str) -> str:
    record = yaml.safe_load(words)
    return yaml.safe_dump(record | {"title": EDITED}, allow_unicode=True, sort_keys=False)


def _preview(site: Path, *, first: bool = False) -> None:
    """Build once more as `motions serve` does: with settings read anew and plugins that live on."""
    config = load_config(str(_config(site)), site_dir=str(site.resolve()))
    if first:
        config.plugins.on_startup(command="serve", dirty=True)
    mkdocs_build.build(config, serve_url="http://localhost:8000/", dirty=True)
    if first:
        plugin = cast("MotionsPlugin", config.plugins["motiewijzer"])
        plugin.on_serve(LiveReloadServer(print, "localhost", 0, str(site)), config=config, builder=print)
        plugin.wait()  # the search follows in the background; nobody edits so soon


STAGES: dict[str, Callable[[Path, Path], None]] = {
    "read": read,
    "check": check,
    "pages": render,
    "build": build,
    "edit": edit,
    "lists": lists,
    "again": again,
    "search": search,
    "families": families,
    "votes": votes,
    "alike": alike,
    "related": related,
}

if __name__ == "__main__":
    STAGES[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
