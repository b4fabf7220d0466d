"""The content-security policy of every page: only what lies on the site itself is loaded and run.

It stands in the page, since not every host lets a site set headers.
"""

SOURCES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def policy(*, preview: bool) -> str:
    """Return the policy; a preview also lets the script run that MkDocs writes into its pages to load them anew."""
    sources = SOURCES | ({"script-src": "'self' 'unsafe-inline'"} if preview else {})
    return "; ".join(f"{what} {where}" for what, where in sources.items())
