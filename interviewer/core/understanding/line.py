"""The interviewer's line that a reply answers: whether it lets the candidate ask, or asks for a piece of the design."""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from interviewer.core.regex import regex

_FLOOR = regex(
    r"\bask|\bquestions?\b|\bknow\b|clarif|clear up|wonder|\bcheck\b|before (?:we|you)|\bbegin|where .* start|go ahead|\bready\b|dive in"
    r"|need (?:to know|from me|first|before|any)|what (?:else )?(?:do|would|might) you need"
    r"|^design\b|\bwe want\b|today'?s|\boutline\b|feel free|information|constraints|\bassum|welcome|\bthe floor\b|your turn|take the\b|missing|anything|like to hear",
    re.IGNORECASE,
)
_TASK = regex(
    r"\bhow (?:would|do|will|can|should) (?:you|we)\b|\bwould you (?:use|pick|choose)|explain|describe|(?:walk|take|talk|lead) me|tell me (?:about|how)",
    re.IGNORECASE,
)
_GO_ON = regex(r"\bcontinue|\bgo on\b|\bproceed|\bcarry on\b", re.IGNORECASE)
_LETS_ASK = regex(r"\bask|\bknow\b|clarif", re.IGNORECASE)
"""What still invites questions in a line that asks for a piece of the design."""
_LINE = regex(r"[^.!?\n]+[.!?\n]*")
_TOLD = regex(r"\bknow\b|\bassum\w*|\bmissing\b|\bcheck\b|\binformation\b", re.IGNORECASE)
"""Words that invite questions in a question, and in front of one stand in what was just told ("assume the rest. How far ...?")."""
THE_QUESTION = regex(
    r"\bwhat is the (?:\w+ )?question\b|\bwhich question (?:does|do|should|would|will) (?:it|the|your)\b", re.IGNORECASE
)
"""What asks for the question that the system answers, and invites none."""
_ON_QUESTIONS = regex(
    THE_QUESTION.pattern + r"|\b(?:another|one more|my|the next|the same|that) question\b",
    re.IGNORECASE,
)
"""What speaks of a question and invites none: the one that the system answers, or the interviewer's own."""
_WORDING = regex(
    r"\b(?:what|which)(?:\s\w+){0,4}?\s(?:asks?|asked|questions?)\b[^.?!]*\?\W*$|\bwhat (?:is|are) (?:it|they) asked\b",
    re.IGNORECASE,
)
"""What asks in its last sentence for the questions of somebody else, where a piece of the design is asked for."""
_DESIGN = frozenset({"problem-formulation", "ml-or-not", "personalization", "multiple-objectives"})
"""Points of the framing that the design answers; what the others ask for, the case may be asked back."""


class Line(NamedTuple):
    """What the interviewer said last, and what it lets the candidate do."""

    text: str
    """As it was said; empty for nothing."""
    lets_ask: bool
    """Whether questions are welcome; else a piece of the design is asked for."""
    asks_wording: bool
    """Whether it asks for questions: that which the system answers, or those of somebody else, so that a question may be the answer."""

    @property
    def is_task(self) -> bool:
        """Whether it asks for a piece of the design."""
        return bool(self.text) and not self.lets_ask


def line_of(asked: str, wants: Collection[str], titles: Mapping[str, tuple[str, str]]) -> Line:
    """The line ``asked``, which is known to ask for ``wants``; ``titles``: point to its name and area.

    A question that is known to ask for what only a design can tell invites none back, whatever its words ("How do you know which were theft?").

    >>> line_of("How do you know?", ["labels"], {"labels": ("Labels", "data")}).lets_ask, line_of("How do you know?", [], {}).lets_ask
    (False, True)
    """
    known = bool(wants) and asked.rstrip().endswith("?")
    design = known and all(id in _DESIGN or (id in titles and titles[id][1] != "framing") for id in wants)
    wording = THE_QUESTION.search(asked) or (design and _WORDING.search(asked))
    return Line(asked, not design and has_floor(asked), bool(wording))


def has_floor(asked: str) -> bool:
    """Whether the interviewer's line lets the candidate ask rather than design.

    >>> has_floor("You may assume what you need."), has_floor("You may assume what you need. What do you count?")
    (True, False)
    """
    asked = _ON_QUESTIONS.sub("", asked)
    if asked.rstrip().endswith("?"):
        *before, last = _LINE.findall(asked)
        asked = "".join(_TOLD.sub("", line) for line in before) + last
    if _TASK.search(asked):
        return bool(_LETS_ASK.search(asked))
    return bool(_FLOOR.search(asked)) or ("?" not in asked and not _GO_ON.search(asked))
