"""The data of the library for programs, below `data/v1/`."""
