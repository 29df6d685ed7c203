"""A class as a page, in Markdown or text: a row a student, what the class missed most, then a part for each student."""

from collections.abc import Callable, Iterator, Sequence

from interviewer.reporting.cells import width, wrap
from interviewer.reporting.literal import literal
from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.reporting.plain import cut, line
from interviewer.reporting.roster import Found, Student
from interviewer.reporting.totals import AreaTotal, CaseTotal, PointTotal, share, totals

LONGEST = 160
"""Characters of a quote that are shown."""
_NAME = 20
"""Columns that a name in a table of text may take however narrow the page is."""
_HEADS = ("covered", "touched", "missed", "mistakes")
_SHARES = (*_HEADS[:3], "in %")
"""Over the heads of an area or a point: the last is the share of those who missed it."""

Row = tuple[str, str]
"""(what it is: head, text, title or item; its words)."""


def as_markdown(students: Sequence[Student], *, alone: bool = False) -> str:
    """The page as Markdown; ``alone``: the class without a part for each student."""
    parts = []
    if several := len(students) > 1 or alone:
        rows = [
            (one.id, one.case or "-", *(map(str, one.sums()) if not one.error else _unscored(one))) for one in students
        ]
        parts = [_markdown_table(("student", "case", *_HEADS), rows)]
        parts += [part for case in _classes(students, alone) for part in _case_markdown(case)]
    for one in () if alone else students:
        parts.append("\n".join(_marked(row) for row in _section(one, literal, joined=several)))
    return "\n\n".join(parts) + "\n"


def _classes(students: Sequence[Student], alone: bool) -> list[CaseTotal]:
    """The cases of which there is more to say than what the part for one student says."""
    return [case for case in totals(students) if alone or case.students > 1]


def _unscored(one: Student) -> tuple[str, str, str, str]:
    return f"not scored: {one.error}", "", "", ""


