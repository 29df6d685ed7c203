"""Laws of what was asked and assumed: in the candidate's words, answered or not, and nothing that asks or assumes nothing."""

from dataclasses import replace

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Case
from interviewer.core.interview import begin, step
from interviewer.core.report.reporter import report_on
from interviewer.core.sentence import only_looks_asked
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import RUBRIC, SCENARIO, Talk, ear


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
        "If it turns out that people ride five times as far as I guess [assumptions 2], the racks change.",
    ],
)
def test_a_phrase_or_a_question_assumes_nothing(words: str) -> None:
    """Only what says something of the case is an assumption."""
    talk = Talk()
    talk.hear(words)
    assert report_on(talk.interview).assumptions == ()


def test_a_question_stands_once_with_all_that_was_told_to_it() -> None:
    """The two halves of one sentence that two facts answered are one question."""
    found = report_on(_two_facts().interview).asked
    assert {a.question for a in found} == {"how many racks are there, and how many vans?"}
    assert len(found) == 2


def _two_facts() -> Talk:
    text = "One thing: how many racks are there, and how many vans?"
    first = Single(Span(text.index("how many racks"), text.index(", and")), (("scale", frozenset()),))
    whole = Single(Span(0, len(text) - 1), (("users", frozenset()),))

    def hears(said: str, before: str, opening: bool, *_known: object) -> Understanding:
        heard = ear(said, before, opening)
        return replace(heard, acts=("clarifying-question",), topics=("scale", "users"), asked=(first, whole))

    talk = Talk(Case(SCENARIO, RUBRIC, hears), minutes=40)
    talk.hear(text)
    return talk


@pytest.mark.parametrize(
    ("sentence", "only_looks"),
    [
        ("When it breaks: the old rules.", True),
        ("Then what she looks at first.", True),
        ("Is simple and fast.", True),
        ("When do we start", False),
        ("How many vans do we have", False),
        ("When it breaks, who is called?", False),
    ],
)
def test_what_only_looks_like_a_question_is_known(sentence: str, only_looks: bool) -> None:
    """A clause of time or of what somebody does is a statement where no mark asks."""
    assert only_looks_asked(sentence) == only_looks


def test_what_was_asked_with_an_answer_is_listed_without_it() -> None:
    """A question behind an answer is the question, also where it begins like a remark on the talk and no fact answers it."""
    text = "Racks are counted at night, since nobody moves them then [latency 2]. Could you tell me how often one of the vans breaks [weather ?]?"
    assert [words for words, _, _ in asked(text)] == ["Could you tell me how often one of the vans breaks"]


@pytest.mark.parametrize(
    "said",
    [
        'I would ask two hundred riders a week "did you find a bike at your rack this morning?", and compare',
        "I'd put it to them as “was there room for your bike in that rack?” and count",
        "I'd now want to talk about vandals and locks: shall I?",
    ],
)
def test_what_others_are_asked_and_a_wish_to_speak_are_no_questions(said: str) -> None:
    """They wait for no fact, and were not passed over."""
    assert not [words for words, topic, _ in asked(f"{said} [clarifying-question @] [answer @]") if topic != "scale"]


def test_a_question_that_another_one_s_fact_answers_was_not_passed_over() -> None:
    """It was answered in the same breath; and what is asked of the talk, however long, is no question about the case."""
    now, _ = begin(load_case("who-to-follow"))
    text = (
        "What is the company hoping to get out of this? Do we want new people to still be here in a month, or do we "
        "just want a lot of follows? Does that make sense, or do you want me to go deeper on how I combine all of it?"
    )
    now, _ = step(now, Reply(text, 30.0))
    assert all(one.answer for one in report_on(now).asked)


def test_a_question_that_ends_in_quoted_words_keeps_their_marks() -> None:
    """What stands behind it is another question."""
    interview, _ = begin(load_case("fraud-detection"))
    text = 'What does it cost when the system says "fraud", and how many payments a second are there?'
    interview, _ = step(interview, Reply(text, 9.0))
    assert all(one.question.count('"') % 2 == 0 for one in report_on(interview).asked)
    assert report_on(interview).asked
