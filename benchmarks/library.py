"""Makes a library of any size by recombining the records of this repository: to be measured, never to be published.

Nobody filed these motions, so the names of people are left out.
"""

import random
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from generator.checks.texts import BLANK
from generator.library.library import Library
from generator.library.load import load
from generator.model.dates import PartialDate
from generator.model.enums import PartKind, Relation
from generator.model.motion import Motion
from generator.model.names import slugify
from generator.model.parts import BasedOn, Decision, Part, PartyVote, Source, Submitter

OWN = Path(__file__).parents[1] / "motions"
YEARS = 7
"""The motions are spread over so many years."""
LAST_NEWS = date(2026, 1, 1)
HISTORY = ("moved.yml", "requests.yml", "retired.yml")
"""The registers that tell of this library's own pages and records; a made-up one has none of them."""
PROSE = ("explanation", "costs", "authority", "tips")


@dataclass(frozen=True)
class Material:
    """What new motions are made from."""

    library: Library
    places: tuple[str, ...]
    """Slugs of all municipalities, in an order without a pattern."""
    facts: tuple[Motion, ...]
    """Motions that a council decided on."""
    voted: tuple[Motion, ...]
    """Those of them whose votes are known."""
    followed: tuple[Motion, ...]
    """Those of them with news about the execution."""
    texts: tuple[Motion, ...]
    """Motions with a text."""
    models: tuple[tuple[str, Motion], ...]


def material(library: Library | None = None) -> Material:
    """Return what is in a library; without one, in that of the repository."""
    library = library or load(OWN, None).library
    facts = tuple(motion for motion in library.motions.values() if motion.decisions)
    return Material(
        library,
        tuple(_shuffled([place.slug for place in library.places.municipalities])),
        facts,
        voted=tuple(motion for motion in facts if motion.decisions[-1].votes),
        followed=tuple(motion for motion in facts if motion.follow_up),
        texts=tuple(motion for motion in library.motions.values() if motion.text),
        models=tuple((key, motion) for key, motion in sorted(library.motions.items()) if motion.model),
    )


def motions(given: Material, count: int) -> dict[str, Motion]:
    """Return so many motions by id, the same ones every time; a small library is the beginning of a large one."""
    made: dict[str, Motion] = {}
    for number in range(count):
        model, one_in_25 = divmod(number, 25)
        if one_in_25 == 0 and model < len(given.models):
            key, motion = given.models[model]
            motion = motion.model_copy(update={"based_on": ()})  # what it names is not in this library
        else:
            key, motion = _motion(given, number, list(made))
        made[key] = motion
    return made


def made_up(given: Material, count: int) -> Library:
    """Return a library of so many motions that was never written down."""
    return Library(motions(given, count), given.library.registers, given.library.places)


def write(given: Material, count: int, root: Path) -> None:
    """Write a library of so many motions into a folder, in the place of what is there."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(OWN / "_registers", root / "_registers", ignore=shutil.ignore_patterns(*HISTORY))
    for key, motion in motions(given, count).items():
        path = root / f"{key}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(as_yaml(motion), encoding="utf-8")


def as_yaml(motion: Motion) -> str:
    """Return the record of a motion; blanks of a model become plain words where a council's motion has them."""
    record = motion.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    content = record if motion.model else _filled(record)
    return yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)


