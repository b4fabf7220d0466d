"""Rules across fields and records, one small generator function each; no I/O (floor 4)."""
