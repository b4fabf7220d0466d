"""The one comment on a contribution: kind words, each file with its findings, and each motion at a glance.

What people wrote stands in code or in fenced blocks only, so that it never becomes Markdown, HTML, a mention or a link.
"""

from collections.abc import Iterable, Iterator

from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import LEVEL_NAMES, Finding, Level
from generator.findings.markdown import as_code, escaped, fenced
from generator.findings.render import remedy_of, with_code
from generator.i18n.language import N_, Language
from generator.reviewing.changed import Kind
from generator.reviewing.pieces import card_lines, fixed
from generator.reviewing.pull_request import PullRequest
from generator.reviewing.report import Elsewhere, ReportedFinding, Review, Reviewed

MARKER = "<!-- motiewijzer: review -->"
"""Begins the comment, so that it is found again; readers do not see it."""
LIMIT = 60_000
"""Signs; a forge refuses comments over 65,536."""

KINDS = {
    Kind.ADDED: N_("new"),
    Kind.CHANGED: N_("changed"),
    Kind.RENAMED: N_("renamed"),
    Kind.REMOVED: N_("removed"),
}


def comment(review: Review, pull_request: PullRequest, language: Language) -> str:
    """Return the comment in Markdown, never longer than a forge takes."""
    head = [MARKER, "## " + language.gettext("Thank you for your contribution"), *_opening(review, language)]
    head += _elsewhere(review, language)
    tail = [*_around(review, pull_request, language), *_closing(review, pull_request, language)]
    room = LIMIT - sum(len(part) + 2 for part in (*head, *tail))
    sections: list[str] = []
    left = review.more
    for file in review.files:
        section = "\n\n".join(_file(file, pull_request, language))
        if len(section) > room:
            section = "\n\n".join(_file(_without_lines(file), pull_request, language))
        room -= len(section) + 2
        sections += [section] if room > 0 else []
        left += room <= 0
    if left:
        sections.append(
            language.ngettext(
                "{n} more file does not fit here; the check has it.",
                "{n} more files do not fit here; the check has them.",
                left,
            )
        )
    return "\n\n".join([*head, *sections, *tail]) + "\n"


def unlooked(run: str, language: Language) -> str:
    """Return the comment where the check ended before it could look at anything.

    Args:
        run: address of the run that ended.
        language: that of the comment.
    """
    sentence = language.gettext(
        "The check could not begin, so nothing has been looked at yet. That need not be because of you: "
        "an editor looks into it. [What went wrong]({run}) stands in the run.",
        run=run if run.startswith("https://") and not set(run) & set("() <>") else "#",
    )
    return "\n\n".join([MARKER, "## " + language.gettext("Thank you for your contribution"), sentence]) + "\n"


def _without_lines(file: Reviewed) -> Reviewed:
    """Return a file with the command in the place of the lines to copy."""
    return file.model_copy(update={"patches": [], "whole": [], "mendable": bool(file.patches or file.whole)})


def _opening(review: Review, language: Language) -> Iterator[str]:
    """Say what the check says: with an error in whichever file it fails."""
    levels = [_level(finding) for file in review.files for finding in file.findings]
    shown = sum(level is Level.ERROR for level in levels)
    errors = max(review.errors, shown + len(review.elsewhere))
    if errors:
        yield language.ngettext(
            "There is {n} place that has to be mended before this can be published. Below you see where and how.",
            "There are {n} places that have to be mended before this can be published. Below you see where and how.",
            errors,
        )
    elif not review.files:
        yield language.gettext("Nothing changed in the motions folder, so there is nothing to tell about motions.")
    elif levels or any(file.more for file in review.files):
        yield language.gettext("Nothing holds it up. Look at a few places all the same.")
    else:
        yield language.gettext("Everything is in order. An editor takes one look and then it can be published.")


def _level(finding: ReportedFinding) -> Level:
    return CATALOGUE[finding.code].level


