"""What of the interviewer's words waits for an answer."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Case, Settings
from interviewer.core.interview import begin, step
from interviewer.core.rubric import Level
from tests.core.small_case import BIKES

TILL = "Walk me through it as the person at the till. What do they notice when you step in?"


@pytest.fixture(scope="module")
def fraud() -> Case:
    """A shipped case."""
    return load_case("fraud-detection")


def test_what_was_told_with_a_question_is_no_part_of_it(fraud: Case) -> None:
    """A fact, thanks or a turn in front of the question asks for nothing."""
    interview, moves = begin(fraud, Settings(seed=24))
    assert interview.waiting == " ".join(move.text for move in moves)
    for at, text in enumerate(
        (
            "How many transactions per second at peak do we have to score?",
            "I'd define the objective as money saved: prevented loss minus the cost of review. So a false positive has a cost. "
            "What does a typical theft cost us?",
        )
    ):
        interview, moves = step(interview, Reply(text, 40.0 * (at + 1)))
    assert [move.kind for move in moves] == ["fact", "probe"]
    assert interview.waiting == moves[-1].text == TILL


def test_a_question_waits_behind_the_facts_that_were_told_since() -> None:
    """Who asks something back is still to answer."""
    interview, _ = begin(BIKES)
    before = interview.waiting
    interview, moves = step(interview, Reply("How many bikes are there?", 10.0))
    assert {move.kind for move in moves} <= {"fact", "steady"}
    assert interview.waiting == before


@pytest.mark.parametrize(
    "told",
    [
        "A theft that gets through costs us about ninety euros, an honest customer refused around four on average.",
        "The card network expects the bank's answer within 150 milliseconds, and fifty of those are yours.",
        "All right. Now to the people it touches.",
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "At the till nothing happens for nearly everybody. For the middle band I'd send a push in the app, since that is cheaper than a refusal.",
        "Nearly nobody sees a thing; a few get a text message and tap yes on their phone.",
    ],
)
def test_a_fact_in_front_of_a_question_costs_the_answer_nothing(fraud: Case, told: str, said: str) -> None:
    """The words of a line were learnt from lines that ask."""
    wants = frozenset({"user-experience"})
    alone = fraud.understand(said, TILL, False, wants)
    behind = fraud.understand(said, f"{told} {TILL}", False, wants, TILL)
    levels = {f.id: f.level for f in alone.findings}
    assert levels["user-experience"] == Level.EXPLAINED
    assert {f.id: f.level for f in behind.findings} == levels


def test_what_was_told_with_a_question_earns_nothing_when_it_is_said_again(fraud: Case) -> None:
    """A fact said back is an echo."""
    fact = "Eight million cards, twelve million purchases a day, around four hundred a second at the Friday peak."
    asked = f"{fact} {TILL}"
    said = "Twelve million purchases a day, four hundred a second at the peak."
    assert "scope-and-scale" not in {f.id for f in fraud.understand(said, asked, False, frozenset(), TILL).findings}
