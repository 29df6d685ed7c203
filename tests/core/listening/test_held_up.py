"""Laws of mistakes held up to the light: who shows what one leads to and concludes otherwise does not make it, and who keeps it does."""

from dataclasses import replace
from functools import partial

import pytest

from interviewer.core.listening.held_up import without_held_up
from interviewer.core.listening.here import Here
from interviewer.core.mistakes.amends import amends
from interviewer.core.rubric import Cue, Level, Pitfall, Rubric
from interviewer.core.text import Span
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.right_way import right_ways
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import BIKES, reached

ACCURACY = Pitfall("accuracy", "Accuracy", "", "ours", ("Who is missed?",), "", (), right_way=(Cue("recall", ""),))
RARE = replace(
    BIKES, right_ways=partial(right_ways, Matcher(compile_index(Rubric("rare", "Rare", pitfalls=(ACCURACY,)))[0]))
)


def made(text: str, words: str) -> bool:
    """Whether the mistake heard in ``words`` of ``text`` is made."""
    start = text.index(words)
    found = Finding("accuracy", Level.EXPLAINED, (Span(start, start + len(words)),), ("cue",))
    return bool(without_held_up(Here(RARE, text), Understanding(text, (), (found,), ("answer",), (), ())).pitfalls)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If 2 in 100 buy, a model that says no is 98 percent accurate and useless.", "98 percent accurate"),
        ("Oh. That would be 99.9 percent accurate and worthless to the bank.", "99.9 percent accurate"),
        ("True, it has 97 percent accuracy without finding a single one.", "97 percent accuracy"),
        ("If all are let in, 99.5 % accuracy. So rather how many thieves we catch.", "99.5 % accuracy"),
        ("When I count the right ones, silence wins with 98 percent. So I take recall.", "count the right ones"),
    ],
)
def test_who_shows_what_it_leads_to_does_not_make_it(text: str, words: str) -> None:
    """In one sentence that finds it worthless, or in two: what follows from it, and the conclusion."""
    assert not made(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If it is 97 percent accurate, I ship it.", "97 percent accurate"),
        ("If it is 98 percent accurate I ship it, all else is useless detail.", "98 percent accurate"),
        ("If we reach 99 percent accuracy, that is enough. So then I ship it.", "99 percent accuracy"),
        ("We ship on the better score, a live test takes weeks and tells us nothing.", "ship on the better score"),
        ("Since all know it, I report accuracy. So it is accuracy for me.", "report accuracy"),
    ],
)
def test_who_keeps_it_makes_it(text: str, words: str) -> None:
    """An if, a so or a harsh word about something else takes nothing back."""
    assert made(text, words)


def test_a_challenge_answered_with_what_the_mistake_leads_to_is_taken_back() -> None:
    """In the interviewer's book as in the report."""
    talk = reached("check")
    talk.hear_all(
        "I pick the depth on the test days [tuning-on-test !]",
        "If I pick it on the test days [tuning-on-test !], the number flatters me. So rather a validation week.",
    )
    (item,) = talk.interview.pushbacks
    assert (item.standing, amends(talk.interview, item).standing) == ("corrected", "corrected")
