"""What an interview leaves behind for the next ones: each expected consideration, how far it came and with what help."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from interviewer.core.case import Mode
from interviewer.core.coverage import Provenance
from interviewer.core.dialogue import Interview
from interviewer.core.report.proof import shown
from interviewer.core.report.seniority import credit
from interviewer.core.rubric import Area, Level
from interviewer.core.scenario import Seniority


class Result(NamedTuple):
    """One expected consideration at the end of an interview. A named tuple: a thousand interviews hold forty thousand."""

    id: str
    """Of the consideration."""
    name: str
    """As a reader knows it."""
    area: Area
    """What of a design it belongs to."""
    level: Level
    """The best that was shown."""
    provenance: Provenance
    """How the level came about; of no effect when the level is absent."""
    weight: float
    """Importance in the case, 0 to 10."""
    reached: bool
    """Whether it came up, was asked for, or the interview went on to its end; what nobody reached says nothing."""

    @property
    def earned(self) -> float:
        """Its credit, 0 to 1, by the formula of ``seniority``."""
        return credit(self.level, self.provenance)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One finished interview."""

    session: str
    """Id in the history; empty where there is none."""
    scenario: str
    """Its id."""
    title: str
    """Its title."""
    level: Seniority
    """Interviewed for."""
    mode: Mode
    """How the interview was held."""
    utc: str
    """When it ended, ISO 8601."""
    results: tuple[Result, ...]
    """One for each consideration that it asks for; of a drill also what of the case was explained besides, with a weight of 0."""


def outcome_of(interview: Interview, session: str = "", utc: str = "") -> Outcome:
    """What ``interview`` has shown so far; ``session`` and ``utc`` are only passed on."""
    settings, scenario = interview.settings, interview.case.scenario
    whole = interview.ended in ("done", "time")
    asked = tuple(_result(interview, id, whole=whole) for id in interview.expected)
    return Outcome(
        session,
        scenario.id,
        scenario.title,
        settings.level,
        settings.mode,
        utc,
        (*asked, *_besides(interview)) if interview.replies else (),
    )


def _besides(interview: Interview) -> Iterator[Result]:
    """Points of the case that were explained in a drill about others: they were practised, and are no part of its credit."""
    for id in interview.case.expected if interview.short else ():
        held = shown(interview).credits.get(id)
        if held and held.level == Level.EXPLAINED and id not in interview.expected:
            yield _result(interview, id, whole=True)._replace(weight=0.0)


def _result(interview: Interview, id: str, *, whole: bool) -> Result:
    known, held = interview.case.considerations[id], shown(interview).credits.get(id)
    return Result(
        id,
        known.name,
        known.area,
        held.level if held else Level.ABSENT,
        held.provenance if held else "unprompted",
        interview.case.weight(id),
        whole or held is not None or id in interview.said.put,
    )
