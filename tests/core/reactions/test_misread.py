"""Laws of protests: a challenge of what was never said is taken back, and what was really said counts."""

import pytest

from interviewer.core.heard.protest import own_words
from interviewer.core.report.reporter import report_on
from tests.core.small_case import reached

SLIP = "I pick the depth on the test days [tuning-on-test !]"


@pytest.mark.parametrize(
    "protest",
    [
        "That is not what I said.",
        "You misread me, I tune on the weeks before.",
        "I never said that! Where did I say so?",
        "You got me wrong there, the trees come first [baseline 2].",
        "Don't put words in my mouth.",
        "I didn't mean that at all; you misheard.",
    ],
)
def test_a_protest_strikes_the_challenge(protest: str) -> None:
    """Nothing of it is left, neither in the talk nor in the report, and the talk goes on."""
    talk = reached("check")
    talk.hear(SLIP)
    talk.hear(protest)
    assert talk.interview.pushbacks == ()
    assert report_on(talk.interview).pitfalls == ()
    assert "never said" in talk.interview.turns[-1].moves[0].because
    assert len(talk.kinds) > 1


def test_what_was_really_said_is_challenged_in_its_place() -> None:
    """The mistake that the protest names is the one that counts."""
    talk = reached("check")
    talk.hear(SLIP)
    talk.hear("You misread me. I shuffle the days [random-split-on-time !]")
    assert [(p.pitfall, p.standing) for p in talk.interview.pushbacks] == [("random-split-on-time", "challenged")]


@pytest.mark.parametrize(
    "denial",
    [
        "I never said test days.",
        "I never claimed that drivers hate it.",
        "I never said June. I said I pick the depth on the test days [tuning-on-test !]",
    ],
)
def test_words_that_were_said_are_not_unsaid(denial: str) -> None:
    """Who denies the very words, or says them anew, is shown them and asked once more."""
    talk = reached("check")
    talk.hear(SLIP)
    message = talk.hear(denial)
    assert [p.pitfall for p in talk.interview.pushbacks] == ["tuning-on-test"]
    assert "pick the depth on the test days" in message
    assert talk.interview.challenged == "tuning-on-test"


def test_a_protest_needs_a_challenge() -> None:
    """Elsewhere the same words are an answer or a complaint like any other."""
    talk = reached("check")
    talk.hear("That is not what I said, the trees come first [baseline 2].")
    assert not any("never said" in move.because for turn in talk.interview.turns for move in turn.moves)


@pytest.mark.parametrize(
    "text",
    [
        "I did not want to spend time on that.",
        "I haven't planned to retrain it.",
        "It is not what I would do in the first week.",
        "Riders never said what they want.",
        "The model mistakes one for the other.",
    ],
)
def test_what_only_sounds_like_a_protest_is_none(text: str) -> None:
    """An admission, a plan and a fact about others take no challenge back."""
    assert own_words(text, "What is left to test on?") is None


def test_what_is_taken_back_in_the_same_breath_is_not_challenged() -> None:
    """Nobody need be told what they have just said themselves; and "it should be" takes nothing back."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]. No, stop, on a validation week of course.")
    assert "challenge" not in talk.kinds
    assert [p.standing for p in talk.interview.pushbacks] == ["corrected"]
    other = reached("check")
    other.hear("I pick the depth on the test days [tuning-on-test !], it should be above 99.")
    assert other.kinds[-1] == "challenge"
