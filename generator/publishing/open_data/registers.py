"""The registers that records refer to, for whoever reads the data: `data/v1/registers/`."""

from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from generator.library.library import Library
from generator.model.municipality import Municipality
from generator.model.registers import Idea, Party, Request, Seats, Theme
from generator.pages.data_file import write_json

FOLDER = "data/v1/registers"
REGISTERS: dict[str, Any] = {
    "themes": tuple[Theme, ...],
    "ideas": tuple[Idea, ...],
    "parties": tuple[Party, ...],
    "municipalities": tuple[Municipality, ...],
    "requests": tuple[Request, ...],
    "seats": tuple[Seats, ...],
}
"""The name of each with its type; those about people stay out."""


def register_data(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Return the registers as data, by name."""
    lists = {
        "themes": library.registers.themes,
        "ideas": library.registers.ideas,
        "parties": library.registers.parties,
        "municipalities": library.places.municipalities,
        "requests": library.registers.requests,
        "seats": library.registers.seats,
    }
    return {
        name: TypeAdapter(kind).dump_python(lists[name], mode="json", by_alias=True, exclude_none=True)
        for name, kind in REGISTERS.items()
    }


def write_registers(library: Library, site: Path) -> None:
    """Write the registers into a built site."""
    for name, content in register_data(library).items():
        write_json(site / FOLDER / f"{name}.json", content)
