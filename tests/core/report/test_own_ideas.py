"""Laws of one's own ideas in the report: told in their words, with what was asked, and what was made of it."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.interview import begin, step
from interviewer.core.report.report import IdeaPart
from interviewer.core.report.reporter import report_on

GOAL = "Fewer euros lost to thieves, and no more honest people refused at the till than today."
IDEA = "I score with boosted trees. I have an idea of my own here: decoy cards that belong to nobody, so whoever uses one is a thief."


def ideas(*texts: str) -> tuple[IdeaPart, ...]:
    """What the report says of the ideas in ``texts``, the replies of an interview on card fraud."""
    interview, _ = begin(load_case("fraud-detection"), Settings(45, "mid", seed=3))
    for number, text in enumerate(texts, 1):
        interview, _ = step(interview, Reply(text, 60.0 * number))
    return report_on(interview).ideas


def test_an_idea_is_shown_in_its_words_with_what_was_asked_of_it() -> None:
    """From where it is told, without the announcement."""
    (idea,) = ideas(GOAL, IDEA)
    assert idea.told.text.startswith("decoy cards that belong to nobody")
    assert "decoy cards" in idea.question
    assert (idea.told.reply, idea.answer, idea.outcome) == (2, None, "open")


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("Five hundred of these cards would be enough, because a gang tries numbers in rows.", "backed"),
        ("The decoy cards go into the usual lists of numbers.", "named"),
        ("I don't know.", "open"),
        ("For the labels we take disputes after ninety days and what the analysts close.", "open"),
    ],
)
def test_what_became_of_an_idea_is_what_its_answer_gave(answer: str, outcome: str) -> None:
    """A reason or a figure, neither, or nothing about it at all."""
    (idea,) = ideas(GOAL, IDEA, answer)
    assert idea.outcome == outcome
    assert (idea.answer is not None) == (outcome != "open")


@pytest.mark.parametrize(
    "plea",
    [
        "Can you give me a hint?",
        "I'm not sure whether you mean losing the cards or the list of them. Can you give me a hint?",
    ],
)
def test_an_answer_behind_a_hint_is_one_to_the_idea(plea: str) -> None:
    """The question still waited for it, whatever was said with the plea."""
    (idea,) = ideas(GOAL, IDEA, plea, "Five hundred of these cards, because a gang tries numbers in rows.")
    assert idea.outcome == "backed"


def test_an_idea_that_nobody_asked_about_is_noted() -> None:
    """It was said to be one, and a question in the same reply came first."""
    (idea,) = ideas(GOAL, f"{IDEA} How many purchases are there a day?")
    assert (idea.question, idea.outcome) == ("", "unasked")


def test_what_is_no_idea_of_their_own_is_not_shown() -> None:
    """A design in everybody's words has none."""
    assert ideas(GOAL, "I score each payment with boosted trees on the customer's history.") == ()
