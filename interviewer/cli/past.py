"""A past interview to look back at: judged as of now where its case is there, else by what was kept of it."""

from typing import TYPE_CHECKING, NamedTuple

from interviewer.cli.disputes import disputed
from interviewer.reporting.names import counted

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.core.dialogue import Interview
    from interviewer.core.report.report import Report
    from interviewer.history.event import StoredSession
    from interviewer.tui.desk import Spoken


class Past(NamedTuple):
    """What there is to see of an interview."""

    report: "Report | None"
    """All verdicts; None where the case is gone and no report was kept."""
    interview: "Interview | None"
    """As it was read again; None where the case is gone."""
    lines: "tuple[Spoken, ...]"
    """All that was said and pressed, oldest first."""
    note: str
    """What is not as it was, in a sentence or two; empty when all is."""

    @property
    def spoken(self) -> tuple[tuple[str, str, float], ...]:
        """(who, text, seconds) of all that was said, oldest first; an empty reply is one, too, so that the numbers hold."""
        said = ((("you", "") if row.empty else (row.who, row.text), row) for row in self.lines)
        return tuple((*words, row.at_s) for words, row in said if words[0] != "event")


def look_back(desk: "Desk", stored: "StoredSession") -> Past:
    """The interview ``stored``, with what its candidate disputes."""
    from interviewer.authoring.problem import PackError
    from interviewer.cli.desk import CaseGoneError
    from interviewer.core.report.reporter import report_on
    from interviewer.tui.lines import lines_of

    try:
        interview, changed = desk.again(stored)
    except CaseGoneError as error:
        return _by_what_was_kept(desk, stored, error.told)
    except PackError:
        return _by_what_was_kept(desk, stored, f"Its case `{stored.summary.scenario}` cannot be used as it is now.")
    report = report_on(interview, disputed(desk.store, stored.summary.id))
    note = " ".join(filter(None, (changed, _judged_otherwise(desk, stored, interview))))
    return Past(report, interview, tuple(lines_of(interview.turns)), note)


def _by_what_was_kept(desk: "Desk", stored: "StoredSession", why: str) -> Past:
    from interviewer.cli.kept_report import kept
    from interviewer.cli.rows import recalled

    report = kept(desk.store, stored.summary.id)
    left = "This is the report as it was at the end." if report else "There is no report, only what was said."
    return Past(report, None, recalled(stored), f"{why} {left}")


def _judged_otherwise(desk: "Desk", stored: "StoredSession", interview: "Interview") -> str:
    """How many verdicts differ from those at the end; empty when none does, or nobody kept them."""
    from interviewer.cli.outcomes import kept_of
    from interviewer.core.report.outcome import outcome_of

    kept = kept_of(desk.store, stored.summary)
    if kept is None:
        return ""
    then, now = ({r.id: r.level for r in one.results} for one in (kept, outcome_of(interview)))
    other = sum(then.get(id) != now.get(id) for id in then.keys() | now.keys())
    return f"{counted(other, 'verdict')} {'is' if other == 1 else 'are'} not as at the end." if other else ""
