"""Laws of two mistakes at a time: what is said to one is not said to the other, and what is one proves no point."""

import pytest

from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.amends import amends
from interviewer.core.report.reporter import report_on
from tests.core.mistakes.challenged import case

KEPT = "Accuracy is what everybody uses. I'd stay with accuracy."
TRAINED = "I evaluate on the training data, it's the biggest set we have."


def talk(*replies: str) -> Interview:
    """An interview on the search box."""
    interview, _ = begin(case("typeahead"), Settings(seed=5))
    for at, text in enumerate(replies, 1):
        interview, _ = step(interview, Reply(text, 10.0 * at))
    return interview


@pytest.mark.parametrize(
    "answer",
    [
        "Oh right, you are right, it says nothing about new queries. Then I'd keep the last two weeks away.",
        "Point taken, that tells me nothing. I hold out March.",
        "Fair enough, it proves nothing, so a later week it is.",
        "Agreed, that would mean nothing for unseen prefixes; next week's log is the test.",
        "You're right, it tells us nothing. A separate week then.",
    ],
)
def test_what_is_granted_to_one_challenge_takes_back_no_other_mistake(answer: str) -> None:
    """Words that would put right both are said to the one that was challenged."""
    goal = "We judge it by accuracy, so if accuracy is over 95 percent we're good."
    held = talk(goal, KEPT, "The output is ten queries.", TRAINED, answer)
    became = {item.pitfall: amends(held, item).standing for item in held.pushbacks}
    assert became == {"accuracy-on-imbalance": "insisted", "tested-on-training-data": "corrected"}


def test_what_is_granted_late_to_the_last_challenge_takes_back_no_other_mistake() -> None:
    """Also where something else was asked in between."""
    goal = "We judge it by accuracy, so if accuracy is over 95 percent we're good."
    late = "Oh right, you are right, it says nothing about new queries. Then I'd keep the last two weeks away."
    held = talk(goal, KEPT, "The output is ten queries.", TRAINED, "It is the biggest set we have.", late)
    assert {p.pitfall: amends(held, p).standing for p in held.pushbacks}["accuracy-on-imbalance"] == "insisted"


def test_the_other_mistake_is_taken_back_by_its_name() -> None:
    """In the answer to a challenge, too."""
    goal = "We judge it by accuracy, so if accuracy is over 95 percent we're good."
    answer = "You're right, a held-out week. And I take the accuracy part back."
    held = talk(goal, KEPT, "The output is ten queries.", TRAINED, answer)
    assert {amends(held, item).standing for item in held.pushbacks} == {"corrected"}


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("My goal would be accuracy of the model, so if accuracy is over 95 percent we're good.", "missed"),
        ("The goal is high accuracy, and with an accuracy over 95 percent we ship.", "missed"),
        ("The goal is fewer keys to press. If accuracy is over 95 percent we're good.", "covered"),
    ],
)
def test_a_point_that_is_said_to_be_a_mistake_is_not_covered_by_it(said: str, verdict: str) -> None:
    """A goal beside the mistake counts; a goal that is the mistake does not."""
    held = talk("The letters come in and a list of ten goes out.", said)
    goal = next(point for point in report_on(held).points if point.id == "goal")
    assert (goal.verdict == "covered") == (verdict == "covered")
    assert held.pushbacks
