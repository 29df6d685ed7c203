"""Laws of two mistakes of one sentence, of which one is challenged: who stands by what they said keeps both."""

import pytest

from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.amends import amends
from interviewer.core.mistakes.speaks_for import turns_down
from tests.core.mistakes.challenged import case

MADE = "I go straight to a transformer, 200 million parameters, no need to bother with simpler things."
OTHER = "complex-first"


def other_after(answer: str) -> tuple[str, str]:
    """(as the talk has it, as the report tells it): the mistake that was not challenged, after the ``answer`` to the one that was."""
    talk, _ = begin(case("fraud-detection"))
    for at, said in enumerate((MADE, answer), 1):
        talk, _ = step(talk, Reply(text=said, at_s=at))
    item = next(p for p in talk.pushbacks if p.pitfall == OTHER)
    return item.standing, amends(talk, item).standing


@pytest.mark.parametrize(
    "answer",
    [
        "It'd have to beat a boosted tree on windowed counts by two points of recall at the same decline rate. So I stand by starting with it and skipping the tree.",
        "A logistic regression would get 60 percent recall at that decline rate, the network 80. I stick with the transformer and skip the regression.",
        "The bank should lose less. I'd compare with a decision tree on counts, sure, but I stand by my choice.",
    ],
)
def test_what_is_right_in_front_of_standing_by_it_takes_nothing_back(answer: str) -> None:
    """The mistake beside the challenged one is kept with it, and asked about next."""
    assert other_after(answer) == ("challenged", "challenged")


@pytest.mark.parametrize(
    "answer",
    [
        "I'd start with a logistic regression on counts as the mark to beat, then let the transformer earn its cost.",
        "Losses down by a third. On the model: I take that back, a logistic regression comes first as baseline.",
        "I stand by that order. But a boosted tree on counts goes first as baseline, and the network has to beat it by two points of recall.",
    ],
)
def test_the_right_way_behind_it_takes_it_back(answer: str) -> None:
    """What is said last counts."""
    assert other_after(answer) == ("corrected", "corrected")


@pytest.mark.parametrize(
    ("answer", "down"),
    [
        ("I'd skip the boosted tree.", True),
        ("We leave out the logistic regression.", True),
        ("I skip the transformer and take a boosted tree.", False),
        ("Skip the network, a boosted tree first.", False),
    ],
)
def test_what_is_left_out_is_turned_down(answer: str, down: bool) -> None:
    """Not what is put in its place."""
    assert turns_down(case("fraud-detection"), OTHER, answer) is down
