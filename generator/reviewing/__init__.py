"""A contribution looked over: what changed, what to tell its writer and its editor, and where (floor 6)."""
