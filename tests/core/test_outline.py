"""Laws of an outline: it is heard where the parts of the talk are put in order, and the talk keeps to it."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.heard.outlined import outlined
from interviewer.core.rubric import AREAS, Area
from tests.core.small_case import Talk

OUTLINES = [
    ("First the data, then the model, then how it is served.", "data modelling serving"),
    ("My plan: requirements, data, features, model, monitoring.", "framing data modelling operations"),
    (
        "I'd like to start with the goal, then go to the data and the model, and finish with monitoring.",
        "framing data modelling operations",
    ),
    ("I'll go through data, modelling and serving in that order.", "data modelling serving"),
    ("Let me structure this: 1) goal 2) data 3) model 4) evaluation.", "framing data modelling evaluation"),
    ("The plan is serving first, then the labels.", "serving data"),
    (
        "First I want to talk about the labels. Then the model. After that, how we roll it out.",
        "data modelling serving",
    ),
    (
        "First who it is for, then where the counts come from, then how we know it got better, and last how we keep it quick. How many bikes are there?",
        "framing data evaluation serving",
    ),
    (
        "I'd go through the data, then the model and then the people it touches, if that's okay.",
        "data modelling responsibility",
    ),
]


@pytest.mark.parametrize(("text", "parts"), OUTLINES)
def test_the_parts_are_heard_in_their_order(text: str, parts: str) -> None:
    """By their names, or by what they ask."""
    assert outlined(text) == tuple(parts.split())


@pytest.mark.parametrize(
    "text",
    [
        "First we clean the data, then we train the model, then we serve it.",
        "First a baseline, then a bigger model, then a transformer.",
        "First offline metrics, then an A/B test, then a rollout.",
        "First shadow, then one percent, then everybody.",
        "First the request goes to the store, then to the model, then to the cache.",
        "We first collect labels, then train a model, then monitor drift.",
        "I'd start with logistic regression, then boosted trees.",
        "The order of the list matters: first places get the taps, then the rest.",
        "The data is noisy, the model is small, and serving is cheap, so first I check the labels and then go on.",
        "We start with data from one town, then evaluation on another, then launch in a third.",
        "First, latency: fifty milliseconds. Then, privacy: thirty days. Then cost.",
        "",
    ],
)
def test_steps_of_a_design_are_no_outline(text: str) -> None:
    """What happens to the data and the model first and then is an answer."""
    assert outlined(text) == ()


@given(st.text(max_size=200))
def test_an_outline_names_each_part_once_for_any_text(text: str) -> None:
    """And at least two."""
    parts = outlined(f"My plan is first data, then {text}")
    assert len(set(parts)) == len(parts) != 1
    assert set(parts) <= set(AREAS)


PARTS: dict[Area, str] = {
    "data": "the data",
    "modelling": "the model",
    "evaluation": "how we test it",
    "serving": "how it is served",
    "operations": "life after launch",
}


def gone_through(talk: Talk, *lines: str) -> list[Area]:
    """The areas in which questions are put while ``lines`` are said and everything else is skipped."""
    areas = [talk.interview.thread.area]
    left = list(lines)
    while not talk.interview.is_over and talk.interview.thread.kind != "closing":
        talk.hear(left.pop(0) if left else "/skip")
        if talk.interview.thread.kind == "question":
            areas.append(talk.interview.thread.area)
    return list(dict.fromkeys(areas))


@pytest.mark.parametrize("order", list(permutations(PARTS, 3)))
def test_the_talk_keeps_to_the_outline_and_leaves_nothing_out(order: tuple[Area, ...]) -> None:
    """The parts come in the candidate's order, and what they left out behind them."""
    said = "First {}, then {}, and then {}.".format(*(PARTS[area] for area in order))
    areas = gone_through(Talk(minutes=None), said)
    assert areas[1:4] == list(order)
    assert set(areas) == {"framing", "responsibility", *PARTS}


@pytest.mark.parametrize(
    "said", ["First the goal, then the data, then the model.", "My plan is the goal, the data and the model."]
)
def test_an_outline_that_begins_here_leaves_nothing(said: str) -> None:
    """The talk stays with what was asked."""
    talk = Talk(minutes=None)
    talk.hear(f"{said} [data >]")
    assert talk.interview.thread.id == "brief"
    assert talk.interview.outline == ("framing", "data", "modelling")


def test_another_wish_goes_before_the_outline_which_is_taken_up_again() -> None:
    """Who leads elsewhere on the way is followed."""
    areas = gone_through(
        Talk(minutes=None), "My plan: first the data, then how it is served.", "Let me talk about that [operations >]"
    )
    assert areas[1:4] == ["data", "operations", "serving"]


def test_a_word_ahead_of_its_part_does_not_break_the_outline() -> None:
    """What was said of another part on the way leads there only where nothing was laid out."""
    for said, stays in (
        ("First the data, then how it is served, and then the model.", True),
        ("We take it as it comes.", False),
    ):
        talk = Talk(minutes=None)
        talk.hear("/skip")
        talk.hear(said)
        talk.hear("We would beat last Tuesday [baseline 2]")
        assert (talk.interview.thread.area == "data") is stays


def test_who_has_moved_on_is_followed_whatever_was_laid_out() -> None:
    """Two points of another part are more than a look ahead."""
    talk = Talk(minutes=None)
    talk.hear("/skip")
    talk.hear("First the data, then how it is served, and then the model.")
    talk.hear("We would beat last Tuesday [baseline 2] with trees [model-choice 2]")
    assert talk.interview.thread.area != "data"


def test_the_next_part_is_said_to_be_theirs() -> None:
    """The interviewer names it as the candidate's own order where the way would have gone elsewhere."""
    talk = Talk(minutes=None)
    talk.hear("First the data, then how it is served, and then the model.")
    talk.hear("/skip")
    assert talk.interview.thread.id == "serve"
    assert any(move.because == "outlined: serving" for move in talk.moves if move.kind == "steady")
