"""What a reply shows beside what was asked."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.listening.beside import without_faint
from interviewer.core.listening.here import Here
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.understand import Finding, Understanding

TEXT = "A route is the sum of its segments, with coarser cells where few drive. We retrain weekly."
FIRST, SECOND = Span(0, 34), Span(36, 70)
WORDS = Grounds(None, None, "consideration", "latency", "statement")  # type: ignore[arg-type]  # nobody reads its words here


def heard(*found: Finding, wants: tuple[str, ...] = ()) -> dict[str, Level]:
    kept = without_faint(Here(load_case("fraud-detection"), TEXT, wants=wants), Understanding(TEXT, found))
    return {f.id: f.level for f in kept.findings}


CLEAR = Finding("feature-engineering", Level.EXPLAINED, (FIRST,), ("a cue",), (0.98,))


@pytest.mark.parametrize(
    ("why", "clarity", "level"),
    [
        (WORDS, 0.9, Level.EXPLAINED),
        (WORDS, 0.7, Level.MENTIONED),
        (WORDS, 0.55, None),
        ("a cue", 0.7, Level.EXPLAINED),
        ("a cue", 0.55, Level.MENTIONED),
        ("a cue of a case", -1.0, Level.EXPLAINED),
    ],
)
def test_a_second_point_of_a_sentence_has_to_be_clear(why: str | Grounds, clarity: float, level: Level | None) -> None:
    """One thing is mostly said at a time."""
    weak = Finding("latency", Level.EXPLAINED, (SECOND,), (why,), (clarity,))
    assert heard(CLEAR, weak).get("latency") == level


def test_what_was_asked_for_and_what_stands_alone_need_not() -> None:
    """It was asked for, or nothing else was said there."""
    weak = Finding("latency", Level.EXPLAINED, (SECOND,), (WORDS,), (0.55,))
    alone = Finding("retraining", Level.EXPLAINED, (Span(72, 90),), (WORDS,), (0.55,))
    assert heard(CLEAR, weak, wants=("latency",))["latency"] == Level.EXPLAINED
    assert heard(CLEAR, alone)["retraining"] == Level.EXPLAINED


def test_what_no_longer_counts_may_have_come_up() -> None:
    """Nobody should ask as if it had not."""
    weak = Finding("latency", Level.EXPLAINED, (SECOND,), (WORDS,), (0.55,))
    left = without_faint(Here(load_case("fraud-detection"), TEXT), Understanding(TEXT, (CLEAR, weak)))
    assert "latency" in left.near
    assert "latency" in left.almost
