"""Laws of a change of constraint: when it comes, and what is made of who says that it changes nothing."""

from dataclasses import replace

import pytest

from interviewer.core.case import Case
from interviewer.core.heard.heard import Heard
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import BIKES, RUBRIC, Talk, ear

FAR = replace(
    BIKES.scenario, twists=(replace(BIKES.scenario.twists[0], when="minutes-used > 30 or points-covered > 3"),)
)

COVERING = (
    "Fewer empty racks [goal 2]. A full one hurts [error-costs 2].",
    "The count [labels 2]; it lags [label-quality 2].",
    "/skip",
)


def changed(lines: tuple[str, ...]) -> Talk:
    """The talk behind ``lines``, each said within a second."""
    talk = Talk(Case(FAR, RUBRIC, ear))
    for line in lines:
        talk.hear(line, minutes=0.01)
    return talk


def test_a_change_comes_to_who_covers_much_in_little_time() -> None:
    """Four points in a minute are far; four replies that cover nothing are not."""
    quick = changed(COVERING)
    assert quick.interview.thread.kind == "twist"
    slow = changed(
        ("Racks [goal 1].", "A rack [error-costs 1].", "The count [labels 1].", "It lags [label-quality 1].", "/skip")
    )
    assert slow.interview.thread.kind != "twist"


def test_who_says_that_a_change_changes_nothing_is_asked_how_they_would_see_that() -> None:
    """Once: they are neither believed nor contradicted, and then the talk goes on."""
    talk = changed(COVERING)
    talk.hear("I don't think this changes the design at all [model-choice 2].")
    assert talk.moves[-1].because == "says that the change changes nothing"
    talk.hear("Nothing changes, the vans go as before [baseline 2].")
    assert talk.moves[-1].because != "says that the change changes nothing"


@pytest.mark.parametrize(
    ("text", "unmoved"),
    [
        ("That doesn't really change anything for us.", True),
        ("Nothing changes, since the inputs never used it.", True),
        ("My pipeline handles that as it is.", True),
        ("I would keep everything as it is.", True),
        ("I wouldn't do anything differently.", True),
        ("No real difference here.", True),
        ("That changes a lot.", False),
        ("The labels stay the same, but the features go.", False),
        ("No problem in principle, but the model must learn again.", False),
        ("First I would lengthen the cache.", False),
        ("I would not change the model before the counts are clean.", False),
        ("The same model handles rain and snow.", False),
    ],
)
def test_a_denial_of_the_change_is_told_from_a_plan_for_it(text: str, unmoved: bool) -> None:
    """What stays "but" something else goes is a plan."""
    assert Heard(text, Understanding(text)).unmoved == unmoved


@pytest.mark.parametrize(
    ("text", "objects"),
    [
        ("It fits in one bigger machine in fact! So I disagree a little.", True),
        ("I don't quite agree: nobody waits that long.", True),
        ("I see that differently, the count is fine.", True),
        ("I would strongly disagree.", True),
        ("That is not quite true, drivers sign up weeks before.", True),
        ("I would push back on that: traces come first.", True),
        ("I question the premise that nobody has driven there.", True),
        ("Your assumption seems off, there are rides by taxi.", True),
        ("That is not right for a new city, so I widen it there.", False),
        ("I question every label of theirs.", False),
        ("Riders push back on that.", False),
        ("Raters disagree on one in ten.", False),
        ("Where two of them disagree, a third decides.", False),
        ("I agree, and would count again.", False),
    ],
)
def test_who_is_of_another_mind_is_told_from_those_they_speak_of(text: str, objects: bool) -> None:
    """Only the candidate can object to a question."""
    assert Heard(text, Understanding(text)).objects == objects


def test_who_contradicts_a_change_hears_that_it_was_noted() -> None:
    """Also what a change of constraint takes for granted can be disputed, and is not passed over."""
    talk = changed(COVERING)
    talk.hear("I disagree that it comes tonight: a festival is announced for months [cold-start 1].")
    assert "is of another mind" in [move.because for move in talk.moves]
