"""Hints of the form in words for people, where those of the model speak of the notation; and what few people know."""

from generator.i18n.language import N_

HINTS = {
    ("Motion", "title_given"): N_("Choose no where the title is a description of your own."),
    ("Motion", "kind"): N_("What was filed."),
    ("Motion", "model"): N_("Choose yes for an example on which no council voted."),
    ("Motion", "municipality"): N_("For example Utrecht or De Bilt."),
    ("Motion", "number"): N_("For example M12 or 2025-031."),
    ("Motion", "agenda_item"): N_("For example: Spring report 2025."),
    ("Motion", "text_version"): N_("Was it changed before the vote? Then choose which of the two stands here."),
    ("Proposal", "number"): N_("For example RV-2025-4."),
    ("Motion", "themes"): N_("Choose one to three themes from the list."),
    ("Motion", "idea"): N_("Choose the same idea as in other councils, if it is in the list."),
    ("Submitter", "party"): N_("The group, as the council calls it."),
    ("Part", "to"): N_("Who is asked to do it."),
    ("Part", "verb"): N_("With which verb it is asked."),
    ("Part", "how"): N_("What happens with the words of the proposal."),
    ("PartyVote", "party"): N_("The group, as the council calls it."),
    ("PartyVote", "side"): N_("Only where you do not know the numbers."),
    ("FollowUp", "state"): N_("How far it is. Settled is what the executive says, and need not be carried out."),
    ("Source", "url"): N_("Paste the address of the page or paper of the council."),
    ("Source", "label"): N_("For example: List of decisions of 14 March 2025."),
    ("Source", "kind"): N_("A document is the motion itself, or a list of decisions."),
    ("BasedOn", "motion"): N_("Copy what stands behind /moties/ in the address of that motion."),
    ("BasedOn", "how"): N_("Whether it was copied or changed, or gave you the idea."),
    ("Outdated", "instead"): N_("Copy what stands behind /moties/ in the address of that motion."),
}
"""By the name of a piece of the model and that of its field."""
SELDOM = {
    ("Motion", "title_given"),
    ("Submitter", "position"),
    ("Source", "at"),
    ("Source", "archived"),
    ("Source", "seen"),
}
"""What stands behind "Meer": few people know it, and nobody has to."""
