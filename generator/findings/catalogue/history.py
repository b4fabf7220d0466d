"""Findings about ids that were known before: `motions review` compares with the branch that a change is meant for."""

from generator.findings.finding import Entry, Level
from generator.language.language import mark as _

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="id-renamed",
        level=Level.ERROR,
        what=_("A motion with another name, without its old one"),
        message=_("this motion was '{value}' before, and does not say so yet."),
        mend=_("List the old id under 'former_ids', or give the file its old name back."),
        why=_("Others link to the old address; with the old id it leads on to the new one."),
        wrong="# voorbeeldstad/2025-tappunt.yml heet nu voorbeeldstad/2025-watertappunt.yml\n"
        "title: Watertappunt bij elke speeltuin\n",
        right="# voorbeeldstad/2025-tappunt.yml heet nu voorbeeldstad/2025-watertappunt.yml\n"
        "title: Watertappunt bij elke speeltuin\n"
        "former_ids: [voorbeeldstad/2025-tappunt]\n",
    ),
    Entry(
        code="id-taken",
        level=Level.ERROR,
        what=_("A name that another motion got in the meantime"),
        message=_("'{value}' has become the id of another motion in the meantime."),
        mend=_("Give your file another name, or complete the motion that is there when it is the same one."),
        why=_("Two motions can't have one address; one of them would disappear."),
        wrong="voorbeeldstad/2025-watertappunt.yml, terwijl een ander net dat bestand toevoegde\n",
        right="voorbeeldstad/2025-watertappunt-speeltuin.yml\n",
    ),
    Entry(
        code="id-vanished",
        level=Level.ERROR,
        what=_("A motion that is gone without a trace"),
        message=_("'{value}' had a page of its own, and its address would lead nowhere."),
        mend=_(
            "Add the id with the date and the reason to '_registers/retired.yml', or list it under 'former_ids' of "
            "the motion that takes its place.",
        ),
        why=_("Who follows an old link is led on, or told what happened."),
        wrong="# voorbeeldstad/2020-weggehaald.yml is weg, en retired.yml is leeg\n[]\n",
        right="# in _registers/retired.yml\n"
        "- id: voorbeeldstad/2020-weggehaald\n"
        "  date: 2026-11-25\n"
        "  reason: Weggehaald op verzoek.\n",
    ),
)
"""In alphabetical order."""
