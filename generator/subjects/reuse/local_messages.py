"""The sentences of the panel that shows what is still of the other town, and of the list to look at before filing."""

from generator.i18n.language import N_, Language
from generator.pages.page import Messages

LEFT = (N_("1 place left to look at"), N_("{n} places left to look at"))
PANEL = {
    "title": N_("Still of the other municipality?"),
    "none": N_("Nothing left that we recognise. Read it through yourself as well."),
    "caution": N_("This check misses things, and marks some that are right. You decide."),
    "times": N_("{count} times in the text"),
    "value": N_("Replace “{words}” by"),
    "replace": N_("Replace"),
    "replace-all": N_("Replace everywhere ({count})"),
    "keep": N_("Leave it"),
}
KINDS = {
    "place": N_("The name of the municipality"),
    "inhabitant": N_("Its inhabitants"),
    "area": N_("Neighbourhoods, streets and places"),
    "organisation": N_("Organisations, plans and other names"),
    "person": N_("People"),
    "group": N_("Groups in the council"),
    "document": N_("Papers of the council"),
    "meeting": N_("Meetings"),
    "date": N_("Dates and periods"),
    "amount": N_("Amounts and numbers"),
    "other-place": N_("Other municipalities"),
}
WHY = {
    "own-name": N_("This is the municipality that the motion comes from."),
    "own-adjective": N_("This word is made from the name of the other municipality."),
    "own-inhabitant": N_("These are the inhabitants of the other municipality."),
    "other-name": N_("This is another municipality. Is it an example, or is it local?"),
    "other-adjective": N_("This word is made from the name of another municipality."),
    "other-inhabitant": N_("These are the inhabitants of another municipality."),
    "province": N_("Does your municipality lie in this province?"),
    "region": N_("Does your municipality belong to this region?"),
    "towns-together": N_("Which municipalities does yours work with?"),
    "area-form": N_("Maybe a street, a neighbourhood or a building."),
    "name-at": N_("Maybe the name of a place there."),
    "name-organisation": N_("Maybe an organisation. Does it exist where you are?"),
    "name-letters": N_("Maybe these letters stand for something local."),
    "name-capital": N_("Maybe a name: of a place, an organisation or somebody. Does it exist where you are?"),
    "person": N_("This person filed the motion over there."),
    "person-title": N_("Maybe somebody of the other council or executive."),
    "person-initials": N_("Maybe somebody’s name, or a street or building called after somebody."),
    "person-form": N_("Maybe somebody’s name, or a street or building called after somebody."),
    "group": N_("Does this group sit in your council?"),
    "group-form": N_("Maybe a group in the council."),
    "date-day": N_("Is this date right for your council, and still to come?"),
    "date-period": N_("Is this period right for your council?"),
    "date-year": N_("Is this year still right?"),
    "date-relative": N_("From when do you count?"),
    "school-year": N_("Is this school year still right?"),
    "amount-money": N_("What does it cost in your municipality?"),
    "amount-share": N_("Is this share right for your municipality?"),
    "amount-count": N_("Is this number right for your municipality?"),
    "document-number": N_("This number belongs to a paper of the other council."),
    "document-title": N_("Does your council have a paper of this name?"),
    "document-form": N_("Does your council have such a paper?"),
    "document-link": N_("This address leads to the other municipality."),
    "meeting": N_("This is a meeting of the other council."),
}
CHECKLIST = {
    "title": N_("Before you file it"),
    "done": N_("{done} of {all} looked at"),
    "papers": N_("Look for it in the papers of councils"),
    "address": N_("Mail address of your clerk (stays in this browser)"),
    "mail": N_("Write to the clerk"),
    "subject": "Motie: {title}",
    "body": (
        "Beste griffier,\n\nHierbij de motie ‘{title}’ voor de vergadering van {day}.\n\n"
        "Met vriendelijke groet,\n{name}"
    ),
}
"""What the clerk gets is Dutch in every language of the interface."""
ITEMS = {
    "deadline": N_("The deadline of the clerk: when must it be in?"),
    "costs": N_("The money: what does it cost, and where does it come from?"),
    "authority": N_("The power: is your council or executive the one that decides on this?"),
    "policy": N_("The policy: is there something like it already, or a pledge?"),
    "lighter": N_("The instrument: would a question or a pledge do?"),
    "clerk": N_("The clerk: let the text be read before the meeting."),
    "together": N_("The others: who joins, and who has to be called?"),
}


def local_messages(t: Language) -> Messages:
    """Return the sentences of panel and list in the language of the interface."""
    tables = {"panel": PANEL, "kind": KINDS, "why": WHY, "list": CHECKLIST, "item": ITEMS}
    messages = {f"{room}-{name}": t.gettext(words) for room, table in tables.items() for name, words in table.items()}
    one, more = LEFT
    return {**messages, "panel-left": (t.gettext(one), t.gettext(more))}
