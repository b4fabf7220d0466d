"""Findings and their catalogue: what can be wrong, in words that help; prints nothing (floor 1)."""
