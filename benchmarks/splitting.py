"""How well the splitter does on real motions: `python -m benchmarks.splitting motions.jsonl [labels.json]`.

A file has a motion on each line: its `tekst`, and the fields and `blokken` that somebody made from it. Labels correct
where those are wrong: by the id of a motion, its blocks as they should be, and fields that the text does not say.
Every second motion was used to develop the splitter, the others were not.
"""

import json
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from generator.importing.splitting.result import Outcome, Split
from generator.importing.splitting.split import people, plain, split
from generator.model.enums import PartKind

SECTIONS = {
    "constaterende": PartKind.NOTING,
    "overwegende": PartKind.CONSIDERING,
    "mening": PartKind.OPINION,
    "spreekt_uit": PartKind.DECLARES,
    "verzoekt": PartKind.REQUESTS,
    "gehoord": PartKind.HEARD,
}


@dataclass
class Tally:
    """What was found, of how much, with examples of what was not."""

    counts: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def add(self, name: str, *, found: bool, example: str) -> None:
        """Count one thing that should be found."""
        self.of[name] += 1
        self.counts[name] += found
        if not found:
            self.missed.append(f"{name}: {example}")

    def report(self, title: str) -> str:
        """Return one line for each thing counted."""
        lines = [f"{title}"]
        for name, total in self.of.items():
            lines.append(f"  {name:<28} {self.counts[name]:>5} of {total:>5}  {self.counts[name] / total:7.1%}")
        return "\n".join(lines)


def joined(text: str) -> str:
    """Return the letters and digits of a text: line ends, marks and spaces do not count."""
    return plain(text).replace(" ", "").replace("-", "")


def measure(motion: dict[str, Any], tally: Tally) -> None:
    """Split one motion and compare."""
    result = split(motion["tekst"])
    name = motion["id"]
    tally.add("not refused", found=result.refusal is None, example=name)
    _points(motion, result, tally)
    _fields(motion, result, tally)
    _people(motion, result, tally)
    _kept(motion, result, tally)


def _points(motion: dict[str, Any], result: Split, tally: Tally) -> None:
    exact = Counter((part.part, joined(point)) for part in result.parts for point in part.points)
    sections = {
        kind: "".join(joined(p) for part in result.parts if part.part is kind for p in part.points) for kind in PartKind
    }
    wanted: Counter[tuple[PartKind, str]] = Counter()
    known = [(SECTIONS[block["kop"]], block) for block in motion["blokken"] if block["kop"] in SECTIONS]
    for kind, block in known:
        for point in block["punten"]:
            wanted[(kind, joined(point.removeprefix("dat ")))] += 1
            example = f"{motion['id']} {kind} {point[:90]!r}"
            tally.add("point in its section", found=joined(point) in sections[kind], example=example)
            same = exact[(kind, joined(point))] or exact[(kind, joined(point.removeprefix("dat ")))]
            tally.add("point with its bounds", found=bool(same), example=example)
    for part in result.parts:
        for point in part.points if part.part is not PartKind.HEARD else ():
            text = joined(point)
            real = (
                any(text == other and part.part is kind for kind, other in wanted)
                or wanted[(part.part, joined(f"dat {point}"))]
            )
            tally.add(
                "point of ours that is one", found=bool(real), example=f"{motion['id']} {part.part} {point[:90]!r}"
            )


def _fields(motion: dict[str, Any], result: Split, tally: Tally) -> None:
    overrides = (
        ("title", motion["titel"], result.title),
        ("number", motion["stuknummer"], result.number),
        ("date", motion["datum"], result.date),
        ("agenda item", motion["aanleiding"], result.agenda_item),
        ("municipality", motion["gemeente"], result.municipality),
        ("outcome", motion["uitslag"], result.outcome and result.outcome.recorded_as),
    )
    for name, wanted, found in overrides:
        if wanted:
            same = joined(wanted) == joined(found or "")
            tally.add(name, found=same, example=f"{motion['id']} {wanted!r} is not {found!r}")
    proposal = motion.get("voorstel")
    if proposal:
        number = result.proposal and result.proposal.number
        tally.add(
            "proposal",
            found=joined(proposal) == joined(number or ""),
            example=f"{motion['id']} {proposal} is not {number}",
        )


