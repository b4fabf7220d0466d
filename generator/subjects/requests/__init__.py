"""What councils look for, and what was found for them."""
