"""Rules that protect people: names that were withheld, and personal data that has no business here."""

import re
from collections.abc import Callable, Iterator

from generator.checks.rule import Context, rule
from generator.checks.walk import free_texts
from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.reading.record import Record

OFFICES = (
    "griffie", "raad", "gemeente", "info", "fractie", "contact", "post", "redactie", "bestuur", "secretariaat",
    "communicatie", "pers", "privacy", "motiewijzer", "groenlinks", "pvda", "pro",
)  # fmt: skip
"""A mail address with one of these as a word of its own, or ending a word, belongs to an office, not to a person."""

EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
TELEPHONE = re.compile(
    r"(?<![\d.,-])(?:(?:\+31|0031)[ -]?(?:\(0\))?[ -]?|0(?!\d-\d\d-\d{4}))"  # not the date in '05-12-2024 19:30'
    r"[1-9](?:[ -]?\d){8}(?![\d.,]*\d)"
)
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
CITIZEN_NUMBER = re.compile(r"(?<![\d.,])\d{9}(?![\d.,]*\d)")
ADDRESS = re.compile(
    r"\b[\w.'-]{1,40} \d{1,5} ?[a-zA-Z]?,? +[1-9]\d{3} ?[A-Z]{2}\b"  # house number, then postcode
    r"|\b[1-9]\d{3} ?[A-Z]{2},? (?:nr\.? ?)?\d{1,5}\b"  # postcode, then house number
)


@rule("names_withheld", "submitters")
def names_withheld(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Where names were taken out on request, none comes back."""
    if motion.names_withheld is None:
        return
    for at, submitter in enumerate(motion.submitters):
        if submitter.name:
            yield record.finding("names-withheld", "submitters", at, "name", value=submitter.name)


@rule()
def personal_data(record: Record, _motion: Motion, _context: Context) -> Iterator[Finding]:
    """A motion names no private address, number or account."""
    for path, words in free_texts(record):
        if not _HINT.search(words):
            continue
        left = words
        for code, pattern, counts in _KINDS:
            found = [match for match in dict.fromkeys(pattern.findall(left)) if counts(match)]
            yield from (record.finding(code, *path, value=_veiled(match)) for match in found)
            if code == "personal-account":  # holds what looks like a telephone number
                left = pattern.sub(" ", left)


_HINT = re.compile(r"[@\d]")
"""What every kind of personal data has, so that most texts need only one look."""


def _veiled(words: str) -> str:
    """Return the first signs only: a finding is published, what it found must not be."""
    return f"{words[:3]}…"


def _is_private_mail(address: str) -> bool:
    words = re.split(r"[._+-]", address.lower().partition("@")[0])
    return not any(word.endswith(OFFICES) for word in words)


def _is_account(words: str) -> bool:
    """Check an IBAN by its remainder of 97 (ISO 13616)."""
    plain = words.replace(" ", "")
    moved = plain[4:] + plain[:4]
    return 15 <= len(plain) <= 34 and int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1  # noqa: PLR2004


def _is_citizen_number(words: str) -> bool:
    """Check a citizen service number (BSN) by the eleven test, whose last weight is -1."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, words, strict=True)) % 11 == 0


def _always(_words: str) -> bool:
    return True


_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("personal-email", EMAIL, _is_private_mail),
    ("personal-account", IBAN, _is_account),
    ("personal-telephone", TELEPHONE, _always),
    ("personal-number", CITIZEN_NUMBER, _is_citizen_number),
    ("personal-address", ADDRESS, _always),
)
