"""How groups voted: the ballot of a motion, who votes along with whom, and whether a motion will pass elsewhere."""