def _file(file: Reviewed, pull_request: PullRequest, language: Language) -> Iterator[str]:
    kind = language.gettext(KINDS[file.kind])
    yield f"### {_linked(as_code(file.path), file, pull_request)} ({kind})"
    if file.before:
        yield language.gettext("Before: {name}", name=as_code(file.before))
    if file.path in pull_request.rivals:
        numbers = ", ".join(f"#{number}" for number in pull_request.rivals[file.path])
        yield "⚠️ " + language.gettext(
            "A motion by this name is also added in {numbers}. Only one of them can have it: give one another file "
            "name, or make them one.",
            numbers=numbers,
        )
    for other in pull_request.similar.get(file.path, ()):
        yield "⚠️ " + language.gettext(
            "A motion that asks nearly the same is open in #{number}: {title}.",
            number=other.number,
            title=as_code(other.title),
        )
    if file.card:
        yield fenced(card_lines(file.card, language))
    if file.findings:
        yield "\n".join(_finding(reported, file, pull_request, language) for reported in file.findings)
    if file.more:
        yield language.ngettext("And {n} more finding.", "And {n} more findings.", file.more)
    yield from fixed(file, language)


def _linked(words: str, file: Reviewed, pull_request: PullRequest, line: int = 1) -> str:
    address = "" if file.is_removed else pull_request.link(file.path, line)
    return f"[{words}]({address})" if address else words


def _finding(reported: ReportedFinding, file: Reviewed, pull_request: PullRequest, language: Language) -> str:
    finding: Finding = reported.finding(file.path)
    level = language.gettext(LEVEL_NAMES[_level(reported)])
    place = _linked(language.gettext("line {line}", line=reported.line), file, pull_request, reported.line)
    field_ = f", {as_code(reported.field)}" if reported.field else ""
    return f"- **{level}** {place}{field_}: {with_code(finding, language)} {escaped(remedy_of(finding, language))}"


def _elsewhere(review: Review, language: Language) -> Iterator[str]:
    """Tell of errors in files that did not change: they stop the publication as much as those in changed ones."""
    if review.elsewhere:
        yield "### " + language.gettext("In other files")
        yield language.gettext(
            "These files did not change and hold an error. Perhaps this change made something in them no longer fit; "
            "perhaps it was there before."
        )
        yield "\n".join(line for file in review.elsewhere for line in _elsewhere_in(file, language))


def _elsewhere_in(file: Elsewhere, language: Language) -> Iterator[str]:
    for reported in file.findings:
        place = language.gettext("line {line}", line=reported.line)
        yield f"- {as_code(file.path)}, {place}: {with_code(reported.finding(file.path), language)}"
    if file.more or not file.findings:
        more = language.ngettext("And {n} more finding.", "And {n} more findings.", file.more) if file.more else ""
        yield f"- {as_code(file.path)} {more}".rstrip()


def _around(review: Review, pull_request: PullRequest, language: Language) -> Iterator[str]:
    if review.unlike:
        yield language.ngettext(
            "{n} new motion was not compared with the others: that would have taken too long.",
            "{n} new motions were not compared with the others: that would have taken too long.",
            review.unlike,
        )
    if pull_request.outside:
        yield "### ⚠️ " + language.gettext("Files outside the motions")
        yield language.gettext(
            "This contribution also changes files that are no motions. That can be right; a maintainer looks at them "
            "apart, before anything is run or published:"
        )
        yield _listed(pull_request.outside)


def _listed(paths: Iterable[str]) -> str:
    return "\n".join(f"- {as_code(path)}" for path in paths)


def _closing(review: Review, pull_request: PullRequest, language: Language) -> Iterator[str]:
    if pull_request.preview and review.previews:
        yield language.gettext(
            "How it will look: [fetch the preview]({url}) and open the file in your browser.", url=pull_request.preview
        )
    yield "---"
    yield language.gettext(
        "A program wrote this, and it writes this same comment anew after every change. It does not decide anything: "
        "an editor does. Do you not understand something? Ask it here, in your own words."
    )
