"""Laws of answers to a line that is known to ask for something."""

import pytest

from interviewer.core.rubric import Level
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand

HOLLOW = (
    (
        "monitoring",
        "How would anyone notice on a Sunday?",
        "Monitoring is really important here, we have to plan that carefully.",
    ),
    (
        "labels",
        "Where does the truth come from?",
        "Labels are key, so one would have to see what is available and choose wisely.",
    ),
    ("latency", "How fast must it be?", "It should be fast, speed is always important for users."),
    (
        "cold-start",
        "A shop joined this morning. What do you know of it?",
        "Cold start is a classic problem, there are many ways to handle it.",
    ),
    (
        "retraining",
        "How often do you fit it anew?",
        "It depends, we would have to retrain the model from time to time as needed.",
    ),
    (
        "bias-fairness",
        "Who is treated worse?",
        "Fairness matters a lot nowadays and we would definitely look into that.",
    ),
)
"""What a line asks for, the line, and an answer that says nothing of it."""


def levels(core: Matcher, text: str, asked: str, *wants: str) -> dict[str, Level]:
    """What ``text`` shows, as an answer to ``asked``."""
    return {one.id: one.level for one in understand(core, text, asked=asked, opening=False, wants=wants).findings}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("last night's list", Level.MENTIONED),
        ("the plain list everybody gets, sorted by sales", Level.EXPLAINED),
    ],
)
def test_a_few_words_answer_what_is_known_to_be_asked_for(core: Matcher, text: str, level: Level) -> None:
    """They say it only behind the line."""
    asked = "A part of this is down. What do people get?"
    assert "fault-tolerance" not in levels(core, text, asked)
    assert levels(core, text, asked, "fault-tolerance")["fault-tolerance"] == level


@pytest.mark.parametrize(("id", "asked", "text"), HOLLOW, ids=[id for id, *_ in HOLLOW])
def test_a_hollow_answer_names_at_most(core: Matcher, id: str, asked: str, text: str) -> None:
    """Who says that a thing is important has not said what they would do, also where that is what was asked for."""
    for wants in ((), (id,)):
        assert levels(core, text, asked, *wants).get(id, Level.MENTIONED) == Level.MENTIONED


def test_a_question_back_is_no_answer(core: Matcher) -> None:
    """What a line asks for speaks for statements only."""
    asked, text = "What is the list good for?", "What counts as a good list for you?"
    assert levels(core, text, asked, "goal") == levels(core, text, asked)


def test_what_is_asked_for_adds_nothing_where_something_of_it_is_said_anyway(core: Matcher) -> None:
    """A line that asks for several points is answered by one, and the others are not presumed."""
    asked, text = (
        "How do you find out whether it is better?",
        "We hold out the last four weeks, since the past must not know the future.",
    )
    alone = levels(core, text, asked)
    assert "data-split" in alone
    assert levels(core, text, asked, "data-split", "offline-metrics", "slice-evaluation").keys() <= alone.keys()


def test_a_short_answer_shows_less_besides(core: Matcher) -> None:
    """What was asked for explains the words that seemed to speak of other points."""
    asked = "Colleague got 4% better gust forecasts on his laptop, then left. How do we not lose that again?"
    text = "No result counts unless it came out of the shared pipeline, which stores config, data hash and code commit alongside the weights."
    assert levels(core, text, asked).keys() > {"versioning"}
    assert levels(core, text, asked, "versioning").keys() == {"versioning"}
