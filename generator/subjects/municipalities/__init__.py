"""Municipalities and provinces, which of them are similar, and what worked there."""
