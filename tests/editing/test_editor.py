"""The editor's commands: everything that was asked is done, nothing else, and all of it or nothing."""

import shutil
import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.editing.names import INSTEAD
from generator.editing.rename import rename
from generator.editing.workspace import Workspace
from generator.library.load import load
from generator.publishing.build import build_site
from generator.records.journal import FOLDER, NotWrittenError
from generator.records.write_all import write_all
from tests.conftest import FICTION, ROOT

TODAY = "2026-11-23"
SCHADUW, KOEL = "voorbeeldstad/2025-schaduw-en-water", "duinrecht/2024-koele-schooldag"
HUURTEAM, MODEL = "voorbeeldstad/2024-huurteam", "model/2025-watertappunten"


@pytest.fixture
def motions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the fictional library and stand beside it; whatever a test does, it holds no error afterwards."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(FICTION, tmp_path / "motions"))


def run(*words: str, language: str = "nl") -> Result:
    """Run the command."""
    command = [*words, "--today", TODAY, "--language", language]
    return CliRunner().invoke(main, command, catch_exceptions=False)


def contents(folder: Path) -> dict[str, bytes]:
    """Return what every file holds."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def changed(folder: Path) -> set[str]:
    """Return the files that are not what they are in the fictional library."""
    before, after = contents(FICTION), contents(folder)
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def add(folder: Path, name: str, more: str, old: str = "") -> None:
    """Write more into a file, in the place of something or at its end."""
    path = folder / name
    text = path.read_bytes().decode()
    path.write_bytes((text.replace(old, more, 1) if old else text + more).encode())


def new_codes(folder: Path) -> list[str]:
    """Return what the check finds beside the notes that the fictional library itself has; it has no errors."""
    known = load(FICTION, None).findings
    assert {finding.code for finding in known} == {"votes-over-seats"}
    found = Counter(finding.code for finding in load(folder, None).findings)
    return sorted((found - Counter(finding.code for finding in known)).elements())


def right(folder: Path) -> bool:
    """Whether the check finds nothing that it does not find in the fictional library itself."""
    return new_codes(folder) == []


# --- All commands ---------------------------------------------------------------------------------------------------

COMMANDS = [
    ("retag", "schoolpleinen", "speelplaatsen"),
    ("rename", MODEL, "model/2025-tappunten"),
    ("merge", "voorbeeldstad/2025-schaduw-en-water", HUURTEAM),
    ("withhold", "Noor van Dalen"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_check_shows_and_changes_nothing(motions: Path, command: tuple[str, ...]) -> None:
    """With --check the difference is shown as a diff and the disk stays as it is."""
    result = run(*command, "--check")
    assert result.exit_code == 0, result.output
    assert "\n+++ " in result.output
    assert "zouden veranderen." in result.output
    assert changed(motions) == set()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_what_comes_out_is_right_and_in_order(motions: Path, command: tuple[str, ...]) -> None:
    """After each command the library has no finding, and `motions fix` finds nothing that it would not mend anyway."""
    assert run("fix").exit_code == 0
    result = run(*command)
    assert result.exit_code == 0, result.output
    assert right(motions)
    after = contents(motions)
    assert run("fix").exit_code == 0
    assert contents(motions) == after


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (("rename", "voorbeeldstad/2024-huurteem", "voorbeeldstad/2024-x-y"), "Bedoelde je 'voorbeeldstad/2024-huurt"),
        (("rename", "voorbeeldstad/2025-schaduw", "voorbeeldstad/2024-x-y"), f"Bedoelde je '{SCHADUW}'?"),
        (("rename", HUURTEAM, HUURTEAM), "heeft die id al"),
        (("rename", HUURTEAM, SCHADUW), f"hoort al bij {SCHADUW}"),
        (("rename", HUURTEAM, "voorbeeldstad/2025-schaduw"), f"hoort al bij {SCHADUW}"),
        (("rename", HUURTEAM, "../etc/passwd"), "kan geen id zijn"),
        (("rename", HUURTEAM, "voorbeeldstad/con"), "kan geen id zijn"),
        (("rename", HUURTEAM, ""), "kan geen id zijn"),
        (("merge", HUURTEAM, HUURTEAM), "noem er twee"),
        (("merge", HUURTEAM, "voorbeeldstad/niets"), "geen motie 'voorbeeldstad/niets'"),
        (("merge", HUURTEAM, KOEL), "bij twee raden ingediend"),
        (("merge", SCHADUW, MODEL), "een voorbeeldmotie is bij geen enkele raad ingediend"),
        (("merge", KOEL, "duinrecht/2025-deelauto-amendement"), "een van de twee is een amendement"),
        (("merge", SCHADUW, HUURTEAM, "--take", "desicions"), "geen veld 'desicions'"),
        (("retag", "niets", "drinkwater"), "Geen enkele motie heeft het trefwoord 'niets'"),
        (("retag", "schoolplein", "drinkwater"), "Bedoelde je 'schoolpleinen'?"),
        (("retag", "drinkwater", "drinkwater"), "is dat trefwoord al"),
        (("retag", "drinkwater", "wa/ter"), "kan geen trefwoord zijn"),
        (("withhold", "Noor"), "is één woord"),
        (("withhold", ""), "is één woord"),
        (("withhold", "Niemand Nergens"), "staat in geen enkel bestand"),
    ],
)
def test_wrong_use_is_one_sentence(motions: Path, command: tuple[str, ...], sentence: str) -> None:
    """What can't be done ends with 2 and a sentence, and changes nothing."""
    result = run(*command)
    assert result.exit_code == 2, result.output
    assert sentence in " ".join(result.output.split())
    assert changed(motions) == set()


