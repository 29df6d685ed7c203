"""Laws of what stands at the end of an answer: a wish, an opinion that is asked for, a trap that is brought up."""

import pytest

from tests.core.small_case import Talk, reached

SAID = "We log every bike that leaves a rack [labels 2]."


def after(said: str) -> Talk:
    talk = reached("data")
    talk.hear(said)
    return talk


@pytest.mark.parametrize(
    "asked",
    [
        "Any concern with that?",
        "Do you see a problem there?",
        "Does that sound reasonable to you?",
        "Any objections so far?",
        "Would that seem sensible?",
        "Any thoughts on this?",
    ],
)
def test_whose_opinion_is_asked_for_says_that_it_waits(asked: str) -> None:
    """No yes, no fact, and no verdict: it comes with the report."""
    talk = after(f"{SAID} {asked} [check-in @]")
    assert any(move.because == "asked about the talk: verdict" for move in talk.interview.turns[-1].moves)
    assert "fact" not in talk.kinds


@pytest.mark.parametrize(
    "asked",
    [
        "I'd now want to talk about vandals and locks: shall I?",
        "May I speak of the winter?",
        "Can I go on to the vans, please?",
        "Could I say a word about rain?",
        "Let me turn to the weather, okay?",
    ],
)
def test_who_asks_to_speak_of_something_else_may(asked: str) -> None:
    """What no question of the case is about is theirs to bring up."""
    talk = after(f"{SAID} {asked}")
    assert talk.interview.turns[-1].moves[-1].because == "asked to speak of something of their own"


@pytest.mark.parametrize(
    "trap",
    [
        "Before we go on I'd like to bring up a trap: full racks hide how many people wanted to return a bike.",
        "Let me mention one risk, the sensors of old racks count wheels twice.",
        "There is another problem here: on match days all the racks at the stadium run full.",
        "I'd also like to raise an issue, riders learn where vans go and wait there.",
        "May I point out a danger: vans bring bikes where they were brought before.",
    ],
)
def test_a_trap_that_is_brought_up_is_taken_up(trap: str) -> None:
    """The next question is what they would do about it."""
    talk = after(f"{SAID} {trap}")
    assert talk.interview.turns[-1].moves[-1].because.startswith("brought up a")


@pytest.mark.parametrize(
    "said",
    [
        "There is another problem here: racks run full, so I would send two vans.",
        "The risk is small, since nobody waits for a van.",
        "We can name a rack by its street.",
        "Is there a problem with that?",
        "There is one model per city.",
    ],
)
def test_a_word_for_trouble_alone_brings_up_none(said: str) -> None:
    """What is settled in the same breath, asked, or not said to be in the way is an answer as any other."""
    talk = after(f"{SAID} {said}")
    assert not any(move.because.startswith("brought up a") for move in talk.interview.turns[-1].moves)


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("I disagree, I wouldn't bother with old records, because we know what good looks like.", True),
        ("I see it differently. Nobody needs a test.", True),
        ("I don't agree that a full rack is the worst, as people wait there.", False),
        ("I'd disagree a bit: the racks matter more than the vans.", False),
    ],
)
def test_who_disagrees_is_neither_endorsed_nor_passed_over(said: str, asks: bool) -> None:
    """It is noted; who turns down what was asked about is asked what that may miss."""
    talk = reached("data")
    told = talk.hear(said)
    first = talk.interview.turns[-1].moves[0]
    assert first.because == "is of another mind"
    assert (first.kind == "dig") == asks
    assert "right" not in told.casefold().split(".")[0]
    assert "fair" not in told.casefold()
