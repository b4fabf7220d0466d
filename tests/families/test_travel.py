"""How an idea travelled: the order, who followed whom, and that nothing on the map hides anything else."""

import math
from itertools import combinations

import pytest

from generator.i18n.language import language
from generator.library.library import Library
from generator.subjects.families.facts import library_families
from generator.subjects.families.travel import Lane, Shape, Travel, travel
from generator.subjects.families.travel_map import RADIUS, travel_map

DUTCH = language("nl")


@pytest.fixture(scope="module")
def ways(connected: Library) -> list[Travel]:
    """Return the ways of all families of the fictional library that have one."""
    found = [way for family in library_families(connected) if (way := travel(family, DUTCH))]
    assert found
    return found


def test_every_motion_stands_there_once_in_order_of_time(ways: list[Travel]) -> None:
    """Those without a day come last; models were filed nowhere and are no step."""
    for way in ways:
        days = [step.day for step in way.steps if step.day]
        assert days == sorted(days)
        assert [step.number for step in way.steps] == list(range(1, len(way.steps) + 1))
        assert not any(step.entry.motion.model for step in way.steps)


def test_an_example_came_first_and_says_so_beside_its_followers(ways: list[Travel]) -> None:
    """The line of an example begins with it and ends with the last that followed; a follower says whom it followed."""
    followers = [(way, step) for way in ways for step in way.steps if step.example]
    assert followers
    for way, step in followers:
        assert step.example < step.number
        example = way.steps[step.example - 1].place
        said = " ".join(step.notes)
        assert (example in said) is (example != step.place)
        assert f"{example} volgde het voorbeeld van {example}" not in way.sentence
        assert Lane.START in way.steps[step.example - 1].lanes
        assert {Lane.TURN, Lane.END} & set(step.lanes)


def test_lanes_begin_and_end_in_turn(ways: list[Travel]) -> None:
    """In each lane a start is followed by its end before another line begins."""
    for way in ways:
        for lane in zip(*(step.lanes for step in way.steps), strict=True):
            ends = [one for one in lane if one in (Lane.START, Lane.END)]
            assert ends == [Lane.START, Lane.END] * (len(ends) // 2)


def test_a_shape_says_the_outcome_without_colour(ways: list[Travel]) -> None:
    """Adopted, taken over and withdrawn after a pledge worked; only a lost vote is rejected."""
    shapes = {step.outcome.tone: step.shape for way in ways for step in way.steps}
    assert {tone for tone, shape in shapes.items() if shape is Shape.WORKED} == {"success", "taken"}
    assert {tone for tone, shape in shapes.items() if shape is Shape.REJECTED} == {"failure"}


def test_no_mark_hides_another(ways: list[Travel], connected: Library) -> None:
    """Marks of neighbouring councils are pushed apart until each can be read."""
    maps = [found for way in ways if (found := travel_map(way.steps, connected))]
    assert maps
    for found in maps:
        for one, other in combinations(found.marks, 2):
            assert math.dist(one.at, other.at) >= 2 * RADIUS - 1, (one, other)
