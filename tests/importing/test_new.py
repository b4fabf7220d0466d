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
from generator.records.events import parse
from generator.records.nodes import Fields, Node, Sequence
from generator.records.registers import OWN, read_registers
from generator.records.source import Source

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
        ("den-haag", "1e3", "--theme", "wonen", "--date", "2026-12-20"),
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


USED_MOST = [
    *("title", "summary", "added", "kind", "municipality", "number", "submitted", "themes"),
    *("submitters", "text", "decisions", "sources"),
]


def test_the_fields_used_most_are_there_in_canonical_order(tmp_path: Path) -> None:
    """With its comments opened, the file has them all, each with all of its own fields."""
    text = COMMENTED_FIELD.sub(r"\1", new(tmp_path, "den-haag", "Water").read_text())
    tree, findings = parse(Source("", text))
    assert findings == []
    assert isinstance(tree, Fields)
    assert list(tree.pairs) == USED_MOST
    for name, field in fields(Motion).items():
        if field.piece and name in USED_MOST and name != "text":
            value = tree.get(name)
            assert isinstance(value, Sequence)
            assert_complete(value.items[0], field.piece)


def assert_complete(node: Node, piece: type[Piece]) -> None:
    """A piece has all of its fields, in order, and so have the pieces in it."""
    assert isinstance(node, Fields)
    assert list(node.pairs) == list(fields(piece))
    for name, field in fields(piece).items():
        value = node.get(name)
        assert value is not None
        if field.piece:
            assert_complete(value.items[0] if isinstance(value, Sequence) else value, field.piece)


def test_the_other_fields_are_named_at_the_end(tmp_path: Path) -> None:
    """No page of comments stands there for what few need; their names and where they are explained do."""
    text = new(tmp_path, "den-haag", "Water").read_text()
    closing = text.split("\n\n")[-1].replace("\n#", "")
    for name in fields(Motion):
        assert (f"{name}," in closing or f"{name}." in closing) == (name not in (*USED_MOST, "model"))
    assert "velden/" in closing
    assert len(text.splitlines()) < 100


def test_a_guessed_theme_is_called_a_guess(tmp_path: Path) -> None:
    """Only where nobody named one."""
    guessed = new(tmp_path, "den-haag", "Een watertappunt").read_text()
    assert "\nthemes: [klimaatadaptatie]  # een gok: klopt dit?\n" in guessed
    assert "gok" not in new(tmp_path, "den-haag", "Wonen", "--theme", "wonen").read_text()


def test_the_last_line_says_that_nothing_is_said_yet(tmp_path: Path) -> None:
    """A valid file is not a finished one; the hints can be copied, whatever the folder is called."""
    folder = tmp_path / "a b"
    folder.mkdir()
    lines = motions(folder, "new", "den-haag", "Water", *TODAY, language="en").output.splitlines()
    assert "says nothing yet" in lines[-1]
    assert f"motions --motions '{folder}' check '{lines[0]}'" in lines[2]


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
        (("den-haag", "Water", "--theme", "veiligheit"), "Did you mean 'veiligheid'?"),
        (("den-haag", "Water", "--theme", "veilig"), "There is no theme 'veilig'."),
        (("den-haag", "Water", "--date", "2027-06-01"), "more than 60 days ahead"),
        (("den-haag", " "), "1 to 200 characters"),
        (("den-haag", "x" * 201), "1 to 200 characters"),
        (("den-haag", "12"), "'12' has no letter in it"),
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
