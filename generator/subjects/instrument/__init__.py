"""Which instrument fits: three questions that end at a model motion or a page of the handbook."""
