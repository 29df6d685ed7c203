"""How much the words of one sentence lean to each consideration."""

from collections.abc import Sequence
from math import inf, log
from typing import TYPE_CHECKING, NamedTuple

from interviewer.core.understanding.odds import chance

if TYPE_CHECKING:
    from interviewer.core.understanding.leanings import Leanings

ANYTHING = "*"
"""Id of the row that says how much a sentence is about the design at all."""
HOLLOW = "~"
"""Id of the row that says how far a sentence says nothing of what it speaks of ("that has to be planned carefully")."""
ASIDE = "@"
"""Id of the row that says how far a sentence speaks of something else in the words of the subject ("the bias term of a layer", "my cousin
swears by canaries")."""
MISTAKE = "!"
"""What stands before the ids of pitfalls in the table, and of acts in that of questions (``asking``)."""
ROUNDING = 1e-6
"""More than arithmetic errs in log odds."""


class Said(NamedTuple):
    """The words that a leaning comes from, as ``words_of`` makes them."""

    own: Sequence[tuple[str, bool]]
    """The words of the sentence itself."""
    closing: str
    """What stands behind the last of them."""
    around: Sequence[tuple[str, Sequence[tuple[str, bool]]]] = ()
    """What stands around them: a key of ``SHARES``, and the words."""


class Leaning(NamedTuple):
    """How much the words of one sentence lean to each consideration."""

    table: "Leanings"
    """The table that leans."""
    logits: Sequence[float]
    """Log odds of each of ``Leanings.places``."""
    most: float
    """The greatest of those of considerations."""
    anything: float
    """Log odds that the sentence is about the design at all."""
    said: Said
    """The words that it weighed."""

    def to(self, id: str) -> float:
        """0 to 1; -1 when nothing is known of ``id``."""
        place = self.table.places.get(id)
        return -1.0 if place is None else chance(self.logits[place])

    @property
    def hollow(self) -> float:
        """Log odds that the words say nothing of what they speak of; without end below where the table knows nothing of that."""
        place = self.table.places.get(HOLLOW)
        return -inf if place is None else self.logits[place]

    @property
    def aside(self) -> float:
        """Log odds that the words speak of something else; without end below where the table knows nothing of that."""
        place = self.table.places.get(ASIDE)
        return -inf if place is None else self.logits[place]

    def least(self, least: float) -> list[tuple[str, float]]:
        """(id, leaning) of all from ``least`` on, which is above 0 and below 1, in the order of the table."""
        floor = log(least / (1 - least)) - ROUNDING
        if self.most < floor:
            return []
        likely = [(id, logit) for id, logit in zip(self.table.ids, self.logits, strict=False) if logit >= floor]
        return [(id, leaning) for id, logit in likely if (leaning := chance(logit)) >= least]

    def mistake(self, id: str) -> float:
        """Log odds that the words make the mistake ``id``; without end where the table knows nothing of it."""
        place = self.table.places.get(MISTAKE + id)
        return inf if place is None else self.logits[place]

    def mistakes(self, least: float) -> list[tuple[str, float]]:
        """(name, log odds) of what is no consideration, from ``least`` on: of pitfalls or acts, and of ``ANYTHING``."""
        own = len(self.table.ids)
        return [(n, odds) for n, odds in zip(self.table.others, self.logits[own:], strict=False) if odds >= least]