def _filled(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _filled(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_filled(item) for item in node]
    return BLANK.sub(lambda blank: blank[0][1:-1], node) if isinstance(node, str) else node


def _motion(given: Material, number: int, earlier: Sequence[str]) -> tuple[str, Motion]:
    """Make one motion: the facts of one record, the words of others, in a place and time of its own."""
    dice = random.Random(number)  # noqa: S311  # chance that can be repeated, not a secret
    facts = dice.choice(given.voted if dice.random() < 0.5 else given.facts)  # half of them
    asked = dice.choice(given.texts)
    place = given.places[number % len(given.places)]
    back = timedelta(days=dice.randrange(365 * YEARS))
    motion = facts.model_copy(
        update={
            "municipality": place,
            "submitted": PartialDate.of(_filed(facts) - back),
            "added": facts.added - back,
            **_parties(given, facts, place, back),
            **_words(given, asked, dice),
            **_afterwards(given, _decided(facts, facts.decisions[-1]) - back, dice),
            "based_on": _origin(earlier, dice),
            "number": str(number),
            "former_ids": (),
            "sources": (Source(url=f"https://raad.{place}.example/motie-{number}"),),
        }
    )
    return f"{place}/{facts.added.year - 1}-{slugify(motion.title)[:40].strip('-')}-{number}", motion


def _filed(facts: Motion) -> date:
    return (facts.submitted or facts.decisions[0].date).first


def _decided(facts: Motion, made: Decision) -> date:
    """Return the day of a decision; where only its month or year is known, its first day may be before the motion."""
    return max(made.date.first, _filed(facts))


def _words(given: Material, asked: Motion, dice: random.Random) -> dict[str, Any]:
    """Return title, themes and requests of one motion, with the considerations and explanations of others."""
    names = ("title", "summary", "themes", "tags", "idea")
    told = dice.choice(given.models)[1]
    prose = {name: getattr(told, name) if dice.random() < 0.5 else None for name in PROSE}  # half
    reasons = [part for kind in (PartKind.NOTING, PartKind.CONSIDERING) for part in _parts(given, kind, dice)]
    requests = [part for part in asked.text if part.part in {PartKind.REQUESTS, PartKind.DECLARES}]
    text = (*reasons, *requests) if dice.random() < 0.9 else ()  # one in ten is at its source
    return {name: getattr(asked, name) for name in names} | prose | {"text": text}


def _parts(given: Material, kind: PartKind, dice: random.Random) -> list[Part]:
    donor = dice.choice(given.texts)
    return [part for part in donor.text if part.part is kind]


def _parties(given: Material, facts: Motion, place: str, back: timedelta) -> dict[str, Any]:
    """Keep the groups that are known in this place at that time, each once."""
    day = _filed(facts) - back
    parties = given.library.registers
    known = [who.party for who in facts.submitters if parties.party(who.party, place, day)]
    made = tuple(_decision(given, one, place, _decided(facts, one) - back) for one in facts.decisions)
    return {"submitters": tuple(Submitter(party=name) for name in known or ["D66"]), "decisions": made}


def _decision(given: Material, made: Decision, place: str, day: date) -> Decision:
    groups: dict[str, PartyVote] = {}
    for vote in made.votes.parties if made.votes else ():
        if party := given.library.registers.party(vote.party, place, day):
            groups.setdefault(party.slug, vote)
    votes = made.votes.model_copy(update={"parties": tuple(groups.values()), "listed": None}) if made.votes else None
    return made.model_copy(update={"date": PartialDate.of(day), "votes": votes})


def _afterwards(given: Material, last: date, dice: random.Random) -> dict[str, Any]:
    """Give one motion in three the news of another, as long after its last decision."""
    donor = dice.choice(given.followed)
    news = donor.follow_up if dice.random() < 1 / 3 else ()
    later = last - _decided(donor, donor.decisions[-1])
    days = (PartialDate.of(max(last, min(step.date.first + later, LAST_NEWS))) for step in news)
    moved = (step.model_copy(update={"date": day}) for step, day in zip(news, days, strict=True))
    return {"follow_up": tuple(moved), "due": None}


def _origin(earlier: Sequence[str], dice: random.Random) -> tuple[BasedOn, ...]:
    """Base one motion in five on an earlier one."""
    if not earlier or dice.random() < 0.8:  # the other four
        return ()
    return (BasedOn(motion=dice.choice(earlier), how=Relation.ADAPTED),)


def _shuffled(words: list[str]) -> list[str]:
    random.Random(0).shuffle(words)  # noqa: S311  # chance that can be repeated, not a secret
    return words


if __name__ == "__main__":
    write(material(), int(sys.argv[1]), Path(sys.argv[2]))
