"""Why the splitter was not sure, in words for people."""

from generator.i18n.language import mark as _
from generator.importing.splitting.result import Reason

REASONS: dict[Reason, str] = {
    Reason.LEAD_IN_PROSE: _("it opens in the middle of a sentence"),
    Reason.OWN_ADDRESSEE: _("the addressee is an unusual one"),
    Reason.UNMARKED_POINT: _("where a point ends was told by the layout alone"),
    Reason.LONG_LEAD: _("its opening is long"),
    Reason.DECIDES: _("the motion decides, which a motion can't"),
    Reason.CHANGE_UNREAD: _("what the amendment changes was not recognised"),
    Reason.NO_POINTS: _("nothing stands below its opening"),
    Reason.LINES_LEFT: _("lines could not be placed"),
    Reason.NO_REQUEST: _("nothing is asked"),
    Reason.NO_TITLE: _("there is no title"),
}