def test_an_error_that_would_come_refuses_all(motions: Path) -> None:
    """A record can't move to the folder of another municipality: the check says why, and nothing is written."""
    result = run("rename", HUURTEAM, "duinrecht/2024-huurteam")
    assert result.exit_code == 1
    assert "municipality-path" in result.output
    assert "Er is niets veranderd" in result.output
    assert changed(motions) == set()


def test_errors_that_were_there_stand_in_no_way(motions: Path) -> None:
    """An editor can work in a library that holds an error elsewhere."""
    add(motions, f"{HUURTEAM}.yml", "themes: [wonnen]", "themes: [wonen]")
    assert run("retag", "schoolpleinen", "speelplaatsen").exit_code == 0


def test_a_note_that_comes_along_is_told(motions: Path) -> None:
    """A tag that differs only by a plural is written, and the check's word about it is shown."""
    add(motions, f"{HUURTEAM}.yml", "themes: [wonen]\ntags: [plein]\n", "themes: [wonen]\n")
    result = run("retag", "plein", "schoolplein")
    assert result.exit_code == 0
    assert "let op[tag-variant] tags[0]" in result.output


def test_a_file_written_out_of_the_ordinary_is_left_to_people(motions: Path) -> None:
    """Where a machine can't be sure, it says which file and changes none."""
    add(motions, f"{HUURTEAM}.yml", "themes: &a [wonen]\ntags: [drinkwater]\n", "themes: [wonen]\n")
    before = contents(motions)
    result = run("retag", "drinkwater", "water")
    assert result.exit_code == 1
    assert f"{HUURTEAM}.yml is zo geschreven" in result.output
    assert contents(motions) == before


# --- Writing --------------------------------------------------------------------------------------------------------


@pytest.fixture
def moving(motions: Path) -> Workspace:
    """Return a change of four files, one of which moves."""
    workspace = Workspace.opened(motions)
    rename(workspace, MODEL, "model/2025-tappunten")
    return workspace


@pytest.mark.parametrize(
    ("method", "at"),
    [("open", 1), *((name, at) for name in ("replace", "chmod") for at in range(4)), ("mkdir", 0), ("unlink", 0)],
)
def test_all_files_or_none(
    motions: Path, moving: Workspace, monkeypatch: pytest.MonkeyPatch, method: str, at: int
) -> None:
    """When the disk refuses at any moment, every file is what it was, and nothing lies about."""
    steps: Iterator[int] = iter(range(100))
    plain = getattr(Path, method)

    def refusing(path: Path, *words: object, **more: object) -> object:
        if next(steps) == at:
            raise OSError(28, "No space left on device", str(path))
        return plain(path, *words, **more)

    monkeypatch.setattr(Path, method, refusing)
    with pytest.raises(NotWrittenError, match="No space left"):
        write_all(motions, [change.write for change in moving.changes()])
    monkeypatch.undo()
    assert changed(motions) == set()
    assert not (motions / FOLDER).exists()


