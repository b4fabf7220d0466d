"""Brings the Dutch catalogue up to date with the sentences of code and templates (`make messages`)."""

from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from generator.i18n.language import CATALOGUES

ROOT = Path(__file__).parents[2]
METHODS = [("generator/**.py", "python"), ("site_templates/**.html", "jinja2")]
KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "gettext": None,
    "N_": None,
    "ngettext": (1, 2),
    "required": None,
    "optional": None,
    "several": None,
}
"""The functions whose first words are sentences; the last three describe fields of the model."""


def sentences() -> Catalog:
    """Return every sentence that code and templates say, without translations."""
    catalogue = Catalog(domain="motiewijzer")
    for _file, _line, message, _comments, _context in extract_from_dir(ROOT, METHODS, keywords=KEYWORDS):
        if message:
            catalogue.add(message)
    return catalogue


def is_translated(message: Message) -> bool:
    """Whether each form of a sentence has its translation."""
    return bool(message.string) and all(message.string if isinstance(message.string, tuple) else [message.string])


def read_catalogue(code: str) -> Catalog:
    """Return the catalogue of a language as it is committed."""
    with (CATALOGUES / f"{code}.po").open("rb") as lines:
        return read_po(lines, locale=code)


def main() -> None:
    """Add new sentences to the Dutch catalogue and leave out those that nobody says any more."""
    catalogue = read_catalogue("nl")
    catalogue.update(sentences(), no_fuzzy_matching=True, update_creation_date=False)  # type: ignore[call-arg]  # newer than its stub
    catalogue.obsolete.clear()
    with (CATALOGUES / "nl.po").open("wb") as lines:
        write_po(lines, catalogue, width=0, sort_output=True, omit_header=False, no_location=True)
    missing = [message.id for message in catalogue if message.id and not is_translated(message)]
    print(f"{len(catalogue)} sentences, {len(missing)} without a Dutch one")  # noqa: T201  # a tool for the terminal


if __name__ == "__main__":
    main()
