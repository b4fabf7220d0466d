"""Translation: sentences, labels, dates and numbers, and the standard phrases of a motion."""