def test_a_file_that_changed_meanwhile_is_not_overwritten(motions: Path, moving: Workspace) -> None:
    """What somebody else wrote since is kept, and nothing is written."""
    add(motions, "_collections/hitte.yml", "# nog een woord\n")
    before = contents(motions)
    with pytest.raises(NotWrittenError, match="was changed meanwhile"):
        write_all(motions, [change.write for change in moving.changes()])
    assert contents(motions) == before


def test_permissions_stay(motions: Path) -> None:
    """A changed or moved file keeps its permissions."""
    path = motions / f"{MODEL}.yml"
    path.chmod(0o640)
    assert run("rename", MODEL, "model/2025-tappunten").exit_code == 0
    assert stat.S_IMODE((motions / "model/2025-tappunten.yml").stat().st_mode) == 0o640


# --- Retag ----------------------------------------------------------------------------------------------------------


def test_a_tag_is_another_everywhere(motions: Path) -> None:
    """Only the records that bear the tag change, each in one line."""
    assert run("retag", "schoolpleinen", "Speelplaatsen").exit_code == 0
    assert changed(motions) == {f"{KOEL}.yml", f"{SCHADUW}.yml", "waterveen/2025-tegels-eruit.yml"}
    for name in changed(motions):
        before, after = ((folder / name).read_text("utf-8") for folder in (FICTION, motions))
        assert after == before.replace("tags: [schoolpleinen", "tags: [speelplaatsen")


def test_a_tag_stands_once(motions: Path) -> None:
    """A record that bears both has one left."""
    assert run("retag", "schoolpleinen", "drinkwater").exit_code == 0
    assert "\ntags: [drinkwater]\n" in (motions / f"{SCHADUW}.yml").read_text("utf-8")


# --- Rename ---------------------------------------------------------------------------------------------------------


def test_a_motion_moves_and_everything_follows(motions: Path) -> None:
    """The file moves, its old id stays with it, and origins, replacements and collections lead to the new one."""
    add(motions, "_registers/retired.yml", f"- {{id: model/2019-oud, date: 2025-01-01, moved_to: {MODEL}}}\n")
    result = run("rename", f"motions/{MODEL}.yml", "model/2025-tappunten")
    assert result.exit_code == 0, result.output
    assert "4 verwijzingen leiden nu naar de nieuwe id." in result.output
    assert right(motions)
    old = [name for name, content in contents(motions).items() if MODEL.encode() in content]
    assert old == ["model/2025-tappunten.yml"]
    assert (motions / old[0]).read_text("utf-8").endswith(f"former_ids: [{MODEL}]\n")


def test_a_motion_can_go_back_to_a_former_id(motions: Path) -> None:
    """Its own former id is free for it, and is a former one no more."""
    assert run("rename", SCHADUW, "voorbeeldstad/2025-schaduw").exit_code == 0
    text = (motions / "voorbeeldstad/2025-schaduw.yml").read_text("utf-8")
    assert f"former_ids: [{SCHADUW}]" in text
    assert right(motions)


def test_an_id_that_was_retired_is_not_given_again(motions: Path) -> None:
    """An old address must not lead to another motion."""
    result = run("rename", HUURTEAM, "voorbeeldstad/2020-weggehaald")
    assert result.exit_code == 1
    assert "id-retired" in result.output
    assert changed(motions) == set()


# --- Merge ----------------------------------------------------------------------------------------------------------

DOUBLE = """\
# Nog eens dezelfde motie, van iemand anders.
title: Een huurteam
added: 2025-05-01
municipality: voorbeeldstad
number: M3
submitted: 2024-03-14
themes: [wonen]
# Deze twee horen bij elkaar.
tags: [huurprijs, huurteams]  # zo heten ze hier
decisions:
  - {date: 2024-05-16, status: rejected}
follow_up:
  # uit de krant
  - date: 2025-01-10
    state: not-done
    text: >-
      Het huurteam
      komt er niet.
sources:
  - {url: 'https://raad.voorbeeldstad.example/m3'}
former_ids: [voorbeeldstad/2024-huurders]
"""


