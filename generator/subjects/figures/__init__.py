"""The library in figures."""
