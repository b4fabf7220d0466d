"""A motion made ready for another council, and its outcome reported."""
