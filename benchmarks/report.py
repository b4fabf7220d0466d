"""What was measured, as lines for people."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.measure import Measured, Weight

MEGA = 1_000_000
KILO = 1_000
STOCK_AIM = 0.4
HUGO_AIM = 1.0
"""For the whole build against Hugo and Pagefind together."""
PAGES_AIM = 1.5
LINEAR_AIM = 1.2
"""How much more than in proportion a build may take when the library grows."""
NOTES = (
    "seconds: on the clock, with the start of the process; on a busy machine only the CPU seconds can be compared.",
    "read: the library, with all rules. check: `motions check`. pages: read, then the bodies of all pages. build: all.",
    "edit: a record was changed in a preview, until its page is there; that begins at most 0.75 s later.",
    "lists: the same, until all that shows the record is there: the server builds a second time by itself.",
    "again: a record was changed since the last `motions build`; the next one, with the start of the process.",
    "search: the index alone, without reading; it is part of build. finder: the page in a browser, see finder.py.",
    "related: for each motion those on its subject; it is part of pages and build.",
    "families: who belongs together, and the pages of all ideas and families; it is part of pages.",
    "alike: which municipalities are alike, what worked there, and its words for the pages and the front page.",
    "votes: who votes along on all themes, ideas, families and municipalities, and what browsers read; part of build.",
    "stock: the same records as Markdown in MkDocs + Material, search and tags on, motions kept out of the navigation",
    "       (not_in_nav), since it would write all of them on every page. hugo: the same content, without any check.",
)


@dataclass(frozen=True)
class Row:
    """One process at one size."""

    size: int
    name: str
    took: Measured
    weight: Weight | None = None
    told: str = ""
    """What was measured besides, in words."""


def heading() -> str:
    """Return the names of the columns."""
    names = ("motions", "what", "seconds", "cpu s", "peak MB", "page kB", "largest", "files", "all MB")
    return _line(*names)


def shown(row: Row) -> str:
    """Return one line of the table."""
    if row.took.failed:
        return f"{row.size:>8}  {row.name:<8} {row.took.failed}"
    if row.told:
        return f"{row.size:>8}  {row.name:<8} {row.told}"
    took = (f"{row.took.seconds:.2f}", f"{row.took.cpu:.2f}", f"{row.took.peak / MEGA:.0f}")
    return _line(str(row.size), row.name, *took, *_weight(row.weight))


def _weight(weight: Weight | None) -> tuple[str, ...]:
    if weight is None:
        return ()
    page = (f"{weight.mean / KILO:.1f}", f"{weight.largest / KILO:.1f}")
    return (*page, str(weight.files), f"{weight.total / MEGA:.1f}")


def _line(size: str, name: str, *cells: str) -> str:
    return f"{size:>8}  {name:<8}" + "".join(f"{cell:>9}" for cell in cells)


def ratios(rows: Iterable[Row]) -> Iterator[str]:
    """Yield how we compare with our peers, at each size where both came to an end."""
    done = {(row.size, row.name): row for row in rows if not row.took.failed}
    for size in dict.fromkeys(size for size, _ in done):
        for ours, peer, aim in (
            ("build", "stock", STOCK_AIM),
            ("pages", "hugo", PAGES_AIM),
        ):
            if (size, ours) in done and (size, peer) in done:
                yield _ratio(done[size, ours], done[size, peer], aim)
        if all((size, name) in done for name in ("build", "hugo", "pagefind")):
            yield _ratio(done[size, "build"], _both(done[size, "hugo"], done[size, "pagefind"]), HUGO_AIM)
    yield from _growth([row for (_size, name), row in done.items() if name == "build"])
    yield from ("", *NOTES)


def _growth(builds: Sequence[Row]) -> Iterator[str]:
    """Yield how much more a build takes than in proportion to its motions, from each size to the next."""
    for small, large in pairwise(builds):
        times = large.size / small.size
        more = large.took.cpu / small.took.cpu / times
        met = "met" if more <= LINEAR_AIM else "not met"
        yield (
            f"{large.size:>8}  build / build of {small.size} for {times:.0f} times the motions: "
            f"seconds {large.took.seconds / small.took.seconds / times:.2f}  cpu {more:.2f}  "
            f"(aim for cpu: {LINEAR_AIM}, {met})"
        )


def _both(one: Row, other: Row) -> Row:
    """Return two processes, one after the other, as one."""
    first, second = one.took, other.took
    took = Measured(first.seconds + second.seconds, first.cpu + second.cpu, max(first.peak, second.peak))
    return Row(one.size, f"{one.name} + {other.name}", took)


def _ratio(ours: Row, peer: Row, aim: float) -> str:
    parts = {
        "seconds": ours.took.seconds / peer.took.seconds,
        "cpu": ours.took.cpu / peer.took.cpu,
        "memory": ours.took.peak / peer.took.peak,
    }
    if ours.weight and peer.weight:
        parts["page"] = ours.weight.mean / max(peer.weight.mean, 1)
        parts["bytes"] = ours.weight.total / peer.weight.total
    figures = "  ".join(f"{name} {value:.2f}" for name, value in parts.items())
    met = "met" if parts["seconds"] <= aim else "not met"
    return f"{ours.size:>8}  {ours.name} / {peer.name}: {figures}  (aim for seconds: {aim}, {met})"
