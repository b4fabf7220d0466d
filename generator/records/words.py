"""What a file says, read straight from YAML events: names, texts and lists without their places.

Nearly all files have nothing about which a place would have to be told, and knowing all places takes twice the time.
Whatever has to be reported is left to `events.parse`, which reads the same text again and knows them.
"""

import unicodedata
from collections.abc import Callable
from typing import Any

import yaml
from yaml import events

from generator.records.events import CONFLICT, DEPTH_LIMIT, LOST, NODE_LIMIT
from generator.records.source import FORBIDDEN, REPLACEMENT, Source

Words = str | list[Any] | dict[str, Any] | None
"""Texts in NFC, in lists and mappings; None in the place of a text that can't be used."""


class _ReportedError(Exception):
    """Something has to be reported."""


def words_of(source: Source, most: int = NODE_LIMIT) -> Words:
    """Return what a text says, or None where anything about it as YAML has to be reported.

    Args:
        source: the text.
        most: how many lists, groups and texts it may have.
    """
    if REPLACEMENT in source.text or CONFLICT.search(source.text):
        return None
    reader = _Reader(source.text, most)
    try:
        return reader.document()
    except (_ReportedError, yaml.YAMLError):
        return None


class _Reader:
    """Reads one document whose text has no sign that is forbidden."""

    def __init__(self, text: str, most: int) -> None:
        self.next: Callable[[], Any] = yaml.CLoader(text).get_event
        self.remarked = text if "#" in text else ""
        self.left = most

    def document(self) -> Words:
        self.next()  # the stream begins
        start = self.next()
        if not isinstance(start, events.DocumentStartEvent) or start.version or start.tags:
            raise _ReportedError
        words = self.words(self.next(), 1)
        self.next()  # the document ends
        if not isinstance(self.next(), events.StreamEndEvent):
            raise _ReportedError
        return words

    def words(self, event: Any, depth: int) -> Words:
        """Read what begins with this event."""
        self.left -= 1
        kind = type(event)
        if self.left < 0 or depth > DEPTH_LIMIT or kind is events.AliasEvent or event.anchor or event.tag:
            raise _ReportedError
        if kind is events.ScalarEvent:
            text = self.text(event)
            return text if text.isascii() else unicodedata.normalize("NFC", text)
        return self.several(depth + 1) if kind is events.SequenceStartEvent else self.fields(depth + 1)

    def several(self, depth: int) -> list[Words]:
        items = []
        while type(event := self.next()) is not events.SequenceEndEvent:
            items.append(self.words(event, depth))
        return items

    def fields(self, depth: int) -> dict[str, Words]:
        pairs: dict[str, Words] = {}
        while type(event := self.next()) is not events.MappingEndEvent:
            name = self.name(event)
            if name in pairs or name == "<<":
                raise _ReportedError
            pairs[name] = self.words(self.next(), depth)
        return pairs

    def name(self, event: Any) -> str:
        self.left -= 1
        if type(event) is not events.ScalarEvent or event.anchor or event.tag:
            raise _ReportedError
        return self.text(event)

    def text(self, event: Any) -> str:
        """Return the words of a scalar; only between `"` can a forbidden sign be escaped, only plain ones lose some."""
        words: str = event.value
        if event.style == '"' and FORBIDDEN.search(words):
            raise _ReportedError
        if self.remarked and not event.style and LOST.match(self.remarked, event.end_mark.index):
            raise _ReportedError
        return words
