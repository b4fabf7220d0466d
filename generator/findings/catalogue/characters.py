"""Findings about signs that do not belong in a text, and about its length."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import N_

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="character-forbidden",
        level=Level.ERROR,
        what=N_("A sign that can't be seen or does not belong in a text"),
        message=N_("there is a sign here that can't be seen or that not every computer knows ({character})."),
        mend=N_("Take the sign out: delete the words around this place and type them again."),
        why=N_(
            "Such signs come along from Word or a PDF. They break the search, and some make a text look "
            "different from what it says.",
        ),
        wrong='title: "Water\\u200btappunt bij elke speeltuin"\n',
        right="title: Watertappunt bij elke speeltuin\n",
    ),
    Entry(
        code="character-space",
        level=Level.NOTICE,
        what=N_("A special kind of space"),
        message=N_("there is a special space here, mostly brought along from Word or a website."),
        mend=N_("Replace it by an ordinary space."),
        why=N_("It looks like a space, but who searches for these words with an ordinary space may not find them."),
        wrong="costs: €\u00a025.000\n",
        right="costs: € 25.000\n",
    ),
    Entry(
        code="text-length",
        level=Level.ERROR,
        what=N_("A text that is too long"),
        message=N_("this text has {length} characters, and at most {limit} fit here."),
        mend=N_("Shorten it, or move a part to 'explanation'."),
        why=N_("The site and the Word file keep this room for it, so that everything stays easy to read."),
        wrong="title: De raad verzoekt het college om bij elke speeltuin een watertappunt te … (210 tekens)\n",
        right="title: Watertappunt bij elke speeltuin\n",
    ),
    Entry(
        code="text-lines",
        level=Level.ERROR,
        what=N_("More than one line where one line fits"),
        message=N_("this text has several lines, and here it has to be one line."),
        mend=N_("Put it on one line, or write >- instead of | above it."),
        why=N_("Titles, names and summaries stand in lists, where they take one line."),
        wrong="title: |\n  Watertappunt\n  bij elke speeltuin\n",
        right="title: >-\n  Watertappunt\n  bij elke speeltuin\n",
    ),
)
"""In alphabetical order."""
