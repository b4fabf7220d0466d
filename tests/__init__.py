"""The tests of Motiewijzer."""
