"""All motions in one list, where the search fields of the site lead, and the model motions."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.pages.lists import OPENING, paginated
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.lists import list_pages
from generator.subjects.search.export import ROOT
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
        script="search/start.js",
        preloads=(ROOT,) if library.entries else (),
        modules=("search/answer.js",) if library.entries else (),
        context={
            "words": sentences(t),
            "has_motions": bool(library.entries),
            "has_collections": bool(library.registers.collections),
        },
    )
    yield from list_pages(first, library.real, t, opening=OPENING)


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
        "motions": _("{n} motions"),
        "motions-one": _("{n} motion"),
        "models": _("{n} model motions"),
        "models-one": _("{n} model motion"),
        "both": _("{motions} and {models}"),
        "found": _("{count} for “{question}”"),
        "filtered": _("No motion for “{question}” with these filters"),
        "none": _("No motion about “{question}”"),
        "wordless": _("Type a word to search for, such as “trees”"),
        "none-of": _("No motion from “{question}” yet"),
        "theme": _("The whole theme {theme}: {n} motions"),
        "theme-one": _("The whole theme {theme}: {n} motion"),
        "unfiltered": _("Without filters: {count}"),
        "near": _("Show also what comes near: {count}"),
        "kind-models": _("Model motions, to make your own"),
        "kind-found": _("Motions from councils"),
        "kind-related": _("This comes near: {words}"),
        "kind-corrected": _("Did you mean"),
        "kind-mentioned": _("These mention it only in passing"),
        "kind-part": _("These are about a part of it: {words}"),
        "kind-partly": _("These have some of your words"),
        "without": _("without: {words}"),
        "why-0": _("in the title"),
        "why-1": _("in what is asked, the idea or a tag"),
        "why-2": _("in the text"),
        "why-3": _("in the explanation"),
        "why-@": _("from this municipality"),
        "why-*": _("by this party"),
        "why-~": _("by this person"),
        "why-=": _("the same idea"),
        "unknown": _("This part of the address means nothing here and is left out: {values}"),
        "filters": _("Filters"),
        "filters-chosen": _("Filters ({n})"),
        "apply": _("Show {count}"),
        "clear": _("Clear all"),
        "remove": _("Remove the filter {filter}"),
        "type": _("Type a name: {facet}"),
        "others": _("{n} more"),
        "fewer": _("Show fewer"),
    }
