"""How much motions are alike, by their words; it proposes and shows why, people decide (floor 4)."""
