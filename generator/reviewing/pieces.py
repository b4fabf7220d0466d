"""Pieces of the comment: a motion at a glance, and the lines that a machine can mend."""

from collections.abc import Iterator
from textwrap import wrap

from generator.findings.markdown import as_code, fenced
from generator.i18n.language import Language
from generator.reviewing.report import Card, Patch, Reviewed, Twin

WIDTH = 88


def card_lines(card: Card, language: Language) -> Iterator[str]:
    """Yield the lines of a motion at a glance, in plain text."""
    rows = [
        (language.gettext("Title"), card.title),
        (language.gettext("Facts"), card.facts),
        (language.gettext("Asked"), card.asked),
        (language.gettext("Outcome"), card.outcome),
        (language.gettext("Votes"), card.votes),
        *((_likeness(twin, language), f"{twin.title} ({twin.id})") for twin in card.twins),
    ]
    width = max(len(name) for name, _ in rows) + 2
    for name, words in rows:
        for at, line in enumerate(wrap(words, WIDTH - width)):
            yield (f"{name}:" if at == 0 else "").ljust(width) + line


def _likeness(twin: Twin, language: Language) -> str:
    return language.gettext("Asks nearly the same") if twin.same else language.gettext("Related, asks something else?")


def fixed(file: Reviewed, language: Language) -> Iterator[str]:
    """Yield the lines to copy, or how to have them made where they are too many."""
    if file.patches:
        yield language.gettext("A machine can mend this. You can copy these lines over the old ones:")
        if len(file.patches) > 1:
            yield language.gettext("Begin with the lowest: then the numbers of the lines above it stay right.")
        for patch in sorted(file.patches, key=lambda patch: patch.first, reverse=True):
            yield _place(patch, language)
            if patch.lines:
                yield fenced(patch.lines, "yaml")
    elif file.whole:
        yield language.gettext("A machine can mend this. This is the whole file as it should be, to copy over the old:")
        yield fenced(file.whole, "yaml")
    elif file.mendable:
        command = as_code(f"motions fix {file.path}")
        yield language.gettext("A machine can put this file in order: run {command}.", command=command)


def _place(patch: Patch, language: Language) -> str:
    if patch.last < patch.first:
        return language.gettext("Below line {line}:", line=patch.first - 1)
    if not patch.lines:
        return language.gettext("Line {first} up to {last} can go.", first=patch.first, last=patch.last)
    if patch.first == patch.last:
        return language.gettext("Line {line} becomes:", line=patch.first)
    return language.gettext("Line {first} up to {last} become:", first=patch.first, last=patch.last)
