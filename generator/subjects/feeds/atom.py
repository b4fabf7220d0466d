"""A feed as Atom (RFC 4287)."""

import re
from xml.etree import ElementTree as ET

from generator.pages.settings import Settings
from generator.subjects.feeds.addresses import Addresses, moment
from generator.subjects.feeds.facts import Feed
from generator.subjects.feeds.items import Item

NAMESPACE = "http://www.w3.org/2005/Atom"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that can't stand in XML, escaped or not."""


def atom(feed: Feed, settings: Settings) -> str:
    """Return a feed as Atom; people's words stand in it as plain text, never as markup."""
    addresses = Addresses(settings.site_url, f"{feed.path}.xml")
    root = ET.Element("feed", {"xmlns": NAMESPACE, "xml:lang": settings.language})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "updated", moment(feed.updated))
    _link(root, "self", addresses.own, "application/atom+xml")
    _link(root, "alternate", addresses.of(feed.url), "text/html")
    _add(ET.SubElement(root, "author"), "name", settings.name)
    for item in feed.items:
        _entry(root, item, addresses, settings.language)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _entry(root: ET.Element, item: Item, addresses: Addresses, code: str) -> None:
    entry = ET.SubElement(root, "entry")
    _add(entry, "id", item.id)
    _add(entry, "title", item.title)
    _add(entry, "published", moment(item.published))
    _add(entry, "updated", moment(item.updated))
    _link(entry, "alternate", addresses.of(item.url), "text/html")
    _link(entry, "related", item.source)
    for theme in item.themes:
        ET.SubElement(entry, "category", {"term": theme.slug, "label": _plain(theme.label.spoken(code))})
    _add(entry, "summary" if addresses.site_url else "content", item.words)


def _add(parent: ET.Element, tag: str, words: str) -> None:
    """Add an element with words; those of titles and summaries are plain text where nothing else is set."""
    ET.SubElement(parent, tag).text = _plain(words)


def _link(parent: ET.Element, rel: str, href: str, kind: str = "") -> None:
    known = {"rel": rel, "type": kind, "href": _plain(href)}
    if href:
        ET.SubElement(parent, "link", {name: value for name, value in known.items() if value})


def _plain(words: str) -> str:
    return _NO_XML.sub("\ufffd", words)
