"""`motions import`: draft records from files."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

import click

from generator.cli.folders import changing, files_argument, motions_folder
from generator.cli.import_facts import import_facts
from generator.cli.shared import DAY, language_option, program, spoken, today_option
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.i18n.language import Language
from generator.importing.batch import Batch, files_in, read_all, write
from generator.importing.draft import Manner
from generator.importing.facts.rows import is_facts
from generator.importing.placement import Placement, Wishes
from generator.importing.report import refused as refusals
from generator.importing.report import render_findings
from generator.importing.sources.source import Why
from generator.importing.splitting.engine import is_installed
from generator.importing.start import WrongOrderError, municipality_called, theme_called
from generator.records.journal import NotWrittenError


@click.command("import")
@files_argument
@click.option("--municipality", "place", help="The municipality of motions whose source does not name one.")
@click.option("--date", "meeting", type=DAY, help="The day of the meeting, where the source does not name one.")
@click.option("--theme", help="The theme of all these motions, by its short name.")
@click.option("--same-day", is_flag=True, help="The day that the source names is also the day of the decision.")
@click.option(
    "--with-text/--without-text",
    default=None,
    help="Take the text over, or leave it out. It is in the library only when its submitter gave it: so the default is "
    "to take it over from Word, ODT and text files of your own, and to leave it out of PDF files, web pages, lists and "
    "what comes from council systems. A text that goes in still needs its licence.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the drafts go (default: the motions folder).",
)
@click.option(
    "--accept",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Files of facts: only the rows that these files of choices accept, with their themes and ideas.",
)
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Files of facts: where what is certain, guessed and doubtful is written down (default: _reports/pile.json).",
)
@click.option("--check", "check_only", is_flag=True, help="Tell what would come of it and write nothing.")
@language_option
@today_option
@click.pass_context
def import_command(  # noqa: PLR0913  # click hands over every option
    context: click.Context,
    files: tuple[Path, ...],
    *,
    place: str | None,
    meeting: datetime | None,
    theme: str | None,
    same_day: bool,
    with_text: bool | None,
    into: Path | None,
    accept: tuple[Path, ...],
    report: Path | None,
    check_only: bool,
    code: str | None,
    today: date,
) -> None:
    """Make draft records of FILES, or of all files in a folder.

    A file of facts (JSON Lines or CSV with a column 'council') becomes complete records, all of them or none; what is
    doubtful stands in a report beside them.

    Reads Word (.docx), ODT, PDF with a text layer, text, a saved web page, a list of motions as CSV, Excel or JSON, and
    JSON or pages of iBabs, Notubiz, GemeenteOplossingen and OpenBesluitvorming. Nothing is guessed: what no field
    holds stands in the draft as a comment. Nothing is ever overwritten.

    Ends with 0 when every file became a draft without an error, 1 when one did not, 2 on wrong use.
    """
    language, root = spoken(context, code), motions_folder(context)
    paths = files_in(files)
    if not paths:
        raise click.UsageError(language.gettext("Name at least one file, or a folder with files in it."))
    tables = [path for path in paths if is_facts(path)]
    if tables:
        sys.exit(import_facts(context, tables, root, today, language, accept, report, check_only=check_only))
    if not is_installed():
        _show([Finding(Why.NO_ENGINE, str(paths[0]))], [], language, program(context))
        sys.exit(1)
    target = into or root
    with _changing(target, language, check_only=check_only):
        placement = Placement.opened(target, root)
        wishes = _wishes(placement, today, place, theme, meeting, Manner(with_text, same_day), language)
        with click.progressbar(
            paths, label=language.gettext("Reading"), file=sys.stderr, hidden=not sys.stderr.isatty()
        ) as watched:
            batch = read_all(watched, placement, wishes, language)
        refused = [*batch.refused, *([] if check_only else _write(target, batch, language))]
    findings = placement.findings(today)
    _show(refused, findings, language, program(context))
    click.echo(_closing(batch, refused, language, check_only=check_only))
    sys.exit(any(level_of(finding).blocks for finding in (*refused, *findings)))


def _wishes(  # noqa: PLR0913, PLR0917  # one for each option
    placement: Placement,
    today: date,
    place: str | None,
    theme: str | None,
    meeting: datetime | None,
    manner: Manner,
    language: Language,
) -> Wishes:
    try:
        return Wishes(
            today,
            municipality_called(place, placement.places) if place else None,
            meeting.date() if meeting else None,
            theme_called(theme, placement.reading.registers) if theme else None,
            manner,
        )
    except WrongOrderError as error:
        raise click.UsageError(error.translated(language)) from error


@contextmanager
def _changing(target: Path, language: Language, *, check_only: bool) -> Iterator[None]:
    """Hold the folder for the drafts, where any are to be written; one that was made and stays empty goes."""
    if check_only:
        yield
        return
    target.mkdir(parents=True, exist_ok=True)
    try:
        with changing(target, language):
            yield
    finally:
        with suppress(OSError):
            target.rmdir()


def _write(target: Path, batch: Batch, language: Language) -> list[Finding]:
    """Write the drafts and name each; where one can't be written none is, and all are returned."""
    try:
        write(target, batch)
    except NotWrittenError as error:
        click.echo(error.translated(language), err=True)
        return [Finding("import-not-written", draft.record.source.file) for draft in batch.drafts]
    for draft in batch.drafts:
        click.echo(draft.path)
    return []


def _show(refused: Sequence[Finding], findings: Sequence[Finding], language: Language, called: str) -> None:
    if refused:
        click.echo(language.gettext("Not imported:") + "\n\n" + refusals(refused, language, called))
    if findings:
        click.echo(language.gettext("To look at in the drafts:") + "\n\n" + render_findings(findings, language, called))


def _closing(batch: Batch, refused: Sequence[Finding], language: Language, *, check_only: bool) -> str:
    written = len(batch.drafts) - sum(finding.code == "import-not-written" for finding in refused)
    if check_only:
        drafts = language.ngettext("{n} draft would be made", "{n} drafts would be made", written)
    else:
        drafts = language.ngettext("{n} draft made", "{n} drafts made", written)
    left = language.ngettext("{n} not imported", "{n} not imported", len(refused))
    return f"{drafts}, {left}."
