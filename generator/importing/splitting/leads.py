"""The words that open a part: `constaterende dat`, `draagt het college op`, `besluit`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.splitting.marks import begins_small, is_open
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Found, Phrases, Word, find, near, phrases, plain, words
from generator.model.enums import PartKind, Verb

TO = "{to}"
LONGEST_NAME = 9
"""An addressee of more words than this is a sentence."""
LONGEST_LEAD = 24
"""No lead with its addressee takes more words."""


@dataclass(frozen=True)
class Lead:
    """What opens a part."""

    part: PartKind
    words: str
    """As they stand there, without what closes them."""
    rest: str
    """What follows on the line."""
    colon: bool = False
    """Whether a colon, comma or the end of the line follows."""
    verb: Verb | None = None
    to: str = ""
    known: bool = True
    """Whether the addressee is one of the usual ones."""
    infinitive: bool = False
    """Whether it reads `het college te verzoeken`, which a point can say as well."""
    heading: bool = False
    """Whether the words only count where nothing follows on the line, or a colon."""


@dataclass(frozen=True)
class _Request:
    verb: Verb
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True)
class _Span:
    """A lead among words: what it means and the word after it."""

    lead: Lead
    last: int


@cache
def _openers() -> Phrases[tuple[PartKind, bool]]:
    parts = table().parts
    return phrases(
        (phrase, (part, heading))
        for part, known in parts.items()
        for heading, group in ((False, known.phrases), (True, known.headings))
        for phrase in group
    )


@cache
def _requests() -> Phrases[_Request]:
    """Requests whose verb comes first, by the words before the addressee."""
    return phrases((" ".join(one.before), one) for one in _templates() if one.before)


@cache
def _infinitives() -> Phrases[_Request]:
    """Requests whose addressee comes first, by the words after it."""
    return phrases((" ".join(one.after), one) for one in _templates() if not one.before)


def _templates() -> Iterator[_Request]:
    for verb, known in table().requests.items():
        for template in known:
            before, _to, after = template.partition(TO)
            yield _Request(verb, tuple(before.split()), tuple(after.split()))


@cache
def _addressees() -> Phrases[str]:
    return phrases((phrase, key) for key, known in table().addressees.items() for phrase in known)


@cache
def _fillers() -> Phrases[bool]:
    return phrases((filler, True) for filler in table().fillers)


@cache
def _prefixes() -> Phrases[bool]:
    return phrases((prefix, True) for prefix in table().prefixes)


@cache
def _subjects() -> Phrases[bool]:
    return phrases((subject, True) for subject in table().subjects)


def lead(text: str, *, bulleted: bool = False) -> Lead | None:
    """Return what opens a part at the start of a text."""
    span = _span(text, words(text, LONGEST_LEAD), bulleted=bulleted)
    return span.lead if span else None


def _span(text: str, among: Sequence[Word], *, bulleted: bool) -> _Span | None:
    first = _skip(text, among, _prefixes(), 0)
    for start in dict.fromkeys((first, 0)):
        if span := _at(text, among, start, bulleted=bulleted):
            return span
    if not bulleted and (subject := find(_subjects(), text, among, first)):
        return _at(text, among, subject.last, bulleted=True)
    return None


def _skip(text: str, among: Sequence[Word], index: Phrases[bool], at: int) -> int:
    while found := find(index, text, among, at):
        at = found.last
    return at


def _at(text: str, among: Sequence[Word], start: int, *, bulleted: bool) -> _Span | None:
    if request := _request(text, among, start):
        return request
    if not bulleted and (request := _infinitive(text, among, start)):
        return request
    found = find(_openers(), text, among, start)
    while found and found.meaning[1] and not _stands_alone(text, among, found.last):
        found = _shorter(text, among, found)
    if not found:
        return None
    part, heading = found.meaning
    return _Span(_made(text, among, found.last, Lead(part, "", "", heading=heading)), found.last)


def _shorter(
    text: str, among: Sequence[Word], found: Found[tuple[PartKind, bool]]
) -> Found[tuple[PartKind, bool]] | None:
    """Return the next longest phrase at the same word."""
    return find(_openers(), text, among[: found.last - 1], found.first)


def _stands_alone(text: str, among: Sequence[Word], last: int) -> bool:
    """Whether a line ends after a word, or a colon follows."""
    tail = text[among[last - 1].end :].lstrip(" *_")
    return not tail.strip(" ,:*_…") or tail.startswith(":")


def _made(text: str, among: Sequence[Word], last: int, lead: Lead) -> Lead:
    end = among[last - 1].end
    tail = text[end:]
    rest = tail.lstrip(table().characters.after_lead)
    mark = tail[: len(tail) - len(rest)]
    if not rest.strip("."):
        rest = ""
    return replace(lead, words=text[:end].lstrip("*_ "), rest=rest, colon=not rest or ":" in mark)


def _request(text: str, among: Sequence[Word], start: int) -> _Span | None:
    opened = find(_requests(), text, among, start)
    while opened:
        for one in _alike(opened.meaning):
            if span := _addressed(text, among, opened.last, one):
                return span
        opened = find(_requests(), text, among[: opened.last - 1], opened.first)
    return None


@cache
def _alike(request: _Request) -> tuple[_Request, ...]:
    """Return the requests that begin with the same words; those that end with words of their own come first."""
    same = [one for one in _templates() if one.before == request.before]
    return tuple(sorted(same, key=lambda one: -len(one.after)))


def _addressed(text: str, among: Sequence[Word], at: int, request: _Request) -> _Span | None:
    begin = _skip(text, among, _fillers(), at)
    end, key = _name(text, among, begin)
    after = _after(text, among, end, request.after) if end > begin else 0
    if not after:
        end, key = _own_words(text, among, begin, request.after), ""
        after = _after(text, among, end, request.after) if end > begin else 0
        if not after:
            return None
    last = after
    while last < len(among) and among[last].text in table().after_request and near(text, among, last):
        last += 1
    to = key or text[among[begin].start : among[end - 1].end]
    known = bool(find(_addressees(), text, among, begin))
    return _Span(_made(text, among, last, Lead(PartKind.REQUESTS, "", "", verb=request.verb, to=to, known=known)), last)


def _name(text: str, among: Sequence[Word], begin: int) -> tuple[int, str]:
    """Return where a known addressee ends, and its key; two joined by `en` have none."""
    found = find(_addressees(), text, among, begin)
    if not found:
        return begin, ""
    end, key = found.last, found.meaning
    while end + 1 < len(among) and among[end].text in table().joiners:
        joined = find(_addressees(), text, among, end + 1)
        if not joined:
            break
        end, key = joined.last, ""
    return end, key


def _after(text: str, among: Sequence[Word], at: int, after: tuple[str, ...]) -> int:
    """Return the word behind the closing words of a request, `op` or `uit`; 0 where they are not there."""
    if not after:
        return at
    at = _skip(text, among, _fillers(), at)
    last = at + len(after)
    same = tuple(word.text for word in among[at:last]) == after
    return last if same and all(near(text, among, each) for each in range(at, last)) else 0


def _own_words(text: str, among: Sequence[Word], begin: int, after: tuple[str, ...]) -> int:
    """Return where an addressee of other words ends: before `op`, or before a colon that closes the line."""
    most = min(len(among), begin + LONGEST_NAME)
    for end in range(begin + 1, most):
        if not near(text, among, end) or ":" in text[among[end - 1].end : among[end].start]:
            return begin
        if after and _after(text, among, end, after):
            return end
    if not after and begin < most and len(among) <= most and text.rstrip(" *_").endswith(":"):
        last = len(among)
        return last - 1 if among[last - 1].text in table().after_request else last
    return begin


def _infinitive(text: str, among: Sequence[Word], start: int) -> _Span | None:
    """Read `het college te verzoeken`, as a motion that decides has it."""
    end, key = _name(text, among, start)
    found = find(_infinitives(), text, among, _skip(text, among, _fillers(), end)) if end > start else None
    if not found:
        return None
    last = found.last
    while last < len(among) and among[last].text in table().after_request and near(text, among, last):
        last += 1
    to = key or text[among[start].start : among[end - 1].end]
    lead = Lead(PartKind.REQUESTS, "", "", verb=found.meaning.verb, to=to, infinitive=start == 0)
    return _Span(_made(text, among, last, lead), last)


@cache
def _closings() -> Phrases[bool]:
    return phrases((closing, True) for closing in table().closings)


def is_closing(text: str) -> bool:
    """Whether a text begins with the closing phrase."""
    among = words(text, LONGEST_LEAD)
    return find(_closings(), text, among, 0) is not None


def cuts(text: str, *, bulleted: bool, opening: bool) -> list[int]:
    """Return where within a text another part begins, as prose has it: after a mark, or at the closing phrase."""
    among = words(text)
    closing = find(_closings(), text, among, 0)
    later = range(closing.last if closing else 1, len(among))
    return [
        among[at].start
        for at in later
        if _closes(text, among, at) or (not bulleted and _cut(text, among, at, opening=opening))
    ]


def _closes(text: str, among: Sequence[Word], at: int) -> bool:
    return among[at - 1].text != "en" and find(_closings(), text, among, at) is not None


def _cut(text: str, among: Sequence[Word], at: int, *, opening: bool) -> bool:
    if near(text, among, at) and "," not in text[among[at - 1].end : among[at].start]:
        return False
    between = text[among[at - 1].end : among[at].start].strip(" \"'”’)")
    if not between or between[-1] not in table().characters.cuts:
        return False
    span = _span(text, among[at : at + LONGEST_LEAD], bulleted=True)
    if not span or (span.lead.heading and not span.lead.colon):
        return False
    return opening or span.lead.part is not PartKind.HEARD


def crosses(text: str, following: str) -> int:
    """Return how many words of the next line belong to a lead that this line begins."""
    if not is_open(text) or not begins_small(following):
        return 0
    head = words(text)
    joined = f"{text} {following}"
    among = [*head, *_shifted(words(following, LONGEST_LEAD), len(text) + 1)]
    for at in _starts(text, head):
        span = _span(joined, among[at : at + LONGEST_LEAD], bulleted=at > 0)
        closing = find(_closings(), joined, among, at)
        last = closing.last if closing else at + span.last if span else 0
        if last > len(head):
            return last - len(head)
    return 0


def _shifted(among: Sequence[Word], by: int) -> list[Word]:
    return [Word(word.text, word.start + by, word.end + by) for word in among]


def _starts(text: str, among: Sequence[Word]) -> Iterator[int]:
    """Yield the words of a line where a lead may begin that does not end on it."""
    for at in range(len(among)):
        if at == 0 or (len(among) - at <= LONGEST_LEAD and _after_mark(text, among, at)):
            yield at


def _after_mark(text: str, among: Sequence[Word], at: int) -> bool:
    between = text[among[at - 1].end : among[at].start].rstrip(" ")
    return bool(between) and between[-1] in table().characters.cuts


def is_standard(lead: Lead) -> bool:
    """Whether a lead is the standard phrase of one of our forms, so that a record need not hold it."""
    standard = table().standard
    if lead.part is PartKind.HEARD:
        return plain(lead.words) in {plain(words) for words in standard.heard}
    if lead.part is PartKind.CHANGE:
        return plain(lead.words) in {plain(words) for words in standard.decides}
    if lead.verb is None:
        return plain(lead.words) in {plain(words) for words in standard.parts[lead.part]}
    to = standard.addressees.get(lead.to, lead.to)
    return plain(lead.words) in {plain(words.replace(TO, to)) for words in standard.requests[lead.verb]}
