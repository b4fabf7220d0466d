"""The parties."""
