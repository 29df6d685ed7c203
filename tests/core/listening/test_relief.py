"""Laws of more to do than before: who says what gives way under load has spoken of it."""

import pytest

from interviewer.core.listening.here import Here
from interviewer.core.listening.relief import LOAD, with_relief
from interviewer.core.rubric import Level
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import BIKES

ASKED = "Suppose two million newcomers come in one day. What do you do differently that day?"


def heard(text: str, asked: str = ASKED, wants: frozenset[str] = frozenset({LOAD})) -> Level:
    """How far ``text`` speaks of the load when nothing else was heard of it."""
    found = with_relief(Here(BIKES, text, asked, aims=wants), Understanding(text)).findings
    return found[0].level if found else Level.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "For load: shed the ranker first and serve the retrieval order.",
        "I switch the expensive ranker off at that load and answer with the town's popular accounts.",
        "Under pressure the reranking step is dropped first, then the personal part, and the cache stays to the end.",
        "We'd degrade: fewer candidates per request, a smaller model, and for the others yesterday's order.",
        "I'd double the machines beforehand and turn the heavy features off.",
        "I pause the nightly job, since its cluster can serve during the peak.",
    ],
)
def test_what_gives_way_under_load_is_heard(text: str) -> None:
    """What goes first, or what is taken on, with what it is for."""
    assert heard(text) == Level.EXPLAINED


@pytest.mark.parametrize(
    "text",
    [
        "That's eleven times a normal day.",
        "Load is important and must be planned carefully.",
        "The ranker learns the new people's taste first.",
        "I drop accounts that never posted first and serve the others in order.",
        "We'd skip the ranker for newcomers because it has nothing to go on.",
        "I would never shed the safety filters first.",
        "The model is not dropped, it takes the load.",
        "Would you shed the ranker first?",
    ],
)
def test_what_gives_no_load_away_is_not(text: str) -> None:
    """A repetition, an intention, a word of the same kind, a refusal, a question."""
    assert heard(text) == Level.ABSENT


def test_only_who_was_asked_of_more_is_heard_so() -> None:
    """Elsewhere the same words may be about anything."""
    shed = "For load: shed the ranker first and serve the retrieval order."
    assert heard(shed, "Who may read that?") == Level.ABSENT
    assert heard(shed, wants=frozenset({"privacy"})) == Level.ABSENT
