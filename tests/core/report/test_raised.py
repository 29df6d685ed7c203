"""Laws of what questions raise: a touch in the report, nothing in the conversation, and never more than was said."""

from dataclasses import replace

import pytest

from interviewer.core.act import Move, Reply
from interviewer.core.case import Case
from interviewer.core.dialogue import Turn
from interviewer.core.report.outcome import outcome_of
from interviewer.core.report.proof import shown
from interviewer.core.report.raised import RAISES, question_for
from interviewer.core.report.reporter import report_on
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import BIKES, RUBRIC, SCENARIO, Talk, ear


def test_a_question_that_was_answered_touches_its_point() -> None:
    """The report and progress count it as named, with the question as the evidence; the talk goes on as if it had not come up."""
    talk = Talk(minutes=40)
    talk.hear("Fine. How long may it take [latency-budget ?]?")
    point = next(p for p in report_on(talk.interview).points if p.id == RAISES["latency-budget"])
    assert point.verdict == "touched"
    assert [q.text.startswith("How long may it take") for q in point.quotes] == [True]
    assert next(r for r in outcome_of(talk.interview).results if r.id == point.id).level == Level.MENTIONED
    assert talk.interview.coverage.level(point.id) == Level.ABSENT


def test_what_was_said_stands_before_what_was_asked() -> None:
    """A question adds nothing to a point that a reply has brought up, and nothing that the case does not expect."""
    talk = Talk(minutes=40)
    talk.hear_all(
        "How long may it take [latency-budget ?]?", "A minute, since the van waits [latency 2]. Who uses it [users ?]?"
    )
    held = shown(talk.interview).credits
    assert held == dict(talk.interview.coverage.credits)
    assert set(held) <= set(BIKES.expected) | set(talk.interview.coverage.credits)


def test_a_fact_answers_the_question_that_asked_for_it() -> None:
    """Of several questions the one that was heard to ask for the fact is its question, whatever words they share with it."""
    text = "What is a rack of a van in ten minutes? How fast must it be?"
    asked = tuple(
        Single(Span(text.index(words), text.index(words) + len(words)), heard)
        for words, heard in (
            ("What is a rack of a van", ()),
            ("How fast must it be", (("latency-budget", frozenset()),)),
        )
    )

    def hears(said: str, before: str, opening: bool, *_known: object) -> Understanding:
        return replace(
            ear(said, before, opening), acts=("clarifying-question",), topics=("latency-budget",), asked=asked
        )

    talk = Talk(Case(SCENARIO, RUBRIC, hears), minutes=40)
    talk.hear(text)
    turn = talk.interview.spoken()[-1]
    told = next(move for move in turn.moves if move.want == "latency-budget")
    span = question_for(turn, told)
    assert span is not None
    assert span.of(text) == "How fast must it be?"


def test_beside_a_question_a_statement_asks_for_nothing() -> None:
    """Whatever fact its words are near to."""
    text = "I take the returns as labels. How long does it take until they are in?"
    asked = (
        Single(Span(0, 28), leans=(("labels-available", 2.6),)),
        Single(Span(30, len(text) - 1), leans=(("labels-available", 0.3),)),
    )
    understanding = Understanding(text, acts=("answer", "clarifying-question"), asked=asked)
    turn = Turn(Reply(text, 0.0), 0.0, (), 1, understanding)
    found = question_for(turn, Move("fact", "Within a day.", "asked: labels-available", want="labels-available"))
    assert found is not None
    assert found.of(text) == "How long does it take until they are in?"


@pytest.mark.parametrize(
    ("text", "shown_as"),
    [
        ("On to three, running it: how fast must it be?", "how fast must it be?"),
        ("Before I sketch anything: do we know how fast it must be?", "do we know how fast it must be?"),
        ("How fast must it be: a second or a minute?", "How fast must it be: a second or a minute?"),
        ("We have a budget: a second, is it?", "We have a budget: a second, is it?"),
    ],
)
def test_a_question_is_shown_without_what_it_stands_under(text: str, shown_as: str) -> None:
    """A heading asks nothing; what it asks of stays whole."""
    understanding = Understanding(
        text,
        acts=("clarifying-question",),
        asked=(Single(Span(0, len(text) - 1), heard=(("latency-budget", frozenset()),)),),
    )
    turn = Turn(Reply(text, 0.0), 0.0, (), 1, understanding)
    found = question_for(turn, Move("fact", "A second.", "asked: latency-budget", want="latency-budget"))
    assert found is not None
    assert found.of(text) == shown_as
