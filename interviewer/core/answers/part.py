"""The questions of a reply, one by one, each with what the case has to say to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from interviewer.core.answers.again import Again, asked_before
from interviewer.core.facts.called import NAMES
from interviewer.core.facts.choosing import Answer, answer_to
from interviewer.core.facts.either import in_one
from interviewer.core.facts.joined import joined, listed_in_short
from interviewer.core.facts.kind import SHARE, kind_of
from interviewer.core.facts.lore import Lore, lore_of, stems
from interviewer.core.facts.query import Query, query_of
from interviewer.core.facts.sought import LISTING, RATHER
from interviewer.core.facts.thing import thing_of
from interviewer.core.heard.heard import Heard
from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.message import Message
from interviewer.core.regex import regex
from interviewer.core.scenario import ANYTHING_ELSE, Fact
from interviewer.core.sentence import SENTENCE, SENTENCE_END
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

POINTS_BACK = regex(r"\b(?:it|one|ones|that|this|them|those|these|they)\b", re.IGNORECASE)
"""Words of a question that leave its matter to what stands before it."""
WEIGHS = regex(r"\b(?:would|should|could|might|shall|what if)\b", re.IGNORECASE)
"""Words with which somebody weighs the own design aloud."""
SUBJECTLESS = regex(
    r"\W*(?:(?:and|so|but|then)\W+)*(?:is|are|was)\s+(?!(?:the|a|an|this|that|these|those|it|they|there|we|you|he|she|our|your|my|their|his|her|any|all|each|every|one|some)\b)\w+",
    re.IGNORECASE,
)
"""A verb with no subject behind it."""
OR = regex(r"\W*or\b", re.IGNORECASE)
"""How the other side of one question begins."""
WH = regex(r"\W*(?:and\W+)?(?:what|how|who|which|where|when|why|whose)\b", re.IGNORECASE)
ABOUT_THEM = regex(
    r"\W*(?:do|does|did|is|are|was|were|can|will|have|has)(?:n['’]?t)? (?:it|they|he|she|that|this|these|those)\b",
    re.IGNORECASE,
)
"""How a question begins that asks on about what the one before it was about."""
SAME = regex(
    r"\W*(?:and\W+)?(?:how many (?:are|were|is) \w+|what(?:['’]?s| is) the (?:number|figure|share|rate)|which share of each)\W*(?:,.*)?$",
    re.IGNORECASE,
)
"""A question after more of what the one before it was about, which was told with it."""
OF_IT = regex(
    r"\W*(?:and\W+)?how (?:often|long|old|many|much)\b(?: \w+)? (?:is|are|was|were|do|does|did|will) (?:it|they|them|that|this|those|these)\b",
    re.IGNORECASE,
)
"""A question after how often or how long it is, whatever "it" is."""
FOR_THESE = regex(
    r"\b(?:do|can|could|would|will) you (?:\w+ )?(?:have|know|tell|give|share|say)\b(?: me)?(?: about)?(?: any of| some of| all)? (?:these|those|them)\b"
    r"(?: (?:numbers|figures|things|facts))?[^.!?\n]{0,20}\?",
    re.IGNORECASE,
)
"""A question that stands for all that were put without a mark before it."""
ASKED_OF = {
    "goal": "objective",
    "scope-and-scale": "scale",
    "error-costs": "error-cost",
    "project-constraints": "compute-budget",
    "localization": "markets",
    "latency": "latency-budget",
    "labels": "labels-available",
    "data-sources": "data-available",
    "privacy": "privacy-rules",
    "adversarial-abuse": "adversaries",
}
"""Where a message only asks and no topic was heard: the fact about the consideration that its words name."""


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


HOW_MANY_OF_IT = regex(
    r"\b(?:how (?:many|much|often)|(?:what|which) (?:share|part|percent\w*|fraction|number))\b[^?.;!]*\b(?:it|them|that|this|those|these|one|so|do|did|have)\W*$",
    re.IGNORECASE,
)
"""A question after the amount of what was just asked about: "..., and how many people have uploaded it"."""


def parts(m: Message, heard: Heard) -> tuple[Part, ...]:
    """The questions of ``heard`` with their answers; one that only points back to the one before it goes with that."""
    case, lore = m.now.case, lore_of(m.now.case)
    facts = {topic: fact for topic, fact in case.facts.items() if topic != ANYTHING_ELSE}
    asked = heard.understanding.topics or tuple(
        topic for f in heard.findings if heard.only_asks and (topic := ASKED_OF.get(f.id, "")) in facts
    )
    if heard.restates and "scope" in facts and not asked:
        asked = ("scope",)
    if not heard.asked and asked:
        known = tuple(topic for topic in asked if topic in facts)
        whole = Single(Span(0, len(heard.text)))
        return (Part(query_of(heard.text, whole, lore), Answer(known, firmly=True)),)
    again = asked_before(heard.text, [turn.text for turn in m.now.spoken()])
    found = _once_more(m, again) if again else []
    standing = next(FOR_THESE.finditer(heard.text), None)
    these = standing.start() if standing else 0
    if standing:
        mere = m.now.case.understand(standing[0], "", False).topics
        asked = tuple(topic for topic in asked if topic not in mere)
    after = 0
    singles = tuple(in_one(heard.asked, heard.text)) or (Single(Span(0, len(heard.text))),)
    for place, single in enumerate(singles):
        if len(singles) > 1 and not (single.topics or single.leans or matter(single.span.of(heard.text))):
            continue  # "can you remind me" asks for nothing by itself
        if again and again.span.meets(single.span):
            continue
        asks_on = (heard.only_asks or heard.presses or single.span.end <= these) and bool(single.topics or single.leans)
        if heard.explained and "?" in heard.text and not (_is_marked(heard.text, single.span) or asks_on):
            continue  # "how far it is from her last purchase" lists an input
        mine = _not_elsewhere(singles, place, asked)
        whole_part = _part(m, heard, single, _question(heard.text, single, after, lore), mine, facts)
        one_breath = after > 0 and not SENTENCE_END.search(heard.text, after, single.span.start)
        after = single.span.end
        for part in _apart(m, whole_part, facts) or (whole_part,):
            if found and one_breath and _is_other_side(part, found[-1], lore):
                continue
            if found and (_goes_with(part, found[-1]) or _is_told(part, found[-1], facts)):
                continue
            if found and part.answer.topics and OR.match(part.question.text):
                if found[-1].answer.topics and not (part.question.pointed or single.topics):
                    continue  # "is it tonight, or that they come back?" is one question
                if not found[-1].answer.topics:
                    found.pop()  # so is "alone, or does somebody look at it?"
            if part.answer.topics or _is_marked(heard.text, single.span) or "?" not in heard.text:
                found.append(part)
    return tuple(found)


def _once_more(m: Message, again: Again) -> list[Part]:
    """The question that they come back to; of several in one sentence, those that name what they come back for."""
    whole = list(parts(m, Heard(again.text, m.now.case.understand(again.text, "", False))))
    named = [part for part in whole if again.named <= set(stems(part.question.text))] or whole
    return [replace(p, answer=Answer(p.answer.topics or (p.answer.near,) * bool(p.answer.near))) for p in named]


def _not_elsewhere(asked: tuple[Single, ...], place: int, topics: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the ``topics`` of the message that the question at ``place`` may be after: one that hears none of its own is after
    none that only a question behind it, or far before it, hears."""
    if len(asked) < 2 or asked[place].topics:
        return topics
    near = {topic for one in asked[max(0, place - 1) : place + 1] for topic in one.topics}
    far = {topic for one in asked for topic in one.topics} - near
    return tuple(topic for topic in topics if topic not in far)


