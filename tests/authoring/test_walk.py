"""Laws of the walk: the same seed is the same interview, every law can be seen to break, and the shipped cases hold."""

from dataclasses import replace
from functools import cache
from typing import NoReturn

import pytest

from interviewer.authoring.walking.ear import remembering
from interviewer.authoring.walking.laws import LAWS, broken
from interviewer.authoring.walking.places import KINDS, places_of, reached
from interviewer.authoring.walking.robots import ROBOTS
from interviewer.authoring.walking.stock import stock_of
from interviewer.authoring.walking.tally import Tally, robot_of, walked
from interviewer.authoring.walking.walk import Walk, walk
from interviewer.cli.desk import load_case
from interviewer.core.act import Move, Reply
from interviewer.core.case import Case, Settings
from interviewer.core.interview import begin, step
from interviewer.core.rubric import Cue
from interviewer.library import known, shipped
from tests.core.small_case import BIKES

SHIPPED = tuple(known("scenario", (shipped(),)))


@cache
def heard(id: str) -> Case:
    """A shipped case with an ear that remembers."""
    case = load_case(id)
    return Case(case.scenario, case.rubric, remembering(case.understand))


def held(seed: int) -> Walk:
    """A robot's interview on one of the cases."""
    return walk(heard(SHIPPED[seed % len(SHIPPED)]), robot_of(seed), seed)


first_held = cache(held)


@pytest.mark.parametrize("seed", range(len(ROBOTS)))
def test_no_robot_breaks_a_law_in_a_shipped_case(seed: int) -> None:
    """Each robot once, on one of the cases; the thousand are for `interviewer walk`."""
    tally = Tally()
    tally.add(first_held(seed))
    assert tally.walks == 1
    assert tally.broken == []


@pytest.mark.parametrize("seed", range(len(ROBOTS)))
def test_a_seed_is_one_interview(seed: int) -> None:
    """The same robot and seed say and hear the same, also when the ear has heard it all before."""
    first, again = first_held(seed), held(seed)
    assert first is not again
    assert first.interview.turns == again.interview.turns
    assert first.interview.settings == again.interview.settings


def test_a_tally_does_not_depend_on_how_the_seeds_are_shared() -> None:
    """Two portions add up to the whole."""
    whole = walked(BIKES, range(20))
    parts = Tally()
    for portion in (range(12), range(12, 20)):
        parts += walked(BIKES, portion)
    assert replace(parts, seconds=0.0) == replace(whole, seconds=0.0)


def test_what_is_reached_exists() -> None:
    """No walk reaches what the case does not have; the start is reached by all."""
    places = places_of(BIKES)
    for seed in range(10):
        found = reached(walk(BIKES, "mixed", seed).interview)
        assert BIKES.scenario.start in found["questions"]
        for kind in set(KINDS) - {"facts"}:
            assert found[kind] <= set(places.ids[kind])


def test_every_example_that_robots_use_is_heard_as_what_it_shows() -> None:
    """A stand-in for the interviewer's line leaves an explanation an explanation."""
    case = heard("fraud-detection")
    for id, texts in stock_of(case).explained.items():
        for text in texts:
            assert id in {f.id for f in case.understand(text, "What would you do about the labels?", False).findings}


def spoilt(kind: str) -> Walk:
    """An interview into whose third turn a move was put that breaks one law."""
    good = walk(BIKES, "expert", 3)
    turn = good.interview.turns[2]
    moves = {
        "never-repeats": (*turn.moves, good.interview.turns[1].moves[-1]),
        "asks-once": (Move("ask", "Why this? And why that?", "test"),),
        "is-brief": (Move("ask", "so " * 80, "test"),),
        "is-whole": (Move("ask", "You said {quote}.", "test"),),
        "answers": (),
    }[kind]
    turns = (*good.interview.turns[:2], replace(turn, moves=moves), *good.interview.turns[3:])
    return replace(good, interview=replace(good.interview, turns=turns))


@pytest.mark.parametrize("law", ["never-repeats", "asks-once", "is-brief", "is-whole", "answers"])
def test_a_law_sees_what_breaks_it(law: str) -> None:
    """A spoilt turn is found by its law, with its place."""
    assert law in LAWS
    found = {item.law: item.turn for item in broken(spoilt(law))}
    assert found[law] in (2, 3)


def test_a_crash_names_its_place() -> None:
    """What the ear raises becomes a broken law, and the walk goes on to the next seed."""

    def deaf(*_: object) -> NoReturn:
        raise ValueError("deaf")

    case = Case(BIKES.scenario, BIKES.rubric, deaf)
    tally = walked(case, range(2, 4))
    assert tally.failed["crashes"] == 2
    assert "ValueError: deaf" in tally.broken[0][1].what


def test_an_unreachable_question_is_named() -> None:
    """A question that no way leads to is never reached, and the case is not sound."""
    lost = replace(BIKES.scenario.questions[1], id="lost", wants=("nobody-wants-this",), next=())
    case = Case(replace(BIKES.scenario, questions=(*BIKES.scenario.questions, lost)), BIKES.rubric, BIKES.understand)
    tally = walked(case, range(30))
    assert "lost" in tally.never(places_of(case), "questions")
    assert not tally.sound(places_of(case))


def test_who_was_asked_for_a_model_is_not_told_to_begin_with_the_problem() -> None:
    """Only an answer to the opening can name a model before the problem; a drill may begin at the model."""
    interview, _ = begin(heard("typeahead"), Settings(10, "junior", "warm", "drill", 9, ("candidate-generation",)))
    assert interview.thread.id != heard("typeahead").scenario.start
    said = (
        "Candidate generation with two towers pulls 500 queries out of ten million, then a heavier ranker orders those."
    )
    _, moves = step(interview, Reply(said, 30.0))
    assert "challenge" not in {move.kind for move in moves}


def test_a_fact_of_the_case_s_own_is_asked_for_in_words_of_its_cues() -> None:
    """First alternatives, without what may be missing; by its name when every cue calls a concept."""
    topic, *_ = (id for id in BIKES.facts if id != "anything-else")
    asked = (Cue("(see|know) .. (the)? fridge", "a:1"), Cue("~pantry full", "a:2"))
    fact = replace(BIKES.facts[topic], topic="fridge-stock", asked=asked)
    case = Case(replace(BIKES.scenario, facts=(fact,)), BIKES.rubric, BIKES.understand)
    assert stock_of(case).asks == {"fridge-stock": ("see fridge?", "What about fridge stock?")}


def test_a_mistake_of_the_rubrics_that_nobody_made_fails_no_case() -> None:
    """Which of them are drawn is chance; what the case has words of its own for must come up."""
    places = places_of(heard("typeahead"))
    own = next(id for id in places.ids["challenges"] if id not in places.chance)
    tally = Tally()
    for kind in KINDS:
        tally.reached[kind].update(places.ids[kind])
    for id in places.chance:
        del tally.reached["challenges"][id]
    assert places.chance
    assert tally.sound(places)
    del tally.reached["challenges"][own]
    assert tally.missed(places) == ("challenges",)
    assert not tally.sound(places)
