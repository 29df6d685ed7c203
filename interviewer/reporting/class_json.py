"""A class as one JSON value: the totals of each case, and each student's points with the words that earned them."""

import json
from collections.abc import Sequence
from typing import Any

from interviewer.reporting.roster import Found, Student
from interviewer.reporting.totals import CaseTotal, PointTotal, share, totals


def as_json(students: Sequence[Student], *, alone: bool = False) -> str:
    """``{"cases": [...], "students": [...]}``; ``alone``: the cases only. Shares are whole percent of those who could be scored."""
    page: dict[str, Any] = {"cases": [_case(case) for case in totals(students)]}
    if not alone:
        page["students"] = [_student(one) for one in students]
    return json.dumps(page, indent=2, ensure_ascii=False) + "\n"


def _case(case: CaseTotal) -> dict[str, Any]:
    return {
        "case": case.case,
        "title": case.title,
        "students": case.students,
        "unscored": case.unscored,
        "areas": [
            {"area": one.area, "covered": one.covered, "touched": one.touched, "missed": one.missed}
            for one in case.areas
        ],
        "points": [_point(one, case) for one in case.points],
        "mistakes": [
            {
                "id": one.id,
                "name": one.name,
                "percent": share(len(one.students), case.students),
                "made_by": list(one.students),
            }
            for one in case.mistakes
        ],
    }


def _point(one: PointTotal, case: CaseTotal) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "area": one.area,
        "weight": one.weight,
        "covered": one.covered,
        "touched": one.touched,
        "missed": one.missed,
        "percent": share(one.missed, case.students),
        "missed_by": list(one.missed_by),
    }


def _student(one: Student) -> dict[str, Any]:
    if one.error:
        return {"id": one.id, "case": one.case, "error": one.error}
    return {
        "id": one.id,
        "case": one.case,
        "unread": one.unread,
        "points": [{**_found(found), "level": found.level} for found in one.points],
        "besides": [{**_found(found), "level": found.level} for found in one.besides],
        "mistakes": [_found(found) for found in one.mistakes],
    }


def _found(one: Found) -> dict[str, Any]:
    """What it is and the words; ``mistaken``: they stand under a mistake, too."""
    return {"id": one.id, "name": one.name, "quote": one.quote, "mistaken": one.mistaken}
