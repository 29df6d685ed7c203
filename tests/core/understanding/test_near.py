"""Laws of near misses: what a case's author can mend comes first."""

from collections.abc import Sequence

import pytest

from interviewer.core.rubric import Rubric
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.near import NearMiss, Sought, near_misses
from interviewer.core.understanding.reply import read
from tests.core.understanding.rubrics import LANGUAGE, consideration

SHARED = (
    consideration("goal", "avoid accident", "needed around noon"),
    consideration("costs", "limit refund", "glare damage"),
    consideration("loop", "echo .. dome"),
    consideration("serving", "belt .. server"),
)
OWN = (
    consideration(
        "setup",
        "(light|lamp|lamps|glare|reflection|shadow|strobe|flash|beam|exposure|hood|dome|mirror) + (camera|picture)",
        "pixel + scratch",
    ),
)


SETUP = frozenset({"setup"})
WHOLE = Rubric("core", "", considerations=(*SHARED, *OWN), lexicons=LANGUAGE)


def missed(text: str, sought: Sought) -> Sequence[NearMiss]:
    """The near misses of the first sentence of ``text``."""
    matcher = Matcher(compile_index(WHOLE)[0])
    reply = read(matcher, text)
    return near_misses(matcher, reply, reply.readings[0], sought)


@pytest.mark.parametrize(
    "text",
    [
        "I would avoid glare with a dome.",
        "We limit the reflection on the belt.",
        "A strobe needed by the belt.",
        "An echo of the beam runs along the belt.",
        "I limit exposure to avoid smear on the belt.",
    ],
)
def test_the_own_near_miss_goes_before_the_shared_ones(text: str) -> None:
    """However many words its missing part knows, and however many shared cues come as near."""
    first, *others = missed(text, Sought(own=SETUP))
    assert first.id == "setup"
    assert "camera" in first.missing
    assert others


def test_what_the_question_wants_goes_before_the_rest() -> None:
    """An open want of the question stands in front of the case's own considerations."""
    text = "I would avoid glare with a dome."
    assert [miss.id for miss in missed(text, Sought(frozenset({"loop"}), SETUP))][:2] == ["loop", "setup"]


def test_what_is_sought_is_shown_alone_with_all_that_it_misses() -> None:
    """Every cue of it that holds a telling word, the nearest first, each with all its missing parts; and nothing of others."""
    only = Sought(only=SETUP, most=9)
    found = missed("Each pixel of the belt is lit by a lamp.", only)
    assert {miss.id for miss in found} == {"setup"}
    assert {miss.missing for miss in found} == {"needs camera | picture", "needs scratch"}
    assert not missed("The server runs on a belt.", only)


def test_most_bounds_the_near_misses() -> None:
    """No more than asked for."""
    assert len(missed("I avoid glare on the dome of the belt.", Sought(most=2))) == 2


def test_missing_words_are_whole_words() -> None:
    """As the cue writes them, not as they are stemmed."""
    assert "accident" in next(m for m in missed("We avoid a dome there.", Sought()) if m.id == "goal").missing
