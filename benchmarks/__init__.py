"""Measures how long the site takes and how much it asks, beside its peers in the same run; `make bench`."""
