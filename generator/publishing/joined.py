"""Scripts and styles as pages load them: joined by esbuild into few small files, whose names tell their content.

The sources stay small and are published as they lie too, to be read. A page names one module, which brings the frame
along; with all that it imports it becomes one file, and what it imports only when asked is a file of its own. Without
esbuild, on a machine for which it has no program, pages load the sources themselves.
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.home import CACHE, brought, keep, stamps_in
from generator.pages.page import TEMPLATES
from generator.pages.styles import JOINED, joined
from generator.publishing.vendor import ESBUILD

NAME = "joined.json"
"""What was joined, as one file: in the cache of a working copy, and in a wheel, which has no esbuild."""
PUBLISHED = "assets/joined"
FRAME = "frame/frame.js"
CLASSIC = "frame/before-paint.js"
_ENTRY = re.compile(r'^(?:  void )?import[ (]"(?:\.\./|\./)(?:frame/)?frame\.js"\)?;$', re.MULTILINE)
"""By this line a module is one that pages name: each brings the frame along, at once or after what is more urgent."""
_OPTIONS = ("--minify", "--charset=utf8", "--target=esnext", "--log-level=warning", "--legal-comments=none")
_BUNDLE = ("--bundle", "--splitting", "--format=esm", "--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]")


@dataclass(frozen=True)
class Joined:
    """What pages load in the place of sources; nothing where there is no esbuild."""

    made_from: str = ""
    files: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The text of each, by its address below the site."""
    names: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The address of what each source in `site_templates` became that pages name."""
    later: Mapping[str, Sequence[str]] = field(default_factory=dict, repr=False)
    """The addresses of what each source became that its page asks for later: its own, and what comes along with it."""

    def address(self, source: str) -> str:
        """Return where a style or script lies that a page names."""
        return self.names.get(source, f"assets/{source}")

    def addresses(self, source: str) -> Sequence[str]:
        """Return where all lies that a module brings which its page asks for later."""
        return self.later.get(source, (f"assets/{source}",))

    def write(self, site: Path) -> None:
        """Write all of it into a site."""
        for address, text in self.files.items():
            (site / address).parent.mkdir(parents=True, exist_ok=True)
            (site / address).write_text(text, encoding="utf-8", newline="\n")


def joined_assets() -> Joined:
    """Return what pages load: as it was brought, as it was made last from the same sources, or made now."""
    if brought(NAME).exists():
        return _read(brought(NAME))
    if not ESBUILD.exists():
        return Joined()
    made_from, kept = _made_from(), CACHE / NAME
    try:
        made = _read(kept)
    except (OSError, ValueError, TypeError):
        made = Joined()
    if made.made_from != made_from:
        made = join(made_from)
        keep(kept, as_bytes(made))
    return made


def as_bytes(made: Joined) -> bytes:
    """Return what was joined as it is kept."""
    return json.dumps(asdict(made), ensure_ascii=False).encode()


def _read(file: Path) -> Joined:
    return Joined(**json.loads(file.read_bytes()))


def _made_from() -> str:
    digest = blake2b(repr((stamps_in(ESBUILD), Path(__file__).read_bytes())).encode(), digest_size=16)
    for path in sorted(TEMPLATES.rglob("*.[cj]s*")):
        digest.update(f"{path.relative_to(TEMPLATES)}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def join(made_from: str = "") -> Joined:
    """Join the scripts of every page, and make styles small."""
    scripts = [path.relative_to(TEMPLATES).as_posix() for path in sorted(TEMPLATES.rglob("*.js"))]
    entries = [name for name in scripts if name == FRAME or _ENTRY.search((TEMPLATES / name).read_text("utf-8"))]
    with ThreadPoolExecutor() as pool:
        made = [_styles(), *pool.map(_bundle, entries)]
    files = {address: text for some, _, _ in made for address, text in sorted(some.items())}
    names = {source: name for _, some, _ in made for source, name in some.items()}
    return Joined(made_from, files, names, {source: some for _, _, later in made for source, some in later.items()})


_Made = tuple[dict[str, str], dict[str, str], dict[str, list[str]]]
"""The text of each file by its address, the address of each source, and those of what is asked for later."""


def _bundle(entry: str) -> _Made:
    """Join a module with what it imports at once into one file, and what it imports later into others.

    Every module is made to import the first one, so that all that the page begins with comes at the same time with each
    part that comes later: esbuild then keeps it in one file, and the first one only names that.

    All files lie three folders below the site, like `frame/lib/load.js`, which tells the site's address from its own.
    """
    room = f"{PUBLISHED}/{entry.split('/', maxsplit=1)[0]}"
    files, outputs = _run([entry], *_BUNDLE, f"--inject:./{entry}")
    made = {Path(path).name: facts for path, facts in outputs.items()}
    [name] = [name for name, facts in made.items() if facts.get("entryPoint") == entry]
    if not made[name]["inputs"]:
        del files[name]
        [name] = [Path(one["path"]).name for one in made[name]["imports"]]
    made[name]["imports"] = []
    later = {facts["entryPoint"]: path for path, facts in made.items() if "entryPoint" in facts and path in files}
    # What the frame asks for, such as suggestions, comes with the script of every page, and no page names it.
    own = {source: path for source, path in later.items() if source.startswith(f"{Path(entry).parent}/")}
    brought_along = {
        source: [f"{room}/{one}" for one in _at_once(path, made) if one != name] for source, path in own.items()
    }
    return {f"{room}/{name}": text for name, text in files.items()}, {entry: f"{room}/{name}"}, brought_along


def _at_once(path: str, made: Mapping[str, Any]) -> Iterator[str]:
    """Yield a file, and all that it imports at once."""
    yield path
    for one in made[path]["imports"]:
        if one["kind"] == "import-statement":
            yield from _at_once(Path(one["path"]).name, made)


def _styles() -> _Made:
    """Make each style sheet small, and the one script that is no module."""
    names = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.css")}
    parts = {part for some in JOINED.values() for part in some}
    texts = {name: (TEMPLATES / name).read_text("utf-8") for name in {*names, CLASSIC} - parts}
    texts |= {name: joined(name) for name in JOINED}
    with TemporaryDirectory() as folder:
        for name, text in texts.items():
            (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / name).write_text(text, encoding="utf-8")
        files, outputs = _run(sorted(texts), "--entry-names=[dir]/[name]-[hash]", folder=Path(folder))
    came = {facts["entryPoint"]: path.partition("/made/")[2] for path, facts in outputs.items()}
    address = f"{PUBLISHED}/{{}}".format
    return {address(name): text for name, text in files.items()}, {a: address(b) for a, b in came.items()}, {}


def _run(entries: Sequence[str], *options: str, folder: Path = TEMPLATES) -> tuple[dict[str, str], dict[str, Any]]:
    """Run esbuild over sources; return the text of each file that it made, and what it tells of each."""
    with TemporaryDirectory() as made:
        out, facts = Path(made) / "made", Path(made) / "facts.json"
        command = [str(ESBUILD), *entries, *_OPTIONS, *options, f"--outdir={out}", "--outbase=.", f"--metafile={facts}"]
        subprocess.run(command, cwd=folder, check=True)  # noqa: S603  # our own files, by what is locked
        files = {path.relative_to(out).as_posix(): path.read_text("utf-8") for path in out.rglob("*") if path.is_file()}
        return files, json.loads(facts.read_text("utf-8"))["outputs"]
