"""What a machine can mend in records, and nothing else: every other byte stays (floor 6)."""
