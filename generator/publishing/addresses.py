"""The addresses of a built site: the list of all that were ever published, and what is wrong with one of them."""

from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from generator.findings.finding import Finding
from generator.library.library import Library
from generator.publishing.open_data.motions import MOTIONS
from generator.publishing.open_data.parts import FOLDER as PARTS
from generator.subjects.moved.facts import moves
from generator.subjects.moved.view import gone

FILE = "data/v1/addresses.txt"
PAGE = "index.html"
DATA = ("data", "feeds", "schema")
"""The folders of which every file is an address; what only our own scripts read is not listed."""
LEFT_OUT = ("mensen/", f"{MOTIONS}/", f"{PARTS}/")
"""Pages of people may disappear: a list that never forgets would keep their names. The data of a motion follows from
the address of its page, and there are as many parts of the data as `parts.json` names."""


def addresses(paths: Iterable[str]) -> set[str]:
    """Return the addresses that are kept of a built site with these files: those of its pages, feeds and data."""
    all_addresses = (path.removesuffix(PAGE) if path.endswith(f"/{PAGE}") else path for path in paths)
    return {address for address in all_addresses if _is_kept(address)}


def _is_kept(address: str) -> bool:
    rooms = address.split("/")
    is_listed = address.endswith("/") or (rooms[0] in DATA and len(rooms) > 1)
    return is_listed and "pagina" not in rooms and not address.startswith(LEFT_OUT)  # lists get longer and shorter


def publish_addresses(library: Library, site: Path, paths: Iterable[str]) -> None:
    """Write the list of all addresses that were ever published, those of this site among them.

    Args:
        library: its registers know the addresses of before.
        site: the folder in which it is built.
        paths: of the files that it will have.
    """
    listed = sorted({*library.registers.published, *addresses(paths), FILE})
    (site / FILE).write_text("".join(f"{address}\n" for address in listed), encoding="utf-8", newline="\n")


def broken(library: Library, paths: Container[str], shown: str) -> Iterator[Finding]:
    """Yield every address that led somewhere and no longer does, and every move that leads nowhere.

    Args:
        library: the motions and registers.
        paths: of the files of the built site.
        shown: how the motions folder is called in findings.
    """
    for address, (file, line) in library.registers.published.items():
        if not all(path in paths for path in _files(address)):
            yield Finding("address-lost", file, line, facts={"value": address}, excerpt=address)
    nowhere = {*moves(library), *(url for url, _why in gone(library))}
    for at, one in enumerate(library.registers.moved):
        if one.moved_to and (one.moved_to in nowhere or f"{one.moved_to.rstrip('/')}/{PAGE}" not in paths):
            facts = {"value": one.address, "other": one.moved_to}
            yield Finding("moved-target", f"{shown}/_registers/moved.yml", field=f"[{at}].moved_to", facts=facts)


def _files(address: str) -> tuple[str, ...]:
    """Return the files of an address; a motion has its data beside its page."""
    if not address.endswith("/"):
        return (address,)
    parts = address.strip("/").split("/")
    is_motion = parts[0] == "moties" and len(parts) == 3  # noqa: PLR2004  # moties/municipality/record
    key = "/".join(parts[1:])
    return (f"{address}{PAGE}", *((f"{MOTIONS}/{key}.json", f"{MOTIONS}/{key}.yml") if is_motion else ()))
