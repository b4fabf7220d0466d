"""Where a motion page comes from and how to refer to it."""

from dataclasses import dataclass

from generator.i18n.language import language
from generator.library.entry import Entry
from generator.model.enums import Kind
from generator.pages.settings import Settings

DUTCH_KINDS = {
    Kind.MOTION: "Motie",
    Kind.MOTION_OFF_AGENDA: "Motie vreemd aan de orde van de dag",
    Kind.AMENDMENT: "Amendement",
    Kind.INITIATIVE: "Initiatiefvoorstel",
}
"""A citation is Dutch in every language of the interface, like the document that it points to."""


@dataclass(frozen=True)
class Provenance:
    """Addresses of a motion page and of what it was made from."""

    citation: str
    address: str
    """The permanent address; empty where the site's own address is not set."""
    edit: str
    """Opens the record in the forge; empty where no forge is set."""
    data: str
    """The same record as JSON, below the site's root."""


def provenance(entry: Entry, settings: Settings) -> Provenance:
    """Return the addresses of a motion page, as far as they are set."""
    address = f"{settings.site_url}{entry.url}" if settings.site_url else ""
    return Provenance(
        citation=citation(entry, address),
        address=address,
        edit=f"{settings.edit_url}{entry.id}.yml" if settings.edit_url else "",
        data=f"data/v1/motions/{entry.id}.json",
    )


def citation(entry: Entry, address: str) -> str:
    """Return the reference for a text or a web page: kind, title, municipality, date and address.

    A description in the place of a title stands in brackets, as bibliographies have it.
    """
    motion = entry.motion
    last = motion.last_decision
    day = (last.date if last else None) or motion.submitted
    kind = "Voorbeeldmotie" if motion.model else DUTCH_KINDS[motion.kind]
    number = f" {motion.number}" if motion.number else ""
    facts = [
        f"{kind}{number} ‘{motion.title}’" if motion.title_given else f"{kind}{number} [{motion.title}]",
        f"gemeente {entry.place_name}" if entry.place_name else "",
        language("nl").day(day) if day else "",
        address,
    ]
    return ", ".join(fact for fact in facts if fact)
