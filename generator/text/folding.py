"""One table of signs that mean the same, for search and for names of people, parties and municipalities.

A name that Word wrote with a curly apostrophe and a long dash is no other name than the one that a phone types. The
browser reads the same table: `frame/lib/signs.js` is made from it by `python -m generator.text.folding`.
"""

import json
import unicodedata

from generator.home import brought

SIGNS = {
    **dict.fromkeys("’‘‛´`ʹʻʼʽˈ′‵", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−⁃", "-"),
    # Signs without width: a soft hyphen, and what comes along with a paste.
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    "ĳ": "ij",
    "œ": "oe",
    "æ": "ae",
    "ß": "ss",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ı": "i",
}
"""Each sign with what it stands for, in small letters; full-width letters and ligatures such as ﬁ are Unicode's own."""
SCRIPT = brought("site_templates") / "frame" / "lib" / "signs.js"
_TABLE = str.maketrans(SIGNS)


def unify(text: str) -> str:
    """Return a text in small letters, with one sign for what means the same; accents stay."""
    # Before: Unicode takes a loose accent for a space with an accent. After: small letters bring in signs of the table.
    return unicodedata.normalize("NFKC", text.translate(_TABLE)).lower().translate(_TABLE)


def fold(text: str) -> str:
    """Return a text in small letters, with one sign for what means the same, without accents."""
    spread = unicodedata.normalize("NFKD", unify(text))
    return "".join(sign for sign in spread if unicodedata.category(sign) != "Mn")


def script() -> str:
    """Return the table as the browser's scripts read it."""
    rows = "".join(f"  [{json.dumps(sign)}, {json.dumps(plain)}],\n" for sign, plain in SIGNS.items())
    return (
        "// @ts-check\n/** Signs that mean the same: made from generator/text/folding.py, not by hand. */\n\n"
        f"export const SIGNS = /** @type {{Map<string, string>}} */ (new Map([\n{rows}]));\n"
    )


if __name__ == "__main__":
    SCRIPT.write_text(script(), "utf-8", newline="\n")
