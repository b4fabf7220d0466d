"""Those who filed motions, and how they can be asked."""
