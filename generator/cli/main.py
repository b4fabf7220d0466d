"""The command `motions` and what all its subcommands share."""

import os
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from generator.cli.shared import spoken
from generator.i18n.language import LANGUAGES
from generator.i18n.user_error import UserError
from generator.settings import FOLDER, LANGUAGE

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
COMMANDS: Mapping[str, tuple[str, str]] = {
    "check": ("check", "Check the motions folder, or only show the findings of FILES in it."),
    "fix": ("fix", "Mend what a machine can decide."),
    "new": ("new", "Write a starting file for a motion."),
    "new-library": ("new_library", "Make a library of one's own in one command."),
    "import": ("import_", "Make draft records of files."),
    "build": ("build", "Check the motions and build the site."),
    "serve": ("serve", "Serve a preview that follows every change."),
    "similar": ("similar", "Show which motions of the library may ask the same."),
    "merge": ("merge", "Make one record of two that are of one motion."),
    "rename": ("rename", "Give a motion another id; the old address leads on."),
    "retag": ("retag", "Write one tag in the place of another in all records."),
    "withhold": ("withhold", "Take a name out everywhere, because the person asked for it."),
    "review": ("review", "Look over what changed since a commit."),
    "links": ("forge", "Look whether the links of the records still work."),
    "forge": ("forge", "Post what a review found; for workflows."),
    "addresses": ("addresses", "Tell which addresses of a built site are not in the list yet."),
    "settings": ("settings", "Print the settings of this library, or one of them."),
    "schema": ("schema", "Print the JSON Schema of a record, for an editor."),
    "explain": ("explain", "Explain the finding with a CODE."),
}
"""Each command with its module and what the overview says of it: only the one that is called is imported."""


class Motions(click.Group):
    """All commands: what a person can mend, such as a part that the system ended, is a sentence and no traceback."""

    def list_commands(self, _context: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the overview."""
        return list(COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """Import the command of a name; None where there is none."""
        if name not in COMMANDS:
            return None
        module = import_module(f"generator.cli.{COMMANDS[name][0]}")
        command: click.Command = getattr(module, f"{name.replace('-', '_')}_command")
        return command

    def format_commands(self, _context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the overview without importing any command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_module, about) in COMMANDS.items()])

    def invoke(self, context: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(context)
        except UserError as error:
            click.echo(error.translated(spoken(context)), err=True)
            raise SystemExit(1) from error


@click.group(cls=Motions, context_settings=CONTEXT)
@click.option(
    "--motions",
    envvar="MOTIONS",
    type=click.Path(file_okay=False, path_type=Path),
    help=f"The folder with the motions (default: the one in mkdocs.yml, else {FOLDER}).",
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    envvar="SITE_LANGUAGE",
    help=f"The language of findings and interface (default: the one in mkdocs.yml, else {LANGUAGE}).",
)
@click.pass_context
def main(context: click.Context, motions: Path | None, language: str | None) -> None:
    """Check, complete and publish a library of council motions."""
    for name in ("MOTIONS", "SITE_LANGUAGE", "SITE_NAME"):
        if os.environ.get(name) == "":
            del os.environ[name]  # set to nothing is not set: MkDocs would take the nothing for the folder
    context.obj = (motions, language)
