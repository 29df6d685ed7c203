"""Laws of what is said for a mistake that was kept: it earns no point, whatever the point is."""

import pytest

from interviewer.core.report.reporter import report_on
from tests.core.mistakes.challenged import talk_about


def earned(pitfall: str, answer: str) -> set[str]:
    """The points that the report gives for the answer to the challenge."""
    report = report_on(talk_about(pitfall, answer))
    return {
        p.id for p in report.points if p.verdict != "missed" and not p.mistake and any(q.reply == 2 for q in p.quotes)
    }


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        ("finished-cases-only", "They have no arrival time, so there is nothing to learn from them."),
        ("unripe-labels", "A week covers most of it, and I would rather have fresh data than perfect labels."),
        ("computed-in-two-ways", "The features barely drift between the two, so I'd leave it like that."),
        ("everybody-at-once", "Everybody does it, and the latency stays the same."),
        ("random-split-on-time", "I stick to the random fifth, since a larger test set gives tighter error bars."),
    ],
)
def test_what_speaks_for_a_mistake_earns_nothing(pitfall: str, answer: str) -> None:
    """Freshness, cold start, drift: they are said to keep it."""
    assert earned(pitfall, answer) == set()


def test_another_sentence_of_the_same_answer_earns_what_it_shows() -> None:
    """Who keeps one thing may be right in the next."""
    answer = "I stick to the random fifth. We alert when the share of missing values of a feature doubles within a day."
    assert "monitoring" in earned("random-split-on-time", answer)
