"""The tags."""
