"""`motions addresses`: the addresses of a built site that are not in the list of published ones yet."""

from pathlib import Path

import click

from generator.cli.folders import motions_folder
from generator.cli.shared import spoken
from generator.i18n.language import N_
from generator.publishing.addresses import addresses
from generator.publishing.making import files_in
from generator.publishing.open_data.parts import INDEX
from generator.records.published import LIST, addresses_in, with_addresses


@click.command("addresses")
@click.option(
    "--site", default="site", show_default=True, type=click.Path(file_okay=False, path_type=Path), help="A built site."
)
@click.option("--write", is_flag=True, help="Add them to the list.")
@click.pass_context
def addresses_command(context: click.Context, site: Path, *, write: bool) -> None:
    """Tell which addresses of a built site are not in the list of published ones yet; none is ever taken out."""
    language, path = spoken(context), motions_folder(context) / LIST
    if not (site / INDEX).is_file():
        raise click.UsageError(language.gettext(N_("There is no site in {site}/; build it first."), site=site))
    text = path.read_text("utf-8") if path.exists() else ""
    new = sorted(addresses(files_in(site)) - {address for _number, address in addresses_in(text)})
    for address in new:
        click.echo(address)
    if write and new:
        path.parent.mkdir(exist_ok=True)
        path.write_text(with_addresses(text, new), encoding="utf-8", newline="\n")
    if write:
        click.echo(language.ngettext("{n} address was added.", "{n} addresses were added.", len(new)), err=True)
    else:
        sentence = language.ngettext(
            "{n} address is not in the list yet.", "{n} addresses are not in the list yet.", len(new)
        )
        click.echo(sentence, err=True)
