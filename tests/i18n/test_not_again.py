"""Words that failed when read aloud do not come back: in the catalogue with its findings, and in the handbook."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.pofile import read_po

from tests.conftest import ROOT

LISTS: dict[str, list[dict[str, Any]]] = yaml.safe_load(Path(__file__).with_name("not_again.yml").read_text("utf-8"))
CATALOGUE = ROOT / "generator" / "i18n" / "catalogues" / "nl.po"
BAD = (
    "Zoek een motie en maak haar klaar voor jouw raad.",
    "Geef er een een andere bestandsnaam.",
    "Van deze motie weten we dat zij is aangenomen.",
    "Succesvol in 2 raden (n = 4 moties).",
    "Krijg het nieuws per mail.",
)
GOOD = (
    "Zoek een motie, kijk hoe het elders afliep en pas de tekst aan voor jouw raad.",
    "In 4 gemeenten ingediend: 2 keer gelukt, 1 keer verworpen.",
    "Moties per fractie die ze indiende.",
)


def _sentences() -> dict[str, list[str]]:
    """Return what the site says in each language."""
    with CATALOGUE.open("rb") as file:
        messages = [message for message in read_po(file, locale="nl") if message.id]

    def said(words: Any) -> list[str]:
        return [words] if isinstance(words, str) else [*words]

    return {
        "nl": [one for message in messages for one in said(message.string)],
        "en": [one for message in messages for one in said(message.id)],
    }


def _pages() -> dict[str, list[str]]:
    """Return the pages that were written by hand, by their language, without code and addresses."""
    found: dict[str, list[str]] = {"nl": [], "en": []}
    for path in sorted((ROOT / "docs").rglob("*.md")):
        text = path.read_text("utf-8")
        code = "en" if "\nlang: en\n" in text else "nl"
        found[code].append(re.sub(r"```.*?```|`[^`]*`|\{[^}]*\}|\]\([^)]*\)|“[^”]*”", " ", text, flags=re.DOTALL))
    return found


SENTENCES, PAGES = _sentences(), _pages()
RULES = [(code, one) for code, rules in LISTS.items() for one in rules]


def _broken(rule: dict[str, Any], texts: list[str]) -> list[str]:
    """Return the lines in which a word stands that may not come back."""
    lines = [line for text in texts for line in text.splitlines()]
    return [line.strip() for line in lines if re.search(rule["pattern"], line)]


@pytest.mark.parametrize(("code", "rule"), RULES, ids=[f"{code}-{one['pattern'][:40]}" for code, one in RULES])
def test_words_do_not_come_back(code: str, rule: dict[str, Any]) -> None:
    """Neither the site nor, where the list says so, the handbook has one of them; the list tells what to write."""
    texts = SENTENCES[code] + ([] if rule.get("catalogue") else PAGES[code])
    assert _broken(rule, texts) == [], f"write instead: {rule['instead']}"


@pytest.mark.parametrize("sentence", BAD)
def test_what_failed_is_seen(sentence: str) -> None:
    """The sentences for which the list was made break one of its rules."""
    assert any(_broken(rule, [sentence]) for rule in LISTS["nl"])


@pytest.mark.parametrize("sentence", GOOD)
def test_good_sentences_pass(sentence: str) -> None:
    """What was written in their place breaks none."""
    assert [rule["pattern"] for rule in LISTS["nl"] if _broken(rule, [sentence])] == []
