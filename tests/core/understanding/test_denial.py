"""Laws of denials: who warns against a mistake does not make it, whatever its cue hears; a pitfall with learned weights needs none of this."""

import pytest

from interviewer.core.rubric import Pitfall
from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import consideration, lines, matcher

CUES = lines("(ignore|forget|no matter) .. (motion blur|belt speed|speed of belt)", "not .. clean .. lens")
BLUR = matcher(
    consideration("optics", "lens + dirt"),
    pitfalls=(Pitfall("still", "Parts stand still", "", "", (), "", CUES),),
)


def made(text: str) -> bool:
    """Whether the mistake is heard in ``text``."""
    return bool(understand(BLUR, text).pitfalls)


@pytest.mark.parametrize(
    "text",
    [
        "We must not ignore motion blur.",
        "You should never forget the belt speed.",
        "I would not ignore the motion blur, because the edges smear.",
        "Nobody can ignore motion blur at that pace.",
        "It would be a mistake to ignore motion blur.",
        "I don't think we can ignore the motion blur.",
        "Ignoring motion blur would be wrong.",
        "We can't just forget the speed of the belt.",
        "I measure the exposure instead of ignoring motion blur.",
    ],
)
def test_a_mistake_that_is_warned_against_is_not_made(text: str) -> None:
    """In front of it or behind it, in plain words."""
    assert not made(text)


@pytest.mark.parametrize(
    "text",
    [
        "We can ignore motion blur here.",
        "Why not ignore motion blur?",
        "It is not wrong to ignore motion blur.",
        "It is no mistake to forget the belt speed.",
        "The exposure is not long, so ignore the motion blur.",
        "I would not only ignore motion blur, I would drop frames.",
        "No, ignore motion blur.",
        "We ignore motion blur and the result will be good.",
        "We would not clean the lens.",
        "We must not ignore dirt, but we can ignore motion blur.",
    ],
)
def test_a_mistake_beside_another_no_is_still_made(text: str) -> None:
    """A no that belongs to something else, to the mistake itself, or to the warning takes nothing back."""
    assert made(text)
