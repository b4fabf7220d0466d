"""What makes a release: the wheel, and the trial of it that a stranger would make."""
