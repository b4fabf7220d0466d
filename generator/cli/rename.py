"""`motions rename`: another id for a motion."""

import click

from generator.cli.editing import Order, with_order
from generator.editing.rename import rename


@click.command("rename")
@click.argument("old")
@click.argument("new")
@with_order
def rename_command(order: Order, old: str, new: str) -> None:
    """Give the motion OLD the id NEW: the file moves, its old address leads on, and references follow."""
    with order.workspace() as council_group:
        led = rename(council_group, old, new)
    click.echo(order.language.ngettext("{n} reference leads to the new id.", "{n} references lead to the new id.", led))
