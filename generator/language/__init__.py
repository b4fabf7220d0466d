"""The two languages of interface and findings; knows no record (floor 1)."""
