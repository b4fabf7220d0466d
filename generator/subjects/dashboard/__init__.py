"""What waits for the editors."""
