"""Serves a preview that follows every change."""

import logging
from pathlib import Path

from mkdocs.commands import serve as mkdocs_serve

from generator.publishing.failure import FAILURES, BuildFailedError
from generator.publishing.overrides import Overrides, overriding


def serve_site(config_file: Path, address: str, options: Overrides) -> None:
    """Serve a preview until it is interrupted.

    Args:
        config_file: the `mkdocs.yml` to build by.
        address: host and port.
        options: what was asked for on the command line.

    Raises:
        BuildFailedError: a setting is wrong or the address is taken.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # "Dirty" is MkDocs' word for writing only what changed; its warning is about links, which our pages make anew.
    logging.getLogger("mkdocs.commands.build").addFilter(lambda line: "'dirty' build" not in line.getMessage())
    try:
        with overriding(options):
            mkdocs_serve.serve(str(config_file), build_type="dirty", dev_addr=address)
    except FAILURES as error:
        raise BuildFailedError.of(error, address) from error
