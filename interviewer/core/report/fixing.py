"""What to fix first: the missing points and the mistakes that weigh most."""

from interviewer.core.dialogue import Interview
from interviewer.core.pushback import Standing
from interviewer.core.report.part import Fix, PitfallPart
from interviewer.core.report.point import Point
from interviewer.core.report.proof import shown
from interviewer.core.report.seniority import credit

FIXES = 2
"""Points to fix first."""
PITFALL_WORTH: dict[Standing, float] = {
    "insisted": 4.0,
    "challenged": 3.0,
    "noticed": 1.5,
    "corrected": 0.0,
    "defended": 0.0,
}
"""What a mistake weighs among the things to fix, on the scale of weight x missing: one that stands after a challenge as much as the
heaviest points of our cases, which take 3; a corrected one is fixed."""


def fixes(interview: Interview, points: tuple[Point, ...], pitfalls: tuple[PitfallPart, ...]) -> tuple[Fix, ...]:
    """Weight x (1 - credit) for points, ``PITFALL_WORTH`` for mistakes; mistakes go before points of the same worth, and those keep the order of the questions."""
    place = {w: i for i, w in enumerate(w for q in interview.case.scenario.questions for w in q.wants)}
    found = [Fix(p.id, p.name, "pitfall", PITFALL_WORTH[p.standing], p.why, p.raise_it, "", _left(p)) for p in pitfalls]
    found += [_fix(interview, point) for point in sorted(points, key=lambda p: place.get(p.id, len(place)))]
    return tuple(sorted((fix for fix in found if fix.worth > 0), key=lambda fix: -fix.worth)[:FIXES])


def _fix(interview: Interview, point: Point) -> Fix:
    held = shown(interview).credits.get(point.id)
    earned = credit(held.level, held.provenance) if held else 0.0
    helped = held and held.provenance in ("hinted", "told")
    missing = {
        "missed": point.near or "Nothing of it was heard.",
        "touched": point.mistake or "It was named, without a how, a number or a cost.",
        "covered": "It came with help." if helped else "",
    }[point.verdict]
    worth = point.weight * (1 - earned) if point.verdict != "covered" or helped else 0.0
    return Fix(point.id, point.name, "consideration", worth, point.why, point.raise_it, point.strong, missing)


def _left(part: PitfallPart) -> str:
    return {
        "noticed": "It was said and nobody objected; the interviewer's silence was no agreement.",
        "challenged": f"It was challenged, and {'the answer did not settle it' if part.answer else 'left open'}.",
        "insisted": "It was challenged and kept.",
        "corrected": "",
        "defended": "",
    }[part.standing]
