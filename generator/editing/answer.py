"""The answer to somebody who asked to be left out: in Dutch whatever the interface speaks, and without the name."""

from datetime import date

from generator.i18n.language import N_, language

PARAGRAPHS = (
    N_("Hello,"),
    N_(
        "You asked us to take your name out of our library of council motions. We did so on {day}. {where} The name of "
        "the group stays. With those motions it now says that names were left out on request, not whose.",
    ),
    N_(
        "As soon as the site is published anew, your name is gone from it. The check stops any name that would come "
        "back to those motions. We keep no list of people who asked for this.",
    ),
    N_(
        "Some things are out of our hands. The council's own documents still hold your name. Whoever fetched our data "
        "earlier may have an old copy, and a search engine can show an old page for a while.",
    ),
    N_(
        "Our records also lie in an archive with all earlier versions, and your name is still in those. If you want it "
        "to go there too, tell us, and we will let you know what can be done.",
    ),
    N_("If you are not satisfied with this, you can lodge a complaint with the Dutch Data Protection Authority."),
    N_("Kind regards,\nthe editors"),
)


def answer(motions: int, today: date) -> str:
    """Return a text that an editor can send, once it was read over."""
    dutch = language("nl")
    where = dutch.ngettext("It stood in {n} motion.", "It stood in {n} motions.", motions)
    where = where if motions else dutch.gettext("It stood in no motion, only in a list or a remark of ours.")
    facts = {"day": dutch.day(today), "where": where}
    return "\n\n".join(dutch.gettext(words, **facts) for words in PARAGRAPHS)
