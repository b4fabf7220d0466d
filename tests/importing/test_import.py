"""`motions import`: drafts at their place, with findings, and never over another file."""

import re
from pathlib import Path

import pytest

from generator.records.record import Record, read_record
from tests.importing.samples import LINES, TEXT, as_json, docx, drafts, library, pdf, run

PLACE = "voorbeeldstad/2026-schaduw-bij-elke-bushalte"
URL = "https://raad.voorbeeldstad.example/m12"


def saved(folder: Path, name: str, data: bytes | str) -> Path:
    """Write a file and return where it is."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def record(root: Path, key: str = PLACE) -> Record:
    """Read a draft back."""
    path = root / f"{key}.yml"
    return read_record(key, path.as_posix(), path.read_bytes())


def test_a_file_of_ones_own_becomes_a_record_with_its_text(tmp_path: Path) -> None:
    """With a theme given it has no finding at all; the licence is only asked for."""
    root = library(tmp_path)
    result = run(root, saved(tmp_path, "motie.docx", docx()), "--theme", "mobiliteit")
    assert result.exit_code == 0, result.output
    assert drafts(root) == [PLACE]
    motion = record(root).motion
    assert motion is not None
    assert (motion.title, motion.number, motion.municipality) == ("Schaduw bij elke bushalte", "M12", "voorbeeldstad")
    assert [part.points for part in motion.text][-1] == (
        "bij deze tien haltes te zorgen voor schaduw",
        "de raad vóór 1 april 2027 een plan te sturen",
    )
    assert motion.license is None
    assert "# license: CC0-1.0" in (root / f"{PLACE}.yml").read_text("utf-8")
    assert result.output.splitlines()[-1] == "1 draft made, 0 not imported."


@pytest.mark.parametrize(
    ("data", "option", "has_text"),
    [
        (TEXT, None, True),
        (TEXT, "--without-text", False),
        (pdf(), None, False),
        (pdf(), "--with-text", True),
        (
            as_json([{"titel": "Bankjes", "datum": "2026-03-05", "gemeente": "Voorbeeldstad", "tekst": TEXT}]),
            None,
            False,
        ),
    ],
)
def test_the_text_goes_in_only_where_its_submitter_may_have_given_it(
    tmp_path: Path, data: bytes | str, option: str | None, *, has_text: bool
) -> None:
    """What comes from a council stays at its source, unless somebody says otherwise."""
    root = library(tmp_path)
    run(root, saved(tmp_path, "bestand", data), *([option] if option else []))
    (key,) = drafts(root)
    written = (root / f"{key}.yml").read_text("utf-8")
    assert ("te zorgen voor schaduw" in written) is has_text
    assert ("The text was left out" in written) is not has_text


def test_check_writes_nothing(tmp_path: Path) -> None:
    """The findings are those of the drafts that would be made."""
    root = library(tmp_path)
    before = sorted(root.rglob("*"))
    file = saved(tmp_path, "motie.txt", TEXT)
    result = run(root, file, "--check")
    assert "1 draft would be made, 0 not imported." in result.output
    assert "error[field-missing] themes" in result.output
    assert sorted(root.rglob("*")) == before
    real = run(root, file)
    assert real.output.replace("draft made", "draft would be made").endswith(result.output)


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    """Another motion of that name gets a number; the same motion is not made twice."""
    root = library(tmp_path)
    saved(root, f"{PLACE}.yml", "van een ander\n")
    first = saved(tmp_path, "een.txt", TEXT)
    run(root, first)
    assert (root / f"{PLACE}.yml").read_text("utf-8") == "van een ander\n"
    assert drafts(root) == [PLACE, f"{PLACE}-2"]
    again = run(root, first, saved(tmp_path, "twee.txt", TEXT))
    assert again.output.count("note[import-known]") == 1 + 1
    assert drafts(root) == [PLACE, f"{PLACE}-2"]


def test_a_file_that_comes_while_we_write_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last look is the system's own: a draft is only written where nothing is."""
    root = library(tmp_path)
    monkeypatch.setattr(Path, "exists", lambda _path, **_options: False)
    saved(root, f"{PLACE}.yml", "van een ander\n")
    monkeypatch.setattr("generator.importing.placement.walk", lambda _root: iter(()))
    result = run(root, saved(tmp_path, "een.txt", TEXT), "--theme", "mobiliteit")
    assert "error[import-not-written]" in result.output
    assert "0 drafts made, 1 not imported." in result.output
    assert (root / f"{PLACE}.yml").read_text("utf-8") == "van een ander\n"


