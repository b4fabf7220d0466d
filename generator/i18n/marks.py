"""The marks that close a point in a document, such as `;`, and the abbreviations whose full stop is not one."""

import re

_CLOSING = re.compile(r"(?: ?[;,]|[;,]? en|(?<!\.)\.)$")

_ABBREVIATION = re.compile(
    r"(?:^|[\s('\"])(?:\w|(?:\w+\.)+\w+|art|blz|ca|dr|drs|enz|etc|evt|excl|gem|incl|inw|ing|ir|jhr|jl|max|mevr|min|mln|"
    r"mld|mr|nr|nrs|pag|par|plm|prof|resp|sr|jr|st|str|tel|vgl|vs|zgn|bv|nv|mw|dhr|ds|red|afd|bijv|betr|ong|vlg)\.$",
    re.IGNORECASE,
)
"""A last word that keeps its full stop: `B.V.`, `resp.`, `e.d.`"""


def without_marks(point: str) -> str:
    """Return a point without what closes it; a full stop that belongs to an abbreviation stays."""
    while (mark := _CLOSING.search(point)) and not (mark[0] == "." and _ABBREVIATION.search(point)):
        point = point[: mark.start()].rstrip()
    return point
