"""The report as it was at the end of an interview, kept beside it for the day when its case is gone."""

import json
from typing import TYPE_CHECKING

from interviewer.reporting.as_json import json_report, read_json

if TYPE_CHECKING:
    from interviewer.cli.outcomes import Keeper
    from interviewer.core.dialogue import Interview
    from interviewer.core.report.report import Report
    from interviewer.history.sessions import Sessions

KIND = "report"
"""What such a mark is called in the history."""


def keep(store: "Keeper", session: str, interview: "Interview", utc: str) -> None:
    """Keep the report on ``interview``; one in which nothing was said has none. Raises the store's error."""
    from interviewer.core.report.reporter import report_on

    if interview.replies:
        store.note(session, KIND, json.loads(json_report(report_on(interview))), utc)


def kept(store: "Sessions", session: str) -> "Report | None":
    """The report that was kept last; None when there is none that this program can read."""
    from msgspec import ValidationError

    bodies = [body for kind, body in store.notes(session) if kind == KIND]
    try:
        return read_json(json.dumps(bodies[-1])).report if bodies else None
    except ValidationError:
        return None