def test_one_broken_file_of_sixty_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    """Every draft is written, the broken one is named, and what drafts lack is counted."""
    root, folder = library(tmp_path), tmp_path / "stapel"
    for at in range(59):
        saved(folder, f"{at:02}.txt", TEXT.replace("elke bushalte", f"halte {at}"))
    saved(folder, "30-stuk.docx", docx()[:-40])
    result = run(root, folder)
    assert result.exit_code == 1
    assert len(drafts(root)) == 59
    assert "30-stuk.docx:1:1: error[import-kind]" in result.output
    assert "59 × error[field-missing] themes" in result.output
    assert result.output.splitlines()[-1] == "59 drafts made, 1 not imported."
    assert len(result.output.splitlines()) < 59 + 20


@pytest.mark.parametrize(
    ("line", "code", "option"),
    [
        ("De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 17 september 2026,", "", ()),
        ("De raad van de gemeente Nergenshuizen, bijeen op 17 september 2026,", "import-municipality", ()),
        ("De raad,", "import-municipality", ()),
        ("De raad,", "import-date", ("--municipality", "Voorbeeldstad")),
        ("De raad,", "", ("--municipality", "GM0991", "--date", "2026-09-17")),
    ],
)
def test_what_the_place_of_a_record_is_made_of_is_never_guessed(
    tmp_path: Path, line: str, code: str, option: tuple[str, ...]
) -> None:
    """Without municipality or day there is no draft, and the finding says how to give them along."""
    root = library(tmp_path)
    result = run(root, saved(tmp_path, "motie.txt", TEXT.replace(LINES[3], line)), *option)
    assert re.findall(r"error\[(import-\w+)\]", result.output) == ([code] if code else [])
    assert drafts(root) == ([] if code else [PLACE])


def test_an_option_does_not_speak_against_the_source(tmp_path: Path) -> None:
    """Municipality and day of the command are for files that do not say them."""
    root = library(tmp_path)
    run(root, saved(tmp_path, "motie.txt", TEXT), "--municipality", "duinrecht", "--date", "2020-01-01")
    assert drafts(root) == [PLACE]


@pytest.mark.parametrize("words", [("--municipality", "Nergenshuizen"), ("--theme", "niets"), ("--date", "gisteren")])
def test_a_wrong_word_on_the_command_line_ends_it(tmp_path: Path, words: tuple[str, str]) -> None:
    """Nothing is read, and the exit code is that of wrong use."""
    assert run(library(tmp_path), saved(tmp_path, "motie.txt", TEXT), *words).exit_code == 2


def test_a_folder_without_files_is_wrong_use(tmp_path: Path) -> None:
    """So is no file at all: an empty batch must not pass for a good one."""
    (tmp_path / "leeg").mkdir()
    root = library(tmp_path)
    assert run(root, tmp_path / "leeg").exit_code == 2
    assert run(root).exit_code == 2


ROW = {
    "titel": "Bankjes",
    "gemeente": "Voorbeeldstad",
    "datum": "2026-03-05",
    "uitslag": "aangenomen",
    "voor": "D66 (2)",
    "url": URL,
}


def test_no_day_of_a_decision_is_made_up(tmp_path: Path) -> None:
    """The outcome waits in a comment; somebody who knows the list can say that its day is that of the decision."""
    root, file = library(tmp_path), saved(tmp_path, "lijst.json", as_json([ROW]))
    run(root, file)
    (key,) = drafts(root)
    motion = record(root, key).draft
    assert motion is not None
    assert motion.decisions == ()
    text = (root / f"{key}.yml").read_text("utf-8")
    uncommented = re.sub(r"(?m)^# (decisions:|  .*)$", r"\1", text)
    opened = read_record(key, "x.yml", uncommented.encode()).draft
    assert opened is not None
    assert opened.decisions[0].date.isoformat() == "2026-03-05"
    other = library(tmp_path / "other")
    run(other, file, "--same-day")
    draft = record(other, key).draft
    assert draft is not None
    assert draft.decisions == opened.decisions


