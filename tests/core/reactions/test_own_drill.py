"""Laws of a question for a point that only the case knows: it is not left for what words alone seem to say of another."""

from dataclasses import replace

import pytest

from interviewer.core.case import Case
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.leaning import Said
from interviewer.core.understanding.leaning_table import PackedLeanings
from interviewer.core.understanding.leanings import Leanings
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import BIKES, Talk, ear

BY_WORDS = Grounds(Leanings(PackedLeanings()), Said((), ""), "consideration", "", "statement")
ELSEWHERE = "A rider without a bike is worse off than one who finds it late [error-costs 2]."
TWICE = "Each dock tells who took a bike and when [labels 2]. A broken lock writes nonsense [label-quality 2]."


def by_words(text: str, asked: str, opening: bool, *known: object) -> Understanding:
    """What the marks in ``text`` say, where no cue but words alone speak for it."""
    heard = ear(text, asked, opening, *known)
    return replace(heard, findings=tuple(f._replace(why=(BY_WORDS,)) for f in heard.findings))


def answered(case: Case, said: str) -> str:
    """What is talked about after ``said`` is the answer to how the answer reaches a van."""
    talk = Talk(case)
    while talk.interview.thread.id != "serve":
        talk.hear("/skip", 0.1)
    talk.hear(said)
    return talk.interview.thread.id


@pytest.mark.parametrize(
    ("own", "alone", "said", "place"),
    [
        (True, True, ELSEWHERE, "serve"),
        (True, False, ELSEWHERE, "live"),
        (False, True, ELSEWHERE, "live"),
        (True, True, TWICE, "live"),
    ],
)
def test_words_alone_lead_away_from_no_point_of_the_case(own: bool, alone: bool, said: str, place: str) -> None:
    """Nothing leans to such a point, so an answer to it may go unheard; a cue, or two points elsewhere, are a lead."""
    heard = replace(BIKES, understand=by_words if alone else ear)
    assert answered(replace(heard, own_points=frozenset({"latency"}) if own else frozenset()), said) == place