@pytest.fixture
def doubled(motions: Path) -> Path:
    """Return the library with a double of one of its motions, which a collection and an origin name."""
    (motions / "voorbeeldstad/2024-team.yml").write_text(DOUBLE, "utf-8")
    notes = "".join(f"  - motion: {key}\n    note: {note}\n" for key, note in ((HUURTEAM, "A."), (TEAM, "B.")))
    add(motions, "_collections/hitte.yml", notes)
    add(motions, f"{KOEL}.yml", f"based_on:\n  - {{motion: {TEAM}, how: inspired}}\nsources:", "sources:")
    return motions


TEAM = "voorbeeldstad/2024-team"


def test_a_double_is_an_error_until_it_is_merged(doubled: Path) -> None:
    """The check tells of the two records, and after the merge it is silent."""
    assert set(new_codes(doubled)) == {"number-double"}
    assert run("merge", HUURTEAM, TEAM).exit_code == 0
    assert right(doubled)


def test_merged_records_lose_nothing_unseen(doubled: Path) -> None:
    """What only the second one says comes along with its comments; where they differ, both are shown."""
    result = run("merge", HUURTEAM, TEAM)
    text = (doubled / f"{HUURTEAM}.yml").read_text("utf-8")
    assert "Overgenomen uit het tweede record: tags, follow_up." in result.output
    assert "# Deze twee horen bij elkaar.\ntags: [huurprijs, huurteams]  # zo heten ze hier\n" in text
    assert "follow_up:\n  # uit de krant\n  - date: 2025-01-10\n" in text
    assert text.index("tags:") < text.index("submitters:") < text.index("follow_up:") < text.index("sources:")
    assert "\n- title: Een huurteam\n" in result.output
    assert "\n  title: Een huurteam voor Voorbeeldstad\n" in result.output
    assert "\ntitle: Een huurteam voor Voorbeeldstad\n" in f"\n{text}"
    kept = (FICTION / f"{HUURTEAM}.yml").read_text("utf-8").splitlines()
    assert [line for line in kept if line not in text.splitlines()] == []


def test_merged_ids_lead_to_the_one_that_stays(doubled: Path) -> None:
    """The second id and its former ones become former ids; references follow; a collection names it once."""
    result = run("merge", HUURTEAM, TEAM)
    text = (doubled / f"{HUURTEAM}.yml").read_text("utf-8")
    assert text.endswith(f"former_ids: [{TEAM}, voorbeeldstad/2024-huurders]\n")
    assert not (doubled / f"{TEAM}.yml").exists()
    assert f"{{motion: {HUURTEAM}, how: inspired}}" in (doubled / f"{KOEL}.yml").read_text("utf-8")
    collection = (doubled / "_collections/hitte.yml").read_text("utf-8")
    assert collection.count("huurteam") == 1
    assert "\n_collections/hitte.yml:\n  A.\n- B.\n" in result.output


def test_a_field_of_the_second_can_be_taken(doubled: Path) -> None:
    """Where the second record is right, its field takes the place of the other."""
    result = run("merge", HUURTEAM, TEAM, "--take", "title", "--take", "decisions")
    text = (doubled / f"{HUURTEAM}.yml").read_text("utf-8")
    assert "title: Een huurteam\n" in text
    assert "decisions:\n  - {date: 2024-05-16, status: rejected}\nfollow_up:" in text
    assert "- decisions:" not in result.output
    assert right(doubled)


def test_motions_that_come_from_each_other_are_no_doubles(doubled: Path) -> None:
    """A motion can't be based on itself, so two that are based on each other stay two."""
    add(doubled, f"{TEAM}.yml", f"based_on:\n  - {{motion: {HUURTEAM}, how: copied}}\nsources:", "sources:")
    before = contents(doubled)
    result = run("merge", HUURTEAM, TEAM)
    assert result.exit_code == 1
    assert "based-on-circular" in result.output
    assert contents(doubled) == before


def test_names_that_were_withheld_do_not_come_back_by_a_merge(motions: Path) -> None:
    """Where one of the two withholds names, the other's names are an error, so it is refused."""
    add(motions, f"{HUURTEAM}.yml", "names_withheld: 2025-04-01\n")
    result = run("merge", SCHADUW, HUURTEAM)
    assert result.exit_code == 1
    assert "names-withheld" in result.output
    assert changed(motions) == {f"{HUURTEAM}.yml"}


# --- Withhold -------------------------------------------------------------------------------------------------------

