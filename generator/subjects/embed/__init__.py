"""Lists that another site shows in a frame of its own."""
