"""All motions in one list, where the search fields of the site lead, and the model motions."""

from collections.abc import Iterator

from generator.language.labels import label
from generator.language.language import Language, language
from generator.library.library import Library
from generator.model.enums import Status
from generator.pages.lists import list_pages, paginated
from generator.pages.outcome import SIGNS, Outcome, Tone, tone_of
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings


def finder_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the list of all motions that were filed with a council, newest first, with the search field above it."""
    words = language(settings.language)
    _ = words.say
    first = Page(
        url="moties/",
        title=_("Search motions"),
        description=_("All motions of the library, newest first, and a field to search them."),
        template="finder.html",
        context={"chips": chips(words)},
    )
    yield from list_pages(first, library.real, words)


def model_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the list of model motions."""
    words = language(settings.language)
    _ = words.say
    first = Page(
        url="voorbeeldmoties/",
        title=_("Model motions"),
        description=_("Motions written as an example: fill in the blanks and file them in your own council."),
        template="models.html",
        crumbs=(Crumb(_("Motions"), "moties/"),),
    )
    yield from paginated(first, library.models, words)


def chips(words: Language) -> tuple[tuple[str, Outcome], ...]:
    """Return every outcome by the name that the search data give it, for the results that the browser writes."""
    _ = words.say
    tones = {status: tone_of(status) for status in Status}
    known = [(status.value, Outcome(SIGNS[tone], label(status, words), tone)) for status, tone in tones.items()]
    model = ("model", Outcome(SIGNS[Tone.MODEL], _("Model motion"), Tone.MODEL))
    unknown = ("unknown", Outcome(SIGNS[Tone.UNKNOWN], _("Outcome not known"), Tone.UNKNOWN))
    return (*known, model, unknown)
