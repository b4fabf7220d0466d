"""Frozen types of the library's content; reads no file (floor 1)."""
