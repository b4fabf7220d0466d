"""Findings about votes and pledges."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import N_

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="pledge-missing",
        level=Level.NOTICE,
        what=N_("Withdrawn after a pledge, without the pledge"),
        message=N_("the motion was withdrawn after a pledge, and it does not say yet what was promised."),
        mend=N_("What was promised is in the minutes: add 'pledge' with 'text', or leave it as it is."),
        why=N_("The promise is what the motion brought, and what people can hold the executive to."),
        wrong="- date: 2025-01-23\n  status: withdrawn-after-pledge\n",
        right="- date: 2025-01-23\n"
        "  status: withdrawn-after-pledge\n"
        "  pledge:\n"
        "    text: De wethouder plaatst twee tappunten.\n",
    ),
    Entry(
        code="votes-exceed",
        level=Level.ERROR,
        what=N_("More votes of groups than in all"),
        message=N_("the groups together have {value} votes here, and the total is {total}."),
        mend=N_("Look both up in the list of decisions."),
        why=N_("The site shows the votes as a bar, and that has to add up."),
        wrong="votes:\n  for: 8\n  parties: [{party: D66, for: 9}]\n",
        right="votes:\n  for: 9\n  parties: [{party: D66, for: 9}]\n",
    ),
    Entry(
        code="votes-listed",
        level=Level.ERROR,
        what=N_("One side is listed, and a group stands on the other"),
        message=N_("'listed: {value}' says that the source names only that side, and the groups do not fit that."),
        mend=N_("Take 'listed' out when the source names both sides; else name the groups of that side alone."),
        why=N_("Where one side is named, we say nothing about the other and count none of it."),
        wrong="votes:\n  listed: against\n  parties: [{party: D66, side: for}]\n",
        right="votes:\n  listed: against\n  parties: [{party: VVD, side: against}]\n",
    ),
    Entry(
        code="votes-outcome",
        level=Level.NOTICE,
        what=N_("Votes that do not fit the outcome"),
        message=N_("with {votes} votes the outcome '{value}' is not what we would expect."),
        mend=N_("Look whether votes for and against were exchanged; is it right, then leave it."),
        why=N_("Mostly two numbers changed places. Some decisions need a larger majority, so this does not stop you."),
        wrong="status: adopted\nvotes: {for: 5, against: 8}\n",
        right="status: adopted\nvotes: {for: 8, against: 5}\n",
    ),
    Entry(
        code="votes-party-form",
        level=Level.ERROR,
        what=N_("A group without votes, or with two kinds"),
        message=N_("the vote of '{value}' is either numbers or 'side': one of the two."),
        mend=N_("Write 'for' and 'against' with numbers, or only 'side' when the numbers are not known."),
        why=N_("Otherwise we do not know how the group voted."),
        wrong="parties:\n  - party: SP\n",
        right="parties:\n  - party: SP\n    side: against\n",
    ),
    Entry(
        code="votes-party-twice",
        level=Level.ERROR,
        what=N_("A group that votes twice"),
        message=N_("the group '{value}' is in this vote already, perhaps under another name."),
        mend=N_("Put both numbers of a split group on one line, with 'for' and 'against'."),
        why=N_("Each group has one line in the table of votes."),
        wrong="parties:\n  - {party: VVD, for: 2}\n  - {party: VVD, against: 3}\n",
        right="parties:\n  - {party: VVD, for: 2, against: 3}\n",
    ),
    Entry(
        code="votes-unanimous",
        level=Level.ERROR,
        what=N_("Unanimous, and yet votes on both sides"),
        message=N_("the council was unanimous by this field, and there are votes against its decision."),
        mend=N_("Look both up in the list of decisions, and mend the manner or the votes."),
        why=N_("A decision is unanimous when nobody voted against it."),
        wrong="manner: unanimous\nvotes: {for: 30, against: 2}\n",
        right="manner: roll-call\nvotes: {for: 30, against: 2}\n",
    ),
    Entry(
        code="votes-without-vote",
        level=Level.ERROR,
        what=N_("Votes where nobody voted"),
        message=N_("with '{value}' there was no vote, so there can be no votes."),
        mend=N_("Take 'votes' out, or choose another status or manner."),
        why=N_("The site shows votes only where a council voted."),
        wrong="status: withdrawn\nvotes: {for: 8, against: 5}\n",
        right="status: adopted\nvotes: {for: 8, against: 5}\n",
    ),
)
"""In alphabetical order."""
