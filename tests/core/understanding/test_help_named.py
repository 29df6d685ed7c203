"""Laws of a word for help: who asks for it, who names a thing of the design by it, and who denies having asked."""

import pytest

from interviewer.core.understanding.help_named import denied_in, named_in
from tests.core.understanding.conversation import TASK, acts


@pytest.mark.parametrize(
    "text",
    [
        "So clues would be how many friends two people share.",
        "A hint of trouble is three cards from one shop.",
        "The strongest clue is the country of the server.",
        "Another clue: who invited them.",
        "I would use the clue of a shared address.",
        "I'd take a second device as a hint.",
        "The only pointers are the profile visits.",
        "One tip might come from the night hours.",
    ],
)
def test_help_named_as_a_thing_of_the_design_is_not_asked_for(text: str) -> None:
    """What a clue is said to be answers the question for clues."""
    assert named_in(text)
    assert "ask-hint" not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "A clue would be nice.",
        "A hint on the metric would be welcome.",
        "A small hint is all I need.",
        "I don't know the metric, a hint please",
        "I could use a hint of where to look",
        "I don't want to guess, give me a hint",
        "I want to ask for a hint",
        "no clue, help me",
        "Any pointers?",
        "Some help would be appreciated here",
    ],
)
def test_help_wished_for_is_asked_for(text: str) -> None:
    """A clue that would be welcome is a plea, whatever stands around it."""
    assert not named_in(text)
    assert "ask-hint" in acts(text, TASK)


@pytest.mark.parametrize(
    "text",
    [
        "I did not ask for a hint.",
        "um i didnt ask for a hint but ok, country first",
        "That wasn't a request for help.",
        "I never wanted a tip.",
        "No hints yet, please.",
        "I can do it without a hint.",
        "You gave me a hint I did not want.",
        "I don't need any help",
    ],
)
def test_help_denied_is_not_asked_for(text: str) -> None:
    """Who says not to have asked, or not to want any, asks for none."""
    assert denied_in(text)
    assert "ask-hint" not in acts(text)
