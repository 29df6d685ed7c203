"""Why something counts: a cue that was heard, the words of a sentence, or that it answers the line."""

from typing import NamedTuple, TypeAlias

from interviewer.core.rubric import Cue
from interviewer.core.understanding.leaning import Said
from interviewer.core.understanding.leanings import Leanings


class Cued(NamedTuple):
    """Why something counts that a cue speaks for."""

    line: Cue
    """The line of the cue as it is written, with its place."""
    told: str
    """What makes the sentence say more than names; empty when nothing does."""

    @property
    def unplaced(self) -> str:
        """The cue and what makes the level, without the place of its line."""
        return f"{self.line.text} ({self.told})" if self.told else self.line.text

    def __str__(self) -> str:
        return f"{self.line.where} {self.unplaced}"

    def __repr__(self) -> str:
        return repr(str(self))


class Grounds(NamedTuple):
    """Why something counts that only the words of a sentence speak for: a text that is made when somebody reads it, for to name the words takes as long as to weigh them, and few are ever read."""

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


Why: TypeAlias = Cued | Grounds | Answers | str
"""Why something counts; in words what the conversation makes of a reply, such as a question that raises a point. ``str`` makes any a text."""
