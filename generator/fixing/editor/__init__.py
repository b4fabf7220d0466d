"""What an editor asks to be changed in several files at once: all of it or nothing, and every other byte stays."""
