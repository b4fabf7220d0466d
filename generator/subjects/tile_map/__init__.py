"""The map of equal hexagons."""
