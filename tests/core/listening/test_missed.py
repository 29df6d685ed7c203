"""Laws of what somebody says was left out: they want to go there."""

import pytest

from interviewer.core.listening.missed import MISSED, wants_to_say_more


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("we skipped evaluation i think, can i talk about that?", "evaluation"),
        ("you have skipped the labels", "labels"),
        ("we never talked about serving", "serving"),
        ("you didn't ask me about privacy", "privacy"),
        ("skip evaluation", ""),
        ("can we skip the data?", ""),
        ("we skip records without a label", ""),
    ],
)
def test_what_was_skipped_is_named(text: str, area: str) -> None:
    """Who says that something was skipped does not ask to skip it."""
    found = MISSED.search(text)
    assert (found["area"] if found else "") == area


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("but we have 42 minutes left!", True),
        ("i want to explain serving", True),
        ("can I add one thing?", True),
        ("no thanks", False),
        ("i would look at the labels", False),
    ],
)
def test_who_wants_to_say_more_says_so(text: str, wants: bool) -> None:
    """A plan for another week is none."""
    assert wants_to_say_more(text) == wants
