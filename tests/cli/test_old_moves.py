"""Laws of interviews that were stored before a move kept what brought it about: they are read without loss."""

import json
from dataclasses import asdict
from typing import Any, get_args

import pytest

from interviewer.cli.moves import moves_of
from interviewer.core.act import Cause, Move
from interviewer.history.event import Event
from tests.core.small_case import Talk
from tests.core.test_idea import OWN

NEW = ("cause", "which")
"""What older programs did not store."""
OLD: list[tuple[str, str, str, Cause, str]] = [
    ("ask", "data", "edge brief -> data; open: labels", "", ""),
    ("ask", "data", "stuck; edge brief -> data (open(labels)); open: labels", "", ""),
    ("ask", "data", "lead: data; open: labels", "off-graph", ""),
    ("ask", "knowledge", "volunteered: data; open: labels; in place of knowledge itself", "off-graph", ""),
    ("ask", "", "closing: no question is left", "", ""),
    ("fact", "data", "asked: scale", "asked", ""),
    ("fact", "data", "asked: scale, said before", "asked", ""),
    ("fact", "data", "asked again: scale", "asked-again", ""),
    ("fact", "data", "asked again: scale, told in every way", "asked-again", ""),
    ("fact", "data", "asked: no fact covers it all", "unknown", ""),
    ("fact", "data", "asked: no fact covers it, a guess of their own", "unknown", ""),
    ("fact", "data", "asked for a design decision", "design", ""),
    ("fact", "data", "asked for an opinion on the design", "opinion", ""),
    ("fact", "data", "asked to be taught", "", ""),
    ("fact", "data", "asked what “a fair one” means", "", ""),
    ("steady", "data", "asked about the talk: meant, and it was", "meant", ""),
    ("steady", "data", "asked about the talk: verdict", "", ""),
    ("steady", "data", "volunteered: serving", "came-along", ""),
    ("probe", "data", "volunteered: serving; open: latency", "", ""),
    ("probe", "data", "a hint on an idea of their own; act: hint key", "own-idea", ""),
    ("dig", "data", "an idea of their own: decoy racks", "own-idea", "decoy racks"),
    ("dig", "data", "an idea of their own: decoy racks; left open at data: labels", "own-idea", "decoy racks"),
    ("dig", "data", "an idea of their own: announced", "own-idea", ""),
    ("dig", "data", "labels was only named", "", ""),
    ("acknowledge", "data", "study: verdict", "study", ""),
    ("twist", "", "twist late-truth, as visited(data); open: labels", "", "late-truth"),
    ("challenge", "data", "", "", ""),
]
"""Kind, question and reason of moves as they were stored, what brought each about, and which idea or twist it is about."""


def read(*bodies: dict[str, Any]) -> tuple[Move, ...]:
    """The moves of a stored event with ``bodies``."""
    return moves_of(Event(1, "reply", 1.0, json.loads(json.dumps({"moves": bodies})), ""))


def old(move: Move) -> dict[str, Any]:
    """``move`` as an older program stored it."""
    return {name: value for name, value in asdict(move).items() if name not in NEW}


@pytest.mark.parametrize(("kind", "question", "because", "cause", "which"), OLD)
def test_an_old_move_tells_what_brought_it_about(
    kind: str, question: str, because: str, cause: Cause, which: str
) -> None:
    """Its reason was the only place where that stood."""
    (move,) = read({"kind": kind, "text": "So?", "because": because, "question": question, "ways": []})
    assert (move.cause, move.which, move.because) == (cause, which, because)


def test_every_cause_is_read_from_an_old_move() -> None:
    """None was lost when they became a field."""
    assert {cause for *_, cause, _ in OLD} == set(get_args(Cause))


def test_an_interview_reads_the_same_without_what_older_programs_did_not_store() -> None:
    """What is read from its reasons is what the interviewer meant."""
    talks = Talk(), Talk(minutes=40), Talk(mode="study", minutes=None)
    for talk in talks:
        talk.hear_all("How many racks [scale ?]?", "And the wind [wind ?]?", "How many racks [scale ?]?")
        talk.hear_all("Should I use trees or a network? [clarifying-question @]", "Is it okay to take trees?")
        talk.hear("The van has it within a minute because one machine is enough [latency 2].")
        talk.hear_all("The driver writes it [labels 1]", OWN, "A hint please [ask-hint @]")
        talk.hear("Let's talk about privacy [privacy >]")
        talk.hear_all("/skip", "/skip", "/skip")
    moves = [move for talk in talks for turn in talk.interview.turns for move in turn.moves]
    assert list(read(*map(old, moves))) == moves
    assert {move.cause for move in moves} == set(get_args(Cause)) - {"meant", "came-along"}
    assert {"festival", "Bloom filter of seen helmets"} <= {move.which for move in moves}


def test_a_move_is_read_as_it_was_stored() -> None:
    """Nothing is read from the reason of one that keeps what brought it about, and a cause that a later program knows is none."""
    move = Move("ask", "So?", "lead: data", "data", ways=("brief:0",))
    assert read(asdict(move)) == (move,)
    (later,) = read(asdict(move) | {"cause": "telepathy", "mood": "blue"})
    assert later == move
