"""A class of students: what each transcript covered, touched and missed of its case, and the table of it as CSV."""

import csv
import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from interviewer.core.rubric import Area

_FORMULA = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet would compute."""


@dataclass(frozen=True, slots=True)
class Found:
    """A consideration or pitfall that a transcript shows."""

    id: str
    """Of the consideration or pitfall."""
    name: str
    """As a reader knows it."""
    level: int
    """0 to 2 of a consideration; 1 of a pitfall."""
    quote: str = ""
    """The words that earned it; empty when nothing did."""
    mistaken: bool = False
    """Whether the same words stand under a mistake, too."""
    area: "Area | None" = None
    """The part of a design that a point belongs to; None of a pitfall."""
    weight: float = 1
    """How much the case makes of a point, 0 to 10."""


@dataclass(frozen=True, slots=True)
class Student:
    """One transcript."""

    id: str
    """What its record is called."""
    case: str
    """Id of the case that judged it; empty for a rubric alone."""
    title: str
    """Of that case; empty where there is none."""
    points: tuple[Found, ...] = ()
    """All that the case expects, in its order."""
    besides: tuple[Found, ...] = ()
    """What was shown that the case does not ask for."""
    mistakes: tuple[Found, ...] = ()
    """Pitfalls."""
    error: str = ""
    """Why it could not be scored; empty when it was."""
    unread: int = 0
    """Characters at the ends of turns that were not read."""

    def at(self, level: int) -> tuple[Found, ...]:
        """The points that reached just ``level``."""
        return tuple(point for point in self.points if point.level == level)

    def sums(self) -> tuple[int, int, int, int]:
        """Points covered, touched and missed, and mistakes."""
        return len(self.at(2)), len(self.at(1)), len(self.at(0)), len(self.mistakes)

    @property
    def mistaken(self) -> int:
        """Points that were reached by the words of a mistake."""
        return sum(point.mistaken for point in self.points)


def in_order(students: Sequence[Student], by: str) -> list[Student]:
    """``students`` by ``name``, or by ``result``, the best first and who was not scored last; else as they are."""
    if by == "name":
        return sorted(students, key=lambda one: _spelt(one.id))
    if by == "result":
        return sorted(students, key=_worse)
    return list(students)


def _spelt(name: str) -> str:
    """As a reader looks a name up: capitals and accents make no difference."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def _worse(one: Student) -> tuple[bool, int, int, int]:
    """The greater, the worse; what only the words of a mistake earned counts for nothing."""
    solid = [point.level for point in one.points if not point.mistaken]
    return bool(one.error), -solid.count(2), -solid.count(1), len(one.mistakes)


HEADS = ("id", "case", "points", "covered", "touched", "missed", "mistakes", "mistaken", "besides", "unread", "error")
"""The first columns of the table, before one for each point (0 to 2) and one for each mistake (1: made).

``mistaken``: points whose level was reached by the words of a mistake."""


def as_csv(students: Sequence[Student]) -> str:
    """A heading, then a row a student; a point that the student's case does not ask for is empty."""
    points = tuple(dict.fromkeys(one.id for student in students for one in student.points))
    mistakes = sorted({one.id for student in students for one in student.mistakes})
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow([*HEADS, *points, *(f"mistake:{id}" for id in mistakes)])
    for one in students:
        levels = {point.id: point.level for point in one.points}
        made = {mistake.id for mistake in one.mistakes}
        sums = [len(one.points), *one.sums(), one.mistaken]
        table.writerow(
            [
                cell(one.id),
                one.case,
                *([""] * len(sums) if one.error else sums),
                " ".join(point.id for point in one.besides),
                one.unread or "",
                cell(one.error),
                *(levels.get(id, "") for id in points),
                *("" if one.error else int(id in made) for id in mistakes),
            ]
        )
    return out.getvalue()


def cell(text: str) -> str:
    """``text`` as a cell that no spreadsheet computes."""
    return f"'{line(text)}" if text.startswith(_FORMULA) else line(text)
