"""Whether a question only asks on about what the one before it did, so that both have one answer."""

import re
from collections.abc import Mapping

from interviewer.core.answers.part import Part
from interviewer.core.facts.kind import SHARE, kind_of
from interviewer.core.facts.lore import Lore
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.scenario import Fact
from interviewer.core.speech import WH

OR = regex(r"\W*or\b", re.IGNORECASE)
"""How the other side of one question begins."""
ASKS = regex(rf"\W*(?:and\W+)?(?:{WH})\b", re.IGNORECASE)
"""How one begins that can stand for itself."""
ABOUT_THEM = regex(
    r"\W*(?:do|does|did|is|are|was|were|can|will|have|has)(?:n['’]?t)? (?:it|they|he|she|that|this|these|those)\b",
    re.IGNORECASE,
)
"""How a question begins that asks on about what the one before it was about."""
SAME = regex(
    r"\W*(?:and\W+)?(?:how many(?: (?:are|were|is) \w+| of (?:them|those|these)| at (?:a time|once))?|what(?:['’]?s| is) the (?:number|figure|share|rate)|which share of each)\W*(?:,.*)?$",
    re.IGNORECASE,
)
"""A question after more of what the one before it was about, which was told with it."""
OF_IT = regex(
    r"\W*(?:and\W+)?how (?:often|long|old|many|much)\b(?: \w+)? (?:is|are|was|were|do|does|did|will) (?:it|they|them|that|this|those|these)\b",
    re.IGNORECASE,
)
"""A question after how often or how long it is, whatever "it" is."""
HOW_MANY_OF_IT = regex(
    r"\b(?:how (?:many|much|often)|(?:what|which) (?:share|part|percent\w*|fraction|number))\b[^?.;!]*\b(?:it|them|that|this|those|these|one|so|do|did|have)\W*$",
    re.IGNORECASE,
)
"""A question after the amount of what was just asked about: "..., and how many people have uploaded it"."""


def asks_on(part: Part, before: Part, facts: Mapping[str, Fact]) -> bool:
    """Whether ``part`` asks for nothing but what the answer to the part ``before`` tells, or for more of the same."""
    return _goes_with(part, before) or _is_told(part, before, facts)


def _goes_with(part: Part, before: Part) -> bool:
    """Whether a question that the case does not answer only asks on about what the one before it did."""
    text = part.question.text
    if part.answer.topics:
        return False
    asks_on = bool(before.answer.topics and ABOUT_THEM.match(text))
    asks_on |= part.answer.near in before.answer.topics and not part.thing
    return asks_on or not matter(text) or (not part.question.pointed and not ASKS.match(text))


def is_other_side(part: Part, before: Part, lore: Lore) -> bool:
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


def _is_told(part: Part, before: Part, facts: Mapping[str, Fact]) -> bool:
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


def _said(facts: Mapping[str, Fact], topics: tuple[str, ...]) -> str:
    return " ".join(facts[topics[0]].say)
