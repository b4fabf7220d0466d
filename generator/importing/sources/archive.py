"""Word and ODT files are zip files of XML: they are opened with limits, and nothing in them points outside."""

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Why

MOST_ENTRIES = 2000
UNZIPPED_LIMIT = 60 * 1024 * 1024
MOST_GROWTH = 200
"""An honest Word file grows ten to thirty times when it is unzipped."""
SMALL = 1024 * 1024
"""Below this size growth is no danger."""
_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, EOFError, RuntimeError)
"""What the library says of a damaged entry, or of a way of packing that it does not know."""


class Archive:
    """A zip file that passed the limits."""

    def __init__(self, file: Content) -> None:
        """Open it.

        Raises:
            RefusedError: it is damaged, encrypted, or would grow beyond measure.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(file.data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise RefusedError(Why.UNREADABLE) from error
        entries = self._zip.infolist()
        size = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_ENTRIES or size > UNZIPPED_LIMIT or _grows(size, len(file.data)):
            raise RefusedError(Why.UNSAFE, value="zip")
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise RefusedError(Why.ENCRYPTED)
        self.names = {entry.filename for entry in entries}

    def bytes(self, name: str) -> bytes:
        """Return the bytes of an entry; the sizes in the list of a zip file can lie, so what comes out is counted."""
        try:
            with self._zip.open(name) as entry:
                data = entry.read(UNZIPPED_LIMIT + 1)
        except _DAMAGE as error:
            raise RefusedError(Why.UNREADABLE) from error
        if len(data) > UNZIPPED_LIMIT:
            raise RefusedError(Why.UNSAFE, value="zip")
        return data

    def xml(self, name: str) -> Element | None:
        """Return the root of an XML entry, or None where there is no such entry."""
        return xml(self.bytes(name)) if name in self.names else None


def xml(data: bytes) -> Element:
    """Read XML without any entity or document type: office programs write none.

    Raises:
        RefusedError: it is no sound XML, or defines entities.
    """
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise RefusedError(Why.UNSAFE, value="XML") from error
    except (ParseError, ValueError, LookupError) as error:
        raise RefusedError(Why.UNREADABLE) from error
    return root


def _grows(size: int, packed: int) -> bool:
    return size > SMALL and size > packed * MOST_GROWTH
