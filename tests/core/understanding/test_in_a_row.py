"""Laws of words of wishing in a row: who says what people skipped, or lists it among signals, wants nothing skipped."""

import pytest

from tests.core.understanding.conversation import TASK, acts


@pytest.mark.parametrize(
    "signals",
    [
        "What you watched to the end, what you skipped, language, time of evening.",
        "Skipped ones, finished ones, and how fresh they are.",
        "Watched, liked, skipped, hidden, and the language.",
        "skip, like, full watch, language of the title",
        "Taps, passes, skips, and the time of day.",
    ],
)
def test_an_item_of_a_row_is_no_wish(signals: str) -> None:
    """A list of what people do names signals."""
    assert not {"skip", "finish"} & set(acts(signals, TASK))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Skip.", "skip"),
        ("no idea, skip, next please", "skip"),
        ("later, next, something else", "skip"),
        ("Can we skip this one?", "skip"),
        ("I'm done, thanks, finished", "finish"),
    ],
)
def test_a_row_of_wishes_is_one(text: str, act: str) -> None:
    """Who says nothing of the matter wants what they say."""
    assert act in acts(text, TASK)
