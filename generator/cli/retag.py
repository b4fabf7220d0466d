"""`motions retag`: one tag in the place of another."""

import click

from generator.cli.editing import Order, with_order
from generator.editing.retag import retag


@click.command("retag")
@click.argument("old")
@click.argument("new")
@with_order
def retag_command(order: Order, old: str, new: str) -> None:
    """Write the tag NEW in the place of the tag OLD in all records, each once."""
    with order.workspace() as council_group:
        retag(council_group, old, new)
