"""All motions in one list, where the search fields of the site lead, and the model motions."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.pages.lists import paginated
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.lists import list_pages
from generator.urls import MODELS_URL, MOTIONS_URL


def finder_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the list of all motions that were filed with a council, newest first, with the search above it."""
    t = language(settings.language)
    _ = t.gettext
    first = Page(
        url=MOTIONS_URL,
        title=_("Search motions"),
        description=_("All motions of the library, newest first, and a field to search them."),
        template="search/finder.html",
        styles=("search/search.css",),
        scripts=("search/start.js",),
        context={"words": sentences(t)},
    )
    yield from list_pages(first, library.real, t)


def model_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the list of model motions."""
    t = language(settings.language)
    _ = t.gettext
    first = Page(
        url=MODELS_URL,
        title=_("Model motions"),
        description=_("Motions written as an example: fill in the blanks and file them in your own council."),
        template="search/models.html",
        crumbs=(Crumb(_("Motions"), MOTIONS_URL),),
    )
    yield from paginated(first, library.models, t)


def sentences(t: Language) -> dict[str, str]:
    """Return what the script of the page says, by the names that it uses; `-one` is for a single one."""
    _ = t.gettext
    return {
        "all": _("{n} motions"),
        "all-one": _("{n} motion"),
        "found": _("{n} motions for “{question}”"),
        "found-one": _("{n} motion for “{question}”"),
        "nothing": _("Nothing found for “{question}”"),
        "unfiltered": _("Show {n} motions without filters"),
        "unfiltered-one": _("Show {n} motion without filters"),
        "partly": _("No motion has all of your words. These have some of them."),
        "without": _("without: {words}"),
        "mended": _("“{word}” is in no motion. Did you mean"),
        "unknown": _("This part of the address means nothing here and is left out: {values}"),
        "filters": _("Filters"),
        "filters-chosen": _("Filters ({n})"),
        "apply": _("Show {n} motions"),
        "apply-one": _("Show {n} motion"),
        "clear": _("Clear all"),
        "remove": _("Remove the filter {filter}"),
        "type": _("Type a name: {facet}"),
        "others": _("{n} more"),
        "fewer": _("Show fewer"),
    }
