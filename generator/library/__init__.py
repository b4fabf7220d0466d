"""The motions that read well, how they are loaded, and the pool of workers."""
