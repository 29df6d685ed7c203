"""A reply that goes on to a point of the candidate's own outline: it leads where that point does."""

from dataclasses import replace

from interviewer.core.heard.numbered import asks_leave
from interviewer.core.listening.here import Here
from interviewer.core.listening.laid_out import laid_out, pointed_at
from interviewer.core.understanding.understand import Understanding


def with_points(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` led to the last point that the reply goes on to."""
    outline = laid_out(here.case, here.text)
    if outline.parts:
        return _asks_nothing(here.text, understanding) if outline.counted else understanding
    there = pointed_at(here.case, here.text, here.points)
    if not there:
        return understanding
    acts = tuple(act for act in understanding.acts if act != "ask-repeat")
    return replace(understanding, acts=tuple(dict.fromkeys((*acts, "lead"))), leads=(there,))


def _asks_nothing(text: str, understanding: Understanding) -> Understanding:
    """``understanding`` of counted points without what they seem to ask: "second, who follows whom" is what will be spoken of."""
    leave = asks_leave(text)
    if text.count("?") > leave:
        return understanding
    acts = tuple(act for act in understanding.acts if act != "clarifying-question")
    acts = (*acts, "check-in") if leave and "check-in" not in acts else acts
    return replace(understanding, acts=acts or ("answer",), topics=(), asked=())