def test_what_has_no_field_stands_in_the_draft_as_a_comment(tmp_path: Path) -> None:
    """Names without a group, unsound addresses and unknown columns: all of it, and none of it in a field."""
    root = library(tmp_path)
    row = {**ROW, "indiener": "Noor Voorbeeld", "url": "www.raad.example", "wethouder": "Van Voorbeeld", "uitslag": "?"}
    result = run(root, saved(tmp_path, "lijst.json", as_json([row])))
    (key,) = drafts(root)
    lines = (root / f"{key}.yml").read_text("utf-8").splitlines()
    left = [line.removeprefix("# Not placed: ") for line in lines if line.startswith("# Not placed: ")]
    assert left == ["Noor Voorbeeld", "www.raad.example", "wethouder: Van Voorbeeld", "status: ?", "for: D66 (2)"]
    assert "note[import-left]" in result.output


def test_what_is_not_sure_is_marked_in_the_draft(tmp_path: Path) -> None:
    """A comment at the part says why, and a finding says that there is one."""
    root = library(tmp_path)
    doubtful = TEXT.replace("verzoekt het college:", "verzoekt de directeur van het theater:")
    result = run(root, saved(tmp_path, "motie.txt", doubtful))
    assert "note[import-doubt]" in result.output
    assert "# Look at this part: the addressee is an unusual one." in (root / f"{PLACE}.yml").read_text("utf-8")


HOSTILE = {
    "titel": "Bank: 'x' # \u202e- {a}\u200b &b *c !d %e @f `g \"h\"",
    "samenvatting": "een\ntwee\r\n  drie\x07\u2028vier",
    "gemeente": "Voorbeeldstad",
    "datum": "2026-03-05",
    "toelichting": "---\n...\n: a\n- b",
    "url": URL,
    "x\ny": "{file}\n---\n# eind",
}


def test_no_value_breaks_the_record(tmp_path: Path) -> None:
    """Whatever stands in a source, it comes back from the record as it was, without signs that nobody sees."""
    root = library(tmp_path)
    result = run(root, saved(tmp_path, "lijst.json", as_json([HOSTILE])), "--theme", "mobiliteit", "--with-text")
    (key,) = drafts(root)
    read = record(root, key)
    assert read.findings == []
    assert read.motion is not None
    assert read.motion.title == "Bank: 'x' # - {a} &b *c !d %e @f `g \"h\""
    assert read.motion.summary == "een twee drie vier"
    assert result.exit_code == 0, result.output


def test_drafts_can_go_elsewhere(tmp_path: Path) -> None:
    """The registers are those of the motions folder; the motions that are there do not count."""
    root, other = library(tmp_path), tmp_path / "elders"
    run(root, saved(tmp_path, "motie.txt", TEXT), "--into", other)
    assert drafts(other) == [PLACE]
    assert drafts(root) == []


def test_files_that_systems_leave_about_are_passed_by(tmp_path: Path) -> None:
    """Word's lock files and hidden folders are nobody's motion."""
    root, folder = library(tmp_path), tmp_path / "stapel"
    saved(folder, "~$motie.docx", b"x")
    saved(folder, ".git/config", "x")
    saved(folder, "diep/motie.txt", TEXT)
    assert "1 draft made, 0 not imported." in run(root, folder).output


@pytest.mark.parametrize("code", ["nl", "en"])
def test_all_of_it_is_told_in_both_languages(tmp_path: Path, code: str) -> None:
    """Comments in the draft too; no place for a fact is left open."""
    root = library(tmp_path)
    result = run(root, saved(tmp_path, "motie.txt", TEXT), saved(tmp_path, "x.doc", b"{\\rtf"), language=code)
    text = (root / f"{PLACE}.yml").read_text("utf-8")
    assert ("Een concept" if code == "nl" else "A draft") in text
    assert "{" not in text + result.output


@pytest.mark.parametrize(
    ("words", "place"), [((), "voorbeeldstad"), (("--municipality", "duinrecht"), "duinrecht")], ids=["alone", "option"]
)
def test_a_letterhead_yields_to_who_imports(words: tuple[str, ...], place: str, tmp_path: Path) -> None:
    """The place above a text counts where nothing else names one: neither its opening nor an option."""
    root = library(tmp_path)
    text = "Gemeente Voorbeeldstad – Griffie\n\n" + TEXT.replace(
        "De raad van de gemeente Voorbeeldstad, in", "De raad, in"
    )
    (tmp_path / "motie.txt").write_text(text, "utf-8")
    run(root, tmp_path / "motie.txt", *words)
    assert [draft.partition("/")[0] for draft in drafts(root)] == [place]
