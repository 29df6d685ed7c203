"""A class in one table: what each transcript covered, touched and missed of its case, as CSV, Markdown or text."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from interviewer.reporting.names import counted
from interviewer.reporting.plain import cut, line

LONGEST = 160
"""Characters of a quote that are shown."""
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


HEADS = ("id", "case", "points", "covered", "touched", "missed", "mistakes", "besides", "unread", "error")
"""The first columns of the table, before one for each point (0 to 2) and one for each mistake (1: made)."""


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
        sums = [len(one.points), *(len(one.at(level)) for level in (2, 1, 0)), len(one.mistakes)]
        table.writerow(
            [
                _cell(one.id),
                one.case,
                *([""] * len(sums) if one.error else sums),
                " ".join(point.id for point in one.besides),
                one.unread or "",
                _cell(one.error),
                *(levels.get(id, "") for id in points),
                *("" if one.error else int(id in made) for id in mistakes),
            ]
        )
    return out.getvalue()


def _cell(text: str) -> str:
    """``text`` as a cell that no spreadsheet computes."""
    return f"'{line(text)}" if text.startswith(_FORMULA) else line(text)


def as_markdown(students: Sequence[Student]) -> str:
    """A table of the class, then a section for each student."""
    from interviewer.reporting.literal import literal

    rows = ["| student | case | covered | touched | missed | mistakes |", "|---|---|---|---|---|---|"]
    for one in students:
        sums = ("not scored", "", "", "") if one.error else map(str, _sums(one))
        rows.append(f"| {' | '.join((literal(one.id), literal(one.case or '-'), *sums))} |")
    parts = ["\n".join(rows)] if len(students) > 1 else []
    return "\n\n".join([*parts, *("\n".join(_section(one, "## ", "- ", literal)) for one in students)]) + "\n"


def as_text(students: Sequence[Student]) -> str:
    """The same for a terminal."""
    wide = max(len(line(one.id)) for one in students)
    rows = [f"{'':<{wide}}  covered  touched  missed  mistakes"]
    for one in students:
        sums = "  not scored" if one.error else "{:>9}{:>9}{:>8}{:>10}".format(*_sums(one))
        rows.append(f"{line(one.id):<{wide}}{sums}")
    parts = ["\n".join(rows)] if len(students) > 1 else []
    return "\n\n".join([*parts, *("\n".join(_section(one, "", "  ", line)) for one in students)]) + "\n"


def _sums(one: Student) -> tuple[int, int, int, int]:
    return len(one.at(2)), len(one.at(1)), len(one.at(0)), len(one.mistakes)


def _section(one: Student, head: str, item: str, plain: Callable[[str], str]) -> Iterator[str]:
    yield f"{head}{plain(one.id)}{f': {plain(one.title)}' if one.title else ''}"
    yield ""
    if one.error:
        yield f"Not scored: {plain(one.error)}"
        return
    covered, touched, missed, mistakes = _sums(one)
    yield (
        f"{covered} covered, {touched} touched, {missed} missed of {counted(len(one.points), 'point')}; "
        f"{counted(mistakes, 'mistake')}"
    )
    if one.unread:
        yield f"{counted(one.unread, 'character')} at the end of an answer were not read: it was too long"
    for title, found in (
        ("Covered", one.at(2)),
        ("Touched", one.at(1)),
        ("Mistakes", one.mistakes),
        ("Besides what the case asks for", one.besides),
    ):
        yield from _listed(title, found, item, plain)
    if one.at(0):
        yield "\nMissed\n"
        yield from (f"{item}{plain(point.name)}" for point in one.at(0))


def _listed(title: str, found: Iterable[Found], item: str, plain: Callable[[str], str]) -> Iterator[str]:
    rows = [f"{item}{plain(one.name)}: “{plain(cut(one.quote, LONGEST))}”{_beside(one)}" for one in found]
    if rows:
        yield f"\n{title}\n"
        yield from rows


def _beside(one: Found) -> str:
    return " (the same words are a mistake, see there)" if one.mistaken else ""
