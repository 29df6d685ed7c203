"""Why something counts that only the words of a sentence speak for."""

from typing import NamedTuple

from interviewer.core.understanding.leaning import Said
from interviewer.core.understanding.leanings import Leanings


class Grounds(NamedTuple):
    """A text that is made when somebody reads it: to name the words takes as long as to weigh them, and few are ever read."""

    table: Leanings
    """The table that leans."""
    said: Said
    """The words that it weighed."""
    kind: str
    """consideration or pitfall."""
    id: str
    """Of the consideration or pitfall that they speak for."""
    told: str
    """What makes the sentence say more than names; empty when nothing does."""

    def __str__(self) -> str:
        words = ", ".join(self.table.words(self.said, self.kind, self.id))
        return f"words: {words} ({self.told})" if self.told else f"words: {words}"

    def __repr__(self) -> str:
        return repr(str(self))


class Answers(NamedTuple):
    """Why an own point counts that no cue of its author heard: as the answer to a line that asks for it."""

    words: tuple[str, ...]
    """Those that the answer shares with what the author wrote about the point, rarest first."""
    told: str
    """What makes the sentence say more than names; empty when nothing does."""

    def __str__(self) -> str:
        words = f"answers the line: {', '.join(self.words)}"
        return f"{words} ({self.told})" if self.told else words
