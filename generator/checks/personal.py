"""Finds personal data in a text: mail addresses, telephone numbers, accounts, citizen numbers and home addresses."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

OFFICES = {
    *("griffie", "raad", "gemeente", "gemeenteraad", "info", "fractie", "contact", "post", "redactie", "bestuur"),
    *("secretariaat", "communicatie", "pers", "privacy", "raadsinformatie", "motiewijzer", "groenlinks", "pvda", "pro"),
}
"""A mail address with one of these as a word of its own belongs to an office, not to a person."""

FREE_MAIL = re.compile(
    r"@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud)\.[a-z.]+|(?:ziggo|kpnmail|xs4all|planet|home"
    r"|hetnet|upcmail|casema|telfort)\.nl)$"
)
"""Where people have a mailbox of their own, whatever stands before the `@`."""

EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")

_SIGN = r"(?: ?[./–—-] ?| )"
"""What stands between the parts of a telephone number."""

TELEPHONE = re.compile(
    r"(?<![\d+])(?<!\d[.,/–-])(?:"
    rf"(?:\+|\b00)31{_SIGN}?(?:\(0\){_SIGN}?)?[1-9](?:{_SIGN}?\d){{8}}"
    r"|(?<!\w)\(?06(?![-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d\b)(?![-./]\d\d[-./]\d\d \d\d\.)"  # no date
    rf"\)?{_SIGN}?\d(?:{_SIGN}?\d){{7}}"
    rf"|(?<!\w)\(?0[1-57-9]\d(?:\){_SIGN}?|{_SIGN})\d(?:{_SIGN}?\d){{6}}"
    rf"|(?<!\w)\(?0[1-57-9]\d\d(?:\){_SIGN}?|{_SIGN})\d(?:{_SIGN}?\d){{5}}"
    r"|(?:(?<=\b[BbTt]el )|(?<=\b[Tt]el[.:] )|(?<=elefoon )|(?<=elefoon: ))0[1-9]\d{8}"
    r")(?!\d|[.,–-]\d)"
)
IBAN = re.compile(
    r"\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,4})?\b"
    r"|\b(?i:nl)\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}\b"
)
CITIZEN_NUMBER = re.compile(
    r"(?<![\d.,])(?<!€ )(?<!€)(?!00)\d{3}([. ]?)\d{3}\1\d{3}(?![\d.,]*\d)"
    r"(?! ?(?:euro|EUR|mensen|inwoners|stemmen|kWh|kg|ton|m[2²])\b)"
)
ADDRESS = re.compile(
    r"\b(?P<street>[A-Z][\w.'-]{1,40}) (?!(?:19|20)\d\d\b)\d{1,5}(?:-\d{1,4}| ?(?:[a-zA-Z]|bis|hs)\b)?[, \n]{1,3}"
    r"[1-9]\d{3} ?(?P<letters>[A-Za-z]{2})\b"
    r"|\b[1-9]\d{3} ?(?P<first>[A-Z]{2}),? (?:nr\.? ?)?\d{1,5}\b"
)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_HINT = re.compile(r"[@\d]")
"""What every text has at least that holds something personal: most need only this look."""
_DAY = re.compile(r"(?:19|20)\d\d(?:-\d\d){0,2}")

_NO_STREET = {
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november"),
    *("december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "jaar", "circa"),
    *("in", "op", "van", "vanaf", "sinds", "tot", "rond", "voor", "om", "na", "per", "ruim", "bijna", "nog", "ook"),
    *("kavel", "fase", "artikel", "lid", "bijlage", "motie", "amendement", "beslispunt", "punt", "pagina", "tabel"),
}
"""Words that stand before a number with a capital and are no street."""

_NO_LETTERS = {
    *("kw", "mw", "gw", "tw", "kv", "eu", "tv", "vn", "vs", "co", "ov", "nl", "bv", "ha", "km", "kg", "cm", "mm"),
    *("en", "in", "de", "op", "of", "te", "is", "om", "al", "er", "we", "ze", "na", "nu", "zo", "uw", "ik", "ja"),
}
"""Units and words of two letters that are no letters of a postcode."""


def personal_data_in(words: str) -> Iterator[tuple[str, str]]:
    """Yield the code and the words of everything personal in a text; what is of one kind is reported once."""
    if not _HINT.search(words) or _DAY.fullmatch(words):
        return
    for kind in _KINDS:
        for one in kind.all_in(words):
            yield kind.code, one
            words = words.replace(one, " ")
        if kind.pattern is EMAIL:
            words = _LINK.sub(" ", words)


@dataclass(frozen=True)
class _Kind:
    """One kind of personal data."""

    code: str
    hint: re.Pattern[str]
    """What a text has at least that holds one."""
    pattern: re.Pattern[str]
    counts: Callable[[re.Match[str]], bool]
    """Whether what has the form really is one."""

    def all_in(self, words: str) -> Iterable[str]:
        """Return each of them once."""
        if not self.hint.search(words):
            return ()
        return dict.fromkeys(match[0] for match in self.pattern.finditer(words) if self.counts(match))


def _is_private_mail(match: re.Match[str]) -> bool:
    address = match[0].lower()
    words = re.split(r"[._+-]", address.partition("@")[0])
    is_office = any(word in OFFICES or word.endswith(("griffie", "fractie")) for word in words)
    return not is_office or FREE_MAIL.search(address) is not None


def _is_account(match: re.Match[str]) -> bool:
    """Check an IBAN by its remainder of 97 (ISO 13616)."""
    plain = re.sub(r"[ .-]", "", match[0])
    moved = plain[4:] + plain[:4]
    return 15 <= len(plain) <= 34 and int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1  # noqa: PLR2004


def _is_citizen_number(match: re.Match[str]) -> bool:
    """Check a citizen service number (BSN) by the eleven test, whose last weight is -1."""
    digits = re.sub(r"\D", "", match[0])
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def _is_address(match: re.Match[str]) -> bool:
    street, letters = match["street"] or "", match["letters"] or match["first"]
    return street.lower() not in _NO_STREET and letters.lower() not in _NO_LETTERS


def _always(_match: re.Match[str]) -> bool:
    return True


_KINDS = (
    _Kind("personal-email", re.compile("@"), EMAIL, _is_private_mail),
    _Kind("personal-account", re.compile(r"[A-Za-z]{2}\d{2}"), IBAN, _is_account),
    _Kind("personal-telephone", re.compile(r"0(?<!\w0)|\+31"), TELEPHONE, _always),
    _Kind("personal-number", re.compile(r"\d{3}[. ]?\d{3}"), CITIZEN_NUMBER, _is_citizen_number),
    _Kind("personal-address", re.compile(r"\d{3} ?[A-Za-z]{2}\b"), ADDRESS, _is_address),
)
