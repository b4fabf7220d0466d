"""`motions fix`: which files it writes, what it tells and how it ends."""

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main

RECORD = """\
title: Watertappunt bij elke speeltuin
added: 2025-02-01
kind: motion
municipality: den-haag
submitted: 2025-01-23
themes: [klimaatadaptatie]
tags: [drinkwater]
sources: [{url: https://voorbeeld.example/}]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a motions folder with a record in order and one to mend."""
    (tmp_path / "den-haag").mkdir()
    (tmp_path / "den-haag" / "2025-goed.yml").write_text(RECORD)
    (tmp_path / "den-haag" / "2025-dutch.yml").write_text(RECORD.replace("title", "titel"))
    return tmp_path


def run(folder: Path, *words: str, language: str = "en") -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["--motions", str(folder), "--language", language, "fix", *words])


def test_fix_writes_and_tells(folder: Path) -> None:
    """A mended file is written whole, keeps its permissions, and is told about."""
    path = folder / "den-haag" / "2025-dutch.yml"
    path.chmod(0o640)
    result = run(folder)
    assert result.exit_code == 0, result.output
    assert "2025-dutch.yml: Dutch names of fields (1)" in result.output
    assert "2025-goed.yml" not in result.output
    assert "Mended 1 file." in result.output
    assert path.read_text() == RECORD
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(file.name for file in path.parent.iterdir()) == ["2025-dutch.yml", "2025-goed.yml"]
    assert "There is nothing that a machine can mend." in run(folder).output


def test_dry_run_shows_and_writes_nothing(folder: Path) -> None:
    """The difference shows even what nobody sees."""
    path = folder / "den-haag" / "2025-dutch.yml"
    path.write_text(path.read_text().replace("elke", "el\u202eke"))
    before = path.read_bytes()
    result = run(folder, "--check")
    assert result.exit_code == 0, result.output
    assert "-titel: Watertappunt bij el·ke speeltuin\n+title: Watertappunt bij elke speeltuin\n" in result.output
    assert "1 file would change." in result.output
    assert path.read_bytes() == before


def test_errors_that_stay_are_counted(folder: Path) -> None:
    """What is left for a person is told and decides how the command ends."""
    (folder / "den-haag" / "2025-fout.yml").write_text(RECORD.replace("klimaatadaptatie", "klimaatje"))
    result = run(folder)
    assert result.exit_code == 1
    assert "Left for a person: 1 error, 0 notes, in 1 file." in result.output


def test_only_the_named_files_are_mended(folder: Path) -> None:
    """A file or a folder can be named."""
    good, other = (folder / "den-haag" / name for name in ("2025-goed.yml", "2025-dutch.yml"))
    assert run(folder, str(good)).exit_code == 0
    assert "titel" in other.read_text()
    assert run(folder, str(folder / "den-haag")).exit_code == 0
    assert "titel" not in other.read_text()


def test_a_file_elsewhere_is_wrong_use(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A file outside the motions folder is not touched."""
    elsewhere = tmp_path_factory.mktemp("elders") / "2025-x.yml"
    elsewhere.write_text("titel: x\n")
    assert run(folder, str(elsewhere)).exit_code == 2
    assert elsewhere.read_text() == "titel: x\n"


def test_links_and_unreadable_files_are_left_alone(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Neither a link, nor what it leads to, nor another encoding is written."""
    elsewhere = tmp_path_factory.mktemp("elders") / "2025-x.yml"
    elsewhere.write_text("titel: x\n")
    link, latin = folder / "den-haag" / "2025-link.yml", folder / "den-haag" / "2025-latin.yml"
    link.symlink_to(elsewhere)
    latin.write_bytes("titel: één\n".encode("latin-1"))
    assert run(folder).exit_code == 1
    assert run(folder, str(link)).exit_code == 1
    assert link.is_symlink()
    assert elsewhere.read_text() == "titel: x\n"
    assert latin.read_bytes() == "titel: één\n".encode("latin-1")


def test_a_tag_never_becomes_another_word(folder: Path) -> None:
    """Which of two spellings is meant is for a person to decide; a machine only puts each in form."""
    for number in range(2):
        (folder / "den-haag" / f"2025-fiets{number}.yml").write_text(RECORD.replace("drinkwater", "fietsstraten"))
    odd = folder / "den-haag" / "2025-odd.yml"
    odd.write_text(RECORD.replace("drinkwater", "'#Fietsstraat'"))
    assert run(folder).exit_code == 0
    assert "tags: [fietsstraat]" in odd.read_text()
    assert "There is nothing that a machine can mend." in run(folder).output


def test_a_mended_file_keeps_its_windows_line_ends(folder: Path) -> None:
    """Bytes on disk are as they were but for what was mended."""
    path = folder / "den-haag" / "2025-dutch.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    run(folder)
    assert path.read_bytes() == RECORD.replace("\n", "\r\n").encode()


def test_the_mark_of_a_program_goes(folder: Path) -> None:
    """A motion is a text; the other permissions stay, and a dry run tells it without doing it."""
    path = folder / "den-haag" / "2025-goed.yml"
    path.chmod(0o755)
    dry = run(folder, str(path), "--check")
    assert "2025-goed.yml: mark of a program (1)" in dry.output
    assert (dry.exit_code, stat.S_IMODE(path.stat().st_mode)) == (0, 0o755)
    result = run(folder, str(path))
    assert (result.exit_code, "Left for a person: No findings" in result.output) == (0, True)
    assert (stat.S_IMODE(path.stat().st_mode), path.read_text()) == (0o644, RECORD)


@pytest.mark.parametrize(("encoding", "fixed"), [("utf-16", True), ("utf-16-le", False), ("cp1252", False)])
def test_only_an_encoding_that_is_certain_is_mended(folder: Path, encoding: str, *, fixed: bool) -> None:
    """The first bytes say that a file is UTF-16; without them it could be anything, so it stays."""
    path = folder / "den-haag" / "2025-goed.yml"
    text = RECORD.replace("elke", "één")
    path.write_bytes(text.encode(encoding))
    assert run(folder, str(path)).exit_code == (0 if fixed else 1)
    assert path.read_bytes() == text.encode("utf-8" if fixed else encoding)
