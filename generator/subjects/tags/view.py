"""The tags: an index, and a page for every tag that enough motions bear."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import TAG_FLOOR, Library
from generator.model.names import slugify
from generator.pages.lists import CountedLink, filed, models
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.lists import list_pages
from generator.urls import TAGS_URL, tag_url


def tag_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of tags and their pages."""
    t = language(settings.language)
    _ = t.gettext
    links = {slug: _door(slug, library) for slug in library.by_tag}
    floor = _("A tag has a page of its own from {n} motions on.", n=t.number(TAG_FLOOR))
    yield Page(TAGS_URL, _("Tags"), floor, "pages/cards.html", {"links": tuple(links.values()), "lead": floor})
    for slug, link in links.items():
        yield from list_pages(_tag_page(link, t), library.by_tag[slug], t)


def tag_name(slug: str, library: Library) -> str:
    """Return a tag as the newest motion with it writes it."""
    return next(tag for entry in library.by_tag[slug] for tag in entry.motion.tags if slugify(tag) == slug)


def _door(slug: str, library: Library) -> CountedLink:
    entries = library.by_tag[slug]
    return CountedLink(tag_name(slug, library), tag_url(slug), filed(entries), dutch=True, models=models(entries))


def _tag_page(link: CountedLink, t: Language) -> Page:
    _ = t.gettext
    return Page(
        url=link.url,
        title=_("Tag: {tag}", tag=link.title),
        description=_("Council motions with the tag {tag}, with their outcome.", tag=link.title),
        template="pages/list.html",
        crumbs=(Crumb(_("Tags"), TAGS_URL),),
    )
