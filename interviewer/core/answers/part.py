"""One question of a reply, and what the case has to say to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from interviewer.core.answers.marked import is_last, is_marked
from interviewer.core.answers.told_before import told_before
from interviewer.core.case import Case
from interviewer.core.facts.called import NAMES
from interviewer.core.facts.choosing import Answer, answer_to
from interviewer.core.facts.joined import guessed_at, joined, listed_in_short
from interviewer.core.facts.lore import lore_of, stems
from interviewer.core.facts.query import Query, query_of
from interviewer.core.facts.sought import LISTING, RATHER, SURE
from interviewer.core.facts.thing import thing_of
from interviewer.core.heard.aside import aside_in
from interviewer.core.heard.demand import MAY_ASSUME
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.talk import asked_of_the_talk
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.regex import regex
from interviewer.core.scenario import ANYTHING_ELSE, Fact
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

WEIGHS = regex(r"\b(?:would|should|could|might|shall|what if)\b", re.IGNORECASE)
"""Words with which somebody weighs the own design aloud."""
SUBJECTLESS = regex(
    r"\W*(?:(?:and|so|but|then)\W+)*(?:is|are|was)\s+(?!(?:the|a|an|this|that|these|those|it|they|there|we|you|he|she|our|your|my|their|his|her|any|all|each|every|one|some)\b)\w+",
    re.IGNORECASE,
)
"""A verb with no subject behind it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One question of the reply, and what the case has to say to it."""

    question: Query
    """As it was asked."""
    answer: Answer
    """What the interviewer knows of it."""
    thing: str = ""
    """What it asks about that the case does not say, in the candidate's words."""
    waits: bool = False
    """Whether it is put at the end of the reply, so that nobody but the interviewer can answer it."""


def facts_of(case: Case) -> dict[str, Fact]:
    """The facts of ``case`` by topic, without what it says where none answers."""
    return {topic: fact for topic, fact in case.facts.items() if topic != ANYTHING_ELSE}


def part_of(m: Message, heard: Heard, question: Query, asked: tuple[str, ...]) -> Part:
    """What the case says to the ``question`` of ``heard``, where the whole message was heard to ask for ``asked``."""
    facts, lore, single = facts_of(m.now.case), lore_of(m.now.case), question.single
    leans = dict(single.leans)
    surely = (t for t in single.topics if t in facts and t not in asked and leans.get(t, 0.0) >= RATHER)
    asked = (*asked, *surely)  # of several questions, one may speak louder than another
    found = answer_to(question, asked, facts, lore)
    if MAY_ASSUME.search(question.text) and not found.topics:
        found = Answer()  # who asks leave to assume something gets it, unless a fact speaks of that
    found = told_before(m, heard, question, asked, found) or _renewed(m, heard, question, asked, found)
    brought = (move.text for turn in m.now.turns for move in turn.moves if move.kind == "twist")
    every = frozenset(stems(" ".join(brought))).union(*(told.words for told in lore.facts.values()))
    real = is_marked(heard.text, single.span) or not _is_statement(question.text)
    names = NAMES.get(found.near, frozenset[str]())
    understood = names if found.near in LISTING else names | question.heard(found.near)
    if found.near in m.now.said.told:
        understood = frozenset()  # it did not say this
    counted = bool(question.counted and found.near)  # how many there are is told, if not how many of them do it
    thing = thing_of(question, every, understood) if real and not (found.topics or counted) else ""
    waits = bool(thing) or (matter(question.text) > 1 and not WEIGHS.search(question.text))
    return Part(question, found, thing, waits=waits and is_last(heard.text, single.span))


def apart(m: Message, whole: Part) -> list[Part]:
    """The questions that ``whole`` puts in one breath, where they have several answers; in a list of bare names, where each has one."""
    asked = whole.question.text
    for halves, least in ((guessed_at(asked), 0), (joined(asked), 0), (listed_in_short(asked), 1)):
        found = [replace(half, waits=whole.waits) for half in _halves(m, halves)]
        told = {half.answer.topics for half in found}
        several = len(told) > 1 or (len(found) > 1 and not whole.answer.topics and told != {()})
        if several and all(len(half.answer.topics) >= least for half in found):
            return found
        if len(found) == 1 and (len(halves) > 1 or not whole.answer.topics):
            return found  # "I'd like to know the volume" names one thing, and the time that is left is no thing of the case
    return []


def _halves(m: Message, halves: tuple[str, ...]) -> Iterator[Part]:
    """``halves`` of a question, each heard by itself."""
    for half in halves:
        if aside_in(half) == "clock" or asked_of_the_talk(half):
            continue
        heard = Heard(half, m.now.case.understand(half, "", False))
        single = next(iter(heard.asked), Single(Span(0, len(half.rstrip("?")))))
        question = query_of(half, single, lore_of(m.now.case))
        half_part = part_of(m, heard, question, heard.understanding.topics)
        names = set(stems(half))
        called = next((topic for topic in facts_of(m.now.case) if not names.isdisjoint(NAMES.get(topic, ()))), "")
        named = "" if half_part.answer.topics or half_part.thing else half_part.answer.near or called
        yield replace(half_part, answer=Answer((named,))) if named else half_part  # in a list, a name is a question


def _is_statement(asked: str) -> bool:
    """Whether words without a question mark only leave out their subject: "is simple and fast"."""
    return bool(SUBJECTLESS.match(asked))


def _is_surely(question: Query, topics: tuple[str, ...]) -> bool:
    """Whether cues and words of ``question`` surely ask for one of ``topics``: who says that it was not told is told it again."""
    leans = dict(question.single.leans)
    return any(topic in question.single.topics and leans.get(topic, 0.0) >= SURE for topic in topics)


def _renewed(m: Message, heard: Heard, question: Query, asked: tuple[str, ...], found: Answer) -> Answer:
    """``found`` without facts told before that do not hold what is asked: who asks on wants another one, or none."""
    told = m.now.said.told
    if (
        found.named
        or (found.firmly and not heard.presses and (question.pointed or heard.only_asks))
        or not (set(found.topics) | {found.near}).intersection(told)
        or _is_surely(question, found.topics[:1])
    ):
        return found
    facts = {t: f for t, f in m.now.case.facts.items() if t != ANYTHING_ELSE and t not in told}
    other = answer_to(question, tuple(t for t in asked if t in facts), facts, lore_of(m.now.case).only(facts))
    if other.firmly:
        return other
    leans = dict(question.single.leans)
    named = (topic for topic in found.topics if not NAMES.get(topic, frozenset()).isdisjoint(question.weights))
    if found.topics and (heard.presses or any(leans.get(topic, 0.0) >= RATHER for topic in named)):
        return found
    return Answer(near=next(iter(found.topics), ""))  # what was told is not denied
