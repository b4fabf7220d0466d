"""Findings about what a motion refers to: registers, places and other motions."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import N_

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="based-on-circular",
        level=Level.ERROR,
        what=N_("Motions that are based on each other"),
        message=N_("these motions go round in a circle: {value}."),
        mend=N_("Keep 'based_on' only with the later motion."),
        why=N_("What was filed first can't be based on what came later."),
        wrong="# in voorbeeldstad/2025-watertappunt.yml\n"
        "based_on: [{motion: voorbeeldstad/2025-watertappunt, how: copied}]\n",
        right="# in voorbeeldstad/2025-watertappunt.yml\n"
        "based_on: [{motion: duinrecht/2023-watertappunt, how: copied}]\n",
    ),
    Entry(
        code="based-on-form",
        level=Level.ERROR,
        what=N_("Where it comes from is not clear"),
        message=N_(
            "an origin names a motion of this library, a source elsewhere or the municipality of a motion: one of "
            "the three."
        ),
        mend=N_(
            "Keep either 'motion', 'source' or 'municipality', the last with the page that says so as 'evidence'; "
            "make two origins when there are two."
        ),
        why=N_("So a reader sees who had the idea first."),
        wrong="based_on:\n  - how: inspired\n",
        right="based_on:\n  - how: inspired\n    source: https://duinrecht.example/motie\n",
    ),
    Entry(
        code="former-id-taken",
        level=Level.ERROR,
        what=N_("An old id that belongs to another motion"),
        message=N_("the old id '{value}' belongs to {other} already."),
        mend=N_("Keep it with one motion only."),
        why=N_("Old addresses lead on to the new one, and one address can't lead to two motions."),
        wrong="former_ids: [duinrecht/2023-watertappunt]  # bestaat nog\n",
        right="former_ids: [voorbeeldstad/2025-tappunt]\n",
    ),
    Entry(
        code="id-collision",
        level=Level.ERROR,
        what=N_("Two motions with almost the same name"),
        message=N_("'{value}' differs from '{other}' only by capitals or accents."),
        mend=N_("Give one of the two another file name."),
        why=N_("Some computers take the two for one file, and then one motion disappears."),
        wrong="voorbeeldstad/2025-water.yml en voorbeeldstad/2025-Water.yml\n",
        right="voorbeeldstad/2025-water.yml en voorbeeldstad/2025-tappunt.yml\n",
    ),
    Entry(
        code="id-retired",
        level=Level.ERROR,
        what=N_("A name that another motion had before"),
        message=N_("'{value}' was the id of a motion that was taken away."),
        mend=N_("Give the file another name."),
        why=N_("Links to the old motion would suddenly lead to another one."),
        wrong="voorbeeldstad/2020-weggehaald.yml\n",
        right="voorbeeldstad/2025-nieuw-voorstel.yml\n",
    ),
    Entry(
        code="idea-unknown",
        level=Level.ERROR,
        what=N_("An idea that does not exist"),
        message=N_("the idea '{value}' does not exist."),
        mend=N_("Choose one from the register of ideas, or take the field out."),
        why=N_("An idea brings the same question in several councils together on one page."),
        wrong="idea: watertapunt\n",
        right="idea: watertappunten\n",
    ),
    Entry(
        code="motion-unknown",
        level=Level.ERROR,
        what=N_("A motion that does not exist"),
        message=N_("the motion '{value}' is not in the library."),
        mend=N_("Look up its address on the site; is it a motion elsewhere, then use 'source' with a link."),
        why=N_("Readers follow this to the other motion, so it has to be there."),
        wrong="based_on:\n  - {motion: duinrecht/2023-tapwater, how: adapted}\n",
        right="based_on:\n  - {motion: duinrecht/2023-watertappunt, how: adapted}\n",
    ),
    Entry(
        code="moved-form",
        level=Level.ERROR,
        what=N_("A page that moved, written otherwise"),
        message=N_("this line about '{value}' can't be followed."),
        mend=N_(
            "Write both addresses as they stand after that of the site, with a slash at the end, and give either "
            "'moved_to' or 'reason'. A motion belongs in 'former_ids' or in '_registers/retired.yml'.",
        ),
        why=N_("Who follows an old link is led on, or told what happened."),
        wrong="- address: https://voorbeeld.example/ideeen/tappunten\n  date: 2026-11-26\n  moved_to: watertappunten\n",
        right="- address: ideeen/tappunten/\n  date: 2026-11-26\n  moved_to: ideeen/watertappunten/\n",
    ),
    Entry(
        code="municipality-missing",
        level=Level.ERROR,
        what=N_("A motion without a municipality"),
        message=N_("it does not say yet in which municipality the motion was filed."),
        mend=N_("Add 'municipality', or 'model: true' when no council has voted on it."),
        why=N_("Readers want to know which council it was."),
        wrong="title: Watertappunt bij elke speeltuin\n",
        right="title: Watertappunt bij elke speeltuin\nmunicipality: voorbeeldstad\n",
    ),
    Entry(
        code="municipality-path",
        level=Level.ERROR,
        what=N_("The folder and the municipality differ"),
        message=N_("the file is in the folder '{value}', and by this field it belongs in '{expected}'."),
        mend=N_("Mend the field, or move the file to the other folder."),
        why=N_("The folder is part of the address, so both have to name the same place."),
        wrong="# in voorbeeldstad/2025-watertappunt.yml\nmunicipality: duinrecht\n",
        right="# in voorbeeldstad/2025-watertappunt.yml\nmunicipality: voorbeeldstad\n",
    ),
    Entry(
        code="municipality-unknown",
        level=Level.ERROR,
        what=N_("A municipality that we do not know"),
        message=N_("we do not know the municipality '{value}'."),
        mend=N_("Write its name as it is used today, or as it was since 2010 for a former municipality."),
        why=N_("With the municipality we know the province and the size, and readers find councils like theirs."),
        wrong="municipality: voorbeeldstat\n",
        right="municipality: voorbeeldstad\n",
    ),
    Entry(
        code="number-double",
        level=Level.ERROR,
        what=N_("Two records of one motion: the same number"),
        message=N_("{other} has this number too, in the same municipality and year, for the same meeting or title."),
        mend=N_(
            "Is it one motion, then make one record of the two: 'motions merge' keeps both addresses. Is it another "
            "one, then mend its number or date.",
        ),
        why=N_("A motion that is there twice gets half of its news, and counts for two."),
        wrong="# staat ook in voorbeeldstad/2025-watertappunt.yml\nnumber: M12\nsubmitted: 2025-01-23\n",
        right="number: M13\nsubmitted: 2025-01-23\n",
    ),
    Entry(
        code="outdated-instead",
        level=Level.ERROR,
        what=N_("A motion in its own place"),
        message=N_("'{value}' is this motion itself, so it can't be used in its place."),
        mend=N_("Name another motion under 'instead', or take the field out."),
        why=N_("Readers of an outdated motion follow this to one that they can use."),
        wrong="# in voorbeeldstad/2025-watertappunt.yml\n"
        "outdated: {since: 2026-01-01, why: Er is een wet., instead: voorbeeldstad/2025-watertappunt}\n",
        right="# in voorbeeldstad/2025-watertappunt.yml\n"
        "outdated: {since: 2026-01-01, why: Er is een wet., instead: voorbeeldstad/2026-tappunten}\n",
    ),
    Entry(
        code="party-unknown",
        level=Level.NOTICE,
        what=N_("A group that is not in the register yet"),
        message=N_("we do not know the group '{value}' yet."),
        mend=N_("Is the name right? Then it may stay; an editor adds a local list to the register of parties."),
        why=N_("With the register we know which names mean the same group, and readers see who votes along."),
        wrong="submitters: [{party: Groenlniks}]\n",
        right="submitters: [{party: GroenLinks}]\n",
    ),
    Entry(
        code="register-duplicate",
        level=Level.ERROR,
        what=N_("A name that is in the register twice"),
        message=N_("'{value}' is already on line {line}."),
        mend=N_("Keep one of the two, or give the second one a name of its own."),
        why=N_("We would not know which of the two a motion means."),
        wrong="- slug: watertappunten\n- slug: watertappunten\n",
        right="- slug: watertappunten\n- slug: schaduw-op-pleinen\n",
    ),
    Entry(
        code="register-period",
        level=Level.ERROR,
        what=N_("A name that ends before it begins"),
        message=N_("this name counts until {value}, and only begins on {before}."),
        mend=N_("Look both dates up; perhaps they changed places."),
        why=N_("With these dates the name would mean no party on any day."),
        wrong="aliases: [{name: Samen, from: 2022-01-01, until: 2018-12-31}]\n",
        right="aliases: [{name: Samen, from: 2018-01-01, until: 2022-12-31}]\n",
    ),
    Entry(
        code="register-table",
        level=Level.ERROR,
        what=N_("A table of municipalities that does not fit"),
        message=N_("the column '{name}' is missing here, or has a value that does not fit: '{value}'."),
        mend=N_(
            "Give the table all its columns and every row as many cells; the tables of the package are an example."
        ),
        why=N_("From these tables the site knows which municipalities there are, and where each one lies."),
        wrong="# GM0991,voorbeeldstad,Voorbeeldstad,,Noorderland,30.000,2026,duinrecht\n",
        right="# GM0991,voorbeeldstad,Voorbeeldstad,,Noorderland,30000,2026,duinrecht\n",
    ),
    Entry(
        code="register-unites",
        level=Level.ERROR,
        what=N_("A party that unites what is not there"),
        message=N_("'{value}' is no other party of the register, or is there already."),
        mend=N_("Write the short name ('slug') of each party that this one unites, each once."),
        why=N_("So the votes of those parties can be laid beside the seats of this one."),
        wrong="- {slug: pro-2026, name: PRO, unites: [groen-links]}\n",
        right="- {slug: pro-2026, name: PRO, unites: [groenlinks]}\n",
    ),
    Entry(
        code="retired-chain",
        level=Level.ERROR,
        what=N_("A motion that moved to one that moved on"),
        message=N_("'{value}' has moved or gone itself."),
        mend=N_("Name the motion where the way ends. Is it gone? Then write 'reason' instead."),
        why=N_("Who follows an old link is at the motion in one step."),
        wrong="# voorbeeldstad/2025-tappunt heet nu voorbeeldstad/2025-watertappunt\n"
        "- id: voorbeeldstad/2024-dubbel\n"
        "  date: 2025-04-01\n"
        "  moved_to: voorbeeldstad/2025-tappunt\n",
        right="- id: voorbeeldstad/2024-dubbel\n  date: 2025-04-01\n  moved_to: voorbeeldstad/2025-watertappunt\n",
    ),
    Entry(
        code="retired-form",
        level=Level.ERROR,
        what=N_("A motion that is gone without a word"),
        message=N_("it does not say yet where '{value}' went, or why it was taken away."),
        mend=N_("Add 'moved_to' with the new id, or 'reason' in a few words."),
        why=N_("Who follows an old link is told what happened."),
        wrong="- id: voorbeeldstad/2020-weggehaald\n  date: 2025-04-01\n",
        right="- id: voorbeeldstad/2020-weggehaald\n  date: 2025-04-01\n  reason: Weggehaald op verzoek.\n",
    ),
    Entry(
        code="source-double",
        level=Level.ERROR,
        what=N_("Two records of one motion: the same document"),
        message=N_("{other} has the same document as its first source."),
        mend=N_(
            "Is it one motion, then make one record of the two: 'motions merge' keeps both addresses. Does the "
            "document hold several motions, then give each its 'number'.",
        ),
        why=N_("Two records of one document are one motion, told twice."),
        wrong="# staat ook in voorbeeldstad/2025-watertappunt.yml\n"
        "sources: [{url: https://raad.voorbeeldstad.example/document/12}]\n",
        right="sources: [{url: https://raad.voorbeeldstad.example/document/13}]\n",
    ),
    Entry(
        code="source-moment",
        level=Level.ERROR,
        what=N_("A moment in something that has none"),
        message=N_("'at: {value}' is a moment in a recording, and this source is not said to be one."),
        mend=N_("Write 'kind: debate' for a recording, or take 'at' out."),
        why=N_("The page says at which moment a visitor can begin to listen."),
        wrong="sources: [{url: https://voorbeeldstad.example/verslag, at: 01:12:30}]\n",
        right="sources: [{url: https://voorbeeldstad.example/opname, kind: debate, at: 01:12:30}]\n",
    ),
    Entry(
        code="theme-twice",
        level=Level.NOTICE,
        what=N_("A theme that is there twice"),
        message=N_("the theme '{value}' is there already."),
        mend=N_("Take the second one out."),
        why=N_("Once is enough: it leaves room for another theme."),
        wrong="themes: [jeugd, jeugd]\n",
        right="themes: [jeugd]\n",
    ),
    Entry(
        code="theme-unknown",
        level=Level.ERROR,
        what=N_("A theme that does not exist"),
        message=N_("the theme '{value}' does not exist."),
        mend=N_("Choose one from the register of themes, and put words of your own under 'tags'."),
        why=N_("With fixed themes all motions about a subject stand on one page."),
        wrong="themes: [jeugdd]\n",
        right="themes: [jeugd]\n",
    ),
)
"""In alphabetical order."""
