"""What the candidate says was not told, or wants once more: "you didn't give me the latency budget" asks for it, without a question."""

import re
from dataclasses import replace

from interviewer.core.heard.owed import ONCE_MORE, OWED, YOU_SAID
from interviewer.core.listening.here import Here
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.speech import WH
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding

_ASKS = regex(rf"(?:{WH}|whether)\b", re.IGNORECASE)
_BLAMES = regex(r"\byou (?:\w+ )?(?:skipped|passed|ignored|left out|forgot)\b", re.IGNORECASE)
"""Who says that the interviewer skipped something, and wants to skip nothing."""

REST = 2
"""Words about the case beside it up to which that is all that is said."""


def with_owed(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with the fact that was not told, as the reply says, as one asked for: by the question that it comes back to, or by name."""
    case, text, earlier = here.case, here.elsewhere.rest, here.earlier
    if _BLAMES.search(text) and len(understanding.acts) > 1:
        understanding = replace(understanding, acts=tuple(act for act in understanding.acts if act != "skip"))
    found = OWED.search(text)
    if not found:
        return understanding
    thing = YOU_SAID.sub("", str(found[found.lastgroup or 0]))
    plain = f"{thing}?" if _ASKS.match(thing) else f"What is {thing}?"
    alone = case.understand(earlier or plain, "", False)
    topics = tuple(topic for topic in alone.topics if topic in case.facts)
    once_more = found.lastgroup in ONCE_MORE  # it is no question of the interviewer's that is wanted again
    back = once_more and bool(here.told) and "ask-repeat" in understanding.acts
    if not back and (not alone.asked or (not earlier and set(topics) <= set(understanding.topics))):
        return understanding
    span = Span(*found.span(found.lastgroup or 0))
    single = next(iter(alone.asked), Single(span))
    asked = [one for one in understanding.asked if not one.span.meets(span)]
    mere = matter(text[: found.start()] + text[span.end :]) <= REST
    acts = () if mere else tuple(act for act in understanding.acts if not (once_more and act == "ask-repeat"))
    if mere:  # a thing that is missed is not yet spoken of
        understanding = replace(understanding, findings=(), leads=())
    return replace(
        understanding,
        acts=tuple(dict.fromkeys((*acts, "clarifying-question"))),
        topics=tuple(dict.fromkeys((*understanding.topics, *topics))),
        asked=tuple(sorted((*asked, replace(single, span=span)), key=lambda one: one.span)),
    )
