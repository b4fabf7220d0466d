"""The workflows run for real on this machine, by act, against a forge of our own; called by `make forge`, no test."""
