"""What a motion was made from, between rows and records: an id where there is one, else the council and the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.i18n.language import N_
from generator.importing.facts.record import Facts
from generator.importing.facts.values import filled
from generator.model.enums import Relation
from generator.model.places import Places
from generator.records.writing import Value

OWN_COMPARISON = "eigen vergelijking"


@dataclass(frozen=True)
class Lineage:
    """The ids of a run, by the keys of its rows, and those of each council with an idea."""

    ids: Mapping[str, str]
    by_idea: Mapping[tuple[str, str], Sequence[str]]
    """The motions of a council, by its slug, that bear an idea."""
    places: Places

    def origins(self, facts: Facts, key: str) -> list[Value]:
        """Return the origins of a motion with this id; what is not certain goes beside the draft."""
        origins = [
            self._origin(given, facts, key) for given in facts.row.groups("based_on") if _is_claimed(given, facts)
        ]
        earlier = facts.row.text("revises_row")
        if earlier in self.ids:
            origins.append({"motion": self.ids[earlier], "how": str(Relation.REVISES)})
        elif earlier:
            facts.notes.add(N_("revises a row that is not here"), earlier)
        return [one for one in origins if one]

    def _origin(self, given: Mapping[str, Any], facts: Facts, key: str) -> dict[str, Value]:
        place = self.places.slug_of(str(given.get("council") or ""))
        evidence = facts.row.text("url") or None
        how = given.get("how") or str(Relation.INSPIRED)
        if given.get("why") or given.get("evidence"):
            facts.notes.add(N_("based on"), given.get("why") or given["evidence"])
        other = self.ids.get(str(given.get("other_row"))) or self._only(place, str(facts.fields.get("idea") or ""))
        if other and other != key:
            return filled({"motion": other, "how": how, "evidence": evidence})
        if place is None:
            facts.notes.add(N_("based on a council that is not known"), given.get("council"))
            return {}
        return filled({"municipality": place, "how": how, "evidence": evidence})

    def _only(self, place: str | None, idea: str) -> str | None:
        """Return the one motion of a council with this idea."""
        motions = self.by_idea.get((place, idea), ()) if place and idea else ()
        return motions[0] if len(motions) == 1 else None


def _is_claimed(given: Mapping[str, Any], facts: Facts) -> bool:
    """Whether an origin can stand as a fact: an editor says why, or the page itself says that it was taken over.

    What a reader compared, and an example that may be a policy and no motion, is noted beside the draft.
    """
    taken_over = given.get("how") in {Relation.COPIED, Relation.ADAPTED} and not facts.row.is_decided
    compared = OWN_COMPARISON in f"{given} {facts.row.text('doubt')}"
    is_claimed = bool(given.get("why")) or (taken_over and not compared)
    if not is_claimed:
        facts.notes.add(N_("based on, by its reader"), dict(given))
    return is_claimed