def _people(motion: dict[str, Any], result: Split, tally: Tally) -> None:
    found = {(one.name, one.party) for one in result.submitters}
    for one in people(motion["indieners_ruw"]) if len(motion["indieners_ruw"]) < 120 else ():
        known = any(name == one.name and (party == one.party or not one.party) for name, party in found)
        tally.add("submitter with group", found=known, example=f"{motion['id']} {one} not in {found}")


def _kept(motion: dict[str, Any], result: Split, tally: Tally) -> None:
    lines = [number for number, line in enumerate(motion["tekst"].split("\n"), start=1) if line.strip()]
    places = {line.line: line for line in result.lines}
    for number in lines:
        tally.add("line kept", found=number in places, example=f"{motion['id']} line {number}")
    for placed in result.lines:
        tally.add(
            "line placed", found=placed.place != "left", example=f"{motion['id']} {placed.line} {placed.text[:90]!r}"
        )


def corrected(motion: dict[str, Any], labels: dict[str, Any]) -> dict[str, Any]:
    """Return a motion with what is wrong in its reference made right."""
    return {**motion, **labels.get(motion["id"], {})}


def own(folder: str) -> Tally:
    """Compare texts in the forms of other councils with what is expected of them."""
    tally = Tally()
    for path in sorted(Path(folder).glob("*.txt")):
        wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
        text = path.read_text("utf-8")
        result = split(text)
        _own_points(path.stem, wanted, result, tally)
        ended = result.outcome or Outcome(None, None)
        plain_values = asdict(result) | {name: getattr(ended, name) for name in ("status", "in_favour", "against")}
        plain_values["proposal"] = result.proposal and [result.proposal.number, result.proposal.title]
        for name, value in wanted["fields"].items():
            tally.add(
                name, found=plain_values[name] == value, example=f"{path.stem} {value!r} is not {plain_values[name]!r}"
            )
        found = [[one.name, one.party] for one in result.submitters]
        for person in wanted["submitters"]:
            tally.add("submitter with group", found=person in found, example=f"{path.stem} {person} not in {found}")
        _kept({"id": path.stem, "tekst": text}, result, tally)
    return tally


def _own_points(name: str, wanted: dict[str, Any], result: Split, tally: Tally) -> None:
    ours = [(part, joined(point)) for part in result.parts for point in part.points]
    for part in wanted["parts"]:
        alike = [one for one in result.parts if one.part == part["part"]]
        heard = part["part"] == PartKind.HEARD
        for point in part["points"]:
            same = any(
                joined(other).endswith(joined(point)) if heard else joined(other) == joined(point)
                for one in alike
                if one.to == part.get("to") and (one.verb == part.get("verb") or not part.get("verb"))
                for other in one.points
            )
            tally.add("point with section and bounds", found=same, example=f"{name} {part['part']} {point!r}")
        for key in ("how", "original", "amended"):
            if key in part:
                values = [getattr(one, key) for one in alike]
                tally.add(f"change: {key}", found=part[key] in values, example=f"{name} {part[key]!r} not in {values}")
    expected = {joined(point) for part in wanted["parts"] for point in part["points"]}
    for part, text in ours:
        real = text in expected or part.part is PartKind.HEARD
        tally.add("point of ours that is one", found=real, example=f"{name} {part.part} {text}")


def main(path: str, labels: str | None = None, *options: str) -> None:
    """Print the figures of both halves."""
    if Path(path).is_dir():
        tally = own(path)
        print(tally.report(path), "\n".join(tally.missed), sep="\n")
        return
    corrections = json.loads(Path(labels).read_text("utf-8")) if labels else {}
    motions = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]
    for title, half in (("developed on", motions[::2]), ("held out", motions[1::2])):
        tally = Tally()
        for motion in half:
            measure(corrected(motion, corrections), tally)
        print(tally.report(f"{title}: {len(half)} motions"))
        if ("--missed" in options and title == "developed on") or "--all-missed" in options:
            print("\n".join(tally.missed))


if __name__ == "__main__":
    main(*sys.argv[1:])
