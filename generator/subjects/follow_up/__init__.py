"""What came of adopted motions."""