def _question(text: str, single: Single, after: int, lore: Lore) -> Query:
    """The ``single`` question of ``text``; one that only points back is read with its sentence, behind the place ``after``."""
    question = query_of(text, single, lore)
    if not question.pointed and POINTS_BACK.search(question.text):
        return query_of(text, replace(single, span=_sentence(text, single.span, after)), lore)
    return question


def _part(
    m: Message, heard: Heard, single: Single, question: Query, asked: tuple[str, ...], facts: dict[str, Fact]
) -> Part:
    """What the case says to ``question``, which stands where ``single`` does."""
    lore = lore_of(m.now.case)
    leans = dict(single.leans)
    surely = (t for t in single.topics if t in facts and t not in asked and leans.get(t, 0.0) >= RATHER)
    asked = (*asked, *surely)  # of several questions, one may speak louder than another
    found = _renewed(m, heard, question, asked, answer_to(question, asked, facts, lore))
    every = frozenset[str]().union(*(told.words for told in lore.facts.values()))
    real = _is_marked(heard.text, single.span) or not _is_statement(question.text)
    names = NAMES.get(found.near, frozenset[str]())
    understood = names if found.near in LISTING else names | question.heard(found.near)
    if found.near in m.now.said.told:
        understood = frozenset()  # it did not say this
    counted = bool(question.counted and found.near)  # how many there are is told, if not how many of them do it
    thing = thing_of(question, every, understood) if real and not (found.topics or counted) else ""
    waits = bool(thing) or (matter(question.text) > 1 and not WEIGHS.search(question.text))
    return Part(question, found, thing, waits=waits and _is_last(heard.text, single.span))


