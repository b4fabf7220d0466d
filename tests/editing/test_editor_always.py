"""What always holds of the editor's commands, however a record is written."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.editing.document import YamlDocument
from generator.editing.names import Name
from generator.editing.retag import retag
from generator.editing.withhold import texts, withhold
from generator.editing.workspace import Workspace
from generator.records.quoting import quoted

TODAY = date(2026, 11, 23)
HEAD = "title: Proef\nadded: 2026-11-01\nmunicipality: voorbeeldstad\nsubmitted: 2025-01-23\nthemes: [wonen]\n"
FOOT = "sources: [{url: https://raad.voorbeeldstad.example/}]  # bron\n"
WORDS = ("water", "boom", "fiets", "school", "noor van dalen")
REMARK = st.sampled_from(["", "  # een woord", "  # 'x': [y]"])


@contextmanager
def library(**records: str) -> Iterator[Workspace]:
    """Lay records on the bench."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "voorbeeldstad"
        folder.mkdir()
        for name, text in records.items():
            (folder / f"2025-{name}.yml").write_bytes(text.encode())
        yield Workspace.opened(folder.parent)


@st.composite
def tag_lists(draw: st.DrawFn) -> str:
    """Write a list of tags in one of the ways in which people write it."""
    tags = draw(st.lists(st.sampled_from(WORDS[:4]), min_size=1, max_size=4, unique=True))
    scalars = [draw(st.sampled_from(["{}", "'{}'", '"{}"'])).format(tag) for tag in tags]
    if draw(st.booleans()):
        between = draw(st.sampled_from([", ", ",", " , ", ",\n  "]))
        return f"tags: [{between.join(scalars)}]{draw(REMARK)}\n"
    indent = draw(st.sampled_from(["", "  ", "    "]))
    above = draw(st.sampled_from(["", f"{indent}# hierboven\n"]))
    return "tags:\n" + above + "".join(f"{indent}- {scalar}{draw(REMARK)}\n" for scalar in scalars)


@given(tag_lists(), st.sampled_from(WORDS[:4]), st.sampled_from((*WORDS[:4], "nieuw")), st.sampled_from(["\n", "\r\n"]))
def test_retag_changes_tags_alone(tags: str, old: str, new: str, end: str) -> None:
    """The tags are those wanted, each once and in their order; everything else and all comments stay."""
    before = YamlDocument("", f"{HEAD}{tags}{FOOT}".replace("\n", end))
    if old == new or old not in before.data["tags"]:
        return
    with library(proef=before.text, other=f"{HEAD}{FOOT}") as workspace:
        assert retag(workspace, old, new) == 1
        after = workspace.document("voorbeeldstad/2025-proef.yml")
        assert [change.old for change in workspace.changes()] == [after.name]
    there = new in before.data["tags"]
    wanted = [new if tag == old else tag for tag in before.data["tags"] if not (there and tag == old)]
    assert after.data == {**before.data, "tags": wanted}
    assert after.remarks == before.remarks
    assert after.text.count("\n") == after.text.count(end)


STYLES = ("plain", "'", '"', "|-", ">-", "|", "flow", "remark")
AROUND = st.text("abc é.,(){}'\"#:-&*!|>%@`[]\\ ", max_size=12)


@st.composite
def mentions(draw: st.DrawFn) -> str:
    """Write a field that names somebody, in one of YAML's styles, with anything around the name."""
    gap = draw(st.sampled_from([" ", "  "]))
    name = draw(st.sampled_from(["Noor van Dalen", "NOOR VAN DALEN", "noor van dalen"])).replace(" ", gap)
    words = f"{draw(AROUND)} {name} {draw(AROUND)}".strip()
    style = draw(st.sampled_from(STYLES))
    if style == "remark":
        return f"# {words}\n"
    if style in {"|-", ">-", "|"}:
        lines = words.split(" ") if draw(st.booleans()) else [words]
        return f"tips: {style}\n" + "".join(f"  x{line}\n" if line != line.strip() else f"  {line}\n" for line in lines)
    if style == "flow":
        return f"objections: [{{claim: {quoted(words, flow=True, is_text=True)}, answer: Ja.}}]\n"
    scalar = {"'": "'" + words.replace("'", "''") + "'", '"': quoted(words + "\\", flow=False, is_text=True)}
    return f"tips: {scalar.get(style, quoted(words, flow=False, is_text=True))}\n"


PEOPLE = st.lists(
    st.sampled_from(
        [
            "  - {name: Noor van Dalen, party: D66}\n",
            "  - name: Noor van Dalen  # eerste\n    party: D66\n",
            "  - party: PvdA\n    # hierna de naam\n    name: 'Noor van Dalen'\n",
            "  - {party: SP, name: Sem Okafor, position: opposition}\n",
            "  - {party: D66}\n",
        ]
    ),
    max_size=4,
)


@given(mentions(), PEOPLE)
def test_withhold_takes_the_name_and_nothing_else(mention: str, people: list[str]) -> None:
    """The name is in no text and no comment, no group is lost, and all other words are what they were."""
    filed = "submitters:\n" + "".join(people) if people else ""
    before = YamlDocument("", f"{HEAD}{filed}{mention}{FOOT}")
    name = Name("Noor van Dalen")
    if not name.pattern.search(before.text) and not any(name.pattern.search(words) for _, words in texts(before.data)):
        return  # the signs around it made another word of it
    with library(proef=before.text, other=f"{HEAD}{FOOT}") as workspace:
        withhold(workspace, name, TODAY)
        after = workspace.document("voorbeeldstad/2025-proef.yml")
        assert [change.old for change in workspace.changes()] == [after.name]
    assert not name.pattern.search(after.text)
    assert not any(name.pattern.search(words) for _, words in texts(after.data))
    groups = [one["party"] for one in before.data.get("submitters", [])]
    assert {one["party"] for one in after.data.get("submitters", [])} == set(groups)
    assert _others(after) == _others(before, name)
    assert sum(after.remarks.values()) == sum(before.remarks.values())


def _others(document: YamlDocument, name: Name | None = None) -> Counter[str]:
    """Count all texts that are no submitter's, as they are to be without the name."""
    found = [
        " ".join((name.left_out(words) if name else words).split())
        for path, words in texts(document.data)
        if path[0] not in {"submitters", "names_withheld"}
    ]
    return Counter(found)
