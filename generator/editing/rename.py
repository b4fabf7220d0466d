"""`motions rename`: another id for a motion; the old one goes on leading to it."""

import re

from generator.editing.document import Sheet
from generator.editing.references import lead_to
from generator.editing.workspace import AskedWrongError, Bench
from generator.i18n.language import mark
from generator.model.scalars import MOTION_ID
from generator.records.folder import RESERVED


def rename(bench: Bench, old: str, new: str) -> int:
    """Move a record, keep its old id with it, and return how many references were led to the new one.

    Raises:
        AskedWrongError: there is no such motion, or the new id is none or is taken.
    """
    old, new = bench.known(old), bench.key(new)
    _refuse(bench, old, new)
    sheet = bench.sheet(f"{old}.yml")
    for at, former in reversed(list(enumerate(bench.motions[old].former_ids))):
        sheet = sheet.without(("former_ids", at)) if former == new else sheet
    bench.put(keep_id(sheet, old))
    bench.move(f"{old}.yml", f"{new}.yml")
    return lead_to(bench, old, new)


def keep_id(sheet: Sheet, key: str) -> Sheet:
    """Return the record with one more former id."""
    return sheet.with_item("former_ids", key)


def _refuse(bench: Bench, old: str, new: str) -> None:
    if old == new:
        raise AskedWrongError(mark("'{id}' has that id already."), id=old)
    if not re.match(MOTION_ID, new) or RESERVED.fullmatch(new.split("/")[1]):
        sentence = mark("'{id}' can't be an id: write municipality/year-short-name, in small letters and hyphens.")
        raise AskedWrongError(sentence, id=new)
    owner = next((key for key, motion in bench.motions.items() if new in motion.former_ids and key != old), None)
    if f"{new}.yml" in bench.after or owner:
        raise AskedWrongError(mark("'{id}' belongs to {other} already."), id=new, other=owner or new)
