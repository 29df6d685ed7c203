"""Laws of what a test may expect: of a turn what was heard so far, of the report what it earns."""

import pytest

from interviewer.authoring.testing.expectation import After, Expectation, Value, differences, report_differences
from interviewer.core.report.reporter import report_on
from tests.core.small_case import Talk, reached


def kept_mistake() -> Talk:
    """Somebody who tunes on the test days, stands by it, and says it in a decision about the split."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("That is fine, I still split it like this [data-split 2].")
    return talk


def of_report(talk: Talk, key: str, wanted: Value) -> bool:
    """Whether the report of ``talk`` is as expected."""
    return not report_differences(talk.interview, report_on(talk.interview), (Expectation(key, wanted, ()),))


def test_a_turn_counts_what_was_heard() -> None:
    """Nobody is asked for what they spoke of, with a mistake or not."""
    talk = kept_mistake()
    after = After(talk.interview, talk.moves)
    assert not differences(after, (Expectation("credits", {"data-split": "explained"}, ()),))


@pytest.mark.parametrize(
    ("key", "wanted", "holds"),
    [
        ("credits", {"data-split": "absent"}, True),
        ("credits", {"data-split": "explained"}, False),
        ("mistaken", ("data-split",), True),
        ("touched", ("data-split",), True),
        ("covered", ("data-split",), False),
        ("missed", ("data-split",), False),
        ("pitfalls", {"tuning-on-test": "insisted"}, True),
        ("pitfalls", {"tuning-on-test": "corrected"}, False),
    ],
)
def test_a_report_counts_what_is_earned(key: str, wanted: Value, holds: bool) -> None:
    """The words of a mistake that was kept earn nothing, and the point reads as mistaken."""
    assert of_report(kept_mistake(), key, wanted) is holds


def test_what_was_also_said_rightly_is_not_mistaken() -> None:
    """Then the right words count, in the report, too."""
    talk = kept_mistake()
    talk.hear("The month before the last one is for validation only [data-split 2].")
    assert of_report(talk, "credits", {"data-split": "explained"})
    assert not of_report(talk, "mistaken", ("data-split",))
