"""The two pages with which a motion goes to another council and its outcome comes back.

Both are tools of the browser: they read the JSON of the motion that their address names, so each is one page for the
whole site. Search engines need neither.
"""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.forge import new_file
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.reuse.choices import addressees, groups, statuses, towns, verbs
from generator.subjects.reuse.local_words import local_words
from generator.urls import FILED_URL, MOTIONS_URL, REUSE_URL


def reuse_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which a motion is made one's own, and the form that tells how it went."""
    t = language(settings.language)
    _ = t.gettext
    lists = {
        "towns": towns(library),
        "groups": groups(library),
        "exits": new_file(settings.edit_url),
        "theme": spare_theme(library),
    }
    yield Page(
        url=REUSE_URL,
        title=_("Use it in my council"),
        description=_("Make a motion from elsewhere into a Word file for your own council, in your own browser."),
        template="reuse/reuse.html",
        styles=("reuse/reuse.css", "reuse/local/local.css"),
        scripts=("reuse/start.js",),
        context={**lists, "addressees": addressees(t), "verbs": verbs(t), "local": local_words(t)},
        crumbs=(Crumb(_("Motions"), MOTIONS_URL),),
        indexed=False,
    )
    yield Page(
        url=FILED_URL,
        title=_("I have filed it"),
        description=_("Tell in one minute where a motion from this library was filed, and how it went."),
        template="reuse/filed.html",
        styles=("reuse/reuse.css", "reuse/local/local.css"),
        scripts=("reuse/filed.js",),
        context={**lists, "statuses": statuses(t)},
        crumbs=(Crumb(_("Motions"), MOTIONS_URL),),
        indexed=False,
    )


def spare_theme(library: Library) -> str:
    """Return the theme of a motion of which nothing is known yet: an editor chooses the right one."""
    slugs = [theme.slug for theme in library.registers.themes]
    return "overig" if "overig" in slugs else next(iter(slugs), "")
