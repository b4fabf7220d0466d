"""Findings about votes and pledges."""

from generator.findings.finding import Entry, Level
from generator.i18n.language import mark as _

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="pledge-missing",
        level=Level.ERROR,
        what=_("Withdrawn after a pledge, without the pledge"),
        message=_("the motion was withdrawn after a pledge, and it does not say yet what was promised."),
        mend=_("Add 'pledge' with 'text', or choose the status 'withdrawn'."),
        why=_("The promise is what the motion brought, and what people can hold the executive to."),
        wrong="- date: 2025-01-23\n  status: withdrawn-after-pledge\n",
        right="- date: 2025-01-23\n"
        "  status: withdrawn-after-pledge\n"
        "  pledge:\n"
        "    text: De wethouder plaatst twee tappunten.\n",
    ),
    Entry(
        code="votes-exceed",
        level=Level.ERROR,
        what=_("More votes of groups than in all"),
        message=_("the groups together have {value} votes here, and the total is {total}."),
        mend=_("Look both up in the list of decisions."),
        why=_("The site shows the votes as a bar, and that has to add up."),
        wrong="votes:\n  for: 8\n  parties: [{party: D66, for: 9}]\n",
        right="votes:\n  for: 9\n  parties: [{party: D66, for: 9}]\n",
    ),
    Entry(
        code="votes-outcome",
        level=Level.NOTICE,
        what=_("Votes that do not fit the outcome"),
        message=_("with {votes} votes the outcome '{value}' is not what we would expect."),
        mend=_("Look whether votes for and against were exchanged; is it right, then leave it."),
        why=_("Mostly two numbers changed places. Some decisions need a larger majority, so this does not stop you."),
        wrong="status: adopted\nvotes: {for: 5, against: 8}\n",
        right="status: adopted\nvotes: {for: 8, against: 5}\n",
    ),
    Entry(
        code="votes-party-form",
        level=Level.ERROR,
        what=_("A group without votes, or with two kinds"),
        message=_("the vote of '{value}' is either numbers or 'side': one of the two."),
        mend=_("Write 'for' and 'against' with numbers, or only 'side' when the numbers are not known."),
        why=_("Otherwise we do not know how the group voted."),
        wrong="parties:\n  - party: SP\n",
        right="parties:\n  - party: SP\n    side: against\n",
    ),
    Entry(
        code="votes-party-twice",
        level=Level.ERROR,
        what=_("A group that votes twice"),
        message=_("the group '{value}' is in this vote already, perhaps under another name."),
        mend=_("Put both numbers of a split group on one line, with 'for' and 'against'."),
        why=_("Each group has one line in the table of votes."),
        wrong="parties:\n  - {party: VVD, for: 2}\n  - {party: VVD, against: 3}\n",
        right="parties:\n  - {party: VVD, for: 2, against: 3}\n",
    ),
    Entry(
        code="votes-unanimous",
        level=Level.ERROR,
        what=_("Unanimous, and yet votes on both sides"),
        message=_("the council was unanimous by this field, and there are votes against its decision."),
        mend=_("Look both up in the list of decisions, and mend the manner or the votes."),
        why=_("A decision is unanimous when nobody voted against it."),
        wrong="manner: unanimous\nvotes: {for: 30, against: 2}\n",
        right="manner: roll-call\nvotes: {for: 30, against: 2}\n",
    ),
    Entry(
        code="votes-without-vote",
        level=Level.ERROR,
        what=_("Votes where nobody voted"),
        message=_("with '{value}' there was no vote, so there can be no votes."),
        mend=_("Take 'votes' out, or choose another status or manner."),
        why=_("The site shows votes only where a council voted."),
        wrong="status: withdrawn\nvotes: {for: 8, against: 5}\n",
        right="status: adopted\nvotes: {for: 8, against: 5}\n",
    ),
)
"""In alphabetical order."""
