"""Laws of points that only the case has: who has just said one in words of their own is not asked for it in the next breath."""

from dataclasses import replace
from typing import Any

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Case, Settings
from interviewer.core.interview import begin, step
from interviewer.core.own_points import would_answer
from interviewer.core.understanding.understand import Understanding


@pytest.fixture(scope="module")
def fraud() -> Case:
    """A case with points of its own."""
    return load_case("fraud-detection")


def own(case: Case) -> tuple[str, ...]:
    """The ids of the points that only ``case`` has."""
    return tuple(point.id for point in case.scenario.own.considerations)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The analysts get the cases by money at risk until their day is full.", ["investigation-capacity"]),
        ("Until three statements have been sent out I would not believe a quiet purchase.", ["chargeback-delay"]),
        ("I'd use boosted trees on forty columns, trained once a week.", []),
        ("We watch the spread of the scores and raise an alarm when it moves.", []),
        ("Would the analysts get the cases by money at risk until their day is full?", []),
    ],
)
def test_what_would_answer_the_question_has_been_said(fraud: Case, text: str, points: list[str]) -> None:
    """Its words are those that the author used of the point; a question says nothing, and a shared point is heard otherwise."""
    assert [id for id in own(fraud) if would_answer(fraud, text, id)] == points
    assert not would_answer(fraud, "The labels are the disputes of the customers.", "labels")


def test_a_case_knows_its_own_points(fraud: Case) -> None:
    """They are those that its author added: no table was learnt on them."""
    assert frozenset(own(fraud)) == fraud.own_points


def test_each_sentence_is_understood_once_however_many_points_are_wanted(fraud: Case) -> None:
    """For all own points together, and for shared ones not at all."""
    heard: list[str] = []

    def ear(text: str, *line: Any) -> Understanding:
        heard.append(text)
        return fraud.understand(text, *line)

    case = replace(fraud, understand=ear)
    said = [
        "The analysts get the cases by money at risk until their day is full.",
        "Until three statements have been sent out I would not believe a quiet purchase.",
    ]
    wanted = {id for id in fraud.considerations if would_answer(case, " ".join(said), id)}
    assert wanted == {"investigation-capacity", "chargeback-delay"}
    assert [one.strip() for one in heard] == said
    shared = [id for id in fraud.considerations if id not in own(fraud)]
    assert not any(would_answer(case, "The labels are the disputes of the customers.", id) for id in shared)
    assert len(heard) == len(said)


def test_nobody_is_asked_in_the_next_breath_for_what_they_have_just_said(fraud: Case) -> None:
    """The follow-up on it waits; another one comes, or the next question."""
    talk, _ = begin(fraud, Settings(minutes=45, level="mid", seed=21))
    said = (
        "Next I'd like to go to the labels.",
        "One dispute in seven is not theft, so I would check the labels. Until three statements have been sent out I would not believe a quiet purchase.",
    )
    for number, text in enumerate(said, 1):
        talk, moves = step(talk, Reply(text, 60.0 * number))
    assert all(move.want != "chargeback-delay" for move in moves)
