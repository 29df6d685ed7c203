"""Laws of one's own ideas in the report: told in their words, with what was asked, and what was made of it."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.idea.stock_part import is_stock
from interviewer.core.interview import begin, step
from interviewer.core.report.part import IdeaPart
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


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("I'd put a feature store in front, with a message queue for late events.", 0),
        ("I'd keep a Redis cache beside the switch.", 0),
        ("I'd add a gradient-boosted model behind the rules.", 0),
        ("I'd add a decoy card that no customer holds, so that any use of it is theft for sure.", 1),
        (
            "I have an idea of my own: a feature store that forgets on purpose, so that old habits do not bind a card.",
            1,
        ),
    ],
)
def test_a_part_that_comes_with_the_trade_is_no_idea_of_ones_own(told: str, shown: int) -> None:
    """It may be asked about, and is listed only where they call it theirs."""
    assert len(ideas(GOAL, told, "It answers in five milliseconds.")) == shown


@pytest.mark.parametrize(
    ("name", "stock"),
    [
        ("vector index", True),
        ("two-tower model", True),
        ("nightly batch pipeline for the lists", True),
        ("apology queue", False),
        ("second opinion by a neighbour", False),
        ("shared evening page", False),
    ],
)
def test_a_part_is_known_by_what_it_is_and_by_nothing_of_its_own_beside_it(name: str, stock: bool) -> None:
    """One word that the trade does not use makes it theirs."""
    assert is_stock(name) is stock
