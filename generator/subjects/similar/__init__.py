"""Which motions are on one subject, and which may ask the same."""
