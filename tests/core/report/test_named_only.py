"""Laws of what proves less than it tells: the words of a mistake about something else, and a figure that is said back."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.interview import begin, step
from interviewer.core.report.exhibit import exhibits
from interviewer.core.report.proof import shown
from interviewer.core.rubric import Level

SLIP = "I'd evaluate all of them with AUC on a random 80/20 split of the purchases of the last year."
WHY = "Precision at 2,400 cases decides, because the analysts can look at that many."


@pytest.mark.parametrize(
    ("said", "level", "first"),
    [
        (SLIP, Level.MENTIONED, "AUC"),
        (f"{SLIP} {WHY}", Level.EXPLAINED, "2,400"),
        (WHY, Level.EXPLAINED, "2,400"),
        ("I'd evaluate all of them with AUC on the purchases of the last month.", Level.EXPLAINED, "AUC"),
    ],
)
def test_what_stands_in_the_words_of_a_mistake_is_named_and_shown_last(said: str, level: Level, first: str) -> None:
    """What those words tell is the mistake; without one they tell what they say."""
    interview, _ = begin(load_case("fraud-detection"), Settings(minutes=45, level="mid", seed=24))
    interview, _ = step(interview, Reply(said, 30.0))
    assert shown(interview).level("offline-metrics") == level
    assert first in exhibits(interview)["offline-metrics"][0].span.of(said)


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("The ranker fits the budget of thirty thousand requests a second.", Level.MENTIONED),
        ("Thirty thousand requests a second means a hundred machines of three hundred each.", Level.EXPLAINED),
        ("I plan for sixty thousand requests a second, twice what we see.", Level.EXPLAINED),
    ],
)
def test_a_size_that_was_told_is_no_proof_when_it_is_said_back(said: str, level: Level) -> None:
    """It is the interviewer's; what is drawn from it, and a figure of one's own, are the candidate's."""
    interview, _ = begin(load_case("typeahead"), Settings(minutes=45, level="mid", seed=1))
    for number, text in enumerate(("How many requests do we get?", said), 1):
        interview, _ = step(interview, Reply(text, 30.0 * number))
    assert shown(interview).level("scope-and-scale") == level
