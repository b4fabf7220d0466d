"""What Orca, the screen reader of Linux, says along the journeys: to be read by a person, so no test asserts it."""
