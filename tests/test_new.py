"""`motions new`: a starting file that is valid as it stands and shows what can be added."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.importing.naming import short_slug, theme_for
from generator.model.motion import Motion
from generator.model.parts import Piece
from generator.model.shape import fields
from generator.reading.events import parse
from generator.reading.nodes import Fields, Node, Sequence
from generator.reading.registers import OWN, read_registers
from generator.reading.source import Source

TODAY = ("--today", "2026-11-23")
COMMENTED_FIELD = re.compile(r"(?m)^# ( *(?:- )?[a-z_]+:(?: .*)?)$")


def motions(folder: Path, *words: str, language: str = "nl") -> Result:
    """Run a command on a motions folder."""
    return CliRunner().invoke(main, ["--motions", str(folder), "--language", language, *words])


def new(folder: Path, *words: str, language: str = "nl") -> Path:
    """Run the command and return the file that it names."""
    result = motions(folder, "new", *words, *TODAY, language=language)
    assert result.exit_code == 0, result.output
    return Path(result.output.splitlines()[0])


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "words",
    [
        ("Den Haag", "Een watertappunt bij elke speeltuin"),
        ("GM0014", "Motie #12: “ja”, of 'nee'", "--date", "2024-02-29"),
        ("den-haag", "12", "--theme", "wonen", "--date", "2026-12-20"),
        ("--model", "Schaduw op elk plein"),
    ],
)
def test_a_new_record_has_no_findings_and_nothing_to_mend(
    tmp_path: Path, words: tuple[str, ...], language: str
) -> None:
    """It passes the check as it is and stands in canonical order."""
    path = new(tmp_path, *words, language=language)
    assert path.is_file()
    check = motions(tmp_path, "check", *TODAY, language="en")
    assert check.output == "No findings: everything is in order.\n"
    before = path.read_bytes()
    assert motions(tmp_path, "fix", *TODAY).exit_code == 0
    assert path.read_bytes() == before


def test_the_file_lies_at_its_place(tmp_path: Path) -> None:
    """The folder is the municipality's, the year that of the meeting."""
    assert new(tmp_path, "'s-Gravenhage", "Water!", "--date", "2025-01-23") == tmp_path / "den-haag" / "2025-water.yml"
    assert new(tmp_path, "--model", "Water!") == tmp_path / "model" / "2026-water.yml"


def test_every_field_is_there_in_canonical_order(tmp_path: Path) -> None:
    """With its comments opened, the file has every field of the model."""
    text = COMMENTED_FIELD.sub(r"\1", new(tmp_path, "den-haag", "Water").read_text())
    tree, findings = parse(Source("", text))
    assert findings == []
    assert isinstance(tree, Fields)
    assert list(tree.pairs) == list(fields(Motion))
    assert_complete(tree, Motion, skip={"text"})


def assert_complete(node: Node, piece: type[Piece], skip: set[str]) -> None:
    """A piece has all of its fields, in order, and so have the pieces in it."""
    assert isinstance(node, Fields)
    assert list(node.pairs) == list(fields(piece))
    for name, field in fields(piece).items():
        value = node.get(name)
        assert value is not None
        if field.piece and name not in skip:
            assert_complete(value.items[0] if isinstance(value, Sequence) else value, field.piece, set())


def test_a_model_has_no_field_of_a_council(tmp_path: Path) -> None:
    """What no model may have is not offered."""
    text = new(tmp_path, "--model", "Water").read_text()
    assert "model: true\n" in text
    for name in ("municipality", "number", "submitted", "submitters", "decisions", "follow_up"):
        assert not re.search(rf"(?m)^(# )?{name}:", text)


def test_closed_lists_are_listed(tmp_path: Path) -> None:
    """Words to choose from stand there to be copied."""
    text = new(tmp_path, "den-haag", "Water").read_text()
    plain = " ".join(text.replace("#", " ").split())
    assert "motion, motion-off-agenda, amendment, initiative" in plain
    assert "adopted, rejected, withdrawn" in plain
    assert "zorg-en-welzijn" in plain


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """Neither a file nor the former place of a record is taken."""
    path = new(tmp_path, "den-haag", "Water")
    path.write_text(path.read_text() + "former_ids: [den-haag/2026-oud]\n")
    before = path.read_bytes()
    for title in ("Water", "Oud"):
        result = motions(tmp_path, "new", "den-haag", title, *TODAY, language="en")
        assert result.exit_code == 1
        assert "nothing was written" in result.output
        assert len(result.output.splitlines()) == 1
    assert path.read_bytes() == before
    assert len(list(tmp_path.rglob("*.yml"))) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("Groningn", "Water"), "Did you mean 'groningen'?"),
        (("Atlantis", "Water"), "There is no municipality 'Atlantis'."),
        (("den-haag", "Water", "--theme", "veilig"), "Did you mean 'veiligheid'?"),
        (("den-haag", "Water", "--date", "2027-06-01"), "more than 60 days ahead"),
        (("den-haag", " "), "1 to 200 characters"),
        (("den-haag", "x" * 201), "1 to 200 characters"),
        (("Water",), "a municipality and a title"),
        (("den-haag", "een", "motie"), "quotation marks"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    """Nothing is written, and one sentence says what to do."""
    result = motions(tmp_path, "new", *words, *TODAY, language="en")
    assert result.exit_code == 2
    assert sentence in " ".join(result.output.split())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Water", "water"),
        ("30 km/h is hard genoeg", "30-km-h-is-hard-genoeg"),
        ("Een watertappunt bij elke speeltuin in de hele stad, nu", "watertappunt-elke-speeltuin-hele-stad-nu"),
        ("Eén boom per straat", "een-boom-per-straat"),
        ("水", "motie"),
        ("x" * 90, "x" * 40),
    ],
)
def test_short_slugs(title: str, slug: str) -> None:
    """A short name ends with a whole word and has at most forty signs."""
    assert short_slug(title) == slug


def test_a_theme_is_guessed_by_its_words() -> None:
    """A word of the title decides, else the first theme stands there."""
    registers = read_registers(OWN, "motions").registers
    assert theme_for("Een watertappunt bij elke speeltuin", registers) == "klimaatadaptatie"
    assert theme_for("Zomaar iets", registers) == registers.themes[0].slug