MENTIONS = """\
# Noor van
# Dalen belde hierover, zegt noor van dalen.
title: 'Motie Noor van Dalen: een plan'
added: 2025-02-02
municipality: voorbeeldstad
submitted: 2024-03-21
themes: [wonen]
tags: [noor van dalen, huurprijs]
submitters:
  - name: Noor van Dalen  # eerste
    party: GroenLinks
  - name: Sem Okafor
    party: GroenLinks
  - {name: 'Ilse Vermaas', party: PvdA}
explanation: |-
  Dit komt van Noor
  van Dalen uit de wijk.

  Mevrouw Van Dalen wil dit. Noor van Dalen-Smit is een ander.
decisions:
  - date: 2024-03-21
    status: withdrawn-after-pledge
    pledge: {text: "Aan No\\u006fr van Dalen beloofd", by: Noor van Dalen}
follow_up:
  - date: 2024-05-01
    state: planned
    text: >-
      De vraag van Noor
      van Dalen staat op de lijst.
sources:
  - {url: 'https://raad.voorbeeldstad.example/noor-van-dalen/3', label: Pagina van Noor  van Dalen}
"""
NAME = "Noor van Dalen"


def _mentioned(folder: Path) -> Path:
    (folder / "voorbeeldstad/2024-plan.yml").write_text(MENTIONS, "utf-8")
    add(folder, "_collections/hitte.yml", f"  - motion: {HUURTEAM}\n    note: Van {NAME}.\n")
    add(folder, "_registers/contacts.yml", f"# gevraagd aan {NAME}\n")
    assert right(folder)
    return folder


def test_a_name_goes_from_every_file(motions: Path) -> None:
    """Names of submitters go, texts and comments say that a name was left out, and all else stays."""
    _mentioned(motions)
    before = contents(motions)
    result = run("withhold", NAME)
    assert result.exit_code == 0, result.output
    assert right(motions)
    assert {name for name, content in contents(motions).items() if before[name] != content} == {
        *("voorbeeldstad/2024-plan.yml", f"{SCHADUW}.yml", f"{KOEL}.yml", "_registers/people.yml"),
        *("_registers/contacts.yml", "_collections/hitte.yml"),
    }
    for content in contents(motions).values():
        words = " ".join(content.decode().replace("#", " ").casefold().split()).replace("noor van dalen-smit", "")
        assert "noor van dalen" not in words


def test_what_stands_in_the_place_of_a_name(motions: Path) -> None:
    """Groups stay, each once; comments stay where they stood; the day is set; a tag of the name goes."""
    _mentioned(motions)
    run("withhold", NAME)
    lines = (motions / "voorbeeldstad/2024-plan.yml").read_text("utf-8")
    assert (
        lines
        == f"""\
# {INSTEAD} belde hierover, zegt {INSTEAD}.
title: 'Motie {INSTEAD}: een plan'
added: 2025-02-02
municipality: voorbeeldstad
submitted: 2024-03-21
themes: [wonen]
tags: [huurprijs]
submitters:
  # eerste
  - party: GroenLinks
  - {{party: PvdA}}
explanation: |-
  Dit komt van {INSTEAD} uit de wijk.

  Mevrouw Van Dalen wil dit. Noor van Dalen-Smit is een ander.
decisions:
  - date: 2024-03-21
    status: withdrawn-after-pledge
    pledge: {{text: Aan {INSTEAD} beloofd, by: {INSTEAD}}}
follow_up:
  - date: 2024-05-01
    state: planned
    text: >-
      De vraag van {INSTEAD} staat op de lijst.
sources:
  - {{url: 'https://raad.voorbeeldstad.example/noor-van-dalen/3', label: Pagina van {INSTEAD}}}
names_withheld: 2026-11-23
"""
    )


def test_what_remains_is_told_and_the_answer_names_nobody(motions: Path) -> None:
    """Surnames and addresses are shown with their lines; what no command reaches is said; the answer is in Dutch."""
    _mentioned(motions)
    output = run("withhold", NAME, language="en").output
    told, answer = output.split("--- A text for the answer ---")
    assert "The name stood in 3 motions." in told
    assert "3 names of others went along" in told
    assert "voorbeeldstad/2024-plan.yml:15: Mevrouw Van Dalen wil dit." in told
    assert "voorbeeldstad/2024-plan.yml:26: - {url: 'https://raad.voorbeeldstad.example/noor-van-dalen/3'" in told
    assert "git keeps every earlier version" in told
    assert "op 23 november 2026 gedaan. Hij stond in 3 moties." in " ".join(answer.split())
    assert "Dalen" not in answer


