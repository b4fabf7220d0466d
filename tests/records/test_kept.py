"""Records kept on disk: with them a library is read as it is without, whatever has changed since."""

import json
import random
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.library import kept
from generator.library.kept import KeptRecords
from generator.library.load import Loaded, Memory, load
from generator.records import folder, kept_words
from generator.records.record import Record, read_record
from generator.records.source import Source
from generator.records.words import Words, words_of
from tests.conftest import CONNECTED, FICTION

DAY = date(2026, 11, 1)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the records of libraries of any size in a folder of the test; return it."""
    for module in (kept, kept_words):
        monkeypatch.setattr(module, "CACHE", tmp_path / "kept")
    monkeypatch.setattr(kept, "FLOOR", 0)
    return tmp_path / "kept"


@pytest.fixture
def motions(tmp_path: Path) -> Path:
    """Copy both fictional libraries into one, to be changed."""
    root = Path(shutil.copytree(CONNECTED, tmp_path / "motions"))
    for record in FICTION.glob("*/*.yml"):
        if not record.parent.name.startswith("_"):
            (root / record.parent.name).mkdir(exist_ok=True)
            shutil.copy(record, root / record.parent.name)
    return root


def _read(root: Path, day: date | None = DAY) -> Loaded:
    return load(root, day, Memory(kept=KeptRecords.of_library(root, day)))


def _same(root: Path, day: date | None = DAY) -> bool:
    found, alone = _read(root, day), load(root, day)
    assert dict(found.library.motions) == dict(alone.library.motions)
    assert found.failing == alone.failing
    return found.findings == alone.findings


def test_nothing_is_read_twice(motions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once all was read without an error, no record goes through YAML again."""
    for finding in load(motions, DAY).errors:
        Path(finding.file).unlink(missing_ok=True)
    assert not _read(motions).errors
    read: list[str] = []
    reading = read_record

    def noted(key: str, file: str, held: bytes) -> Record:
        read.append(key)
        return reading(key, file, held)

    monkeypatch.setattr(folder, "read_record", noted)
    monkeypatch.setattr("generator.library.workers.cores", lambda: 1)
    assert _same(motions)
    assert len(read) == len(list(folder.walk(motions)))  # those of the comparison alone


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_edited_the_library_is_the_same(motions: Path, seed: int) -> None:
    """Records are changed, spoilt, copied and taken away; registers and the day change."""
    dice = random.Random(seed)  # noqa: S311  # chance that can be repeated, not a secret
    for _round in range(3):
        for _edit in range(dice.randrange(1, 4)):
            _edited(motions, dice)
        assert _same(motions, dice.choice((DAY, DAY, None, date(2020, 1, 1))))


def _edited(root: Path, dice: random.Random) -> None:
    path = dice.choice(sorted(folder.walk(root)))
    text = path.read_text("utf-8", "replace")
    register = root / "_registers" / "themes.yml"
    edits = (
        lambda: path.write_text(text.replace("title: ", "title: Nieuw ", 1), "utf-8"),
        lambda: path.write_text(text + "onbekend: ja\n", "utf-8"),
        lambda: path.write_text(text.replace("added: 20", "added: 19", 1), "utf-8"),
        lambda: path.write_text(text[: len(text) // 2], "utf-8"),
        lambda: path.write_bytes(text.encode("utf-16")),
        lambda: path.with_stem(f"{path.stem}-2").write_text(text, "utf-8"),
        path.unlink,
        lambda: register.write_text(register.read_text("utf-8").replace("wonen", "huizen"), "utf-8"),
        lambda: register.write_text(register.read_text("utf-8").replace("huizen", "wonen"), "utf-8"),
    )
    dice.choice(edits)()


@pytest.mark.parametrize("spoilt", [b"", b"\n", b"{", b"\xff\n\xff", b"x\n[]\nnull"])
def test_a_spoilt_file_keeps_nothing(motions: Path, place: Path, spoilt: bytes) -> None:
    """What is no file of ours is as if nothing were kept."""
    _read(motions)
    (kept_file,) = place.glob("records-*")
    kept_file.write_bytes(spoilt)
    assert _same(motions)


@pytest.mark.parametrize(
    "spoilt", ["", "]", ", {}]", ', {}, []], "x"', ", [], 2]", ', {"title": 1}, []]', ", {}, [{}]]"]
)
def test_a_spoilt_record_is_read_again(motions: Path, place: Path, spoilt: str) -> None:
    """The model reads what was kept; what it refuses comes from the file."""
    _read(motions)
    (kept_file,) = place.glob("records-*")
    of, *lines = kept_file.read_text("utf-8").splitlines()
    assert len(lines) > 10  # more than one by chance
    kept_file.write_text("\n".join([of, *(line.split(",")[0] + spoilt for line in lines)]), "utf-8")
    assert _same(motions)


def test_a_register_is_read_again_only_where_it_changed(motions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of a large one are kept; another text, or what is spoilt, is read from the file."""
    monkeypatch.setattr(kept_words, "LARGE", 0)
    read: list[str] = []

    def noted(source: Source, most: int) -> Words:
        read.append(Path(source.file).stem)
        return words_of(source, most)

    monkeypatch.setattr(kept_words, "words_of", noted)
    registers = load(motions, DAY).library.registers
    assert "themes" in read
    read.clear()
    assert load(motions, DAY).library.registers == registers
    assert read == []
    themes = motions / "_registers" / "themes.yml"
    themes.write_text(themes.read_text("utf-8").replace("wonen", "huizen"), "utf-8")
    assert "huizen" in load(motions, DAY).library.registers.themes_by_slug
    assert read == ["themes"]


@pytest.mark.parametrize("spoilt", ["", "[]", "null", "[1, 2]", "words"])
def test_spoilt_words_of_a_register_are_read_again(
    motions: Path, place: Path, monkeypatch: pytest.MonkeyPatch, spoilt: str
) -> None:
    """What is no JSON of ours, or no words of a register, is as if nothing were kept."""
    monkeypatch.setattr(kept_words, "LARGE", 0)
    registers = load(motions, DAY).library.registers
    for file in place.glob("words-*"):
        of, *_words = json.loads(file.read_text("utf-8"))
        file.write_text(json.dumps([of, spoilt]) if spoilt == "words" else spoilt, "utf-8")
    assert load(motions, DAY).library.registers == registers


def test_where_nothing_can_be_kept_all_is_read(motions: Path, place: Path) -> None:
    """A folder that can't be made stops nobody."""
    place.write_text("in the way", "utf-8")
    assert _same(motions)
