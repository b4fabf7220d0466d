"""The page of a motion, and how a motion is shown anywhere."""
