"""Why the splitter was not sure, in words for people."""

from generator.i18n.language import N_
from generator.importing.splitting.result import Reason

REASONS: dict[Reason, str] = {
    Reason.LEAD_IN_PROSE: N_("it opens in the middle of a sentence"),
    Reason.OWN_ADDRESSEE: N_("the addressee is an unusual one"),
    Reason.UNMARKED_POINT: N_("where a point ends was told by the layout alone"),
    Reason.LONG_LEAD: N_("its opening is long"),
    Reason.DECIDES: N_("the motion decides, which a motion can't"),
    Reason.CHANGE_UNREAD: N_("what the amendment changes was not recognised"),
    Reason.NO_POINTS: N_("nothing stands below its opening"),
    Reason.LINES_LEFT: N_("lines could not be placed"),
    Reason.NO_REQUEST: N_("nothing is asked"),
    Reason.NO_TITLE: N_("there is no title"),
}
