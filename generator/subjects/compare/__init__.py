"""Two motions side by side."""
