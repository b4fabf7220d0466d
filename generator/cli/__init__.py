"""The command `motions`: thin, one file per command, holds no logic (floor 7)."""
