r"""From the pasted text of a motion to its formal parts, by one table of literal phrases that the browser reads too.

No regular expressions: Python and JavaScript disagree on `\b`, `\w` and `\s`. Every module here has a twin of the
same name in `site_templates/frame/assets/splitter/`, and golden cases hold the two together.
"""
