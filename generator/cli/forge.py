"""`motions forge` and `motions links`: what a workflow posts. The token comes from the environment only."""

import json
import os
from datetime import date
from pathlib import Path

import click

from generator.cli.folders import motions_folder
from generator.cli.shared import language_option, spoken, today_option
from generator.i18n.user_error import UserError
from generator.library.load import load
from generator.reviewing.artifact import read_review
from generator.reviewing.comment import comment
from generator.reviewing.forge import Forge, expected
from generator.reviewing.issue import keep_issue
from generator.reviewing.links import MARKER, as_data, links_of, look, report
from generator.reviewing.posting import post_comment
from generator.reviewing.pull_request import PullRequest

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("forge")
def forge_command() -> None:
    """Post to the forge, from a workflow that runs no contributed code."""


@forge_command.command("comment")
@click.argument("file", metavar="REVIEW", type=click.Path(path_type=Path))
@click.option("--event", envvar="GITHUB_EVENT_PATH", required=True, type=FILE, help="The event of the workflow.")
@language_option
@click.pass_context
def comment_command(context: click.Context, file: Path, event: Path, code: str | None) -> None:
    """Post the one comment on a pull request from the REVIEW that another job made, or renew it.

    Where that job made none, because it ended before it could look, the comment says so.
    """
    language, root = spoken(context, code), motions_folder(context)
    try:
        review = read_review(file) if os.path.lexists(file) else None
        with expected():
            run = json.loads(event.read_bytes())
        number = post_comment(review, run, _forge(), root.as_posix(), language, lambda: load(root, None).library)
    except UserError as error:
        raise click.ClickException(error.translated(language)) from error
    gone = language.gettext("This pull request has changed since or is closed; a later run tells about it.")
    click.echo(gone if number is None else f"#{number}")


@forge_command.command("show")
@click.argument("file", metavar="REVIEW", type=FILE)
@click.option("--lines", default="", help="Address of a line in the branch, with {path} and {line}.")
@click.option("--preview", default="", help="Address at which the previews can be fetched.")
@language_option
@click.pass_context
def show_command(context: click.Context, file: Path, lines: str, preview: str, code: str | None) -> None:
    """Print the comment from the REVIEW that another job made, for a forge that this program does not speak to."""
    language = spoken(context, code)
    try:
        review = read_review(file)
    except UserError as error:
        raise click.ClickException(error.translated(language)) from error
    click.echo(comment(review, PullRequest(lines, preview, review.outside), language), nl=False)


@forge_command.command("issue")
@click.argument("file", metavar="REPORT", type=FILE)
@language_option
@click.pass_context
def issue_command(context: click.Context, file: Path, code: str | None) -> None:
    """Keep the one issue about links up to date with the REPORT of `motions links`."""
    language = spoken(context, code)
    title = language.gettext("Links that no longer work")
    try:
        with expected():
            keep_issue(_forge(), title, MARKER, file.read_text("utf-8"))
    except UserError as error:
        raise click.ClickException(error.translated(language)) from error


def _forge() -> Forge:
    asked = (os.environ.get(name, "") for name in ("GITHUB_API_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN"))
    return Forge(*asked)


@click.command("links")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report into this file.")
@click.option("--data", type=click.Path(dir_okay=False, path_type=Path), help="Write it as JSON for the editors' desk.")
@language_option
@today_option
@click.pass_context
def links_command(
    context: click.Context, output: Path | None, data: Path | None, code: str | None, today: date
) -> None:
    """Look whether the links of the records still work; takes a second or two for each, and stops nothing."""
    language, root = spoken(context, code), motions_folder(context)
    links = links_of(load(root, None).library)
    looked = look(links)
    text = report(looked, links, language)
    if output:
        output.write_text(text, "utf-8")
    if data:
        data.write_text(json.dumps(as_data(looked, links, today), indent=1) + "\n", "utf-8")
    click.echo(text or language.gettext("Every link works."), nl=not text)
