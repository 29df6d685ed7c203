"""Laws of the conversation: its opening, what it gives to the ear, and where it stands; see also ``reactions``."""

import pytest

from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import BIKES, Talk


def test_opening_sets_the_case_says_the_time_and_invites() -> None:
    """The first message is the start question, how to work, and the minutes."""
    talk = Talk(minutes=40)
    text = " ".join(move.text for move in talk.moves)
    assert {move.kind for move in talk.moves} == {"open"}
    assert "bikes" in text
    assert "40 minutes" in text
    assert "aloud" in text


def test_opening_of_an_untimed_interview_names_no_minutes() -> None:
    """Without a time box no number of minutes is said."""
    assert "minutes" not in " ".join(move.text for move in Talk().moves)


def test_the_message_that_is_answered_is_given_to_the_ear() -> None:
    """The understander hears the interviewer's last line, and whether anything was said before."""
    heard: dict[str, list[tuple[str, bool]]] = {}

    def ear(text: str, asked: str, opening: bool, *_known: object):  # type: ignore[no-untyped-def]  # the type is the builder's
        heard.setdefault(text, []).append((asked, opening))
        return BIKES.understand(text, asked, opening)

    interview, moves = begin(type(BIKES)(BIKES.scenario, BIKES.rubric, ear))
    interview, after = step(interview, Reply("Fewer empty racks [goal 2].", 1))
    interview, _ = step(interview, Reply("So be it.", 2))
    assert heard["Fewer empty racks [goal 2]."][0] == (" ".join(m.text for m in moves), True)
    assert heard["So be it."] == [(" ".join(m.text for m in after), False), ("", False)]


def test_who_passes_over_a_question_is_heard_without_it() -> None:
    """Its words speak against what is no answer to it; an answer keeps them."""

    def ear(text: str, asked: str, opening: bool, *_known: object) -> Understanding:
        return BIKES.understand(text if not asked else text.replace("[latency 2]", ""), asked, opening)

    def credited(said: str) -> set[str]:
        interview, _ = step(begin(type(BIKES)(BIKES.scenario, BIKES.rubric, ear))[0], Reply(said, 1))
        return set(interview.coverage.credits)

    assert credited("The van has it in a minute [latency 2].") == {"latency"}
    assert credited("Fewer empty racks [goal 2], the van has it in a minute [latency 2].") == {"goal"}


def test_an_unknown_persona_is_named_with_the_known_ones() -> None:
    """Begin raises KeyError that lists who there is."""
    with pytest.raises(KeyError, match="there are: warm, neutral, brisk, sceptic"):
        begin(BIKES, type(Talk().interview.settings)(persona="mean"))


@pytest.mark.parametrize(
    "line", ["/hint", "[ask-repeat @]", "thanks [social @]", "[check-in @]", "How many? [scale ?]", "hm"]
)
@pytest.mark.parametrize("minutes", [0.05, 1.0])
def test_nothing_meets_silence_however_often_it_comes(line: str, minutes: float) -> None:
    """Who says or presses the same to the end gets a word each time, in fresh words, until the last ones."""
    talk = Talk(minutes=None)
    while not talk.interview.is_over:
        assert talk.hear(line, minutes).strip()
