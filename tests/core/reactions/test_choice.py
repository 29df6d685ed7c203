"""Laws of choices about the talk: who asks which part comes first is told one, and who asks for what to say more of is asked."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Move, Reply
from interviewer.core.heard.choice import choice_in, on_or_deeper
from interviewer.core.interview import begin, step


def answered(text: str) -> tuple[Move, ...]:
    """What is said to ``text`` behind a first answer in an interview on whom to follow."""
    interview, _ = begin(load_case("who-to-follow"))
    interview, _ = step(interview, Reply("The goal is that newcomers find people they know and stay.", 30.0))
    return step(interview, Reply(text, 60.0))[1]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Shall I talk about the online test now, or serving first?", "the online test"),
        ("I'd rank two-hop candidates with trees. Should I go on with features or with the labels?", "features"),
        ("Serving or monitoring first, what do you prefer?", "serving"),
        ("do I start with data or model?", "data"),
        ("Would you rather hear about privacy or monitoring?", "privacy"),
    ],
)
def test_who_puts_two_parts_up_for_choice_is_told_one(text: str, first: str) -> None:
    """In their own words, and the floor is theirs."""
    told = answered(text)
    assert [move.kind for move in told] == ["steady"]
    assert first in told[0].text.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "Should I use clicks or purchases?",
        "Do we predict the follow or the return?",
        "Is it the strip or the page?",
        "Shall I start with trees or with a network? I take trees.",
    ],
)
def test_a_choice_of_design_is_none_of_the_talk(text: str) -> None:
    """It is theirs, or a question about the case."""
    assert not choice_in(text) or not any(move.because.startswith("put up for choice") for move in answered(text))


@pytest.mark.parametrize("text", ["What do you want me to go deeper on?", "Which part should I expand on?"])
def test_who_asks_where_to_go_deeper_is_asked_that(text: str) -> None:
    """A question says it, with no word about depth in front."""
    assert "?" in answered(text)[0].text


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Shall I go on with serving or do you want more detail?", "serving"),
        ("Should I continue with the model, or would you like more depth here?", "the model"),
        ("Do I go deeper here or move on to data?", "data"),
        ("I'd cache the lists. Can I move on to the labels or is more detail needed?", "the labels"),
        ("More detail or move on?", ""),
        ("Should I use a deeper network or a wider one?", None),
        ("Do you want more precision or more recall?", None),
        ("Shall we go on with the old rules or more hardware?", None),
    ],
)
def test_on_or_deeper_is_a_choice_of_its_own(text: str, there: str | None) -> None:
    """Of more of this, or of what comes next; not one of the design."""
    assert on_or_deeper(text) == there


def test_who_may_go_deeper_or_on_goes_deeper_where_nothing_was_explained() -> None:
    """What was asked is still open, and a bare yes would leave the choice where it was."""
    told = answered("Shall I go on with serving or do you want more detail?")
    assert [move.kind for move in told] == ["steady"]
    assert "by all means" not in told[0].text.casefold()


def test_who_may_go_deeper_or_on_goes_on_behind_an_answer() -> None:
    """To the part that they named."""
    told = answered(
        "The input is a newcomer and an account, the output is the chance of a follow that lasts, because a dead tie helps nobody. "
        "Shall I go on with serving or do you want more detail?"
    )
    assert told[-1].kind == "ask"
    assert told[-1].because.startswith("lead: serving")
