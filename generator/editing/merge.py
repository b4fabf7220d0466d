"""`motions merge`: one record in the place of two; what only the second one says is taken over."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.editing.document import YamlDocument
from generator.editing.fixers.order import canonical_places
from generator.editing.references import lead_to
from generator.editing.rename import keep_id
from generator.editing.workspace import Workspace, WrongRequestError
from generator.findings.suggest import suggest
from generator.i18n.language import N_
from generator.model.enums import Kind
from generator.records.places import read_places

OWN = {"former_ids"}
"""What each record says of itself alone, and what is put together anyway."""


@dataclass(frozen=True)
class Difference:
    """A field of which one record says this and the other that."""

    name: str
    kept: str
    """The lines that stay."""
    gone: str
    """The lines that go."""


@dataclass(frozen=True)
class Merged:
    """What became of two records."""

    taken: tuple[str, ...]
    """Fields that come from the second one."""
    differences: tuple[Difference, ...]
    """What the second one has otherwise, and is dropped."""
    led: int
    """How many references lead to the first one now."""


def merge(workspace: Workspace, first: str, second: str, take: Iterable[str] = ()) -> Merged:
    """Make one record of two: the first stays, and the second's id leads to it.

    Args:
        workspace: the motions folder.
        first: the id that stays.
        second: the id that becomes a former one.
        take: fields of which the second one is right.

    Raises:
        AskedWrongError: an id is unknown, both are one, or they can't be one motion.
    """
    kept, gone = workspace.known(first), workspace.known(second)
    _refuse(workspace, kept, gone)
    ours, theirs = workspace.document(f"{kept}.yml"), workspace.document(f"{gone}.yml")
    wanted = _wanted(theirs, take)
    only = [name for name in _names(theirs) if name not in ours.data]
    both = [name for name in _names(theirs) if name in ours.data and ours.data[name] != theirs.data[name]]
    taken = [*only, *(name for name in both if name in wanted)]
    lost = [_difference(name, ours, theirs) for name in both if name not in wanted]
    workspace.put(_with_ids(workspace, _with_fields(ours, theirs, taken), kept, gone))
    lost += _out_of_collections(workspace, kept, gone)
    del workspace.after[f"{gone}.yml"]
    return Merged(tuple(taken), tuple(lost), lead_to(workspace, gone, kept))


def _refuse(workspace: Workspace, kept: str, gone: str) -> None:
    if kept == gone:
        raise WrongRequestError(N_("'{id}' is one motion already: name two."), id=kept)
    if workspace.motions[kept].model != workspace.motions[gone].model:
        sentence = N_("'{id}' and '{other}' can't be one: a model motion was filed with no council.")
        raise WrongRequestError(sentence, id=kept, other=gone)
    if (workspace.motions[kept].kind is Kind.AMENDMENT) != (workspace.motions[gone].kind is Kind.AMENDMENT):
        sentence = N_("'{id}' and '{other}' can't be one: one of them is an amendment.")
        raise WrongRequestError(sentence, id=kept, other=gone)
    slug_of = read_places(workspace.root).slug_of
    towns = {slug_of(workspace.motions[key].municipality or "") for key in (kept, gone)}
    if len(towns) > 1:
        sentence = N_("'{id}' and '{other}' were filed with two councils: those are variants; give both one 'idea'.")
        raise WrongRequestError(sentence, id=kept, other=gone)


def _wanted(theirs: YamlDocument, take: Iterable[str]) -> set[str]:
    names = set(take)
    for name in sorted(names - set(_names(theirs))):
        sentence = N_("'{file}' has no field '{name}' to take.")
        suggestion = suggest(name, {known: known for known in _names(theirs)})
        raise WrongRequestError(sentence, file=theirs.name, name=name, suggestion=suggestion)
    return names


def _names(document: YamlDocument) -> list[str]:
    """Return the fields of a record in canonical order."""
    ranks = canonical_places()
    return sorted(set(document.data) - OWN, key=lambda name: (ranks.get(name, len(ranks)), name))


def _difference(name: str, ours: YamlDocument, theirs: YamlDocument) -> Difference:
    return Difference(name, ours.block(name).text.rstrip(), theirs.block(name).text.rstrip())


def _with_fields(ours: YamlDocument, theirs: YamlDocument, names: Iterable[str]) -> YamlDocument:
    for name in names:
        ours = ours.with_block(name, theirs)
    return ours


def _with_ids(workspace: Workspace, document: YamlDocument, kept: str, gone: str) -> YamlDocument:
    known = workspace.motions[kept].former_ids
    for key in (gone, *workspace.motions[gone].former_ids):
        document = document if key in known else keep_id(document, key)
    return document


def _out_of_collections(workspace: Workspace, kept: str, gone: str) -> Iterator[Difference]:
    """Take the second motion out of collections that have both; the note on it there is shown."""
    for name in [
        name for name in workspace.after if name.startswith("_collections/") and gone in workspace.after[name]
    ]:
        document = workspace.document(name)
        items = document.data.get("motions", []) if isinstance(document.data, dict) else []
        places = {item.get("motion"): at for at, item in enumerate(items) if isinstance(item, dict)}
        if kept in places and gone in places:
            yield Difference(name, *(str(items[places[key]].get("note", "")) for key in (kept, gone)))
            workspace.put(document.without(("motions", places[gone])))
