"""`motions review`: what a contribution changes, what is wrong with it and how it reads."""

import sys
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

import click

from generator.cli.folders import motions_folder
from generator.cli.shared import language_option, program, spoken, today_option
from generator.editing.fixers.fix import mend
from generator.editing.fixers.parsed import Known
from generator.findings.catalogue import level_of
from generator.findings.render import RENDERERS, render_text
from generator.i18n.language import Language
from generator.library.library import Library
from generator.library.load import load
from generator.pages.settings import Settings
from generator.reviewing.artifact import NAME, write_review
from generator.reviewing.changed import History, NoHistoryError
from generator.reviewing.comment import comment
from generator.reviewing.gather import Contribution, review
from generator.reviewing.preview import previews
from generator.reviewing.pull_request import PullRequest
from generator.reviewing.report import Review
from generator.reviewing.summary import job_summary
from generator.settings import name_setting
from generator.subjects.similar.duplicates import DuplicateFinder


@click.command("review")
@click.option("--base", required=True, metavar="REF", help="The branch or commit that the change is meant for.")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the comment, the summary, the previews and the data of the review into this folder.",
)
@click.option("--format", "form", type=click.Choice(["text", "github"]), default="text", show_default=True)
@click.option("--lines", default="", help="Address of a line in the branch, with {path} and {line}, for the comment.")
@click.option("--insider", is_flag=True, help="Say nothing of files outside the motions folder in the comment.")
@language_option
@today_option
@click.pass_context
def review_command(  # noqa: PLR0913  # click hands over every option
    context: click.Context,
    *,
    base: str,
    output: Path | None,
    form: str,
    lines: str,
    insider: bool,
    code: str | None,
    today: date,
) -> None:
    """Look over what changed since REF, and compare the ids with those that were known there.

    Ends with 0 when nothing stands in the way, 1 when something has an error, 2 on wrong use.
    """
    language, root = spoken(context, code), motions_folder(context)
    given = _contribution(root, base, today, language)
    result = review(given, language)
    if output:
        pull_request = PullRequest(lines=lines, outside=() if insider else result.outside)
        _write(
            output, result, {"comment.md": comment(result, pull_request, language)} | _pieces(given, result, language)
        )
    renderers = RENDERERS | {"text": partial(render_text, program=program(context))}
    click.echo(renderers[form](given.findings, language), nl=False)
    sys.exit(any(level_of(finding).blocks for finding in given.findings))


def _contribution(root: Path, base: str, today: date, language: Language) -> Contribution:
    try:
        history = History.opened(root, base)
    except NoHistoryError as error:
        raise click.UsageError(error.translated(language)) from error
    loaded = load(root, today)
    finder = DuplicateFinder(loaded.library.entries, loaded.library.registers)
    return Contribution(root, history, loaded.library, loaded.findings, finder.like, _mender(loaded.library))


def _mender(library: Library) -> "partial[str]":
    return partial(_mended, Known(library.registers, library.places))


def _mended(known: Known, text: str) -> str:
    return mend(text, known).text


def _pieces(given: Contribution, result: Review, language: Language) -> dict[str, str]:
    settings = Settings(name=name_setting(), language=language.code)
    pages = previews(set(given.records), given.library, settings)
    summary = job_summary(result, given.findings, language)
    return {"summary.md": summary} | {f"previews/{name}": page for name, page in pages.items()}


def _write(folder: Path, result: Review, pieces: Mapping[str, str]) -> None:
    (folder / "previews").mkdir(parents=True, exist_ok=True)
    write_review(result, folder / NAME)
    for name, words in pieces.items():
        (folder / name).write_text(words, "utf-8")
