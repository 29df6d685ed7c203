"""Several rubrics and a scenario's own entries as one rubric."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from operator import add
from typing import TypeVar

from interviewer.authoring.places import SHARED
from interviewer.core.rubric import ActCues, Concept, Consideration, Examples, Lexicon, Pitfall, Rubric, Topic
from interviewer.core.scenario import Scenario

_Named = TypeVar("_Named", Concept, Consideration, Pitfall, Topic, ActCues, Lexicon)


def merge_rubrics(rubrics: Iterable[Rubric]) -> Rubric:
    """One rubric with the first of every id, called like the first of ``rubrics``."""
    several = list(rubrics)
    return unique(reduce(add, several)) if several else Rubric("", "")


def leans_on_shared(rubric: Rubric) -> bool:
    """Whether ``rubric`` only says what to listen for, so that cases use it next to ``SHARED``, which brings the language."""
    return rubric.id != SHARED and not rubric.acts and not rubric.lexicons


def merge_case(scenario: Scenario, shared: Rubric) -> Rubric:
    """Everything that an interview on ``scenario`` can recognise: ``shared``, its own entries, its ways to ask."""
    merged = unique(shared + scenario.own)
    topics = {topic.id: topic for topic in merged.topics}
    for fact in scenario.facts:
        if fact.asked:
            topic = topics.get(fact.topic, Topic(fact.topic, fact.topic.replace("-", " "), ()))
            topics[fact.topic] = replace(topic, asked=topic.asked + fact.asked)
    return replace(merged, id=scenario.id, title=scenario.title, topics=tuple(topics.values()))


def adds_cues(scenario: Scenario) -> bool:
    """Whether a reply can mean more in this case than its rubrics know."""
    own = scenario.own
    return bool(own.concepts or own.considerations or own.pitfalls or any(fact.asked for fact in scenario.facts))


def without_cues(rubric: Rubric) -> Rubric:
    """``rubric`` as an interview speaks of it. Cues live on in the index, examples in the files: together most of a rubric."""
    bare = Examples()
    return replace(
        rubric,
        concepts=(),
        lexicons=(),
        considerations=tuple(
            replace(one, said=(), unless=(), deeper=(), examples=bare) for one in rubric.considerations
        ),
        pitfalls=tuple(replace(one, said=(), unless=(), examples=bare) for one in rubric.pitfalls),
        topics=tuple(replace(one, asked=(), unless=(), examples=bare) for one in rubric.topics),
        acts=tuple(replace(one, said=(), unless=(), examples=bare) for one in rubric.acts),
    )


def unique(rubric: Rubric) -> Rubric:
    """``rubric`` with the first of every id, so that nothing downstream meets a clash."""
    return replace(
        rubric,
        concepts=_firsts(rubric.concepts),
        considerations=_firsts(rubric.considerations),
        pitfalls=_firsts(rubric.pitfalls),
        topics=_firsts(rubric.topics),
        acts=_firsts(rubric.acts),
        lexicons=_firsts(rubric.lexicons),
    )


def _firsts(values: tuple[_Named, ...]) -> tuple[_Named, ...]:
    kept: dict[str, _Named] = {}
    for value in values:
        kept.setdefault(value.id, value)
    return tuple(kept.values())
