"""What only sounds like a question or a wish to go on: a heading with its answer, and a thing of the design that is left out."""

import re
from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.matter import about
from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP
from interviewer.core.speech import WH
from interviewer.core.understanding.understand import Understanding

_TURNS = r"(?:is|are|was|were|do|does|did|can|could|should|will|would|have|has|may|might)"
_HEADING = regex(
    rf"\W*{LEAD_UP}(?:{WH})\s+(?!{_TURNS}\b)(?:(?!{_TURNS}\s+(?:we|you|they|i|it|the|there)\b)[\w'’]++\s*+){{1,4}}:\s+(?!(?:{WH}|{_TURNS}|any)\b)[^?]{{12,}}",
    re.IGNORECASE,
)
"""A clause as a heading, and what stands under it: "Who meets it: somebody new, and a regular"."""
_LEAVES_OUT = regex(
    r"\b(?:i|we)(?:['’](?:d|ll)|\s+(?:would|will|can|could|should))?\s+(?:\w+\s+)?(?:skip|pass\s+on)\s+(?P<what>[^,.;:?!]{3,60}?),?\s+(?:since|because|as\s+(?:they|it|these|those|that)|so\s+that|otherwise|which)\b",
    re.IGNORECASE,
)
"""A thing that is left out, and the reason."""
_OF_THE_TALK = frozenset(
    "this it one these question questions part parts section topic topics point points bit step area areas stage next rest evaluation serving modelling modeling framing "
    "monitoring deployment metrics scale data ethics fairness".split()
)
"""Words of what is skipped in a talk, and not in a design."""


def without_heading(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of a heading and its answer as an answer."""
    if "clarifying-question" not in understanding.acts or not _HEADING.fullmatch(here.text):
        return understanding
    return replace(understanding, acts=("answer",), topics=(), asked=())


def without_thing_left_out(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of who leaves something out of the design, with the reason, as an answer, and as no wish to go on."""
    found = _LEAVES_OUT.search(here.text) if "skip" in understanding.acts else None
    words = found["what"].casefold().split() if found else []
    if not (found and about(found["what"])) or words[0] == "that" or not _OF_THE_TALK.isdisjoint(words[:3]):
        return understanding
    acts = tuple(dict.fromkeys("answer" if act == "skip" else act for act in understanding.acts))
    return replace(understanding, acts=acts)
