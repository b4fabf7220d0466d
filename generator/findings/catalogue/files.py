"""Findings about a file as a whole: its name, place, size and kind."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import N_

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="file-bom",
        level=Level.NOTICE,
        what=N_("The file begins with an invisible mark"),
        message=N_("the file begins with an invisible mark (BOM) that some programs add."),
        mend=N_("Save the file as 'UTF-8' instead of 'UTF-8 with BOM'."),
        why=N_("We read the file all the same, but other programs can stumble over the mark."),
        wrong="(BOM)title: Watertappunt bij elke speeltuin\n",
        right="title: Watertappunt bij elke speeltuin\n",
    ),
    Entry(
        code="file-copy",
        level=Level.NOTICE,
        what=N_("A second version of a file, left by a program"),
        message=N_("'{value}' is a second version of a file beside it, as sync programs make; it was not read."),
        mend=N_("Look whether it holds something that the other file lacks, and take it away."),
        why=N_("Somebody's change can be in the one and not in the other."),
        wrong="voorbeeldstad/2025-watertappunt (1).yml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-encoding",
        level=Level.ERROR,
        what=N_("The file is not saved as UTF-8"),
        message=N_("the file is saved as {encoding}; from this place on it can't be read."),
        mend=N_("Save the file again and choose 'UTF-8' as the encoding."),
        why=N_("In another encoding an é or a € turns into another sign, or the file can't be read at all."),
        wrong="title: Eén watertappunt per wijk  # opgeslagen als Latin-1\n",
        right="title: Eén watertappunt per wijk  # opgeslagen als UTF-8\n",
    ),
    Entry(
        code="file-executable",
        level=Level.ERROR,
        what=N_("The file is marked as a program"),
        message=N_("the file is marked as a program that can be run."),
        mend=N_("Take the mark off, for example with: git update-index --chmod=-x, followed by the name of the file."),
        why=N_("A motion is a text. The library holds nothing that a computer could run by mistake."),
        wrong="-rwxr-xr-x  voorbeeldstad/2025-watertappunt.yml\n",
        right="-rw-r--r--  voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-irregular",
        level=Level.ERROR,
        what=N_("This is no ordinary file"),
        message=N_("this is a link or another special file, not an ordinary file."),
        mend=N_("Put the file itself here. Moved a motion? Then write its old id under 'former_ids' in the new file."),
        why=N_("A link can lead to a file outside the library, and does not work on every computer."),
        wrong="2025-tappunt.yml -> 2025-watertappunt.yml\n",
        right="former_ids: [voorbeeldstad/2025-tappunt]\n",
    ),
    Entry(
        code="file-name",
        level=Level.ERROR,
        what=N_("The name of the file does not fit"),
        message=N_("the file name '{value}' can't become an address of the site."),
        mend=N_("Use 3 to 80 small letters, digits and hyphens, and end in '.yml'; a motion begins with its year."),
        why=N_(
            "The name becomes an address, so it has to work on every computer and in every browser.",
        ),
        wrong="voorbeeldstad/2025 Watertappunt.yml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-parts",
        level=Level.ERROR,
        what=N_("The file has too many parts"),
        message=N_("the file has more than {limit} separate values; from here on it was not read."),
        mend=N_("Take out what does not belong to this motion, or part it into files of one motion each."),
        why=N_("A long motion has some hundreds of values; a file with thousands is something else."),
        wrong="tags: [a, b, c, …]\n",
        right="tags: [drinkwater]\n",
    ),
    Entry(
        code="file-place",
        level=Level.ERROR,
        what=N_("The file is in a place where no motions are kept"),
        message=N_(
            "a motion is a file that ends in '.yml' in the folder of its municipality; this file is something else.",
        ),
        mend=N_(
            "Move it to the folder of the municipality, or to 'model' for a model motion, and let its name end "
            "in '.yml'.",
        ),
        why=N_("Folder and file name together are the address of the motion on the site."),
        wrong="2025-watertappunt.yaml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="file-size",
        level=Level.ERROR,
        what=N_("The file is too large"),
        message=N_("the file is larger than {limit} kB, so it was not read."),
        mend=N_("Keep the text of the motion and put a link to long attachments under 'sources'."),
        why=N_(
            "Even a long motion with its explanation takes a tenth of this; a larger file is mostly something else.",
        ),
        wrong="explanation: (een heel rapport)\n",
        right="explanation: Zie het rapport bij de bronnen.\nsources: [{url: https://voorbeeldstad.example/rapport}]\n",
    ),
    Entry(
        code="file-unreadable",
        level=Level.ERROR,
        what=N_("The file can't be opened"),
        message=N_("the file is not there, or may not be opened."),
        mend=N_("Look whether the name is right and whether you may read the file."),
        why=N_("What can't be opened can't be checked, and would silently be missing from the site."),
        wrong="voorbeeldstad/2025-watertapunt.yml\n",
        right="voorbeeldstad/2025-watertappunt.yml\n",
    ),
    Entry(
        code="id-year",
        level=Level.NOTICE,
        what=N_("The year in the name is not that of the motion"),
        message=N_("the file name begins with {value}, and the motion was filed on {submitted}."),
        mend=N_("Give the file the year in which the motion was filed, as long as it is new: a published name stays."),
        why=N_("The name is the address of the motion for ever, and readers go by the year in it."),
        wrong="submitted: 2025-01-23  # in 2019-watertappunt.yml\n",
        right="submitted: 2025-01-23  # in 2025-watertappunt.yml\n",
    ),
    Entry(
        code="id-year-missing",
        level=Level.NOTICE,
        what=N_("A name without a year"),
        message=N_("the name '{value}' does not begin with a year."),
        mend=N_(
            "Call the file year-short-name, as in 2025-watertappunt.yml, as long as it is new: a published name stays."
        ),
        why=N_("Motions on one subject come back, and the year keeps their addresses apart."),
        wrong="voorbeeldstad/watertappunt.yml\n",
        right="voorbeeldstad/2025-watertappunt.yml # met het jaar\n",
    ),
)
"""In alphabetical order."""
