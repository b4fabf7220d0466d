"""`motions merge`: one record in the place of two."""

import click

from generator.cli.editing import Order, with_order
from generator.editing.merge import Difference, Merged, merge
from generator.findings.markdown import printable


@click.command("merge")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@click.option("--take", multiple=True, metavar="FIELD", help="Let B's FIELD take the place of A's; can be given twice.")
@with_order
def merge_command(order: Order, first: str, second: str, take: tuple[str, ...]) -> None:
    """Make one record of two that are of one motion: A stays, and the id of B leads to it.

    Fields that only B has are taken over. Where both say something else A is kept, and what B said is shown.
    """
    with order.workspace() as workspace:
        merged = merge(workspace, first, second, take)
    _show(order, merged)


def _show(order: Order, merged: Merged) -> None:
    if merged.taken:
        order.gettext("Taken over from the second record: {names}.", names=", ".join(merged.taken))
    if merged.differences:
        order.gettext("Here the two differ; the lines with - are gone:")
    for one in merged.differences:
        click.echo("\n".join(_lines(one)))


def _lines(one: Difference) -> list[str]:
    signs = (("  ", one.kept), ("- ", one.gone))
    lines = [f"{sign}{printable(line)}" for sign, words in signs for line in words.splitlines()]
    return ["", f"{one.name}:" if "/" in one.name else one.name, *lines]
