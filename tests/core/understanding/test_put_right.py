"""Laws of mistakes that their own words put right: a correction excuses one where it names what is done in its place."""

import pytest

from interviewer.core.rubric import Pitfall
from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import consideration, lines, matcher

PICKS = Pitfall(
    "picks",
    "Picks for the truth",
    "",
    "",
    (),
    "",
    lines("(label|truth) be .. (pick|picked)"),
    right_way=lines("(position|propensity|inverse)", "(=seen|=looked)"),
)
SHELF = matcher(consideration("rows", "row"), pitfalls=(PICKS,))


def made(text: str) -> bool:
    """Whether ``text`` makes the mistake."""
    return any(p.id == "picks" for p in understand(SHELF, text).pitfalls)


@pytest.mark.parametrize(
    "text",
    [
        "The label is the pick, corrected for position.",
        "The label is the pick, with position bias corrected on a tenth of the traffic.",
        "The truth is what is picked, weighted by the inverse chance of a look.",
        "The label is the pick. We adjust for where it was seen.",
        "The label is a pick after debiasing with a propensity.",
        "The label is the pick times one over the chance that it was seen.",
    ],
)
def test_a_correction_that_names_the_right_way_excuses_it(text: str) -> None:
    """In its sentence or the next."""
    assert not made(text)


@pytest.mark.parametrize(
    "text",
    [
        "The label is the pick.",
        "The label is the pick, not corrected for position.",
        "The label is the pick, corrected for typing errors.",
        "The label is the pick; we could correct for position.",
        "The label is the pick, and correcting for position is not needed.",
        "The label is the pick; we correct for position, but later.",
        "The label is the pick. Should I correct for position?",
        "The label is the pick in any position.",
        "The label is the pick. The rows come next. We correct the position of the shelf.",
    ],
)
def test_a_correction_of_something_else_or_none_excuses_nothing(text: str) -> None:
    """Nor one that is put off, found needless or only asked about."""
    assert made(text)
