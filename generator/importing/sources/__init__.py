"""What a motion can be read from: one file per kind of source, each from bytes to what was found in it."""
