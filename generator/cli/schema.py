"""`motions schema`: the JSON Schema of a record."""

import json

import click

from generator.model.schema import motion_schema


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of a record, for an editor."""
    click.echo(json.dumps(motion_schema(), ensure_ascii=False, indent=2))
