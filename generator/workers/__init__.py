"""How work is shared among the cores of the machine; knows nothing of motions (floor 1)."""
