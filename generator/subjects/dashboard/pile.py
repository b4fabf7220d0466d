"""The pages on which an editor accepts a pile: so many drafts on each as one can look through at a stretch."""

from collections.abc import Iterator

from generator.i18n.field_labels import field_label
from generator.i18n.language import language
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.shape import fields
from generator.pages.lists import Pager
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.dashboard.reports import DashboardReports
from generator.urls import DASHBOARD_URL, PILE_URL

AT_ONCE = 100
"""So many drafts stand on one page: half an hour of work."""


def pile_pages(library: Library, settings: Settings, reports: DashboardReports) -> Iterator[Page]:
    """Yield the drafts of the last run over a file of facts, page by page; none where there was no run."""
    t = language(settings.language)
    last = -(-len(reports.pile) // AT_ONCE)
    for number in range(1, last + 1):
        pager = Pager(PILE_URL, number, last)
        yield Page(
            url=pager.url(number),
            title=t.gettext("A pile to accept"),
            description=t.gettext("Of each draft what is certain, what was guessed and from what."),
            template="dashboard/pile.html",
            styles=("dashboard/dashboard.css",),
            script="dashboard/pile.js",
            messages={
                "pile-ticked": (t.gettext("{n} draft ticked"), t.gettext("{n} drafts ticked")),
                "pile-file": f"{t.gettext('choices')}-{number}.json",
                "pile-themeless": t.gettext("Choose a theme first."),
            },
            crumbs=(Crumb(t.gettext("Editors' desk"), DASHBOARD_URL),),
            context={
                "drafts": reports.pile[(number - 1) * AT_ONCE : number * AT_ONCE],
                "pager": pager,
                "labels": {name: field_label(Motion.__name__, name, t) for name in fields(Motion)},
                "themes": library.registers.themes,
                "ideas": library.registers.ideas,
            },
            indexed=False,
        )
