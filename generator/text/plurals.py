"""Plurals in which the vowel or the ending changes, so that a stemmer takes them for another word: `paden` of `pad`.

The browser reads the same table: `search/plurals.js` is made from it by `python -m generator.text.plurals`.
"""

import json
from collections.abc import Collection, Iterator

from generator.home import brought

PLURALS = {
    "aquaria": "aquarium",
    "baden": "bad",
    "bedragen": "bedrag",
    "bevelen": "bevel",
    "bladen": "blad",
    "bladeren": "blad",
    "catalogi": "catalogus",
    "centra": "centrum",
    "crises": "crisis",
    "criteria": "criterium",
    "critici": "criticus",
    "dagen": "dag",
    "daken": "dak",
    "eieren": "ei",
    "fora": "forum",
    "gaten": "gat",
    "gebreken": "gebrek",
    "glazen": "glas",
    "gymnasia": "gymnasium",
    "hoven": "hof",
    "kalveren": "kalf",
    "kinder": "kind",
    "kinderen": "kind",
    "koeien": "koe",
    "lammeren": "lam",
    "leden": "lid",
    "liederen": "lied",
    "medici": "medicus",
    "musea": "museum",
    "musici": "musicus",
    "oorlogen": "oorlog",
    "paden": "pad",
    "podia": "podium",
    "politici": "politicus",
    "runderen": "rund",
    "schepen": "schip",
    "stadia": "stadium",
    "steden": "stad",
    "technici": "technicus",
    "vaten": "vat",
    "verboden": "verbod",
    "verdragen": "verdrag",
    "volkeren": "volk",
    "wegen": "weg",
}
"""By folded plural what it is the plural of; left out is what is as often another word: `sloten`, `spelen`, `media`."""
_ALL = tuple(PLURALS)
SCRIPT = brought("site_templates") / "search" / "plurals.js"


def singular(form: str, known: Collection[str]) -> str:
    """Return what a folded form is such a plural of, else the form.

    A compound is one where the library knows its singular: `fietspaden` by `fietspad`; so `besteden` has no `stad`.
    """
    if not form.endswith(_ALL):
        return form
    if form in PLURALS:
        return PLURALS[form]
    candidates = (form.removesuffix(plural) + single for plural, single in PLURALS.items() if form.endswith(plural))
    return next((candidate for candidate in candidates if candidate in known), form)


def plurals(word: str) -> Iterator[str]:
    """Yield such plurals of a folded word or compound; not all of them exist."""
    for plural, single in PLURALS.items():
        if word.endswith(single):
            yield word.removesuffix(single) + plural


def script() -> str:
    """Return the table as the browser's scripts read it."""
    rows = "".join(f"  [{json.dumps(plural)}, {json.dumps(single)}],\n" for plural, single in PLURALS.items())
    return (
        "// @ts-check\n/** Plurals with another vowel: made from generator/text/plurals.py, not by hand. */\n\n"
        f"export const PLURALS = /** @type {{Map<string, string>}} */ (new Map([\n{rows}]));\n"
    )


if __name__ == "__main__":
    SCRIPT.write_text(script(), "utf-8", newline="\n")
