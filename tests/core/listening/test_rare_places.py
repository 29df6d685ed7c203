"""Laws of what stands in for too little data: asked for, a coarser group in the place of a rare one answers."""

from functools import cache

import pytest

from interviewer import library
from interviewer.cli.ear import with_ear
from interviewer.core.case import Case

ASKED = "There are places without any past rides. How does your system do there?"
POINT = "cold-start"


@cache
def case() -> Case:
    """A shipped case."""
    return with_ear(library.load_case("eta-prediction", (library.shipped(),)))


def answers(text: str) -> bool:
    """Whether ``text`` answers the line."""
    found = case().understand(text, ASKED, False, frozenset({POINT})).findings
    return POINT in {f.id for f in found}


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("For rare places fall back to the router.", True),
        ("For thin cells I shrink to the city mean.", True),
        ("Cells with little data fall back to the city average.", True),
        ("Sparse segments borrow from the road class.", True),
        ("Where there is hardly any data I fall back to the city.", True),
        ("If the service fails, fall back to the router.", False),
        ("On timeout fall back to the last score.", False),
        ("Rare places get more weight in the loss.", False),
        ("A rare word is dropped from the vocabulary.", False),
    ],
)
def test_a_coarser_group_stands_in_for_a_rare_one(text: str, answered: bool) -> None:
    """A service that fails is no place without a past."""
    assert answers(text) == answered