def _markdown_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    cells = [heads, ["---"] * len(heads), *(map(literal, row) for row in rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _case_markdown(case: CaseTotal) -> Iterator[str]:
    yield f"## {literal(_headline(case))}"
    areas = [(AREA_NAMES[one.area], *_counts(one)) for one in case.areas]
    yield _markdown_table(("area", *_SHARES), areas)
    points = [(_weighed(one), *_counts(one), _who(one, case)) for one in case.points]
    yield _markdown_table(("point", *_SHARES, "who missed it"), points)
    if case.mistakes:
        made = [(one.name, str(len(one.students)), ", ".join(one.students)) for one in case.mistakes]
        yield _markdown_table(("mistake", "students", "who"), made)


def _headline(case: CaseTotal) -> str:
    judged = f"{case.title}: " if case.title else ""
    rest = f" ({case.unscored} not scored)" if case.unscored else ""
    return f"{judged}{counted(case.students, 'student')}{rest}, what they missed most first"


def _counts(one: AreaTotal | PointTotal) -> tuple[str, str, str, str]:
    """How many covered, touched and missed it, and in percent."""
    missed = share(one.missed, one.covered + one.touched + one.missed)
    return str(one.covered), str(one.touched), str(one.missed), f"{missed}%"


def _weighed(point: PointTotal) -> str:
    return point.name if point.weight == 1 else f"{point.name} (weight {point.weight:g})"


def _who(point: PointTotal, case: CaseTotal) -> str:
    """Who missed it, by the shorter list: ``anna, kim``, ``all``, ``all but anna``; empty where nobody did."""
    if len(point.missed_by) * 2 <= case.students:
        return ", ".join(point.missed_by)
    missed = set(point.missed_by)
    rest = [name for name in case.ids if name not in missed]
    return f"all but {', '.join(rest)}" if rest else "all"


def _marked(row: Row) -> str:
    kind, words = row
    return {"head": f"## {words}\n", "text": words, "title": f"\n{words}\n", "item": f"- {words}"}[kind]


def as_text(students: Sequence[Student], columns: int, *, alone: bool = False) -> str:
    """The same for a terminal, on lines of at most ``columns`` cells."""
    parts = []
    if several := len(students) > 1 or alone:
        rows = [(one.id, one.error, tuple(map(str, one.sums())), "") for one in students]
        parts = ["\n".join(_text_table(_HEADS, rows, columns))]
        parts += [part for case in _classes(students, alone) for part in _case_text(case, columns)]
    for one in () if alone else students:
        parts.append("\n".join(part for row in _section(one, line, joined=several) for part in _laid(row, columns)))
    return "\n\n".join(parts) + "\n"


def _text_table(
    heads: Sequence[str], rows: Sequence[tuple[str, str, Sequence[str], str]], columns: int
) -> Iterator[str]:
    """A row for each (name, why it has no numbers, numbers, what stands below); a long name goes on below its beginning."""
    room = max(_NAME, columns - sum(len(head) + 2 for head in heads))
    names = [list(wrap(name, room, "", "  ")) for name, _, _, _ in rows]
    wide = max((width(part) for name in names for part in name), default=0)
    yield f"{'':<{wide}}" + "".join(f"  {head}" for head in heads)
    for (name, *more), (_, fault, numbers, below) in zip(names, rows, strict=True):
        here = f"{name}{' ' * (wide - width(name))}"
        sums = "".join(f"  {number:>{len(head)}}" for head, number in zip(heads, numbers, strict=False))
        yield from wrap(f"not scored: {fault}", columns, f"{here}  ", " " * (wide + 2)) if fault else (f"{here}{sums}",)
        yield from more
        yield from wrap(below, columns, "    ", "    ") if below else ()


def _case_text(case: CaseTotal, columns: int) -> Iterator[str]:
    areas = [(AREA_NAMES[one.area], "", _counts(one), "") for one in case.areas]
    yield "\n".join([*wrap(_headline(case), columns), "", *_text_table(_SHARES, areas, columns)])
    points = [(_weighed(one), "", _counts(one), _below(one, case)) for one in case.points]
    yield "\n".join(_text_table(_SHARES, points, columns))
    if case.mistakes:
        made = (f"{line(one.name)}: {len(one.students)} ({line(', '.join(one.students))})" for one in case.mistakes)
        yield "\n".join(["Mistakes", "", *(part for one in made for part in wrap(one, columns, "  ", "    "))])


def _below(point: PointTotal, case: CaseTotal) -> str:
    who = _who(point, case)
    return f"missed by {line(who)}" if who else ""


def _laid(row: Row, columns: int) -> Iterator[str]:
    kind, words = row
    if kind == "title":
        yield ""
    yield from wrap(words, columns, "  ", "    ") if kind == "item" else wrap(words, columns)
    if kind in ("head", "title"):
        yield ""


def _section(one: Student, plain: Callable[[str], str], *, joined: bool) -> Iterator[Row]:
    """What one student earned; ``joined``: what was missed in one line, since a class has many."""
    yield "head", f"{plain(one.id)}{f': {plain(one.title)}' if one.title else ''}"
    if one.error:
        yield "text", f"Not scored: {plain(one.error)}"
        return
    yield "text", _summary(one)
    if one.unread:
        yield "text", f"{counted(one.unread, 'character')} at the end of an answer were not read: it was too long"
    for title, found in (
        ("Covered", one.at(2)),
        ("Touched", one.at(1)),
        ("Mistakes", one.mistakes),
        ("Besides what the case asks for", one.besides),
    ):
        if found:
            yield "title", title
            yield from (("item", _quoted(point, plain)) for point in found)
    if missed := [plain(point.name) for point in one.at(0)]:
        yield "title", "Missed"
        yield from [("item", "; ".join(missed))] if joined else (("item", name) for name in missed)


def _summary(one: Student) -> str:
    covered, touched, missed, mistakes = one.sums()
    by_mistake = f" ({one.mistaken} of these in the words of a mistake)" if one.mistaken else ""
    return (
        f"{covered} covered, {touched} touched{by_mistake}, {missed} missed of {counted(len(one.points), 'point')}; "
        f"{counted(mistakes, 'mistake')}"
    )


def _quoted(one: Found, plain: Callable[[str], str]) -> str:
    beside = " (the same words are a mistake, see there)" if one.mistaken else ""
    return f"{plain(one.name)}: “{plain(cut(one.quote, LONGEST))}”{beside}"
