"""Laws of counted outlines: told in some words a point, they are heard as outlines, and a point named later is where the talk goes."""

import pytest

from interviewer.core.heard.numbered import ends_in_pointer, numbered, pointers
from interviewer.core.laid_out import laid_out, pointed_at
from tests.core.small_case import BIKES

OUTLINE = (
    "Let me give you an outline first. One: what we optimise and how we see it. Two: the data, mostly docking logs. Three: the ranker, "
    "trees or similar. Four: serving within an hour. Sound fine?"
)


def test_points_told_in_some_words_are_an_outline() -> None:
    """Each leads where it is called, whatever is told of it."""
    found = laid_out(BIKES, OUTLINE)
    assert found.parts == ("framing", "data", "modelling", "serving")
    assert found.points == ("framing", "data", "modelling", "serving")


@pytest.mark.parametrize(
    "text",
    [
        "My plan. First, the goal, fewer empty racks. Second, the labels: returns, mostly. Third, the model.",
        "I'd walk you through it: 1. the goal and its price. 2. data from the docks. 3. how we test it, on later weeks.",
        "One, the goal and what we count. Two, the data. Three, experiments. Does that work?",
    ],
)
def test_ordinals_and_figures_count_too(text: str) -> None:
    """With and without leave."""
    assert len(numbered(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Three reasons why I'd start simple: one, it is cheap. Two, it is quick. Three, it is known.",
        "I'd do three things with the data. One: drop tests. Two: join the docks. Three: mark the late ones.",
        "First the van goes north, second it turns.",
        "",
    ],
)
def test_counted_reasons_and_steps_are_no_outline(text: str) -> None:
    """Nobody called them one, or asked leave for it."""
    assert numbered(text) == ()


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Weighted, then. Now the third point, the ranker.", "modelling"),
        ("A van an hour. Now point four of my outline.", "serving"),
        ("Point two. We log each dock.", "data"),
        ("Next, serving, the fourth point of my outline: how long may it take?", "serving"),
        ("Fine. Back to the data: returns count twice.", "data"),
        ("I'd begin with point three. Trees on the hour and the place.", "modelling"),
        ("Then the last piece, monitoring.", "operations"),
    ],
)
def test_a_point_named_later_is_where_it_leads(text: str, there: str) -> None:
    """By its number, or by what it is called."""
    assert pointed_at(BIKES, text, ("framing", "data", "modelling", "serving")) == there


@pytest.mark.parametrize(
    "text",
    ["The third point on the route is steep.", "The second point is that riders leave.", "We talk to the docks.", ""],
)
def test_points_of_the_matter_lead_nowhere(text: str) -> None:
    """A point that is told of is not gone to."""
    assert list(pointers(text)) == []


def test_a_point_at_the_end_is_only_announced() -> None:
    """Behind it nothing was said of it yet."""
    assert ends_in_pointer("Weighted, then. Now the third point, candidates.")
    assert not ends_in_pointer("Now the third point, candidates. Racks within a mile.")
