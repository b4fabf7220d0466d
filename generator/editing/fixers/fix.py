"""Mends one text: every mender in turn, again until nothing changes, and the order of the fields last."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.editing.fixers import characters, dates, forms, lists, quotes, references, texts
from generator.editing.fixers import keys as words
from generator.editing.fixers.order import in_order
from generator.editing.fixers.parsed import Draft, Known, read_draft
from generator.editing.fixers.round_trip import carry_out
from generator.i18n.language import N_
from generator.records.edit import Edit

ROUNDS = 5
BOM = "\ufeff"
_FENCED = re.compile(r"\s*(```|~~~)\w*[ \t]*\r?\n(?P<record>.*?^)\1\s*", re.DOTALL | re.MULTILINE)
"""A record between the marks of a code block, and nothing else."""


@dataclass(frozen=True)
class Fixer:
    """One kind of mending."""

    name: str
    """What is mended, for people."""
    find: Callable[[Draft], Iterator[Edit]]


MENDERS = (
    Fixer(N_("special spaces"), characters.special_spaces),
    Fixer(N_("special spaces"), characters.special_indents),
    Fixer(N_("invisible signs"), characters.invisible_signs),
    Fixer(N_("invisible signs"), characters.escaped_signs),
    Fixer(N_("Dutch names of fields"), words.dutch_names),
    Fixer(N_("Dutch values"), words.dutch_values),
    Fixer(N_("single values that belong in a list"), words.single_values),
    Fixer(N_("lists of one text"), lists.texts_alone),
    Fixer(N_("sources that are an address alone"), lists.addresses_alone),
    Fixer(N_("texts on one line"), forms.single_lines),
    Fixer(N_("values of closed lists"), forms.flags),
    Fixer(N_("values of closed lists"), forms.choices),
    Fixer(N_("ids of motions"), forms.motion_ids),
    Fixer(N_("ideas"), forms.ideas),
    Fixer(N_("dates"), dates.other_notations),
    Fixer(N_("municipality"), references.municipality),
    Fixer(N_("themes"), references.themes),
    Fixer(N_("themes that stand there twice"), lists.themes_once),
    Fixer(N_("names of parties"), references.parties),
    Fixer(N_("tags"), texts.tag_forms),
    Fixer(N_("closing marks"), texts.closing_marks),
    Fixer(N_("quotation marks"), quotes.quotation_marks),
)
"""All menders, in the order in which they work."""

_BOM_NAME = N_("byte order mark")
_FENCE_NAME = N_("marks of a code block")
_ORDER_NAME = N_("order of the fields")


@dataclass(frozen=True)
class Fixed:
    """What became of a text."""

    text: str
    done: Counter[str] = field(default_factory=Counter)
    """How often each kind of mending was done, by its name."""


def mend(text: str, known: Known) -> Fixed:
    """Mend what a machine can decide; a text that can't be read as fields comes back as it was."""
    fenced = _FENCED.fullmatch(text.removeprefix(BOM))
    draft = read_draft(fenced["record"] if fenced else text.removeprefix(BOM), known)
    if draft is None:
        return Fixed(text)
    done = +Counter({_BOM_NAME: int(text.startswith(BOM)), _FENCE_NAME: int(fenced is not None)})
    for _round in range(ROUNDS):
        before = draft.text
        draft = _round_of(draft, done)
        if draft.text == before:
            break
    ordered = in_order(draft)
    done.update({_ORDER_NAME: 1} if ordered != draft.text else {})
    return Fixed(ordered, done)


def _round_of(draft: Draft, done: Counter[str]) -> Draft:
    for mender in MENDERS:
        text, count = carry_out(draft.text, list(mender.find(draft)))
        read = read_draft(text, draft.known) if count else None
        if read is not None:
            draft = read
            done[mender.name] += count
    return draft
