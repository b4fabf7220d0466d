"""What a visitor saved: motions, ideas and models in one list, kept in the browser."""
