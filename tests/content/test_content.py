"""The library's own content: checked like code."""

from generator.library.library import Library
from generator.library.load import Loaded
from generator.model.enums import Relation

NOTES = {"date-inexact", "title-ours", "pledge-missing", "votes-short", "based-on-newer"}
"""What may remain to be looked at: it is how the sources are."""


def test_nothing_is_wrong(own_as_read: Loaded) -> None:
    """No record or register has an error; the notes that remain are of a few kinds, and told by the check."""
    assert own_as_read.errors == []
    assert {finding.code for finding in own_as_read.findings} <= NOTES


def test_there_is_enough_to_be_useful(own: Library) -> None:
    """A thousand real records of 225 councils or more, and eighty model motions, two for each theme at least."""
    assert len(own.real) >= 1000
    assert len({entry.motion.municipality for entry in own.real}) >= 225
    assert len(own.models) >= 80
    for slug, entries in own.by_theme.items():
        assert sum(entry.motion.model for entry in entries) >= 2, slug


def test_real_records_lead_to_their_source_and_hold_no_text_without_licence(own: Library) -> None:
    """A real record has a link to its source, and a text only where its submitter gave it."""
    for entry in own.real:
        assert entry.motion.sources, entry.id
        assert not entry.motion.text or entry.motion.license, entry.id


def test_ideas_went_from_council_to_council(own: Library) -> None:
    """At least 150 ideas have real motions of two councils or more, and forty of them of five."""
    councils: dict[str, set[str]] = {}
    for entry in own.real:
        if entry.motion.idea and entry.motion.municipality:
            councils.setdefault(entry.motion.idea, set()).add(entry.motion.municipality)
    shared = [len(where) for where in councils.values() if len(where) >= 2]
    assert len(shared) >= 150
    assert sum(number >= 5 for number in shared) >= 40


def test_who_followed_whom_is_told_with_the_page_that_says_so(own: Library) -> None:
    """Twenty-five real motions or more tell what they were made from, fifteen of them with both here, with evidence."""
    links = [(entry, link) for entry in own.real for link in entry.motion.based_on]
    assert len({entry.id for entry, _link in links}) >= 25
    assert len({entry.id for entry, link in links if link.motion in own.by_id}) >= 15
    assert all(link.evidence for _entry, link in links if link.how != Relation.REVISES)


def test_models_fill_every_part(own: Library) -> None:
    """A model motion has a summary, reasons, a request, costs, authority, tips and what is needed in the debate."""
    for entry in own.models:
        motion = entry.motion
        parts = {part.part for part in motion.text}
        assert {"noting", "considering", "requests"} <= parts, entry.id
        assert all((motion.summary, motion.costs, motion.authority, motion.tips)), entry.id
        assert motion.speech, entry.id
        assert len(motion.objections) >= 3, entry.id


def test_speeches_take_about_two_minutes(own: Library) -> None:
    """A council gives a speaker little time: no speech of a model is much longer or shorter than two minutes."""
    lengths = {entry.id: len((entry.motion.speech or "").split()) for entry in own.models}
    assert {key: words for key, words in lengths.items() if not 220 <= words <= 280} == {}


def test_all_municipalities_of_2026_are_there(own: Library) -> None:
    """The table has 342 municipalities in twelve provinces, with neighbours on both sides."""
    places = own.places
    assert len(places.municipalities) == 342
    assert len(places.provinces) == 12
    for place in places.municipalities:
        for neighbour in place.neighbours:
            assert place.slug in places.by_slug[neighbour].neighbours


def test_former_municipalities_lead_to_those_of_today(own: Library) -> None:
    """Each merger or split since 2010 has successors in the table of today."""
    places = own.places
    for former in places.former:
        assert former.successors
        assert all(slug in places.by_slug for slug in former.successors), former.slug


def test_themes_are_complete(own: Library) -> None:
    """Sixteen to twenty themes with both labels, an introduction, synonyms and references."""
    themes = own.registers.themes
    assert 16 <= len(themes) <= 20
    for theme in themes:
        assert all((theme.label.nl, theme.label.en, theme.introduction, theme.synonyms, theme.tooi, theme.iv3))
