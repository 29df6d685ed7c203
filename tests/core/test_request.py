"""Laws of requests: who asks to be told is told, with or without a question mark, and who plans a step is not."""

import pytest

from interviewer.core.facts.joined import wished
from interviewer.core.heard.request import requests, with_marks
from tests.core.small_case import BIKES, Talk


@pytest.mark.parametrize(
    "text",
    [
        "Before I go on I'd like to know the volume, and whether we may refuse.",
        "First I need to know how many messages arrive each day.",
        "But I still need to understand what the rules on privacy are.",
        "It would help me to know which languages people write in.",
        "What I'm missing is the current system.",
        "tell me about the volume please",
        "My first question is how big the team is.",
    ],
)
def test_a_request_is_heard_by_how_it_begins(text: str) -> None:
    """A question mark is not what makes a question."""
    assert requests(text)


@pytest.mark.parametrize(
    "text",
    [
        "I want to know which words it relies on by looking at the weights.",
        "I need to understand the groups, so I'd slice by country.",
        "I'd like to understand why the model fails on Japanese.",
        "Then we know how many messages arrive.",
        "Users want to know when the bike comes.",
        "First I'd count what we have.",
    ],
)
def test_a_step_of_the_design_requests_nothing(text: str) -> None:
    """What the candidate means to find out, and how, is their own work."""
    assert not requests(text)


def test_only_the_end_of_a_reply_is_a_request_and_no_word_moves() -> None:
    """What somebody goes on to say behind it may be the answer to it."""
    asked = "Empty racks cost most. Before I go on I'd like to know the volume."
    assert with_marks(BIKES, asked) == f"{asked[:-1]}?"
    assert with_marks(BIKES, f"{asked} Thanks.") == f"{asked[:-1]}? Thanks."
    assert with_marks(BIKES, f"{asked} I take forty thousand rides a day.").endswith("rides a day.")
    assert with_marks(BIKES, f"{asked} I take forty thousand rides a day.").count("?") == 0


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "I'd like to know the volume, the share of spam, and whether we may refuse it.",
            ("What is the volume?", "What is the share of spam?", "whether we may refuse it?"),
        ),
        ("Tell me about the volume and the budget.", ("What is the volume?", "What is the budget?")),
        ("I need to know what we log and how long we keep it", ("what we log?", "how long we keep it?")),
        ("I'd like to know how many there are", ()),
    ],
)
def test_a_request_is_one_question_for_each_thing_it_names(text: str, parts: tuple[str, ...]) -> None:
    """Each is answered for itself, so that none is denied for its neighbour."""
    assert wished(text) == parts


def test_a_request_at_the_end_of_an_answer_is_answered() -> None:
    """The interviewer does not ask it back."""

    said = "Nobody may stand before an empty rack, since nobody walks to the next [goal 2]."
    talk = Talk()
    assert "Four hundred racks" in talk.hear(
        f"{said} Before I go on I'd like to know how many racks there are [scale ?]."
    )
    assert talk.kinds[-1] == "probe"
