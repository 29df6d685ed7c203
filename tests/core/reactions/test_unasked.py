"""Laws of a hint that nobody had asked for: it is taken back, and what was asked for stays counted."""

import pytest

from interviewer.core.heard.unasked import unasked_in
from tests.core.small_case import Talk, reached

MISHEARD = "The press of the button is a kind of tip [ask-hint @] for us."
DENIAL = "I didn't ask for a hint."


def misheard() -> Talk:
    """A talk in which an answer was taken for a plea."""
    talk = reached("data")
    talk.hear(f"{MISHEARD} [labels 1]")
    assert talk.interview.hints_used == 1
    return talk


def test_a_hint_nobody_asked_for_costs_nothing() -> None:
    """It is taken back in words, off the count, and what the answer then shows came behind a nudge at most."""
    talk = misheard()
    want = talk.moves[-1].want
    talk.hear(f"{DENIAL} We take the logs [{want} 2].")
    assert talk.interview.hints_used == 0
    assert talk.interview.coverage.credits[want].provenance == "nudged"
    assert "taken back" in talk.moves[0].because
    assert not any(move.asked_for for turn in talk.interview.turns for move in turn.moves)


def test_nothing_but_the_denial_brings_no_second_hint() -> None:
    """The floor is theirs again."""
    talk = misheard()
    talk.hear(DENIAL)
    assert talk.kinds == ["steady"]


@pytest.mark.parametrize(
    "plea", ["/hint", "Give me one please [ask-hint @]", "The logs [labels 1]. Any hint [ask-hint @]?"]
)
def test_a_hint_asked_for_outright_stays_counted(plea: str) -> None:
    """The key, words that do nothing else and a question for one leave no doubt."""
    talk = reached("data")
    talk.hear(plea)
    used = talk.interview.hints_used
    talk.hear(DENIAL)
    assert talk.interview.hints_used == used == 1


@pytest.mark.parametrize(
    "words", ["No hint please.", "Thanks, I don't need any help.", "I can do this without a hint."]
)
def test_who_wants_no_help_is_left_alone(words: str) -> None:
    """Nothing is asked of them, and nothing is counted."""
    talk = reached("data")
    talk.hear(words)
    assert (talk.kinds, talk.interview.hints_used) == (["steady"], 0)


def test_users_who_never_ask_for_help_are_part_of_the_case() -> None:
    """Such a sentence says nothing of hints."""
    talk = reached("data")
    talk.hear("Our users never asked for help with it, so the press is rare [labels 2].")
    assert not any("hint" in move.because for move in talk.moves)


@pytest.mark.parametrize(
    "text",
    [
        "No hint please.",
        "no hints, thanks",
        "Better no hint.",
        "I want no hint.",
        "ok but no hints now",
        "No help needed.",
    ],
)
def test_who_wants_no_help_says_so_in_a_few_words(text: str) -> None:
    """Of themselves, or without anybody in front of it."""
    assert unasked_in(text) == "declined"


@pytest.mark.parametrize(
    "text",
    [
        "The users never asked for help.",
        "Drivers want no help.",
        "People did not ask for hints.",
        "The model gets no hints.",
        "Reviewers never asked for clues.",
    ],
)
def test_who_wants_no_help_in_the_design_is_somebody_else(text: str) -> None:
    """However few the words are."""
    assert not unasked_in(text)
