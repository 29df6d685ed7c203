"""What ``score`` found, as a class: the points of each case with their names and quotes, for the tables of ``reporting``."""

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from interviewer.reporting.roster import Found, Student, as_csv, in_order
from interviewer.reporting.totals import totals, totals_csv

if TYPE_CHECKING:
    from interviewer.cli.scoring import Scored
    from interviewer.core.rubric import Area

BOM = "\ufeff"
"""In front of a CSV, by which Excel knows that it is UTF-8."""


class _Measure(NamedTuple):
    """What a transcript is held against."""

    title: str
    """Of the case; empty for a rubric alone."""
    points: tuple[str, ...]
    """Ids of what is expected, in order."""
    names: Mapping[str, str]
    """Id of a consideration or pitfall -> its name."""
    areas: "Mapping[str, Area]"
    """Id of a consideration -> its area."""
    weights: Mapping[str, float]
    """Id of a consideration -> what the case makes of it, where it says so."""


def page(args: argparse.Namespace, rubric: str, found: "Iterable[Scored]") -> str:
    """``found`` as the options of ``score`` want them; ``rubric`` is what records without a case were judged by."""
    students = in_order(_students(args.library, rubric, found), args.sort)
    if args.format in ("csv", "excel"):
        table = totals_csv(totals(students)) if args.totals else as_csv(students)
        return f"{BOM}{table}" if args.format == "excel" else table
    if args.format == "json":
        from interviewer.reporting.class_json import as_json

        return as_json(students, alone=args.totals)
    from interviewer.cli.output import page_columns
    from interviewer.reporting.class_page import as_markdown, as_text

    if args.format == "markdown":
        return as_markdown(students, alone=args.totals)
    return as_text(students, page_columns(to_screen=args.output is None), alone=args.totals)


def _students(folder: Path | None, rubric: str, found: "Iterable[Scored]") -> list[Student]:
    from interviewer import library

    search = library.search_path(folder)
    measures: dict[str, _Measure] = {}
    students = []
    for one in found:
        if "error" not in one.record and one.case not in measures:
            measures[one.case] = _of_case(one.case, search) if one.case else _of_rubric(rubric, search)
        students.append(_student(one, measures))
    return students


def _of_case(id: str, search: "tuple[Path, ...]") -> _Measure:
    from interviewer import library
    from interviewer.cli.ear import with_ear

    loaded = library.load_case(id, search)
    return _Measure(
        loaded.scenario.title, with_ear(loaded).expected, *_told(loaded.rubric), dict(loaded.scenario.weights)
    )


def _of_rubric(id: str, search: "tuple[Path, ...]") -> _Measure:
    from interviewer import library

    rubric = library.load_rubric(id, search)
    return _Measure("", tuple(one.id for one in rubric.considerations), *_told(rubric), {})


def _told(rubric: Any) -> "tuple[dict[str, str], dict[str, Area]]":
    """The names and the areas of what ``rubric`` holds."""
    names = {one.id: one.name for one in (*rubric.pitfalls, *rubric.considerations)}
    return names, {one.id: one.area for one in rubric.considerations}


def _student(scored: "Scored", measures: Mapping[str, _Measure]) -> Student:
    record = scored.record
    if "error" in record:
        return Student(record["id"], scored.case, "", error=record["error"])
    measure, shown = measures[scored.case], record["considerations"]
    wrong = {tuple(place.values()) for pitfall in record["pitfalls"].values() for place in pitfall["evidence"]}

    def found(id: str, cell: Mapping[str, Any]) -> Found:
        first = cell["evidence"][0] if cell["evidence"] else None
        quote = scored.said[first["turn"]][first["start"] : first["end"]] if first else ""
        mistaken = first is not None and "level" in cell and tuple(first.values()) in wrong
        about = measure.areas.get(id), measure.weights.get(id, 1.0)
        return Found(id, measure.names.get(id, id), cell.get("level", 1), quote, mistaken, *about)

    nothing: dict[str, Any] = {"level": 0, "evidence": ()}
    return Student(
        record["id"],
        scored.case,
        measure.title,
        tuple(found(id, shown.get(id, nothing)) for id in measure.points),
        tuple(found(id, cell) for id, cell in shown.items() if id not in measure.points),
        tuple(found(id, cell) for id, cell in record["pitfalls"].items()),
        unread=sum(cut["of"] - cut["read"] for cut in record.get("unread", ())),
    )
