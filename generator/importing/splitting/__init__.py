"""The splitter: from the pasted text of a motion to its fields and parts, by phrases and layout alone.

Its one engine is written in JavaScript, since it also runs in a form without a server: `site_templates/splitter/`.
Here are the interpreter that runs it (`engine.py`) and the types of what it answers (`result.py`).
"""
