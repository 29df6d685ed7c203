"""What the interviewer has said and done so far."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """What was said, put, told and done, so that nothing is said or done twice. Turns count from 0, the opening."""

    sentences: frozenset[str] = frozenset()
    """Every sentence, as ``phrasing.heard_as``."""
    lines: frozenset[str] = frozenset()
    """Stock lines, follow-ups, quotes and announcements that are spent."""
    visited: tuple[str, ...] = ()
    """Questions that were put, in order."""
    twists: tuple[str, ...] = ()
    """Twists that were put, in order."""
    told: tuple[str, ...] = ()
    """Fact topics that were answered, in order, each once."""
    given: Mapping[str, str] | None = None
    """Consideration to the strongest follow-up given: nudge, hint or tell."""
    wanted: frozenset[str] = frozenset()
    """Considerations that something asked so far wants."""
    opened: frozenset[str] = frozenset()
    """Those that the opening wants, which sets a task and asks for none of them."""
    hints: int = 0
    """Hints and tells so far that the candidate asked for."""
    quoted: int = -100
    """The turn in which the candidate's words were said back last; far below 0 when never."""
    recaps: int = 0
    """How often a long reply was summed up by the parts that it went through."""
    hedges: int = 0
    """How often a question was put with the warning that part of it may have been said."""
    ideas: tuple[str, ...] = ()
    """Ideas of the candidate's own that were asked about, in their words and in order."""
    idea_at: int = -100
    """The turn in which that was done last; far below 0 when never."""
    idea_asked: str = ""
    """``Angle.key`` of what was asked of it then."""
    hinted: frozenset[str] = frozenset()
    """Considerations on which a hint was asked for."""

    @property
    def put(self) -> frozenset[str]:
        """Considerations that a question put so far wants, the opening among them."""
        return self.wanted | self.opened
