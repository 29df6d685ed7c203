"""Laws of an answer to a challenge that says the mistake once more with a reason: it keeps it, unless it says it otherwise."""

import pytest

from interviewer.core.mistakes.said_again import says_again
from tests.core.mistakes.challenged import became

SPLIT = "shuffle all rows random split"


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        (
            "random-split-on-time",
            "I evaluate on the random fifth, which is fair since every row has the same distribution.",
        ),
        ("random-split-on-time", "I judge the model on the random fifth, since no payment depends on another."),
        (
            "no-click-is-negative",
            "We count whatever was shown and not clicked as negative, because people look at the whole page.",
        ),
    ],
)
def test_who_says_it_again_with_a_reason_keeps_it(pitfall: str, answer: str) -> None:
    """The talk and the report agree."""
    assert became(pitfall, answer)[:2] == ("insisted", "insisted")


@pytest.mark.parametrize(
    "answer",
    [
        "I need to replace the random split, since the model would see June.",
        "I shuffle the rows only within a month, since the test month comes later.",
        "I made the random split of the rows, since I did not think of the dates.",
        "I see that the random split leaks, because the same card is on both sides.",
        "I use the random split, because rows are alike. No, you're right.",
        "The random split has all months.",
        "Do we make a random split of the rows, because they are alike?",
    ],
)
def test_what_is_said_otherwise_or_looked_back_on_keeps_nothing(answer: str) -> None:
    """Another thing in its place, bounds, a fault that is found, a question."""
    assert not says_again(answer, SPLIT)
