"""What a whole class covered, touched and missed, point by point: what to teach again comes first."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.reporting.names import AREA_NAMES
from interviewer.reporting.roster import Found, Student, cell

if TYPE_CHECKING:
    from interviewer.core.rubric import Area


@dataclass(frozen=True, slots=True)
class PointTotal:
    """One point over all students that were asked for it."""

    id: str
    """Of the consideration."""
    name: str
    """As a reader knows it."""
    covered: int
    """Students who explained it."""
    touched: int
    """Students who named it."""
    missed: int
    """Students who did neither."""
    area: "Area | None" = None
    """The part of a design that it belongs to."""
    weight: float = 1
    """How much the case makes of it, 0 to 10."""
    missed_by: tuple[str, ...] = ()
    """Ids of those who missed it, in the order of the class."""


@dataclass(frozen=True, slots=True)
class AreaTotal:
    """The points of one area, counted once for each student."""

    area: "Area"
    """As the case calls it: framing, data ..."""
    covered: int
    """How often one was explained."""
    touched: int
    """How often one was named."""
    missed: int
    """How often it was neither."""


@dataclass(frozen=True, slots=True)
class MistakeTotal:
    """One mistake, and who made it."""

    id: str
    """Of the pitfall."""
    name: str
    """As a reader knows it."""
    students: tuple[str, ...]
    """Ids, in the order of the class."""


@dataclass(frozen=True, slots=True)
class CaseTotal:
    """All students whom one case judged."""

    case: str
    """Its id; empty for a rubric alone."""
    title: str
    """Its title; empty where there is none."""
    ids: tuple[str, ...]
    """Who could be scored, in the order of the class."""
    unscored: int
    """How many could not."""
    areas: tuple[AreaTotal, ...]
    """In the order of an interview."""
    points: tuple[PointTotal, ...]
    """The most missed first; of several that as many missed, the one on which the case puts most weight."""
    mistakes: tuple[MistakeTotal, ...]
    """The most frequent first."""

    @property
    def students(self) -> int:
        """How many could be scored."""
        return len(self.ids)


def totals(students: Iterable[Student]) -> tuple[CaseTotal, ...]:
    """One for each case, in the order in which the cases come up; whoever could not be scored counts nowhere."""
    cases: dict[str, list[Student]] = {}
    unread: list[str] = []
    for one in students:
        if one.error:
            unread.append(one.case)
        else:
            cases.setdefault(one.case, []).append(one)
    sole = len(cases) == 1  # whoever named no case belongs to the only one there is
    return tuple(_total(judged, len(unread) if sole else unread.count(case)) for case, judged in cases.items())


def _total(students: Sequence[Student], unscored: int) -> CaseTotal:
    levels: dict[str, list[tuple[str, Found]]] = {}
    mistakes: dict[str, list[tuple[Student, Found]]] = {}
    for one in students:
        for point in one.points:
            levels.setdefault(point.id, []).append((one.id, point))
        for mistake in one.mistakes:
            mistakes.setdefault(mistake.id, []).append((one, mistake))
    points = [_point(found) for found in levels.values()]
    made = [MistakeTotal(id, by[0][1].name, tuple(one.id for one, _ in by)) for id, by in mistakes.items()]
    return CaseTotal(
        students[0].case,
        students[0].title,
        tuple(one.id for one in students),
        unscored,
        tuple(_area(area, points) for area in AREA_NAMES if any(point.area == area for point in points)),
        tuple(sorted(points, key=lambda point: (-point.missed, -point.weight, -point.touched))),
        tuple(sorted(made, key=lambda mistake: (-len(mistake.students), mistake.id))),
    )


def _point(found: Sequence[tuple[str, Found]]) -> PointTotal:
    levels, first = [one.level for _, one in found], found[0][1]
    missed_by = tuple(student for student, one in found if not one.level)
    covered, touched, missed = (levels.count(level) for level in (2, 1, 0))
    return PointTotal(first.id, first.name, covered, touched, missed, first.area, first.weight, missed_by)


def _area(area: "Area", points: Sequence[PointTotal]) -> AreaTotal:
    mine = [point for point in points if point.area == area]
    return AreaTotal(area, *(sum(getattr(point, key) for point in mine) for key in ("covered", "touched", "missed")))


def share(number: int, of: int) -> int:
    """``number`` in percent, rounded."""
    return round(100 * number / of) if of else 0


_MORE = ("percent", "area", "weight", "who")
"""``percent`` of the students who missed the point or made the mistake; ``who`` they are."""


def totals_csv(cases: Iterable[CaseTotal]) -> str:
    """A heading, then a row for each point and each mistake: how many students covered, touched and missed it, or made it."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["case", "kind", "id", "name", "students", "covered", "touched", "missed", "made", *_MORE])
    for case in cases:
        for point in case.points:
            more = (
                share(point.missed, case.students),
                point.area,
                f"{point.weight:g}",
                cell(", ".join(point.missed_by)),
            )
            sums = (point.covered, point.touched, point.missed, "", *more)
            table.writerow([case.case, "point", point.id, cell(point.name), case.students, *sums])
        for mistake in case.mistakes:
            who = cell(", ".join(mistake.students))
            made = ("", "", "", len(mistake.students), share(len(mistake.students), case.students), "", "", who)
            table.writerow([case.case, "mistake", mistake.id, cell(mistake.name), case.students, *made])
    return out.getvalue()
