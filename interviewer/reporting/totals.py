"""What a whole class covered, touched and missed, point by point: what to teach again comes first."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interviewer.reporting.roster import Found, Student, cell


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
    students: int
    """How many could be scored."""
    points: tuple[PointTotal, ...]
    """The most missed first."""
    mistakes: tuple[MistakeTotal, ...]
    """The most frequent first."""


def totals(students: Iterable[Student]) -> tuple[CaseTotal, ...]:
    """One for each case, in the order in which the cases come up; whoever could not be scored counts nowhere."""
    cases: dict[str, list[Student]] = {}
    for one in students:
        if not one.error:
            cases.setdefault(one.case, []).append(one)
    return tuple(_total(judged) for judged in cases.values())


def _total(students: Sequence[Student]) -> CaseTotal:
    levels: dict[str, list[Found]] = {}
    mistakes: dict[str, list[tuple[Student, Found]]] = {}
    for one in students:
        for point in one.points:
            levels.setdefault(point.id, []).append(point)
        for mistake in one.mistakes:
            mistakes.setdefault(mistake.id, []).append((one, mistake))
    points = [_point(found) for found in levels.values()]
    made = [MistakeTotal(id, by[0][1].name, tuple(one.id for one, _ in by)) for id, by in mistakes.items()]
    return CaseTotal(
        students[0].case,
        students[0].title,
        len(students),
        tuple(sorted(points, key=lambda point: (-point.missed, -point.touched))),
        tuple(sorted(made, key=lambda mistake: (-len(mistake.students), mistake.id))),
    )


def _point(found: Sequence[Found]) -> PointTotal:
    levels = [one.level for one in found]
    return PointTotal(found[0].id, found[0].name, *(levels.count(level) for level in (2, 1, 0)))


def totals_csv(cases: Iterable[CaseTotal]) -> str:
    """A heading, then a row for each point and each mistake: how many students covered, touched and missed it, or made it."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["case", "kind", "id", "name", "students", "covered", "touched", "missed", "made"])
    for case in cases:
        for point in case.points:
            sums = (point.covered, point.touched, point.missed, "")
            table.writerow([case.case, "point", point.id, cell(point.name), case.students, *sums])
        for mistake in case.mistakes:
            made = ("", "", "", len(mistake.students))
            table.writerow([case.case, "mistake", mistake.id, cell(mistake.name), case.students, *made])
    return out.getvalue()
