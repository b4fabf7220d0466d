"""`motions retag`: one tag in the place of another, everywhere."""

from generator.editing.document import YamlDocument
from generator.editing.fixers.texts import tag_of
from generator.editing.references import places
from generator.editing.workspace import Workspace, WrongRequestError
from generator.findings.suggest import suggest
from generator.i18n.language import N_
from generator.model.scalars import read_tag

TAGS = ("tags", None)


def retag(workspace: Workspace, old: str, new: str) -> int:
    """Write a tag in the place of another in all records, each once, and return in how many.

    Raises:
        AskedWrongError: no motion bears the tag, or the new one can't be a tag.
    """
    new = _tag(new)
    if old == new:
        raise WrongRequestError(N_("'{value}' is that tag already."), value=old)
    bearing = [name for name, motion in workspace.motions.items() if old in motion.tags]
    if not bearing:
        known = {tag: tag for motion in workspace.motions.values() for tag in motion.tags}
        raise WrongRequestError(N_("No motion has the tag '{value}'."), value=old, suggestion=suggest(old, known))
    for key in bearing:
        workspace.put(_retagged(workspace.document(f"{key}.yml"), old, new))
    return len(bearing)


def _tag(words: str) -> str:
    try:
        return str(read_tag(tag_of(words)))
    except ValueError as error:
        sentence = N_("'{value}' can't be a tag: write small letters, digits, single hyphens and spaces.")
        raise WrongRequestError(sentence, value=words) from error


def _retagged(document: YamlDocument, old: str, new: str) -> YamlDocument:
    tags = [(path, words.strip()) for path, words in places(document.data, TAGS)]
    is_there = any(words == new for _, words in tags)
    for path, words in reversed(tags):
        if words == old:
            document = document.without(path) if is_there else document.replaced(path, new)
            is_there = True
    return document
