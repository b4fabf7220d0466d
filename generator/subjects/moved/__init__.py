"""Addresses of before: where they lead now."""
