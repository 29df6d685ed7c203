"""Laws of cadences that contradict each other: said once, where they cannot both be meant, and never of parts or conditions."""

import glob
from pathlib import Path

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.cadence import cadence_of, changed
from interviewer.core.interview import begin, step
from interviewer.core.sentence import SENTENCE
from interviewer.core.similar import is_answered
from tests.core.small_case import reached

EARLY = "I'd train once a year because riders don't change much [monitoring 1]."
ROOT = Path(__file__).parents[1]


def test_another_cadence_is_asked_back_once() -> None:
    """Both are named, and the question comes once in an interview."""
    talk = reached("data")
    talk.hear_all(EARLY, "We count the bikes [labels 2].")
    assert "once a year" in (said := talk.hear("The model retrains every day [label-quality 1]."))
    assert "every day" in said
    assert said.endswith("?")
    talk.hear_all("Every day [cold-start 1].", EARLY)
    assert not any(move.because.startswith("a cadence") for move in talk.moves)


@pytest.mark.parametrize(
    "late",
    [
        "I take it back, we retrain daily [label-quality 1].",
        "Scratch what I said, retrain daily [label-quality 1].",
        "We retrain weekly or daily [label-quality 1].",
        "If it drifts we retrain daily [label-quality 1].",
        "In the first weeks we retrain daily [label-quality 1].",
        "The embeddings are retrained daily [label-quality 1].",
        "We don't retrain daily [label-quality 1].",
        "Should we retrain daily [label-quality 1]?",
        "We check the charts daily [label-quality 1].",
        "I retrain once a year [label-quality 1].",
    ],
)
def test_no_cadence_is_asked_back_that_was_taken_back_or_is_of_a_part(late: str) -> None:
    """A retraction, a condition, a choice, a part of the system and the same cadence contradict nothing."""
    talk = reached("data")
    talk.hear_all(EARLY, late)
    assert not any(move.because.startswith("a cadence") for move in talk.moves)


def test_weekly_and_daily_can_both_be_meant() -> None:
    """Only what is far apart contradicts."""
    assert changed(["We retrain weekly."], "We retrain daily.") is None
    assert cadence_of("We retrain weekly, and the threshold moves daily.") is None


def test_no_text_of_the_corpora_contradicts_itself() -> None:
    """Each sentence taken for a reply of its own, which is the hardest cut."""
    files = [
        *glob.glob(str(ROOT / "corpus" / "kept-out*" / "*.yaml")),
        *glob.glob(str(ROOT / "transcripts" / "*.yaml")),
    ]
    texts = [Path(name).read_text("utf-8") for name in files]
    assert len(texts) > 200
    for text in texts:
        lines = SENTENCE.findall(" ".join(text.split()))
        told = [line for line in lines if cadence_of(line)]
        assert not any(changed(told[:place], line) for place, line in enumerate(told)), told


@pytest.mark.parametrize(
    ("case", "text", "often"),
    [
        ("eta-prediction", "Retrain weekly, done.", "weekly"),
        ("fraud-detection", "Retrain every night.", "every night"),
        ("spam-filter", "I'd retrain daily.", "daily"),
    ],
)
def test_who_says_how_often_is_asked_why_and_never_how_often(case: str, text: str, often: str) -> None:
    """What was given is not asked for; what it rests on is."""
    now, _ = begin(load_case(case))
    now, _ = step(now, Reply("Let me go to operations.", 30.0))
    now, moves = step(now, Reply(text, 60.0))
    assert often in moves[-1].text
    assert not any("how often do" in move.text.casefold() for move in moves)


def test_a_question_after_how_often_is_answered_by_a_cadence_alone() -> None:
    """One that wants the grounds as well stays open."""
    assert is_answered("How often do you train the model again?", "Retrain weekly, done.")
    assert not is_answered("How often do you train the model again?", "Retrain it, done.")
    assert not is_answered("How often does the model change, and what decides that?", "Retrain weekly, done.")
