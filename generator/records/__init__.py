"""Files into records, and back: YAML events, trees with positions, and edits that leave every other byte."""
