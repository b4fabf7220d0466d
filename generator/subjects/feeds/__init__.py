"""Feeds of news in Atom and JSON."""
