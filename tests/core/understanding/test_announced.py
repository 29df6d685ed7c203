"""Laws of announcements: who says what comes next has said nothing of it yet."""

import pytest

from interviewer.core.rubric import Level
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand


def _level(core: Matcher, text: str, id: str) -> Level:
    return max((f.level for f in understand(core, text, opening=False).findings if f.id == id), default=Level.ABSENT)


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("monitoring", "Next I'd like to cover monitoring and drift."),
        ("ab-testing", "Then let me come to the A/B test."),
        ("latency", "Let me now turn to the latency budget."),
        ("baseline", "Let's talk about baselines now."),
    ],
)
def test_announcement_names_at_most(core: Matcher, id: str, said: str) -> None:
    """A sentence that only says what comes next explains nothing."""
    assert _level(core, said, id) <= Level.MENTIONED


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("monitoring", "Let's talk about monitoring: we watch the share of empty columns each morning."),
        ("baseline", "I'd start with the routing engine's estimate as a baseline."),
        ("monitoring", "I want to cover monitoring because nobody else will notice when a column goes empty."),
    ],
)
def test_announcement_that_says_something_explains(core: Matcher, id: str, said: str) -> None:
    """What follows in the same breath, and what somebody starts with, counts as it does elsewhere."""
    assert _level(core, said, id) == Level.EXPLAINED
