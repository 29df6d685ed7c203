"""Laws of what was asked and assumed: in the candidate's words, answered or not, and nothing that asks or assumes nothing."""

import pytest

from interviewer.core.reporter import report_on
from tests.core.small_case import Talk


def asked(*replies: str) -> list[tuple[str, str, bool]]:
    """(question, topic, whether it was answered) of a talk with ``replies``."""
    talk = Talk(minutes=40)
    talk.hear_all(*replies)
    return [(a.question.partition(" [")[0], a.topic, bool(a.answer)) for a in report_on(talk.interview).asked]


def test_a_question_is_listed_as_it_was_asked() -> None:
    """What was asked and not what was answered."""
    assert asked("How many racks are there [scale ?]?") == [("How many racks are there", "scale", True)]


def test_unanswered_questions_do_not_vanish() -> None:
    """Of two, the one that no fact answered is listed, too."""
    found = asked("How many racks are there [scale ?]? Which colour do the vans wear in winter?")
    assert ("How many racks are there", "scale", True) in found
    assert len(found) == 2


def test_questions_about_the_talk_are_not_listed() -> None:
    """They are no questions about the case."""
    assert [words for words, _, _ in asked("How many racks are there [scale ?]? Are we done?")] == [
        "How many racks are there"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "I'll guess then [assumptions 1].",
        "Can I assume two data centres mean two regions [assumptions 1]?",
        "Which of my assumptions is off [assumptions 1].",
    ],
)
def test_a_phrase_or_a_question_assumes_nothing(words: str) -> None:
    """Only what says something of the case is an assumption."""
    talk = Talk()
    talk.hear(words)
    assert report_on(talk.interview).assumptions == ()
