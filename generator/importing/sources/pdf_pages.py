"""The text of a PDF's pages, read by pypdf."""

import io
from collections.abc import Iterator, Sequence

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError, WrongPasswordError

from generator.importing.sources.source import RefusedError, Why

MOST_PAGES = 100
_DAMAGE = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError, OSError)
"""What the library runs into where a file is damaged."""


def pages_in(data: bytes) -> Sequence[str]:
    """Return the text of each page.

    Raises:
        RefusedError: it needs a password, is damaged or too long.
    """
    try:
        return _pages(PdfReader(io.BytesIO(data)))
    except (WrongPasswordError, FileNotDecryptedError, DependencyError) as error:
        raise RefusedError(Why.ENCRYPTED) from error
    except _DAMAGE as error:
        raise RefusedError(Why.UNREADABLE) from error


def _pages(reader: PdfReader) -> list[str]:
    """Return the text of each page; a file that only keeps others from changing it opens without a password."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise RefusedError(Why.ENCRYPTED)
    if len(reader.pages) > MOST_PAGES:
        raise RefusedError(Why.TOO_LONG, value=len(reader.pages), limit=MOST_PAGES)
    return [_page(page) for page in reader.pages]


def _page(page: PageObject) -> str:
    """Return the lines as they stand on the page, and below them what was stamped on it: number and outcome."""
    plain = page.extract_text()
    try:
        laid_out = page.extract_text(extraction_mode="layout")
    except _DAMAGE:
        return plain
    return "\n".join([laid_out, *_stamped(plain, laid_out)])


def _stamped(plain: str, laid_out: str) -> Iterator[str]:
    """Yield the lines that the layout leaves out: those of stamps and signatures, which lie over the page."""
    known = _squeezed(laid_out)
    for line in plain.splitlines():
        if _squeezed(line) and _squeezed(line) not in known:
            yield line.strip()


def _squeezed(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum())
