"""The report's own words for verdicts, help, mistakes and times: the same in every format."""

from math import isfinite
from typing import NamedTuple

from interviewer.core.coverage import Provenance
from interviewer.core.dialogue import EndReason
from interviewer.core.report import AreaPart, PitfallPart, Point, Report, TwistPart, Verdict
from interviewer.core.rubric import Area
from interviewer.reporting.plain import line

MARKS: dict[Verdict, str] = {"covered": "✓", "touched": "~", "missed": "✗"}
"""Verdict to glyph; the word always stands beside it."""
AREA_NAMES: dict[Area, str] = {
    "framing": "Framing",
    "data": "Data",
    "modelling": "Modelling",
    "evaluation": "Evaluation",
    "serving": "Serving",
    "operations": "Operations",
    "responsibility": "Responsibility",
}
HELP: dict[Provenance, str] = {
    "unprompted": "unprompted",
    "asked": "when asked",
    "nudged": "after a nudge",
    "hinted": "after a hint",
    "told": "after it was told",
}
ENDED: dict[EndReason, str] = {
    "": "The interview still runs; this is how it stands.",
    "done": "The interviewer had asked everything.",
    "finish": "You ended it.",
    "time": "The time was up.",
    "turns": "It ended at the most turns an interview may take.",
    "silent": "It ended because nothing more was said.",
}
OUTCOMES = {
    "changed": "Your answer took up all that the change called for.",
    "partly": "Your answer took up a part of what the change called for.",
    "unchanged": "Nothing in your answer took up what the change called for.",
}
FORMULA = (
    "Formula: each point earns its weight x depth (explained 1, mentioned 0.4) x independence (unprompted 1, "
    "asked 0.9, nudged 0.7, hinted 0.4, told 0.15). Staff needs credit 55%, unprompted 30%, breadth 85% and no mistake "
    "kept; senior 42%, 15%, 70%; mid credit 25% and breadth 50%. It has not been calibrated against human raters."
)
"""``core.seniority`` in a paragraph; a test holds the figures to it."""
NAMED_ONLY = "Named, without a how, a number or a cost."
PACE_SLACK_S = 60.0
"""An area within a minute of its plan is on plan."""
WORDS_LONGEST = 240
"""Code points of the longest quote in a report for people; JSON keeps all of it."""


class Said(NamedTuple):
    """One message of the transcript."""

    who: str
    """``you`` or ``interviewer``."""
    text: str
    at_s: float
    """Seconds since the interview began."""


def clock(seconds: float) -> str:
    """``m:ss``; ``h:mm:ss`` from an hour on; ``untimed`` when infinite."""
    if not isfinite(seconds):
        return "untimed"
    hours, rest = divmod(max(0, round(seconds)), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 reply``, ``2 replies``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def excerpt(text: str, longest: int = WORDS_LONGEST) -> str:
    """``text`` on one line, cut between words with an ellipsis where it is longer than ``longest`` code points."""
    flat = line(text[: 4 * longest])
    if len(flat) <= longest and len(text) <= 4 * longest:
        return flat
    cut = flat[: longest - 1]
    return (cut.rpartition(" ")[0] or cut) + " …"


def used(report: Report) -> str:
    """Minutes used of those planned."""
    minutes = round(report.duration_s / 60)
    if report.minutes:
        return f"{minutes} of {count(report.minutes, 'minute')}"
    return f"{count(minutes, 'minute')}, untimed"


def verdict_counts(report: Report) -> tuple[tuple[Verdict, int], ...]:
    """How many expected points have each verdict."""
    return tuple((verdict, report.count(verdict)) for verdict in MARKS)


def level_line(report: Report) -> str:
    """The level read beside the one interviewed for."""
    return f"{report.reading.level} (interviewed for {report.level})" if report.reading.level else "not read"


def level_why(report: Report) -> str:
    """The figures that the level was read from, or why there is none."""
    reading = report.reading
    if reading.level is None:
        return reading.why
    insisted = sum(item.standing == "insisted" for item in report.pitfalls)
    kept = f", {count(insisted, 'mistake')} kept after a challenge" if insisted else ""
    return (
        f"Credit {reading.score:.0%} of the weight; explained unprompted {reading.own:.0%}; "
        f"breadth {reading.breadth:.0%} of the areas{kept}."
    )


def standing(item: PitfallPart) -> str:
    """What became of a mistake, in a sentence."""
    match item.standing:
        case "corrected":
            return "You corrected it after the challenge." if item.challenge else "You corrected it yourself."
        case "insisted":
            return "It was challenged, and you kept it."
        case "challenged":
            return "It was challenged, and left open."
        case "noticed":
            return "The interviewer let it pass. That was no approval."


def twist_names(report: Report, twist: TwistPart) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(names of what was taken up, names of what was left out)."""
    names = {point.id: point.name for point in report.points + report.extras}
    done = tuple(names.get(id, id) for id in twist.wants if id in twist.addressed)
    return done, tuple(names.get(id, id) for id in twist.wants if id not in twist.addressed)


def pace(area: AreaPart) -> str:
    """How the time spent compares with the plan; empty without a plan."""
    if area.planned_s is None or not isfinite(area.planned_s):
        return ""
    over = area.spent_s - area.planned_s
    if abs(over) <= PACE_SLACK_S:
        return "on plan"
    return f"{clock(abs(over))} {'over' if over > 0 else 'under'}"


def helped(point: Point) -> str:
    """How a point came about; empty when it was missed."""
    return HELP[point.provenance] if point.provenance else ""


def topic(id: str) -> str:
    """A fact topic as words; what no fact covers is what the case leaves open."""
    return "left open by the case" if id == "anything-else" else id.replace("-", " ")
