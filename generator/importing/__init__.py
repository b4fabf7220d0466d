"""From a source, or from nothing, to a draft record; overwrites nothing (floor 6)."""
