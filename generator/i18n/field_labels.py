"""What fields are called in a form, for people who never see a file; English here, others by the catalogues."""

from generator.i18n.dutch import FIELDS
from generator.i18n.language import Language
from generator.i18n.language import mark as _

LABELS: dict[str, str] = {
    "title": _("Title"),
    "summary": _("What is asked, in one or two sentences"),
    "added": _("In the library since"),
    "updated": _("Last changed on"),
    "kind": _("What is it?"),
    "model": _("It is an example that no council voted on"),
    "municipality": _("Municipality"),
    "number": _("Number"),
    "submitted": _("Meeting date"),
    "agenda_item": _("Agenda item"),
    "proposal": _("Proposal"),
    "themes": _("Themes"),
    "tags": _("Tags"),
    "idea": _("Idea"),
    "submitters": _("Who filed it"),
    "name": _("Name"),
    "party": _("Group"),
    "position": _("Coalition or opposition"),
    "text": _("Text of the motion"),
    "explanation": _("Explanation under the motion"),
    "text_version": _("Which version of the text is this?"),
    "decisions": _("Decisions of the council"),
    "date": _("Date"),
    "status": _("Outcome"),
    "recorded_as": _("In the register's words"),
    "manner": _("How was it voted?"),
    "advice": _("Advice of the executive"),
    "reason": _("Why?"),
    "pledge": _("The pledge"),
    "Pledge.text": _("What was pledged?"),
    "by": _("Who pledged it?"),
    "votes": _("Votes"),
    "Votes.for": _("Votes for"),
    "Votes.against": _("Votes against"),
    "for": _("For"),
    "against": _("Against"),
    "parties": _("Votes per group"),
    "side": _("Voted as one"),
    "due": _("Date that the motion names"),
    "follow_up": _("What came of it"),
    "state": _("How far is it?"),
    "FollowUp.text": _("What is reported?"),
    "source": _("Link to where it can be read"),
    "costs": _("Costs and cover"),
    "authority": _("Who decides on this?"),
    "tips": _("Tips"),
    "speech": _("Speech"),
    "objections": _("Objections with an answer"),
    "claim": _("What opponents say"),
    "answer": _("What you say in return"),
    "based_on": _("Made from"),
    "motion": _("Motion of this library"),
    "label": _("Name of the link"),
    "how": _("In which way?"),
    "changes": _("What was changed?"),
    "sources": _("Where can it be read?"),
    "url": _("Link"),
    "checked": _("Checked on"),
    "outdated": _("Outdated"),
    "since": _("Since when?"),
    "why": _("Why?"),
    "instead": _("Use this motion instead"),
    "names_withheld": _("Names left out since"),
    "license": _("Licence"),
    "former_ids": _("Former ids"),
}
"""By the name of a field; where a piece calls it otherwise, by piece and field."""


def field_label(piece: str, name: str, language: Language) -> str:
    """Return what a field is called: as the table says, else by its Dutch name, else by the name in the record."""
    sentence = LABELS.get(f"{piece}.{name}") or LABELS.get(name)
    if sentence:
        return language.say(sentence)
    words = FIELDS[name][0] if language.code == "nl" and name in FIELDS else name.replace("_", " ")
    return words[:1].upper() + words[1:]
