"""Lays out the tile map anew: one hexagon for each municipality, near where it lies and beside its neighbours.

Run as `python -m tools.tiles <borders.topo.json>` it measures the layout of the package; with `--write` it makes a
new one first. The borders are a file of CBS / Kadaster and no part of this project; only the order of tiles made from
them is.
"""
