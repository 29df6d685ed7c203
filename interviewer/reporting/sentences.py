"""What a report says about itself in a sentence: the lines that every format for people shares."""

from math import isfinite

from interviewer.core.pushback import Standing
from interviewer.core.report.part import PitfallPart, TwistPart
from interviewer.core.report.point import AreaPart, Point
from interviewer.core.report.report import Report
from interviewer.core.report.seniority import percent
from interviewer.reporting.names import HELP, MARKS, counted
from interviewer.reporting.times import clock
from interviewer.reporting.wording import ENDED

PACE_SLACK_S = 60.0
"""An area within a minute of its plan is on plan."""


def case_line(report: Report) -> str:
    """Which case, and how it was held."""
    return f"{report.scenario}, {report.level} level, {report.mode} mode, {report.persona} interviewer"


def time_line(report: Report) -> str:
    """How long it was, how much was said, and why it ended."""
    minutes = str(round(report.duration_s / 60)) if report.duration_s >= 30 else "less than 1"
    plan = f"of {counted(report.minutes, 'minute')}" if report.minutes else "min, untimed"
    used = f"{minutes} {plan}"
    return f"{used}, {counted(report.replies, 'answer')}, {counted(report.words, 'word')}. {ENDED[report.ended]}"


def points_line(report: Report) -> str:
    """How many expected points have each verdict."""
    mistaken = sum(bool(point.mistake) for point in report.points)
    counts = {v: f"{report.count(v)} {v}" for v in MARKS}
    if mistaken:
        counts["touched"] += f" ({mistaken} of them with a mistake)"
    return f"{len(report.points)} expected: {', '.join(counts.values())}"


def area_line(area: AreaPart) -> str:
    """How many points of an area have each verdict."""
    return ", ".join(f"{area.count(verdict)} {verdict}" for verdict in MARKS)


def level_line(report: Report) -> str:
    """The level read beside the one interviewed for, its figures, and what the next one takes; or why there is none."""
    reading = report.reading
    if reading.level is None:
        return f"Not read. {reading.why}"
    figures = (
        f"Credit {percent(reading.score)}, unprompted {percent(reading.own)}, detail {percent(reading.detail)}, "
        f"depth {percent(reading.depth)}, methods {percent(reading.method)}, reasons {percent(reading.reason)}, breadth {percent(reading.breadth)}, "
        f"help {percent(reading.help)}"
    )
    kept = f", {counted(reading.kept, 'mistake')} kept" if reading.kept else ""
    return f"{reading.level}, interviewed for {report.level}. {figures}{kept}. {reading.short}".rstrip()


BECAME_OF_MISTAKE: dict[Standing, str] = {
    "noticed": "let pass",
    "challenged": "left open",
    "corrected": "taken back",
    "defended": "rightly defended",
    "insisted": "kept",
}
"""What became of a mistake, in a word or two."""
NAMED_ONLY = "Named, without a how, a number or a cost."


def mark(point: Point) -> str:
    """Glyph and verdict of a point; one of which nothing but a mistake was said is not called touched."""
    return "! mistaken" if point.mistake else f"{MARKS[point.verdict]} {point.verdict}"


def only(point: Point) -> str:
    """Why a touched point is no more than that."""
    return point.mistake or NAMED_ONLY


def standing(item: PitfallPart) -> str:
    """What became of a mistake, in a sentence."""
    match item.standing:
        case "corrected":
            if item.at_once:
                return "You took it back yourself, at once."
            return "You took it back after the challenge." if item.challenge else "You took it back yourself."
        case "defended":
            return "It was challenged, and you defended it with a reason that makes it right. It counts as no mistake."
        case "insisted":
            return "It was challenged, and you kept it."
        case "challenged":
            return "It was challenged, and left open."
        case "noticed":
            return "The interviewer let it pass. That was no approval."


def twist_names(report: Report, twist: TwistPart) -> tuple[tuple[str, str], ...]:
    """(what became of it, name) of all that a change of constraint called for: taken up, when asked, said before, left out."""
    names = {point.id: point.name for point in report.points + report.extras}
    became = {id: "when asked" if id in twist.late else "taken up" for id in twist.addressed}
    became |= dict.fromkeys(twist.before, "said before")
    order = ("taken up", "when asked", "said before", "left out")
    found = ((became.get(id, "left out"), names.get(id, id)) for id in twist.wants)
    return tuple(sorted(found, key=lambda one: order.index(one[0])))


LEAST_PACED_S = 60
"""Seconds below which an interview was read from a file or tried out, and its times say nothing."""
UNPACED = "It took less than a minute, so there is no pace to speak of."


def pace(area: AreaPart) -> str:
    """Time spent in an area, and beside a plan how far it was off."""
    spent = clock(area.spent_s)
    if area.planned_s is None or not isfinite(area.planned_s):
        return spent
    if area.spent_s < 1:
        return f"{spent} of {clock(area.planned_s)}, {'came up on the way' if area.share else 'not reached'}"
    over = area.spent_s - area.planned_s
    word = "over" if over > 0 else "under"
    off = "on plan" if abs(over) <= PACE_SLACK_S else f"{clock(abs(over))} {word}"
    return f"{spent} of {clock(area.planned_s)}, {off}"


def helped(point: Point) -> str:
    """The name of a point and how it came about."""
    return f"{point.name} · {HELP[point.provenance]}" if point.provenance else point.name
