"""Answers of ``score`` as a class: the points of each case with their names and quotes, for the table of ``reporting.roster``."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from interviewer.reporting.roster import Found, Student, as_csv, as_markdown, as_text

if TYPE_CHECKING:
    from interviewer.cli.score import Answer

FORMS = {"csv": as_csv, "markdown": as_markdown, "text": as_text}


class _Measure(NamedTuple):
    """What a transcript is held against."""

    title: str
    """Of the case; empty for a rubric alone."""
    points: tuple[str, ...]
    """Ids of what is expected, in order."""
    names: Mapping[str, str]
    """Id of a consideration or pitfall -> its name."""


def put_out(format: str, folder: Path | None, rubric: str, answers: "Iterable[Answer]") -> None:
    """Print ``answers`` in ``format``; ``rubric`` is what records without a case were judged by."""
    from interviewer import library

    search = library.search_path(folder)
    measures: dict[str, _Measure] = {}
    students = []
    for answer in answers:
        if "error" not in answer.record and answer.case not in measures:
            measures[answer.case] = _of_case(answer.case, search) if answer.case else _of_rubric(rubric, search)
        students.append(_student(answer, measures))
    if students:
        sys.stdout.write(FORMS[format](students))


def _of_case(id: str, search: "tuple[Path, ...]") -> _Measure:
    from interviewer import library
    from interviewer.cli.ear import ear_of
    from interviewer.core.case import Case

    loaded = library.load_case(id, search)
    case = Case(loaded.scenario, loaded.rubric, ear_of(loaded.index), loaded.ways)
    return _Measure(loaded.scenario.title, case.expected, _names(loaded.rubric))


def _of_rubric(id: str, search: "tuple[Path, ...]") -> _Measure:
    from interviewer import library

    rubric = library.load_rubric(id, search)
    return _Measure("", tuple(one.id for one in rubric.considerations), _names(rubric))


def _names(rubric: Any) -> dict[str, str]:
    return {one.id: one.name for one in (*rubric.pitfalls, *rubric.considerations)}


def _student(answer: "Answer", measures: Mapping[str, _Measure]) -> Student:
    record = answer.record
    if "error" in record:
        return Student(record["id"], answer.case, "", error=record["error"])
    measure, shown = measures[answer.case], record["considerations"]
    wrong = {tuple(place.values()) for one in record["pitfalls"].values() for place in one["evidence"]}

    def found(id: str, cell: Mapping[str, Any]) -> Found:
        first = cell["evidence"][0] if cell["evidence"] else None
        quote = answer.said[first["turn"]][first["start"] : first["end"]] if first else ""
        mistaken = first is not None and "level" in cell and tuple(first.values()) in wrong
        return Found(id, measure.names.get(id, id), cell.get("level", 1), quote, mistaken)

    nothing: dict[str, Any] = {"level": 0, "evidence": ()}
    return Student(
        record["id"],
        answer.case,
        measure.title,
        tuple(found(id, shown.get(id, nothing)) for id in measure.points),
        tuple(found(id, cell) for id, cell in shown.items() if id not in measure.points),
        tuple(found(id, cell) for id, cell in record["pitfalls"].items()),
        unread=sum(cut["of"] - cut["read"] for cut in record.get("unread", ())),
    )
