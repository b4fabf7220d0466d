"""The words of interface and findings for scripts in the browser: one JSON per language, from the same catalogues."""

from enum import StrEnum
from pathlib import Path
from typing import Any

from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import LEVEL_NAMES
from generator.i18n.labels import LABELS
from generator.i18n.language import LANGUAGES, Language, language
from generator.model.motion import Motion
from generator.model.shape import fields
from generator.pages.data_file import write_json


def words(t: Language) -> dict[str, Any]:
    """Return labels, findings and the help of fields in one language."""
    return {
        "labels": {kind.__name__: _labels(values, t) for kind, values in LABELS.items()},
        "levels": {str(level): t.gettext(name) for level, name in LEVEL_NAMES.items()},
        "findings": {
            code: {"level": str(entry.level), "message": t.gettext(entry.message), "mend": t.gettext(entry.mend)}
            for code, entry in CATALOGUE.items()
        },
        "fields": {name: t.gettext(field.about) for name, field in fields(Motion).items()},
    }


def _labels(values: dict[StrEnum, str], t: Language) -> dict[str, str]:
    return {str(value): t.gettext(sentence) for value, sentence in values.items()}


def write_words(site: Path) -> None:
    """Write `words/nl.json` and `words/en.json` into a built site."""
    for code in LANGUAGES:
        write_json(site / "words" / f"{code}.json", words(language(code)))
