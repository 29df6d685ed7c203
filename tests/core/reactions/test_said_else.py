"""Laws of a challenge that meets what was said before: the record bears it out, and nothing of the mistake is left."""

import pytest

from interviewer.core.report.reporter import report_on
from tests.core.small_case import Talk, reached

SLIP = "I pick the depth on the test days [tuning-on-test !]"
RIGHT = "I choose the depth on a validation week that nobody trains on [data-split 2]."


def challenged(*before: str) -> Talk:
    """A talk whose last message challenges the mistake, after the replies ``before``."""
    talk = reached("check")
    talk.hear_all(*before, SLIP)
    assert talk.interview.challenged == "tuning-on-test"
    return talk


@pytest.mark.parametrize(
    "answer",
    [
        "No, I said at the start that I choose the depth on a validation week.",
        "I already said I choose on the validation week that nobody trains on.",
        "As I said, the depth comes from a validation week.",
        "No no, I said before that a validation week decides.",
        "I said the opposite: a validation week decides.",
        "Well, I've said earlier, the validation week picks the depth.",
    ],
)
def test_what_was_said_before_strikes_the_challenge(answer: str) -> None:
    """It is neither kept nor taken back, for it was never held."""
    talk = challenged(RIGHT)
    talk.hear(answer)
    assert report_on(talk.interview).pitfalls == ()


@pytest.mark.parametrize(
    "answer",
    [
        "No, I said at the start that the test days are fine.",
        "As I said, I pick the depth on the test days [tuning-on-test !]",
        "No, I keep it.",
        "I said before that the drivers like it.",
    ],
)
def test_what_was_said_before_and_mends_nothing_strikes_nothing(answer: str) -> None:
    """To say the mistake once more, or something else, is no denial."""
    talk = challenged(RIGHT)
    talk.hear(answer)
    assert [p.id for p in report_on(talk.interview).pitfalls] == ["tuning-on-test"]


def test_what_was_never_said_before_strikes_nothing() -> None:
    """The record decides; what is right is then a correction, and no mistake kept."""
    talk = challenged()
    talk.hear("No, I said at the start that I choose the depth on a validation week.")
    assert [(p.id, p.standing) for p in report_on(talk.interview).pitfalls] == [("tuning-on-test", "corrected")]
