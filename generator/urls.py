"""Every address of the site, below its root; a feed is named without its ending, since each has two."""

from datetime import date

from generator.model.registers import Idea, Party, Theme

MOTIONS_URL = "moties/"
MODELS_URL = "voorbeeldmoties/"
THEMES_URL = "themas/"
MUNICIPALITIES_URL = "gemeenten/"
PROVINCES_URL = "provincies/"
PARTIES_URL = "partijen/"
IDEAS_URL = "ideeen/"
TAGS_URL = "tags/"
COLLECTIONS_URL = "verzamelingen/"
NEWS_URL = "nieuw/"
FOLLOW_URL = "volgen/"
FIGURES_URL = "cijfers/"
FOLLOW_UP_URL = "opvolging/"
FORECAST_URL = "lukt-het/"
COMPARE_URL = "vergelijk/"
REUSE_URL = "gebruik/"
FILED_URL = "gebruik/ingediend/"
CONTRIBUTE_URL = "meedoen/"
SHARE_URL = "meedoen/delen/"
DASHBOARD_URL = "redactie/"
PILE_URL = "redactie/stapel/"
FINDINGS_URL = "bevindingen/"
EMBED_URL = "embed/"
INSTRUMENT_URL = "welk-instrument/"
REQUESTS_URL = "gevraagd/"
MY_LIST_URL = "mijn-lijst/"
FIELDS_URL = "velden/"

SITE_PICTURE = "assets/pictures/site.png"
"""What an app shows beside a link, where no theme has its own; written where the site's own address is set."""
FOLLOW_UP_FEED = "feeds/opvolging"
MAIL = "mail.html"
"""The file of a whole month as a mail, beside its page; there is one where the site's own address is set."""
TEXT = "nieuwsbrief.txt"
"""The same as plain text."""


def motion_url(key: str) -> str:
    """Return the address of a motion by its id."""
    return f"{MOTIONS_URL}{key}/"


def search_url(facet: str = "", value: str = "") -> str:
    """Return the address of the search, narrowed to one choice of a facet where one is named."""
    return f"{MOTIONS_URL}?{facet}={value}" if facet else MOTIONS_URL


def news_report(key: str) -> str:
    """Return the address at which somebody says what came of a motion, by its id."""
    return f"{FILED_URL}?nieuws={key}"


def compare_url(a: str, b: str) -> str:
    """Return the address at which two motions stand side by side, by their ids."""
    return f"{COMPARE_URL}?a={a}&b={b}"


def embed_url(url: str) -> str:
    """Return the address of the list that other sites show, by that of the page with the same motions."""
    return f"{EMBED_URL}{url}"


def theme_url(theme: Theme) -> str:
    """Return the address of a theme."""
    return f"{THEMES_URL}{theme.slug}/"


def theme_ideas(theme: Theme) -> str:
    """Return the address of all ideas of a theme; it exists where they are too many for the theme's own page."""
    return f"{THEMES_URL}{theme.slug}/ideeen/"


def theme_picture(slug: str) -> str:
    """Return the path of the picture of a theme, beside the links to it and to its motions."""
    return f"assets/pictures/themas/{slug}.png"


def pile_url(name: str, theme: Theme | None = None) -> str:
    """Return the address of the motions that entered the library together, all of them or those of a theme."""
    return f"{NEWS_URL}erbij/{name}/{theme.slug}/" if theme else f"{NEWS_URL}erbij/{name}/"


def theme_feed(slug: str) -> str:
    """Return the path of the feed of a theme."""
    return f"feeds/themas/{slug}"


def municipality_url(slug: str) -> str:
    """Return the address of a municipality; every municipality of today has a page."""
    return f"{MUNICIPALITIES_URL}{slug}/"


def municipality_people(slug: str) -> str:
    """Return the address of those who filed motions in a council; it exists where they are many."""
    return f"{MUNICIPALITIES_URL}{slug}/indieners/"


def municipality_feed(slug: str) -> str:
    """Return the path of the feed of a municipality; it exists as long as there are motions."""
    return f"feeds/gemeenten/{slug}"


def municipality_follow_up(slug: str) -> str:
    """Return the address of what came of a municipality's motions; it exists where its council adopted any."""
    return f"{FOLLOW_UP_URL}{slug}/"


def municipality_calendar(slug: str) -> str:
    """Return the path of the calendar of a municipality; it exists where an adopted motion has a day to be done by."""
    return f"feeds/agenda/gemeenten/{slug}.ics"


def theme_calendar(slug: str) -> str:
    """Return the path of the calendar of a theme; it exists where an adopted motion has a day to be done by."""
    return f"feeds/agenda/themas/{slug}.ics"


def province_url(slug: str) -> str:
    """Return the address of a province; every province has a page."""
    return f"{PROVINCES_URL}{slug}/"


def party_url(party: Party) -> str:
    """Return the address of a party; it exists when the party filed motions."""
    return f"{PARTIES_URL}{party.slug}/"


def party_feed(slug: str) -> str:
    """Return the path of the feed of a party; it exists as long as there are motions."""
    return f"feeds/partijen/{slug}"


def idea_url(idea: Idea) -> str:
    """Return the address of an idea; it exists when a motion asks for it."""
    return f"{IDEAS_URL}{idea.slug}/"


def idea_feed(slug: str) -> str:
    """Return the path of the feed of an idea; it exists as long as a motion asks for it."""
    return f"feeds/ideeen/{slug}"


def tag_url(slug: str) -> str:
    """Return the address of a tag; it exists when enough motions bear the tag."""
    return f"{TAGS_URL}{slug}/"


def month_url(month: date, theme: Theme | None = None) -> str:
    """Return the address of what is new in a month, whole or on one theme; it exists where there is news."""
    return f"{NEWS_URL}{month:%Y-%m}/" + (f"{theme.slug}/" if theme else "")


def finding_url(code: str) -> str:
    """Return the address of the page about a finding."""
    return f"{FINDINGS_URL}{code}/"
