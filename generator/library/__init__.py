"""The collection of whatever read well, and its views; knows no HTML (floor 3)."""