def _apart(m: Message, whole: Part, facts: dict[str, Fact]) -> list[Part]:
    """The questions that ``whole`` puts in one breath, where they have several answers; in a list of bare names, where each has one."""
    for halves, least in ((joined(whole.question.text), 0), (listed_in_short(whole.question.text), 1)):
        found = [replace(half, waits=whole.waits) for half in _halves(m, halves, facts)]
        if len({half.answer.topics for half in found}) > 1 and all(len(half.answer.topics) >= least for half in found):
            return found
        if len(found) == 1 and not whole.answer.topics:
            return found  # "I'd like to know the volume" names one thing
    return []


def _halves(m: Message, halves: tuple[str, ...], facts: dict[str, Fact]) -> Iterator[Part]:
    """``halves`` of a question, each heard by itself."""
    for half in halves:
        heard = Heard(half, m.now.case.understand(half, "", False))
        single = next(iter(heard.asked), Single(Span(0, len(half.rstrip("?")))))
        question = query_of(half, single, lore_of(m.now.case))
        half_part = _part(m, heard, single, question, heard.understanding.topics, facts)
        names = set(stems(half))
        called = next((topic for topic in facts if not names.isdisjoint(NAMES.get(topic, ()))), "")
        named = "" if half_part.answer.topics or half_part.thing else half_part.answer.near or called
        yield replace(half_part, answer=Answer((named,))) if named else half_part  # in a list, a name is a question


def _goes_with(part: Part, before: Part) -> bool:
    """Whether a question that the case does not answer only asks on about what the one before it did."""
    text = part.question.text
    if part.answer.topics:
        return False
    asks_on = bool(before.answer.topics and ABOUT_THEM.match(text))
    asks_on |= part.answer.near in before.answer.topics and not part.thing
    return asks_on or not matter(text) or (not part.question.pointed and not WH.match(text))


def _is_other_side(part: Part, before: Part, lore: Lore) -> bool:
    """Whether a question is the other side of the one before it, which the case answers: "..., or do we only warn?".

    It is where no fact answers it, or it goes on about the same thing and the fact before tells all of it: "is the map ours, or is it bought?".
    """
    if not (before.answer.topics and OR.match(part.question.text)):
        return False
    held = (
        part.question.share(lore.facts[before.answer.topics[0]].words)
        if ABOUT_THEM.match(OR.sub("", part.question.text))
        else 0.0
    )
    return not part.answer.topics or held == 1.0


def _is_told(part: Part, before: Part, facts: dict[str, Fact]) -> bool:
    """Whether a question after more of the same thing was answered with the one before."""
    topics = before.answer.topics
    if not topics or topics == part.answer.topics:
        return False
    if SAME.match(part.question.text) or (
        HOW_MANY_OF_IT.search(part.question.text) and SHARE.search(_said(facts, topics))
    ):
        return True
    kind = kind_of(part.question.text)
    told = kind is not None and kind.told.search(_said(facts, topics))
    return bool(told and not part.question.pointed and OF_IT.match(part.question.text))


def _said(facts: dict[str, Fact], topics: tuple[str, ...]) -> str:
    return " ".join(facts[topics[0]].say)


def _is_marked(text: str, span: Span) -> bool:
    """Whether the sentence of ``span`` ends in a question mark."""
    end = SENTENCE_END.search(text, span.end)
    return end is not None and "?" in end[0]


def _is_last(text: str, span: Span) -> bool:
    """Whether the question of ``span`` is marked, and nothing but questions and small talk stands behind it."""
    end = SENTENCE_END.search(text, span.end)
    behind = SENTENCE.findall(text[end.end() :]) if end and "?" in end[0] else None
    return behind is not None and all(part.rstrip().endswith("?") or matter(part) <= IN_PASSING for part in behind)


def _is_statement(asked: str) -> bool:
    """Whether words without a question mark only leave out their subject: "is simple and fast"."""
    return bool(SUBJECTLESS.match(asked))


def _sentence(text: str, span: Span, after: int) -> Span:
    """The sentence of ``span`` up to its end, behind the place ``after``: "I mean the map, do we have one" asks for the map."""
    before = [found.end() for found in SENTENCE_END.finditer(text, 0, span.start)]
    return Span(max(after, before[-1] if before else 0), span.end)


def _renewed(m: Message, heard: Heard, question: Query, asked: tuple[str, ...], found: Answer) -> Answer:
    """``found`` without facts told before that do not hold what is asked: who asks on wants another one, or none."""
    told = m.now.said.told
    if (
        found.named
        or (found.firmly and not heard.presses and (question.pointed or heard.only_asks))
        or not (set(found.topics) | {found.near}).intersection(told)
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
