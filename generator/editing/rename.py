"""`motions rename`: another id for a motion; the old one goes on leading to it."""

import re

from generator.editing.document import YamlDocument
from generator.editing.references import lead_to
from generator.editing.workspace import Workspace, WrongRequestError
from generator.i18n.language import N_
from generator.model.scalars import MOTION_ID
from generator.records.files import RESERVED


def rename(workspace: Workspace, old: str, new: str) -> int:
    """Move a record, keep its old id with it, and return how many references were led to the new one.

    Raises:
        AskedWrongError: there is no such motion, or the new id is none or is taken.
    """
    old, new = workspace.known(old), workspace.key(new)
    _refuse(workspace, old, new)
    document = workspace.document(f"{old}.yml")
    for at, former in reversed(list(enumerate(workspace.motions[old].former_ids))):
        document = document.without(("former_ids", at)) if former == new else document
    workspace.put(keep_id(document, old))
    workspace.move(f"{old}.yml", f"{new}.yml")
    return lead_to(workspace, old, new)


def keep_id(document: YamlDocument, key: str) -> YamlDocument:
    """Return the record with one more former id."""
    return document.with_item("former_ids", key)


def _refuse(workspace: Workspace, old: str, new: str) -> None:
    if old == new:
        raise WrongRequestError(N_("'{id}' has that id already."), id=old)
    if not re.match(MOTION_ID, new) or RESERVED.fullmatch(new.split("/")[1]):
        sentence = N_("'{id}' can't be an id: write municipality/year-short-name, in small letters and hyphens.")
        raise WrongRequestError(sentence, id=new)
    owner = next((key for key, motion in workspace.motions.items() if new in motion.former_ids and key != old), None)
    if f"{new}.yml" in workspace.after or owner:
        raise WrongRequestError(N_("'{id}' belongs to {other} already."), id=new, other=owner or new)
