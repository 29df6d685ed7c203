"""Laws of somebody who thinks again in one breath: what they conclude is not to be is gone, and nobody need be told."""

import pytest

from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.amends import amends
from tests.core.mistakes.challenged import case


def after(id: str, text: str) -> list[tuple[str, str]]:
    """Each mistake of ``text``, the first reply in a case: as the talk has it, and as the report tells it."""
    talk, _ = begin(case(id))
    talk, _ = step(talk, Reply(text=text, at_s=1))
    return [(item.standing, amends(talk, item).standing) for item in talk.pushbacks]


@pytest.mark.parametrize(
    ("id", "text"),
    [
        (
            "video-recommendation",
            "Bad examples come from the ones they did not tap. Oh wait, but maybe they didn't even see the ones at the bottom, so those should not count as bad.",
        ),
        (
            "video-recommendation",
            "A video that was shown and not clicked is a negative. Hm, but then she never scrolled that far, so I can't call them negatives.",
        ),
        (
            "fraud-detection",
            "I'd split all payments at random into train and test. Hang on, the same card would be on both sides, so not like that.",
        ),
        (
            "eta-prediction",
            "We only train on completed trips. Hmm, but the slow ones get cancelled most, so we shouldn't train on the completed trips alone.",
        ),
    ],
)
def test_a_second_thought_that_denies_the_mistake_takes_it_back(id: str, text: str) -> None:
    """No word of the right way is needed."""
    assert after(id, text) == [("corrected", "corrected")]


@pytest.mark.parametrize(
    ("id", "text"),
    [
        (
            "video-recommendation",
            "Bad examples come from the ones they did not tap. Oh wait, I should say that they are bad only if not tapped within a minute.",
        ),
        (
            "fraud-detection",
            "I'd split all payments at random into train and test. Hm, and we should not forget the labels.",
        ),
        ("fraud-detection", "We take accuracy as our metric. But then the bank should not worry about the rest."),
        (
            "eta-prediction",
            "I ship the new model to everybody at once on Monday morning. Hmm, the drivers should not notice anything.",
        ),
        (
            "fraud-detection",
            "I'd split all payments at random into train and test. Hang on, the fifth for the test is not the one that we tune on.",
        ),
    ],
)
def test_a_second_thought_about_something_else_leaves_it(id: str, text: str) -> None:
    """It is challenged."""
    assert after(id, text) == [("challenged", "challenged")]
