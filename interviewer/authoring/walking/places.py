"""What there is to reach in a case, and what an interview has reached of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from interviewer.authoring.testing.touched import touched
from interviewer.authoring.walking.stock import own_mistakes
from interviewer.core.case import Case
from interviewer.core.dialogue import Interview
from interviewer.core.phrasing import heard_as, sentences
from interviewer.core.regex import regex

Kind = Literal["questions", "ways", "probes", "twists", "challenges", "facts", "lines"]
KINDS: tuple[Kind, ...] = get_args(Kind)
CALLED: dict[str, Kind] = {
    "question": "questions",
    "edge": "ways",
    "probe": "probes",
    "twist": "twists",
    "challenge": "challenges",
    "fact": "facts",
}
"""Kinds as tests call them."""
MUST: frozenset[Kind] = frozenset(KINDS) - {"lines"}
"""Kinds that a candidate must be able to reach, as far as the case has them from its author; a line is one of several phrasings, left to
chance."""

_PROBE = regex(r"questions\.([^.]+)\.probes\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Places:
    """What there is to reach, by id."""

    ids: Mapping[Kind, tuple[str, ...]]
    """In file order."""
    spoken: Mapping[str, tuple[str, ...]]
    """What a sentence (``heard_as``) of the author's shows to be reached: lines."""
    chance: frozenset[str]
    """Challenges whose words are the rubrics' own: which of them come up in some interviews is chance, and none of the case's doing."""
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
    chance = frozenset(case.pitfalls) - own_mistakes(case)
    return Places(ids, {key: tuple(found) for key, found in spoken.items()}, chance, names)


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
    """What ``interview`` has reached; a probe when its own words were said."""
    places = places_of(interview.case)
    lines = frozenset(id for key in places.spoken.keys() & interview.said.sentences for id in places.spoken[key])
    found: dict[Kind, set[str]] = {kind: set() for kind in KINDS}
    for kind, owner, place in touched(interview):
        found[CALLED[kind]].add(f"{owner}:{place}" if place else owner)
    found["probes"] &= {f"{at[1]}:{at[2]}" for id in lines if (at := _PROBE.match(id))}
    return {kind: frozenset(ids) for kind, ids in found.items()} | {"lines": lines}
