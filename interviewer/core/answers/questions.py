"""The questions of a reply, one by one, each with what the case has to say to it."""

import re
from dataclasses import replace

from interviewer.core.answers.again import Again, asked_before
from interviewer.core.answers.asks_on import OR, asks_on, is_other_side
from interviewer.core.answers.marked import is_marked, is_own, is_settled, sentence_behind
from interviewer.core.answers.part import Part, apart, facts_of, part_of
from interviewer.core.facts.called import told_of
from interviewer.core.facts.choosing import Answer
from interviewer.core.facts.either import in_one
from interviewer.core.facts.lore import Lore, lore_of, stems
from interviewer.core.facts.query import Query, query_of
from interviewer.core.heard.heard import Heard
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.regex import regex
from interviewer.core.sentence import ASKS_FIRST, SENTENCE_END
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

POINTS_BACK = regex(r"\b(?:it|one|ones|that|this|them|those|these|they)\b", re.IGNORECASE)
"""Words of a question that leave its matter to what stands before it."""
FOR_THESE = regex(
    r"\b(?:do|can|could|would|will) you (?:\w+ )?(?:have|know|tell|give|share|say)\b(?: me)?(?: about)?(?: any of| some of| all)? (?:these|those|them)\b"
    r"(?: (?:numbers|figures|things|facts))?[^.!?\n]{0,20}\?",
    re.IGNORECASE,
)
"""A question that stands for all that were put without a mark before it."""

BARE = regex(r"\W*(?:may|can|could|shall|should|would|did|do|am|have|is|are)\s+(?:i|we|you|it|that)\W*", re.IGNORECASE)
"""A question that leaves all that it asks to what stands before it: "now evaluation, may I?"."""


def parts(m: Message, heard: Heard) -> tuple[Part, ...]:
    """The questions of ``heard`` with their answers; one that only asks on about what the one before it did goes with that."""
    case, lore = m.now.case, lore_of(m.now.case)
    asked = _asked(m, heard)
    if not heard.asked and asked:
        known = tuple(topic for topic in asked if topic in facts_of(case))
        whole = Single(Span(0, len(heard.text)))
        return (Part(query_of(heard.text, whole, lore), Answer(known, firmly=True)),)
    again = asked_before(heard.text, [turn.text for turn in m.now.spoken()])
    found = _once_more(m, again) if again else []
    standing = next(FOR_THESE.finditer(heard.text), None)
    if standing:
        mere = case.understand(standing[0], "", False).topics
        asked = tuple(topic for topic in asked if topic not in mere)
    after = 0
    singles = tuple(in_one(heard.asked, heard.text)) or (Single(Span(0, len(heard.text))),)
    for place, single in enumerate(singles):
        words = single.span.of(heard.text)
        if len(singles) > 1 and (BARE.fullmatch(words) or not (single.topics or single.leans or matter(words))):
            continue  # "can you remind me" asks for nothing by itself
        if (again and again.span.meets(single.span)) or _tells(heard, single, standing):
            continue
        whole_part = part_of(
            m, heard, _question(heard.text, single, after, lore), _not_elsewhere(singles, place, asked)
        )
        one_breath = after > 0 and not SENTENCE_END.search(heard.text, after, single.span.start)
        after = single.span.end
        for part in apart(m, whole_part) or (whole_part,):
            if not (found and one_breath and (is_other_side(part, found[-1], lore) or _is_by_the_way(part, found[-1]))):
                _add(m, heard, found, part, single)
    return tuple(found)


def _is_by_the_way(part: Part, before: Part) -> bool:
    """Whether a fact may answer ``part`` that is not sure to, behind one in the same breath that surely was answered."""
    unsure = part.answer.near in part.answer.topics
    return unsure and before.answer.firmly and not ASKS_FIRST.match(part.question.text)


def _asked(m: Message, heard: Heard) -> tuple[str, ...]:
    """What the whole of ``heard`` asks for; where it only asks and nothing was heard, by what its words name."""
    facts = facts_of(m.now.case)
    asked = heard.understanding.topics
    if not asked and heard.only_asks:
        asked = told_of((f.id for f in heard.findings), facts)
    return ("scope",) if heard.restates and "scope" in facts and not asked else asked


def _tells(heard: Heard, single: Single, standing: re.Match[str] | None) -> bool:
    """Whether ``single``, in a reply that asks elsewhere, tells: a plan, a question settled at once, or an input ("how far it is from her last purchase").

    What stands before the question for all of them, ``standing``, is asked with it.
    """
    if "?" in heard.text and (is_own(heard.text, single.span) or is_settled(heard.text, single.span)):
        return True
    if not heard.explained or "?" not in heard.text or is_marked(heard.text, single.span):
        return False
    asks = heard.only_asks or heard.presses or (standing is not None and single.span.end <= standing.start())
    return not (asks and (single.topics or single.leans))


def _add(m: Message, heard: Heard, found: list[Part], part: Part, single: Single) -> None:
    """Add ``part``, heard where ``single`` stands, to those ``found`` before it, unless it is one question with the last of them."""
    if found and asks_on(part, found[-1], facts_of(m.now.case)):
        return
    if found and part.answer.topics and OR.match(part.question.text):
        if found[-1].answer.topics and not (part.question.pointed or single.topics):
            return  # "is it tonight, or that they come back?" is one question
        if not found[-1].answer.topics:
            found.pop()  # so is "alone, or does somebody look at it?"
    asks = heard.only_asks and bool(ASKS_FIRST.match(part.question.text))  # "..., per day? what do we know of them"
    if part.answer.topics or asks or is_marked(heard.text, single.span) or "?" not in heard.text:
        found.append(part)


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
        return query_of(text, replace(single, span=sentence_behind(text, single.span, after)), lore)
    return question
