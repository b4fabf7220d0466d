"""Findings that protect people."""

from generator.findings.finding import Entry, Level
from generator.language.language import mark as _

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="names-withheld",
        level=Level.ERROR,
        what=_("A name where names were taken out"),
        message=_("names were taken out of this motion on request, so no name belongs here."),
        mend=_("Take 'name' out and keep only the group."),
        why=_("Somebody asked for this, and we keep our word."),
        wrong="names_withheld: 2026-05-01\nsubmitters: [{name: Noor Voorbeeld, party: D66}]\n",
        right="names_withheld: 2026-05-01\nsubmitters: [{party: D66}]\n",
    ),
    Entry(
        code="personal-account",
        level=Level.ERROR,
        what=_("A bank account number"),
        message=_("'{value}' looks like a bank account number."),
        mend=_("Take it out; the text can do without."),
        why=_("The library is public and is copied, so private facts can't be taken back."),
        wrong="tips: Maak je bijdrage over op een IBAN-nummer.\n",
        right="tips: Vraag de griffie hoe je kunt bijdragen.\n",
    ),
    Entry(
        code="personal-address",
        level=Level.ERROR,
        what=_("A home address"),
        message=_("'{value}' looks like the address of a house."),
        mend=_("Name the street or the neighbourhood, without postcode and house number."),
        why=_("The library is public, and somebody may live there."),
        wrong="explanation: De boom staat bij Dorpsstraat 12, 1234 AB Voorbeeldstad.\n",
        right="explanation: De boom staat in de Dorpsstraat.\n",
    ),
    Entry(
        code="personal-email",
        level=Level.ERROR,
        what=_("A private mail address"),
        message=_("'{value}' looks like the mail address of a person."),
        mend=_("Take it out, or name a general address such as that of the clerk (griffie)."),
        why=_("Addresses on a public page are collected by senders of spam."),
        wrong="tips: Mail noor.voorbeeld@voorbeeldstad.example voor meer.\n",
        right="tips: Mail griffie@voorbeeldstad.example voor meer.\n",
    ),
    Entry(
        code="personal-number",
        level=Level.ERROR,
        what=_("A citizen service number"),
        message=_("'{value}' looks like a citizen service number (BSN)."),
        mend=_("Take it out; is it an amount, then write the unit with it, such as euro."),
        why=_("With this number somebody can pretend to be another person."),
        wrong="explanation: De inwoner met nummer 111222333 vroeg hierom.\n",
        right="explanation: Een inwoner vroeg hierom.\n",
    ),
    Entry(
        code="personal-telephone",
        level=Level.ERROR,
        what=_("A telephone number"),
        message=_("'{value}' looks like a telephone number."),
        mend=_("Take it out, and put a link to a page with contacts under 'sources' if need be."),
        why=_("The library is public and is copied, so a number can't be taken back."),
        wrong="tips: Bel 06 12345678 voor het voorbeeld.\n",
        right="tips: Vraag de griffie om het voorbeeld.\n",
    ),
)
"""In alphabetical order."""
