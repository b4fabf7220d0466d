"""Words that say nothing about a subject: a question is asked without them, unless it holds no others."""

from pathlib import Path

STOPS = frozenset((Path(__file__).parents[1] / "data" / "stop-words.txt").read_text("utf-8").split())
