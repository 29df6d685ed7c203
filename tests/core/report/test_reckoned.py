"""Laws of sizes that were asked for: who draws something from one has used the scale."""

import pytest

from interviewer.core.report.reckoned import reckoned
from tests.core.small_case import Talk


def used(*replies: str) -> list[str]:
    """What the last of ``replies`` draws from the scale, which was told."""
    talk = Talk(minutes=40)
    for reply in replies:
        talk.hear(reply)
    interview = talk.interview
    last = len(interview.spoken())
    return [span.of(interview.words(last)) for span in reckoned(interview, last)]


ASKED = "How many bikes do you have [scale ?]"


@pytest.mark.parametrize(
    "said",
    [
        "um you cant look at all 6,000 bikes each night",
        "That means 6000 readings a minute at the least",
        "So six thousand bikes send a line each hour",
        "Six thousand bikes times ten rides is little",
        "At six thousand bikes one machine does it all",
    ],
)
def test_a_size_that_was_asked_for_is_used(said: str) -> None:
    """The clause that draws on it is what shows the point."""
    assert used(ASKED, f"{said}, and the rest is small [labels 2].") == [said]


@pytest.mark.parametrize(
    "said",
    [
        "So six thousand bikes in all, is that right?",
        "Six thousand bikes.",
        "Then we train for three weeks on all that we have.",
        "You can't look at 9,000 bikes each night.",
        "Six thousand bikes stand in the city at night.",
    ],
)
def test_a_size_said_back_or_another_one_uses_nothing(said: str) -> None:
    """A figure that is named again, or was never told, is none that was reckoned with."""
    assert not used(ASKED, said)


def test_a_size_that_nobody_told_is_none() -> None:
    """What was not asked for was not used."""
    assert not used("So six thousand bikes send a line each hour [labels 2].")
