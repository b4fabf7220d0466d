"""The forms that make a record, in the browser alone: to share or mend a motion, and to say where one was filed.

Its fields, their help and their rules come from `words/form.json`, which is made from the model.
"""

from collections.abc import Iterator

from generator.findings.catalogue import CATALOGUE
from generator.findings.timing import AFTERWARDS
from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.forge import new_file
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.reuse.choices import addressees, verbs
from generator.subjects.share import messages
from generator.urls import CONTRIBUTE_URL, FILED_URL, MOTIONS_URL, SHARE_URL


def share_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which a motion is shared or mended, and the one that says how it went elsewhere."""
    t = language(settings.language)
    exits = new_file(settings.edit_url)
    yield Page(
        url=SHARE_URL,
        title=t.gettext("Share your motion"),
        description=t.gettext("Paste your motion, look it over and send it to the editors: five minutes, without git."),
        template="share/share.html",
        styles=("reuse/reuse.css", "share/share.css"),
        script="share/start.js",
        messages=messages.share(t),
        context={
            "exits": exits,
            "addressees": addressees(t),
            "verbs": verbs(t),
            "later": tuple(CATALOGUE[code] for code in AFTERWARDS),
        },
        crumbs=(Crumb(t.gettext("Share a motion"), CONTRIBUTE_URL),) if settings.has(CONTRIBUTE_URL) else (),
    )
    yield Page(
        url=FILED_URL,
        title=t.gettext("I have filed it"),
        description=t.gettext("Tell in one minute where a motion from this library was filed, and how it went."),
        template="share/filed.html",
        styles=("reuse/reuse.css", "share/share.css"),
        script="share/filed.js",
        messages=messages.filed(t),
        context={"exits": exits},
        crumbs=(Crumb(t.gettext("Motions"), MOTIONS_URL),),
        indexed=False,
    )
