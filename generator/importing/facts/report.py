"""What a run says of every row: what is certain, what was guessed and from what, and what is doubtful."""

from collections.abc import Iterable, Mapping
from typing import Any

from generator.findings.finding import Finding
from generator.importing.facts.pile import Pile
from generator.importing.facts.record import Facts

CERTAIN = ("number", "submitted", "submitters", "decisions", "follow_up", "based_on", "idea", "themes", "summary")
"""Fields of which the report says that the row has them."""


def report_of(pile: Pile, added: Mapping[str, Iterable[str]], today: str) -> dict[str, Any]:
    """Return the report as data.

    Args:
        pile: the rows of the run.
        added: the fields that records of the library get, by id.
        today: the day of the run.
    """
    new = [{**_draft(key, facts), "state": "new"} for key, facts in pile.new.items()]
    more = [{**_draft(key, facts), "state": "more", "added": [*added.get(key, ())]} for key, facts in pile.more.items()]
    return {"date": today, "drafts": [*new, *more], "waiting": [_waiting(one) for one in pile.waiting]}


def _draft(key: str, facts: Facts) -> dict[str, Any]:
    guessed = {guess.field for guess in facts.guesses}
    return {
        "row": facts.row.key,
        "id": key,
        "title": facts.fields["title"],
        "url": facts.row.text("url"),
        "certain": {name: facts.fields[name] for name in CERTAIN if name in facts.fields and name not in guessed},
        "guessed": [
            {"field": guess.field, "value": guess.value, "why": guess.why, "written": guess.is_written}
            for guess in facts.guesses
        ],
        "notes": [{"about": about, "words": words} for about, words in facts.notes.entries],
    }


def _waiting(one: Finding) -> dict[str, Any]:
    return {"row": one.field, "code": one.code, "why": str(one.facts.get("value", ""))}
