"""A batch: every file is read, what goes wrong with one is reported and the rest goes on; drafts are written last."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.findings.finding import Finding
from generator.i18n.language import Language
from generator.importing.placement import Draft, Placement, Wishes
from generator.importing.sandbox import Sandbox
from generator.importing.sources.source import RefusedError
from generator.records.folder import shown_path
from generator.records.write_all import FileWrite, write_all

_HIDDEN = (".", "~$")
"""Files that systems and Word leave lying about."""


@dataclass
class Batch:
    """What became of the files."""

    drafts: list[Draft] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)

    def add(self, one: Draft | Finding) -> None:
        """Take in what came of one motion."""
        if isinstance(one, Finding):
            self.refused.append(one)
        else:
            self.drafts.append(one)


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files that were named, and those in folders that were; each once."""
    files: dict[Path, None] = {}
    for path in paths:
        inside = sorted(one for one in path.rglob("*") if _is_meant(one, path)) if path.is_dir() else [path]
        files.update(dict.fromkeys(inside))
    return list(files)


def _is_meant(path: Path, folder: Path) -> bool:
    parts = path.relative_to(folder).parts
    return path.is_file() and not path.is_symlink() and not any(part.startswith(_HIDDEN) for part in parts)


def read_all(files: Iterable[Path], placement: Placement, wishes: Wishes, language: Language) -> Batch:
    """Make a draft of every motion in these files; nothing is written yet."""
    batch = Batch()
    with Sandbox() as sandbox:
        for path in files:
            for one in _each(path, sandbox, placement, wishes, language):
                batch.add(one)
    return batch


def _each(
    path: Path, sandbox: Sandbox, placement: Placement, wishes: Wishes, language: Language
) -> Iterator[Draft | Finding]:
    shown = shown_path(path)
    try:
        motions = sandbox.read(path)
    except RefusedError as refused:
        yield _finding(refused, shown)
        return
    for one in motions:
        try:
            yield placement.take(one, path.name, wishes, language)
        except RefusedError as refused:
            yield _finding(refused, shown, one.line, one.place)


def _finding(refused: RefusedError, shown: str, line: int = 1, place: str = "") -> Finding:
    return Finding(refused.why, shown, line, field=place, facts=refused.facts)


def write(root: Path, batch: Batch) -> None:
    """Write all drafts below a folder that the caller holds alone, or none of them.

    Raises:
        NotWrittenError: nothing was written.
    """
    write_all(root, [FileWrite(None, f"{draft.record.id}.yml", after=draft.text.encode()) for draft in batch.drafts])
