"""Laws of right ways: heard by their cues wherever they stand, not where they are turned down, and never taken for anything else."""

import pytest

from interviewer.core.rubric import Pitfall
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.right_way import right_ways
from interviewer.core.understanding.understand import understand
from interviewer.reporting.reading import reading_lines
from tests.core.understanding.rubrics import consideration, lines, matcher

STILL = Pitfall(
    "still",
    "Parts stand still",
    "",
    "",
    (),
    "",
    lines("stand still"),
    right_way=lines("~freeze", "(strobe|flash) .. (light|lamp)"),
)
BELT = matcher(consideration("optics", "lens + dirt"), pitfalls=(STILL,), concepts={"freeze": ("short exposure",)})


def named(text: str) -> list[str]:
    """The words of ``text`` that name the right way."""
    return [way.span.of(text) for way in right_ways(BELT, text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I take a short exposure.", ["short exposure"]),
        (
            "The belt moves. So strobe it with a lamp, and a short exposure.",
            ["strobe it with a lamp", "short exposure"],
        ),
        ("A short exposure first, later a shorter exposure.", ["short exposure", "shorter exposure"]),
        ("The parts stand still.", []),
    ],
)
def test_it_is_heard_wherever_it_is_named(text: str, words: list[str]) -> None:
    """In any sentence, through concepts, and again when it is said again."""
    assert sorted(named(text)) == sorted(words)


@pytest.mark.parametrize(
    "text",
    [
        "We need no short exposure.",
        "It works without a short exposure.",
        "I would never flash a light.",
        "I don't want short exposure.",
    ],
)
def test_what_is_turned_down_is_not_named(text: str) -> None:
    """A no right in front of it, or a word before."""
    assert named(text) == []


def test_it_is_neither_a_mistake_nor_a_point() -> None:
    """It says only what takes the mistake back."""
    heard = understand(BELT, "I take a short exposure and flash a light.")
    assert (heard.findings, heard.pitfalls) == ((), ())


def test_try_tells_it_beside_the_mistake() -> None:
    """And of no mistake that the reply does not make."""
    made, other = "The parts stand still, with a short exposure.", "With a short exposure."
    told = ["\n".join(reading_lines(BELT, read(BELT, text), understand(BELT, text))) for text in (made, other)]
    assert ["right way    of still: “short exposure”" in one for one in told] == [True, False]
