"""Findings about ids that were known before: `motions review` compares with the branch that a change is meant for."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import N_

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="address-lost",
        level=Level.ERROR,
        what=N_("An address that would lead nowhere"),
        message=N_("'{value}' was published, and nothing stands there any more."),
        mend=N_(
            "Was a theme renamed, then list its old short name under 'former_slugs'. For any other page add its "
            "address to '_registers/moved.yml', with 'moved_to' or 'reason'. A feed or data file has to come back.",
        ),
        why=N_("Others link to it. Who follows an old link is led on, or told what happened."),
        wrong="# ideeen/tappunten/ stond op de site; het idee heet nu watertappunten\n",
        right="# in _registers/moved.yml\n"
        "- address: ideeen/tappunten/\n"
        "  date: 2026-11-26\n"
        "  moved_to: ideeen/watertappunten/\n",
    ),
    Entry(
        code="address-unlisted",
        level=Level.ERROR,
        what=N_("An address that was taken off the list"),
        message=N_("'{value}' is no longer in the list of published addresses."),
        mend=N_("Put the line back. The list only grows: 'motions addresses --write' adds to it."),
        why=N_("By this list a build knows which addresses must keep leading somewhere."),
        wrong="# in _published/addresses.txt ontbreekt de regel ideeen/watertappunten/\n",
        right="# in _published/addresses.txt\n# ideeen/watertappunten/\n",
    ),
    Entry(
        code="id-renamed",
        level=Level.ERROR,
        what=N_("A motion with another name, without its old one"),
        message=N_("this motion was '{value}' before, and does not say so yet."),
        mend=N_("List the old id under 'former_ids', or give the file its old name back."),
        why=N_("Others link to the old address; with the old id it leads on to the new one."),
        wrong="# voorbeeldstad/2025-tappunt.yml heet nu voorbeeldstad/2025-watertappunt.yml\n"
        "title: Watertappunt bij elke speeltuin\n",
        right="# voorbeeldstad/2025-tappunt.yml heet nu voorbeeldstad/2025-watertappunt.yml\n"
        "title: Watertappunt bij elke speeltuin\n"
        "former_ids: [voorbeeldstad/2025-tappunt]\n",
    ),
    Entry(
        code="id-taken",
        level=Level.ERROR,
        what=N_("A name that another motion got in the meantime"),
        message=N_("'{value}' has become the id of another motion in the meantime."),
        mend=N_("Give your file another name, or complete the motion that is there when it is the same one."),
        why=N_("Two motions can't have one address; one of them would disappear."),
        wrong="voorbeeldstad/2025-watertappunt.yml, terwijl een ander net dat bestand toevoegde\n",
        right="voorbeeldstad/2025-watertappunt-speeltuin.yml\n",
    ),
    Entry(
        code="id-vanished",
        level=Level.ERROR,
        what=N_("A motion that is gone without a trace"),
        message=N_("'{value}' had a page of its own, and its address would lead nowhere."),
        mend=N_(
            "Add the id with the date and the reason to '_registers/retired.yml', or list it under 'former_ids' of "
            "the motion that takes its place.",
        ),
        why=N_("Who follows an old link is led on, or told what happened."),
        wrong="# voorbeeldstad/2020-weggehaald.yml is weg, en retired.yml is leeg\n[]\n",
        right="# in _registers/retired.yml\n"
        "- id: voorbeeldstad/2020-weggehaald\n"
        "  date: 2026-11-25\n"
        "  reason: Weggehaald op verzoek.\n",
    ),
    Entry(
        code="moved-target",
        level=Level.ERROR,
        what=N_("A move to a page that is not there"),
        message=N_("'{value}' leads to '{other}', which is no page of today."),
        mend=N_("Name the address where the way ends. No page is there any more? Then write 'reason' instead."),
        why=N_("Who follows an old link is where they want to be in one step."),
        wrong="# ideeen/tappunt/ bestaat niet\n"
        "- address: ideeen/tappunten/\n"
        "  date: 2026-11-26\n"
        "  moved_to: ideeen/tappunt/\n",
        right="- address: ideeen/tappunten/\n  date: 2026-11-26\n  moved_to: ideeen/watertappunten/\n",
    ),
)
"""In alphabetical order."""
