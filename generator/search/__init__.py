"""What a reader can search for: words, their families and where they stand; knows no HTML (floor 4)."""
