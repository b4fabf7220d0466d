"""The sentences of the panel that shows what is still of the other town, and of the list to look at before filing."""

from typing import Any

from generator.i18n.language import Language
from generator.i18n.language import mark as _

PANEL = {
    "title": _("Still of the other municipality?"),
    "left": _("{count} places left to look at"),
    "leftOne": _("1 place left to look at"),
    "none": _("Nothing left that we recognise. Read it through yourself as well."),
    "caution": _("This check misses things, and marks some that are right. You decide."),
    "times": _("{count} times in the text"),
    "value": _("Replace “{words}” by"),
    "replace": _("Replace"),
    "replaceAll": _("Replace everywhere ({count})"),
    "keep": _("Leave it"),
}
KINDS = {
    "place": _("The name of the municipality"),
    "inhabitant": _("Its inhabitants"),
    "area": _("Neighbourhoods, streets and places"),
    "organisation": _("Organisations and plans"),
    "person": _("People"),
    "group": _("Groups in the council"),
    "document": _("Papers of the council"),
    "meeting": _("Meetings"),
    "date": _("Dates and periods"),
    "amount": _("Amounts and numbers"),
    "other-place": _("Other municipalities"),
}
WHY = {
    "own-name": _("This is the municipality that the motion comes from."),
    "own-adjective": _("This word is made from the name of the other municipality."),
    "own-inhabitant": _("These are the inhabitants of the other municipality."),
    "other-name": _("This is another municipality. Is it an example, or is it local?"),
    "other-adjective": _("This word is made from the name of another municipality."),
    "other-inhabitant": _("These are the inhabitants of another municipality."),
    "province": _("Does your municipality lie in this province?"),
    "region": _("Does your municipality belong to this region?"),
    "towns-together": _("Which municipalities does yours work with?"),
    "area-form": _("This looks like a street, neighbourhood or building."),
    "name-at": _("This looks like the name of a place there."),
    "name-organisation": _("Does this organisation exist where you are?"),
    "name-letters": _("These letters can stand for something local."),
    "name-capital": _("This looks like a name. Does it exist where you are?"),
    "person": _("This person filed the motion over there."),
    "person-title": _("This is somebody of the other council or executive."),
    "person-initials": _("This looks like the name of a person."),
    "person-form": _("This looks like the name of a person."),
    "group": _("Does this group sit in your council?"),
    "group-form": _("This looks like a group in the council."),
    "date-day": _("Is this date right for your council, and still to come?"),
    "date-period": _("Is this period right for your council?"),
    "date-year": _("Is this year still right?"),
    "date-relative": _("From when do you count?"),
    "school-year": _("Is this school year still right?"),
    "amount-money": _("What does it cost in your municipality?"),
    "amount-share": _("Is this share right for your municipality?"),
    "amount-count": _("Is this number right for your municipality?"),
    "document-number": _("This number belongs to a paper of the other council."),
    "document-title": _("Does your council have a paper of this name?"),
    "document-form": _("Does your council have such a paper?"),
    "document-link": _("This address leads to the other municipality."),
    "meeting": _("This is a meeting of the other council."),
}
CHECKLIST = {
    "title": _("Before you file it"),
    "done": _("{done} of {all} looked at"),
    "papers": _("Look for it in the papers of councils"),
    "address": _("Mail address of your clerk (stays in this browser)"),
    "mail": _("Write to the clerk"),
    "subject": "Motie: {title}",
    "body": (
        "Beste griffier,\n\nHierbij de motie ‘{title}’ voor de vergadering van {day}.\n\n"
        "Met vriendelijke groet,\n{name}"
    ),
}
"""What the clerk gets is Dutch in every language of the interface."""
ITEMS = {
    "deadline": _("The deadline of the clerk: when must it be in?"),
    "costs": _("The money: what does it cost, and where does it come from?"),
    "authority": _("The power: is your council or executive the one that decides on this?"),
    "policy": _("The policy: is there something like it already, or a pledge?"),
    "lighter": _("The instrument: would a question or a pledge do?"),
    "clerk": _("The clerk: let the text be read before the meeting."),
    "together": _("The others: who joins, and who has to be called?"),
}


def local_words(words: Language) -> dict[str, Any]:
    """Return the sentences of panel and checklist in the language of the interface."""
    panel = {**_said(PANEL, words), "kinds": _said(KINDS, words), "why": _said(WHY, words)}
    return {"panel": panel, "checklist": {**_said(CHECKLIST, words), "items": _said(ITEMS, words), "help": {}}}


def _said(table: dict[str, str], words: Language) -> dict[str, str]:
    return {name: words.say(sentence) for name, sentence in table.items()}
