"""The form with which a motion is shared."""
