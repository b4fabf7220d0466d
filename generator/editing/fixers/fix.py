"""Mends one text: every mender in turn, again until nothing changes, and the order of the fields last."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.editing.fixers import characters, dates, forms, lists, quotes, references, texts
from generator.editing.fixers import keys as words
from generator.editing.fixers.order import in_order
from generator.editing.fixers.parsed import Draft, Known, read_draft
from generator.editing.fixers.round_trip import carry_out
from generator.i18n.language import mark as _
from generator.records.edit import Edit

ROUNDS = 5
BOM = "\ufeff"


@dataclass(frozen=True)
class Mender:
    """One kind of mending."""

    name: str
    """What is mended, for people."""
    find: Callable[[Draft], Iterator[Edit]]


MENDERS = (
    Mender(_("special spaces"), characters.special_spaces),
    Mender(_("special spaces"), characters.special_indents),
    Mender(_("invisible signs"), characters.invisible_signs),
    Mender(_("invisible signs"), characters.escaped_signs),
    Mender(_("Dutch names of fields"), words.dutch_names),
    Mender(_("Dutch values"), words.dutch_values),
    Mender(_("single values that belong in a list"), words.single_values),
    Mender(_("lists of one text"), lists.texts_alone),
    Mender(_("texts on one line"), forms.single_lines),
    Mender(_("values of closed lists"), forms.flags),
    Mender(_("values of closed lists"), forms.choices),
    Mender(_("ids of motions"), forms.motion_ids),
    Mender(_("ideas"), forms.ideas),
    Mender(_("dates"), dates.other_notations),
    Mender(_("municipality"), references.municipality),
    Mender(_("themes"), references.themes),
    Mender(_("themes that stand there twice"), lists.themes_once),
    Mender(_("names of parties"), references.parties),
    Mender(_("tags"), texts.tag_forms),
    Mender(_("closing marks"), texts.closing_marks),
    Mender(_("quotation marks"), quotes.quotation_marks),
)
"""All menders, in the order in which they work."""

_BOM_NAME = _("byte order mark")
_ORDER_NAME = _("order of the fields")


@dataclass(frozen=True)
class Mended:
    """What became of a text."""

    text: str
    done: Counter[str] = field(default_factory=Counter)
    """How often each kind of mending was done, by its name."""


def mend(text: str, known: Known) -> Mended:
    """Mend what a machine can decide; a text that can't be read as fields comes back as it was."""
    draft = read_draft(text.removeprefix(BOM), known)
    if draft is None:
        return Mended(text)
    done = Counter({_BOM_NAME: 1} if text.startswith(BOM) else {})
    for _round in range(ROUNDS):
        before = draft.text
        draft = _round_of(draft, done)
        if draft.text == before:
            break
    ordered = in_order(draft)
    done.update({_ORDER_NAME: 1} if ordered != draft.text else {})
    return Mended(ordered, done)


def _round_of(draft: Draft, done: Counter[str]) -> Draft:
    for mender in MENDERS:
        text, count = carry_out(draft.text, list(mender.find(draft)))
        read = read_draft(text, draft.known) if count else None
        if read is not None:
            draft = read
            done[mender.name] += count
    return draft
