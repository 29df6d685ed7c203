"""Laws of the line that a reply answers: what it is known to ask for says whether questions are welcome, and its words only where that is not known."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.understanding.line import has_floor, line_of

TITLES = {"labels": ("Labels", "data"), "goal": ("Goal", "framing"), "ml-or-not": ("ML or not", "framing")}
MOMENT = "What would you want to know about a purchase in the moment it is requested?"
OFFICER = "The data protection officer has read your plan. Which questions does she come with?"
TASK = "Let's turn it into something a machine can do. What is it asked, and what does it answer?"
SIZE = "What would you want to know about the size of this before you draw anything?"


def acts(line: str, wants: str, text: str) -> tuple[str, ...]:
    """What ``text`` does as a reply to ``line``, which is known to ask for ``wants``."""
    case = load_case("spam-filter" if line == OFFICER else "fraud-detection")
    return case.understand(text, line, False, frozenset(wants.split())).acts


@pytest.mark.parametrize(
    ("line", "wants", "lets_ask"),
    [
        ("How do you know which of them were theft?", ["labels"], False),
        ("How do you know which of them were theft?", [], True),
        ("How would you know that anything has to be learnt?", ["ml-or-not"], False),
        ("What would you want to know before you begin?", ["goal"], True),
        ("What would you want to know before you begin?", ["goal", "labels"], True),
        ("We keep two years of them. Assume the rest.", ["labels"], True),
        ("What would you want to know before you begin?", ["something-else"], True),
    ],
)
def test_a_question_after_what_only_a_design_can_tell_invites_none(line: str, wants: list[str], lets_ask: bool) -> None:
    """Where the case is what is asked about, where a fact was told, or where nothing is known, the words decide."""
    assert line_of(line, wants, TITLES).lets_ask == lets_ask


def test_a_task_is_no_invitation_to_ask() -> None:
    """Though the word holds another."""
    assert not has_floor("How would you state the task, so that somebody could build it?")


@pytest.mark.parametrize(
    ("line", "wants", "text"),
    [
        (MOMENT, "feature-engineering data-sources", "amount, country, phone or card reader"),
        (MOMENT, "feature-engineering data-sources", "how old the card is, who the merchant is"),
        ("Now the past. How do you know which were theft?", "labels", "how many days until a dispute comes, plus the reason"),
        ("Is there anything between yes and no?", "step-up-check", "a text message or a call?"),
        ("Where would you want somebody to look?", "human-in-the-loop", "when the score is between 0.4 and 0.7?"),
        (OFFICER, "privacy bias-fairness", "who reads the mail?"),
        (OFFICER, "privacy bias-fairness", "what is stored, and for how long?"),
        (TASK, "problem-formulation ml-or-not", "Is it theft or not? It answers with a chance."),
        (TASK, "problem-formulation ml-or-not", "Will the owner dispute it?"),
        ("A regulator comes on Friday. What will she ask?", "privacy", "Why was this customer declined?"),
    ],
)  # fmt: skip
def test_an_answer_that_looks_like_a_question_is_one(line: str, wants: str, text: str) -> None:
    """It lists what one would look at, guesses, or words what somebody else would ask."""
    assert acts(line, wants, text) == ("answer",)


@pytest.mark.parametrize(
    ("line", "wants", "text"),
    [
        (SIZE, "scope-and-scale", "how many cards, which countries"),
        (SIZE, "scope-and-scale", "how fast must we answer"),
        (MOMENT, "feature-engineering data-sources", "do we get the country of the merchant?"),
        ("How will you know that the learning adds anything?", "baseline", "how much do the rules catch today?"),
        ("How do you know which were theft?", "labels", "I can use the disputes of other banks?"),
        (OFFICER, "privacy bias-fairness", "Do we have a lawyer?"),
        (TASK, "problem-formulation ml-or-not", "can you tell me how many purchases there are?"),
    ],
)
def test_a_question_to_the_interviewer_stays_one(line: str, wants: str, text: str) -> None:
    """Wherever it is put."""
    assert acts(line, wants, text) == ("clarifying-question",)
