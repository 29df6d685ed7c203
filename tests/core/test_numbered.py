"""Laws of counted outlines: told in some words a point, they are heard as outlines, and a point named later is where the talk goes."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.heard.numbered import numbered
from interviewer.core.heard.pointer import bare_pointer, ends_in_pointer, pointers
from interviewer.core.listening.laid_out import laid_out, pointed_at
from tests.core.small_case import BIKES, Talk

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
    found = numbered(text)
    assert found.called
    assert len(found.points) == 3


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
    assert not numbered(text).called
    assert laid_out(BIKES, text).parts == ()


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


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "I'll do three things: one, the data, docking logs mostly; two, how I'd prove it; and three, running it.",
            ("data", "evaluation", "operations"),
        ),
        (
            "I would cover four parts. One, the goal. Two, the ranker, trees. Three, the metrics. Four, monitoring.",
            ("framing", "modelling", "evaluation", "operations"),
        ),
        ("I'd do three things with the data. One: drop tests. Two: join the docks. Three: mark the late ones.", ()),
        ("I'll do three things: one, drop the tests; two, the data of the docks comes in; three, we join it.", ()),
    ],
)
def test_things_to_do_are_an_outline_where_most_are_called_like_parts(text: str, parts: tuple[str, ...]) -> None:
    """Steps of a design are none, though somebody counts them."""
    assert laid_out(BIKES, text).parts == parts


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("That closes one. Two, how I'd prove it: may we hold riders back?", "evaluation"),
        ("Trees. On to three, running it: how fast must it be?", "operations"),
        ("That's one done, on to two, the test.", "evaluation"),
        ("Let's move on to three, life after launch. Who watches it?", "operations"),
        ("Next, two, the test: how many vans are there?", "evaluation"),
        ("Two, maybe three vans.", ""),
        ("So two, maybe three vans", ""),
        ("One, it is cheap. Two, it is quick.", ""),
        ("Two: one for each side, and one spare: the last is idle.", ""),
        ("On to nine, whatever that was.", ""),
    ],
)
def test_a_bare_number_leads_to_its_point_and_counts_nothing_else(text: str, there: str) -> None:
    """Only where an outline was laid out, and only as what comes now."""
    assert pointed_at(BIKES, text, ("data", "evaluation", "operations")) == there
    assert pointed_at(BIKES, text, ()) == ""


def test_a_bare_number_is_one_point() -> None:
    """Who counts several goes to none of them."""
    assert bare_pointer("On to one, the data: logs. On to two, the test: weeks.") is None


def test_a_point_holds_beside_a_question() -> None:
    """The fact is told, and the next question is on the point that they go on to."""
    talk = Talk(minutes=None)
    talk.hear("I'll do three things: one, the data; two, how I'd prove it; and three, running it.")
    talk.hear("On to two, how I'd prove it: how many bikes are there [scale ?]?")
    assert any(move.kind == "fact" for move in talk.moves)
    assert talk.interview.thread.area == "evaluation"


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("I'd said two was proving it: a split by card for four weeks.", "evaluation"),
        ("As I said, three was running it, with 50 ms.", "operations"),
        ("In my outline the second point was evaluation.", "evaluation"),
        ("We had planned that three would be running it.", "operations"),
        ("In my plan one was the data, so: disputes.", "data"),
        ("I said three is enough for a like.", ""),
        ("I'd said two was proving costly.", ""),
        ("As said, three was the score at which we stop.", ""),
        ("I said nine was running it.", ""),
        ("I said that the data was late.", ""),
    ],
)
def test_a_reminder_of_the_outline_leads_to_its_point(said: str, there: str) -> None:
    """Where the number and what the point is called agree; any other number is a number."""
    assert pointed_at(load_case("fraud-detection"), said, ("data", "evaluation", "operations")) == there
