"""The page on which a motion goes to another council.

It is a tool of the browser: it reads the JSON of the motion that its address names, so it is one page for the whole
site. Search engines do not need it.
"""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.reuse.choices import addressees, groups, towns, verbs
from generator.subjects.reuse.export import FILE
from generator.subjects.reuse.local_messages import local_messages
from generator.subjects.reuse.messages import messages
from generator.urls import MOTIONS_URL, REUSE_URL


def reuse_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which a motion is made one's own."""
    t = language(settings.language)
    _ = t.gettext
    yield Page(
        url=REUSE_URL,
        title=_("Use it in my council"),
        description=_("Make a motion from elsewhere into a Word file for your own council, in your own browser."),
        template="reuse/reuse.html",
        styles=("reuse/reuse.css", "reuse/local/local.css"),
        script="reuse/start.js",
        preloads=(FILE,),
        preloads_motion=True,
        messages={**messages(t, settings.name), **local_messages(t)},
        context={
            "towns": towns(library),
            "groups": groups(library),
            "addressees": addressees(t),
            "verbs": verbs(t),
        },
        crumbs=(Crumb(_("Motions"), MOTIONS_URL),),
        indexed=False,
    )
