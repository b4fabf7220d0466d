"""The beginning of a library of one's own, in one command (floor 8)."""
