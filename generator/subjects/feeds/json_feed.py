"""A feed as JSON Feed 1.1."""

import json
from typing import Any

from generator.pages.settings import Settings
from generator.subjects.feeds.addresses import Addresses, moment
from generator.subjects.feeds.facts import Feed
from generator.subjects.feeds.items import Item

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed, settings: Settings) -> str:
    """Return a feed as JSON Feed; it names its own addresses only where that of the site is set."""
    addresses = Addresses(settings.site_url, f"{feed.path}.json")
    own = {"home_page_url": addresses.of(feed.url), "feed_url": addresses.own}
    content = {
        "version": VERSION,
        "title": feed.title,
        **{name: address for name, address in own.items() if address},
        "language": settings.language,
        "authors": [{"name": settings.name}],
        "items": [_item(item, addresses, settings.language) for item in feed.items],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _item(item: Item, addresses: Addresses, code: str) -> dict[str, Any]:
    fields = {
        "id": item.id,
        "url": addresses.of(item.url),
        "external_url": item.source,
        "title": item.title,
        "content_text": item.words,
        "summary": item.summary,
        "date_published": moment(item.published),
        "date_modified": moment(item.updated),
        "tags": [theme.label.spoken(code) for theme in item.themes],
    }
    return {name: value for name, value in fields.items() if value}