def test_the_name_is_on_no_page_and_in_no_data(motions: Path, tmp_path: Path) -> None:
    """The whole site that is built afterwards does not hold the name."""
    run("withhold", NAME)
    build_site(ROOT / "tests" / "site.yml", tmp_path / "site", motions)
    holds = [name for name, content in contents(tmp_path / "site").items() if b"van Dalen" in content]
    assert holds == []
    page = (tmp_path / "site" / "moties" / SCHADUW / "index.html").read_text("utf-8")
    assert "23 november 2026" in page


def test_the_last_person_of_the_register_leaves_an_empty_list(motions: Path) -> None:
    """A register without entries stays a list, with its comments."""
    assert run("withhold", NAME).exit_code == 0
    assert run("withhold", "Sem Okafor").exit_code == 0
    assert (motions / "_registers/people.yml").read_text("utf-8") == (
        "# People of a fictional library, for tests.\n[]\n"
    )
    assert right(motions)


def test_a_group_named_after_a_person_stays(motions: Path) -> None:
    """The name of a list is that of the list; it is told, not changed."""
    add(motions, "_registers/parties.yml", f"- {{slug: lijst, name: {NAME}, municipality: voorbeeldstad}}\n")
    add(motions, f"{HUURTEAM}.yml", f"  - {{party: {NAME}}}\ndecisions:", "decisions:")
    output = run("withhold", NAME, language="en").output
    assert "The name of a group, which stays:" in output
    assert f"party: {NAME}" in (motions / f"{HUURTEAM}.yml").read_text("utf-8")
    assert "names_withheld" not in (motions / f"{HUURTEAM}.yml").read_text("utf-8")


def test_the_first_day_on_which_names_were_withheld_stays(motions: Path) -> None:
    """A second request does not change since when names are left out."""
    name = "oud-waterveen/2018-veilig-fietspad.yml"
    add(motions, name, "sources:\n  # Noor van Dalen\n", "sources:\n")
    add(motions, name, "explanation: Van Noor van Dalen.\nnames_withheld", "names_withheld")
    assert run("withhold", NAME).exit_code == 0
    assert "names_withheld: 2025-04-01" in (motions / name).read_text("utf-8")


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("José d'Árcy", "josé d’árcy"),
        ("Jose\u0301 d'A\u0301rcy", "José d'Árcy"),
        ("Jan‑Willem de Wit", "Jan-Willem de Wit"),
        ("Ĳsbrand Dĳkstra", "IJsbrand Dijkstra"),
        ("ZOË VAN\u00a0DER BERG", "Zoë van der Berg"),
    ],
)
def test_a_name_is_found_however_it_was_typed(motions: Path, written: str, asked: str) -> None:
    """Accents, capitals, dashes, apostrophes and special spaces make no other person."""
    add(motions, f"{HUURTEAM}.yml", f"tips: Vraag het {written}.\nsources:", "sources:")
    result = run("withhold", asked)
    assert result.exit_code == 0, result.output
    assert f"tips: Vraag het {INSTEAD}.\n" in (motions / f"{HUURTEAM}.yml").read_text("utf-8")


def test_a_library_on_windows_keeps_its_line_ends(motions: Path) -> None:
    """Line ends stay what they are, in new lines too."""
    path = motions / f"{SCHADUW}.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("withhold", NAME).exit_code == 0
    content = path.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert b"names_withheld: 2026-11-23\r\n" in content


def test_a_file_that_can_not_be_read_is_told(motions: Path) -> None:
    """What nothing could look at is named, so that a person does."""
    (motions / "voorbeeldstad/2024-latin.yml").write_bytes(b"title: caf\xe9\n")
    assert "voorbeeldstad/2024-latin.yml" in run("withhold", NAME).output


def test_nothing_is_written_where_a_file_with_the_name_can_not_be_changed(motions: Path) -> None:
    """Half a removal would pass for a whole one."""
    (motions / "voorbeeldstad/2024-kapot.yml").write_text(f"title: [{NAME}\n", "utf-8")
    before = contents(motions)
    result = run("withhold", NAME)
    assert result.exit_code == 1
    assert "2024-kapot.yml" in result.output
    assert contents(motions) == before
