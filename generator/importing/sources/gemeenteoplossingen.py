"""A saved page of a council site by GemeenteOplossingen: a meeting, or the documents of an agenda item."""

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from generator.importing.sources.content import Content
from generator.importing.sources.html import is_html
from generator.importing.sources.markup import Element, Markup, markup
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.values import day, kind, without_ending

_MARKS = ("gemeenteoplossingen", "go. raadsinformatie", "/modules/risbis/")
_LABEL = "GemeenteOplossingen"


class GemeenteOplossingen(Source):
    """A page of its council information system."""

    def knows(self, file: Content) -> bool:
        """Whether the page says by whom it was made."""
        return is_html(file) and any(mark in file.start for mark in _MARKS)

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motions among the agenda items and documents of the page."""
        page = markup(file.text or "")
        on = _day(page)
        motions = [*_agenda(page, on), *_documents(page, on)]
        return list({(one.title, one.sources[:1]): one for one in motions}.values())


def _day(page: Markup) -> str | None:
    """Return the day of the meeting: what the page marks as its date, else what its title names."""
    marked = (one.words for one in page.root.all("span") if "date" in one.classes)
    titles = (one.words for one in page.root.all("title"))
    return next((parsed for words in (*marked, *titles) if (parsed := day(words))), None)


def _agenda(page: Markup, on: str | None) -> Iterator[SourceMotion]:
    for item in page.root.all("li"):
        if "agendaRow" not in item.classes:
            continue
        link = next((link for heading in item.all("h3") for link in heading.all("a")), None)
        title = without_ending(link.words) if link else ""
        if link and kind(title):
            inside = [one for one in item.all("a") if _is_document(one)]
            links = [_link(page, one) for one in (link, *inside)]
            yield SourceMotion(title=title, kind=kind(title), submitted=on, sources=_known(links), place=title)


def _documents(page: Markup, on: str | None) -> Iterator[SourceMotion]:
    """Yield the documents that are called a motion, outside the agenda items that are one."""
    rows = [row for row in page.root.all("li") if "agendaRow" in row.classes]
    inside = {id(one) for row in rows if kind(_heading(row)) for one in row.all("a")}
    titles = {id(one): _heading(row) for row in rows for one in row.all("a")}
    for link in page.root.all("a"):
        title = without_ending(link.words)
        if _is_document(link) and kind(title) and id(link) not in inside:
            sources = _known([_link(page, link)])
            agenda_item = titles.get(id(link)) or None
            yield SourceMotion(
                title=title, kind=kind(title), submitted=on, agenda_item=agenda_item, sources=sources, place=title
            )


def _heading(row: Element) -> str:
    return next((one.words for one in row.all("h3")), "")


def _is_document(link: Element) -> bool:
    address = link.attributes.get("href", "").lower()
    return address.endswith((".pdf", ".docx", ".doc", ".odt")) and "notelink" not in link.classes


def _link(page: Markup, link: Element) -> Link:
    return Link(urljoin(page.address, link.attributes.get("href", "")), _LABEL)


def _known(links: Sequence[Link]) -> tuple[Link, ...]:
    """Return the links that lead somewhere; a page that does not say its own address leaves relative ones."""
    return tuple(dict.fromkeys(link for link in links if link.url.startswith(("https://", "http://"))))
