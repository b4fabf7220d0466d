"""Findings about a file as a whole: its name, place, size and kind."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import mark as _

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="file-bom",
        level=Level.NOTICE,
        what=_("The file begins with an invisible mark"),
        message=_("the file begins with an invisible mark (BOM) that some programs add."),
        mend=_("Save the file as 'UTF-8' instead of 'UTF-8 with BOM'."),
        why=_("We read the file all the same, but other programs can stumble over the mark."),
        wrong="(BOM)title: Watertappunt bij elke speeltuin\n",
        right="title: Watertappunt bij elke speeltuin\n",
    ),
    Entry(
        code="file-encoding",
        level=Level.ERROR,
        what=_("The file is not saved as UTF-8"),
        message=_("the file is saved as {encoding}; from this place on it can't be read."),
        mend=_("Save the file again and choose 'UTF-8' as the encoding."),
        why=_("In another encoding an é or a € turns into another sign, or the file can't be read at all."),
        wrong="title: Eén watertappunt per wijk  # opgeslagen als Latin-1\n",
        right="title: Eén watertappunt per wijk  # opgeslagen als UTF-8\n",
    ),
    Entry(
        code="file-executable",
        level=Level.ERROR,
        what=_("The file is marked as a program"),
        message=_("the file is marked as a program that can be run."),
        mend=_("Take the mark off, for example with: git update-index --chmod=-x, followed by the name of the file."),
        why=_("A motion is a text. The library holds nothing that a computer could run by mistake."),
        wrong="-rwxr-xr-x  voorbeeldstad/2025-watertappunt.yml\n",
        right="-rw-r--r--  voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-irregular",
        level=Level.ERROR,
        what=_("This is no ordinary file"),
        message=_("this is a link or another special file, not an ordinary file."),
        mend=_("Put the file itself here. Moved a motion? Then write its old id under 'former_ids' in the new file."),
        why=_("A link can lead to a file outside the library, and does not work on every computer."),
        wrong="2025-tappunt.yml -> 2025-watertappunt.yml\n",
        right="former_ids: [voorbeeldstad/2025-tappunt]\n",
    ),
    Entry(
        code="file-name",
        level=Level.ERROR,
        what=_("The name of the file does not fit"),
        message=_("the file name '{value}' can't become an address of the site."),
        mend=_("Use 3 to 80 small letters, digits and hyphens, and end in '.yml'; a motion begins with its year."),
        why=_(
            "The name becomes an address, so it has to work on every computer and in every browser.",
        ),
        wrong="voorbeeldstad/2025 Watertappunt.yml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-parts",
        level=Level.ERROR,
        what=_("The file has too many parts"),
        message=_("the file has more than {limit} separate values; from here on it was not read."),
        mend=_("Take out what does not belong to this motion, or part it into files of one motion each."),
        why=_("A long motion has some hundreds of values; a file with thousands is something else."),
        wrong="tags: [a, b, c, …]\n",
        right="tags: [drinkwater]\n",
    ),
    Entry(
        code="file-place",
        level=Level.ERROR,
        what=_("The file is in a place where no motions are kept"),
        message=_(
            "a motion is a file that ends in '.yml' in the folder of its municipality; this file is something else.",
        ),
        mend=_(
            "Move it to the folder of the municipality, or to 'model' for a model motion, and let its name end "
            "in '.yml'.",
        ),
        why=_("Folder and file name together are the address of the motion on the site."),
        wrong="2025-watertappunt.yaml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-size",
        level=Level.ERROR,
        what=_("The file is too large"),
        message=_("the file is larger than {limit} kB, so it was not read."),
        mend=_("Keep the text of the motion and put a link to long attachments under 'sources'."),
        why=_(
            "Even a long motion with its explanation takes a tenth of this; a larger file is mostly something else.",
        ),
        wrong="explanation: (een heel rapport)\n",
        right="explanation: Zie het rapport bij de bronnen.\nsources: [{url: https://voorbeeldstad.example/rapport}]\n",
    ),
    Entry(
        code="file-unreadable",
        level=Level.ERROR,
        what=_("The file can't be opened"),
        message=_("the file is not there, or may not be opened."),
        mend=_("Look whether the name is right and whether you may read the file."),
        why=_("What can't be opened can't be checked, and would silently be missing from the site."),
        wrong="voorbeeldstad/2025-watertapunt.yml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
)
"""In alphabetical order."""
