"""Every source we can read, the most particular first, and what to say of a file that is none of them."""

from collections.abc import Sequence

from generator.importing.sources.content import Content
from generator.importing.sources.excel import Excel
from generator.importing.sources.gemeenteoplossingen import GemeenteOplossingen
from generator.importing.sources.go_votings import GoVotings
from generator.importing.sources.html import Html
from generator.importing.sources.ibabs import Ibabs
from generator.importing.sources.notubiz import Notubiz
from generator.importing.sources.odt import Odt
from generator.importing.sources.openbesluitvorming import OpenBesluitvorming
from generator.importing.sources.pdf import Pdf
from generator.importing.sources.plain import Plain
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.sources.table import Table
from generator.importing.sources.word import Word

SOURCES: tuple[Source, ...] = (
    Pdf(),
    Word(),
    Odt(),
    Excel(),
    Notubiz(),
    OpenBesluitvorming(),
    Ibabs(),
    GoVotings(),
    GemeenteOplossingen(),
    Html(),
    Table(),
    Plain(),
)

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"II*\0", b"MM\0*", b"GIF8")
_OTHERS = {b"{\\rtf": ".rtf", b"From: <Saved by": ".mhtml", b"MIME-Version:": ".mhtml"}


def read(file: Content) -> Sequence[SourceMotion]:
    """Return every motion in a file.

    Raises:
        RefusedError: there is none, or the file can't be used.
    """
    if not file.data.strip():
        raise RefusedError(Why.NO_MOTION)
    _refuse_others(file.data)
    source = next((source for source in SOURCES if source.knows(file)), None)
    if source is None:
        raise RefusedError(Why.KIND, value=file.ending or "?")
    motions = source.read(file)
    if not motions:
        raise RefusedError(Why.NO_MOTION)
    return motions


def _refuse_others(data: bytes) -> None:
    """Refuse what can be recognised and is better saved in another way."""
    if data.startswith(_OLD_OFFICE):
        if _ENCRYPTED_OFFICE in data:
            raise RefusedError(Why.ENCRYPTED)
        raise RefusedError(Why.KIND, value=".doc")
    if data.startswith(_PICTURES):
        raise RefusedError(Why.SCAN)
    ending = next((ending for mark, ending in _OTHERS.items() if data.startswith(mark)), None)
    if ending:
        raise RefusedError(Why.KIND, value=ending)
