"""One consideration or pitfall seen in one sentence, before pooling."""

from math import inf
from typing import NamedTuple

from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Answers, Cued, Grounds

DOUBT = "doubt"
"""What a sighting is cancelled by when the words of its own sentence speak against its cue."""
UNKNOWN = inf
"""Log odds of what was not weighed: a rubric without a table of leanings trusts its cues."""


class Sighting(NamedTuple):
    """What was seen, where, and whether it counts."""

    kind: str
    """consideration or pitfall."""
    id: str
    """Of the consideration or pitfall."""
    level: Level
    """How far it is shown; of no effect when it is cancelled."""
    first: int
    """First token of the hit."""
    end: int
    """One past its last token."""
    span: Span
    """The evidence, in code points of the reply."""
    why: Cued | Grounds | Answers
    """The cue with its place, or the words, and what made the level."""
    cancelled: str = ""
    """Name of the filter that took the credit away; empty when it counts."""
    leaning: float = -1.0
    """How much the sentence's words lean to it, 0 to 1 (``leaning``); -1 when unknown."""
    odds: float = UNKNOWN
    """Log odds that the sentence shows it, by cues, words and neighbours (``witness``); ``UNKNOWN`` when nothing weighed it."""

    def judged(self, cancelled: str, leaning: float | None = None) -> "Sighting":
        """The same with another ``cancelled``, and another ``leaning`` where one is given. Made as most are: in half the time of ``_replace``."""
        return Sighting(*self[:7], cancelled, self.leaning if leaning is None else leaning)
