"""The contribution form: one page that works in the browser alone, for a new motion and for mending one of the library.

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
from generator.urls import CONTRIBUTE_URL, SHARE_URL


def share_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which a motion is shared or mended."""
    t = language(settings.language)
    yield Page(
        url=SHARE_URL,
        title=t.gettext("Share your motion"),
        description=t.gettext("Paste your motion, look it over and send it to the editors: five minutes, without git."),
        template="share/share.html",
        styles=("reuse/reuse.css", "share/share.css"),
        scripts=("share/start.js",),
        context={
            "exits": new_file(settings.edit_url),
            "addressees": addressees(t),
            "verbs": verbs(t),
            "later": tuple(CATALOGUE[code] for code in AFTERWARDS),
        },
        crumbs=(Crumb(t.gettext("Share a motion"), CONTRIBUTE_URL),),
    )
