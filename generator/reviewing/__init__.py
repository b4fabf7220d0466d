"""A contribution looked over: what changed, what its writer and its editor get to read, and where (floor 8)."""
