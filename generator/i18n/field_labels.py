"""What fields are called in a form, for people who never see a file; English here, others by the catalogues."""

from generator.i18n.dutch import FIELDS
from generator.i18n.language import N_, Language

LABELS: dict[str, str] = {
    "title": N_("Title"),
    "summary": N_("What is asked, in one or two sentences"),
    "added": N_("In the library since"),
    "updated": N_("Last changed on"),
    "kind": N_("What is it?"),
    "model": N_("It is an example that no council voted on"),
    "municipality": N_("Municipality"),
    "number": N_("Number"),
    "submitted": N_("Meeting date"),
    "agenda_item": N_("Agenda item"),
    "proposal": N_("Proposal"),
    "themes": N_("Themes"),
    "tags": N_("Tags"),
    "idea": N_("Idea"),
    "submitters": N_("Who filed it"),
    "name": N_("Name"),
    "party": N_("Group"),
    "position": N_("Coalition or opposition"),
    "text": N_("Text of the motion"),
    "explanation": N_("Explanation under the motion"),
    "text_version": N_("Which version of the text is this?"),
    "decisions": N_("Decisions of the council"),
    "date": N_("Date"),
    "status": N_("Outcome"),
    "recorded_as": N_("In the register's words"),
    "manner": N_("How was it voted?"),
    "advice": N_("Advice of the executive"),
    "reason": N_("Why?"),
    "pledge": N_("The pledge"),
    "Pledge.text": N_("What was pledged?"),
    "by": N_("Who pledged it?"),
    "votes": N_("Votes"),
    "Votes.for": N_("Votes for"),
    "Votes.against": N_("Votes against"),
    "for": N_("For"),
    "against": N_("Against"),
    "parties": N_("Votes per group"),
    "side": N_("Voted as one"),
    "due": N_("Date that the motion names"),
    "follow_up": N_("What came of it"),
    "state": N_("How far is it?"),
    "FollowUp.text": N_("What is reported?"),
    "source": N_("Link to where it can be read"),
    "costs": N_("Costs and cover"),
    "authority": N_("Who decides on this?"),
    "tips": N_("Tips"),
    "speech": N_("Speech"),
    "objections": N_("Objections with an answer"),
    "claim": N_("What opponents say"),
    "answer": N_("What you say in return"),
    "based_on": N_("Made from"),
    "motion": N_("Motion of this library"),
    "label": N_("Name of the link"),
    "how": N_("In which way?"),
    "changes": N_("What was changed?"),
    "sources": N_("Where can it be read?"),
    "url": N_("Link"),
    "checked": N_("Checked on"),
    "outdated": N_("Outdated"),
    "since": N_("Since when?"),
    "why": N_("Why?"),
    "instead": N_("Use this motion instead"),
    "names_withheld": N_("Names left out since"),
    "license": N_("Licence"),
    "former_ids": N_("Former ids"),
}
"""By the name of a field; where a piece calls it otherwise, by piece and field."""


def field_label(piece: str, name: str, language: Language) -> str:
    """Return what a field is called: as the table says, else by its Dutch name, else by the name in the record."""
    sentence = LABELS.get(f"{piece}.{name}") or LABELS.get(name)
    if sentence:
        return language.gettext(sentence)
    words = FIELDS[name][0] if language.code == "nl" and name in FIELDS else name.replace("_", " ")
    return words[:1].upper() + words[1:]
