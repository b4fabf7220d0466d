"""`motions similar`: which motions of the library may ask the same as a given record."""

import sys
from pathlib import Path

import click

from generator.cli.folders import chosen_files, motions_folder
from generator.cli.shared import language_option, spoken
from generator.i18n.language import N_, Language
from generator.library.entry import Entry
from generator.library.load import load
from generator.records.folder import shown_path
from generator.subjects.similar.duplicates import Duplicate, DuplicateFinder, Likeness

LIKENESS = {
    Likeness.SAME: N_("  asks nearly the same as {id}: {title}"),
    Likeness.RELATED: N_("  related, asks something else? {id}: {title}"),
}


@click.command("similar")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@language_option
@click.pass_context
def similar_command(context: click.Context, files: tuple[Path, ...], code: str | None) -> None:
    """Show for the records FILES which motions of the library may ask the same, requests side by side.

    Whether they do, you decide: link a motion with the same idea, and merge one that stands here twice. Ends with 0.
    """
    language, root = spoken(context, code), motions_folder(context)
    library = load(root, None).library
    shown = shown_path(root)
    chosen = chosen_files(root, files, language)
    entries = [entry for entry in library.entries if f"{shown}/{entry.id}.yml" in chosen]
    finder = DuplicateFinder(library.entries, library.registers)
    for entry in entries:
        click.echo(_text(entry, finder.like(entry), language))
    if not entries:
        click.echo(language.gettext("None of these files holds a record that could be read."), err=True)
        sys.exit(1)


def _text(entry: Entry, duplicates: tuple[Duplicate, ...], language: Language) -> str:
    head = f"{entry.id}: {entry.motion.title}"
    if not duplicates:
        nothing = language.gettext("Nothing in the library seems to ask the same.")
        return f"{head}\n  {nothing}\n"
    return "\n".join((head, *(line for one in duplicates for line in _lines(one, language)), ""))


def _lines(one: Duplicate, language: Language) -> list[str]:
    lines = [language.gettext(LIKENESS[one.likeness], id=one.entry.id, title=one.entry.motion.title)]
    for pair in one.pairs:
        lines += [f"    - {' '.join(pair.own.split())}", f"    ~ {' '.join(pair.other.split())}"]
    if not one.pairs:
        lines.append("    " + language.gettext("one of the two texts is at its source: compare them there"))
    return lines
