"""The feeds, one file per format."""
