"""What there is to reach in a case, and what an interview has reached of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from interviewer.core.case import Case
from interviewer.core.dialogue import Interview
from interviewer.core.phrasing import heard_as, sentences

Kind = Literal["questions", "ways", "probes", "twists", "challenges", "facts", "lines"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MUST: frozenset[Kind] = frozenset(KINDS) - {"lines"}
"""Kinds that a candidate must be able to reach; a line is one of several phrasings, left to chance."""


@dataclass(frozen=True, slots=True)
class Places:
    """What there is to reach, by id."""

    ids: Mapping[Kind, tuple[str, ...]]
    spoken: Mapping[str, tuple[str, ...]]
    """What a sentence (``heard_as``) of the author's shows to be reached: lines."""
    names: Mapping[str, str]
    """More words for ids that say little: where a way leads, what a probe digs for."""


@lru_cache(maxsize=16)
def places_of(case: Case) -> Places:
    """Everything to be reached in ``case``; kept by its identity."""
    scenario = case.scenario
    lines = dict(_lines(case))
    spoken: dict[str, list[str]] = {}
    for id, text in lines.items():
        spoken.setdefault(heard_as(sentences(text)[-1]), []).append(id)
    ways = {f"{q.id}:{i}": edge for q in scenario.questions for i, edge in enumerate(q.next)}
    probes = {f"{q.id}:{i}": probe for q in scenario.questions for i, probe in enumerate(q.probes)}
    ids: dict[Kind, tuple[str, ...]] = {
        "questions": tuple(case.questions),
        "ways": tuple(ways),
        "probes": tuple(probes),
        "twists": tuple(case.twists),
        "challenges": tuple(case.pitfalls),
        "facts": tuple(case.facts),
        "lines": tuple(lines),
    }
    names = {f"ways {id}": f"-> {way.to}" + (f" if {way.guard}" if way.guard else "") for id, way in ways.items()}
    names |= {f"probes {id}": " ".join(filter(None, (p.kind, p.want, p.guard))) for id, p in probes.items()}
    return Places(ids, {key: tuple(found) for key, found in spoken.items()}, names)


def _lines(case: Case) -> Iterator[tuple[str, str]]:
    """(id, text) of every phrasing that the author of the case wrote to be spoken whole."""
    scenario = case.scenario
    said = [(f"questions.{q.id}.say", q.say) for q in scenario.questions]
    said += [(f"questions.{q.id}.probes[{i}]", p.say) for q in scenario.questions for i, p in enumerate(q.probes)]
    said += [(f"facts.{f.topic}.say", f.say) for f in scenario.facts]
    said += [(f"twists.{t.id}.say", t.say) for t in scenario.twists]
    said += [(f"pitfalls.{c.pitfall}.challenge", c.say) for c in scenario.challenges]
    for id, texts in said:
        yield from ((f"{id}[{i}]", text) for i, text in enumerate(texts) if text.strip())


def reached(interview: Interview) -> dict[Kind, frozenset[str]]:
    """What ``interview`` has reached."""
    places, said = places_of(interview.case), interview.said
    moves = [move for turn in interview.turns for move in turn.moves]
    heard = places.spoken.keys() & said.sentences
    lines = frozenset(id for key in heard for id in places.spoken[key])
    owners = {
        id.partition(".probes[")[0].removeprefix("questions.") + ":" + id.partition(".probes[")[2].partition("]")[0]
        for id in lines
        if ".probes[" in id
    }
    return {
        "questions": frozenset(said.visited),
        "ways": frozenset(way for move in moves for way in move.ways),
        "probes": frozenset(owners & said.lines),
        "twists": frozenset(said.twists),
        "challenges": frozenset(move.want for move in moves if move.kind == "challenge"),
        "facts": frozenset(move.want for move in moves if move.kind == "fact"),
        "lines": lines,
    }
