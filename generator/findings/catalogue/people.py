"""Stub."""

from generator.findings.finding import Entry

ENTRIES: tuple[Entry, ...] = ()
