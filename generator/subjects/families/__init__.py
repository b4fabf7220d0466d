"""Motions that belong together: made from each other, or asking the same."""
