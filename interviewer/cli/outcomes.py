"""What finished interviews showed, kept beside them, so that progress need not read every interview again."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, get_args

from interviewer.core.case import Mode
from interviewer.core.coverage import Provenance
from interviewer.core.report.outcome import Outcome, Result, outcome_of
from interviewer.core.rubric import Area, Level
from interviewer.core.scenario import Seniority
from interviewer.reporting.progress import share

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.core.dialogue import Interview
    from interviewer.history.event import SessionSummary, StoredSession
    from interviewer.history.sessions import Sessions

KIND = "outcome"
"""What such a mark is called in the history."""
VERSION = 1
_BY_NUMBER = tuple(Level)
_AREAS, _HELP = frozenset(get_args(Area)), frozenset(get_args(Provenance))
_LEVELS, _MODES = frozenset(get_args(Seniority)), frozenset(get_args(Mode))
MOST_READ = 20
"""Earlier interviews without a kept outcome that are read again at one time, the newest ones."""


class Keeper(Protocol):
    """What keeping needs of the history."""

    def note(self, session: str, kind: str, body: dict[str, Any], utc: str) -> None:
        """Keep something beside the conversation."""


def keep(store: Keeper, session: str, interview: "Interview", utc: str) -> Outcome:
    """Keep what ``interview`` showed, and return it. Raises the store's error."""
    outcome = outcome_of(interview, session, utc)
    rows = [[r.id, r.name, r.area, int(r.level), r.provenance, r.weight, int(r.reached)] for r in outcome.results]
    body = {"v": VERSION, "scenario": outcome.scenario, "title": outcome.title, "level": outcome.level}
    store.note(session, KIND, body | {"mode": outcome.mode, "results": rows}, utc)
    return outcome


def read(session: str, utc: str, body: dict[str, Any]) -> Outcome | None:
    """The outcome that ``keep`` wrote; None when it is of another make."""
    try:
        results = tuple(_result(*row) for row in body["results"])
        known = body["v"] == VERSION and body["level"] in _LEVELS and body["mode"] in _MODES
        words = (str(body["scenario"]), str(body["title"]))
    except (IndexError, KeyError, TypeError, ValueError):
        return None
    return Outcome(session, *words, body["level"], body["mode"], utc, results) if known else None


def _result(id: str, name: str, area: Area, level: int, provenance: Provenance, weight: float, reached: int) -> Result:
    if area not in _AREAS or provenance not in _HELP:
        raise ValueError(area, provenance)
    return Result(str(id), str(name), area, _BY_NUMBER[level], provenance, float(weight), bool(reached))


def outcomes(desk: "Desk", *, derive: bool = True) -> tuple[tuple[Outcome, ...], int]:
    """(outcomes of all finished interviews that somebody typed, how many are still unread).

    With ``derive`` the newest ``MOST_READ`` of those that were finished before outcomes were kept are read again.
    """
    found: dict[str, Outcome] = {}
    held = desk.store.sessions(limit=1_000_000)
    piped = {session.id for session in held if session.piped}
    for session, utc, body in desk.store.kept(KIND):
        if session not in piped and (outcome := read(session, utc, body)):
            found[session] = outcome
    left = [s for s in held if s.finished and s.replies and not s.piped and s.id not in found]
    for summary in left[:MOST_READ] if derive else ():
        if outcome := _derived(desk, summary.id, summary.last):
            found[summary.id] = outcome
    return tuple(found.values()), max(0, len(left) - MOST_READ) if derive else len(left)


def attempts_at(desk: "Desk", stored: "StoredSession", interview: "Interview") -> tuple[Outcome, ...]:
    """The finished attempts at the same case that began before this interview, oldest first, then this one.

    Each bears the time when it began. Later ones are left out, so that the report on an interview stays as it was.
    Drills are none.
    """
    own = stored.summary
    if interview.settings.mode == "drill":
        return ()
    begun = {one.id: one.started for one in desk.store.sessions(limit=1_000_000) if one.scenario == own.scenario}
    before = [
        replace(one, utc=begun[one.session])
        for one in outcomes(desk)[0]
        if one.mode != "drill" and (begun.get(one.session, "~"), one.session) < (own.started, own.id)
    ]
    before.sort(key=lambda one: (one.utc, one.session))
    return (*before, outcome_of(interview, own.id, own.started))


def credits_of(store: "Sessions") -> dict[str, float]:
    """Session to its weighted credit over all areas, 0 to 1, for finished interviews whose outcome was kept."""
    kept = (read(session, utc, body) for session, utc, body in store.kept(KIND))
    return {one.session: share(one.results) for one in kept if one and one.results}


def outcome_in(desk: "Desk", stored: "StoredSession") -> Outcome:
    """The outcome of one session as it was kept, else read again; nothing is stored."""
    summary = stored.summary
    return kept_of(desk.store, summary) or outcome_of(desk.looked_at(stored), summary.id, summary.last)


def kept_of(store: "Sessions", session: "SessionSummary") -> Outcome | None:
    """The outcome of one session as it was kept at its end; None when there is none."""
    kept = [body for kind, body in store.notes(session.id) if kind == KIND]
    return read(session.id, session.last, kept[-1]) if kept else None


def _derived(desk: "Desk", session: str, utc: str) -> Outcome | None:
    """The outcome of an interview read again, which is kept; None where its case is gone."""
    from interviewer.authoring.problem import PackError
    from interviewer.cli.desk import CaseGoneError

    try:
        return keep(desk.store, session, desk.looked_at(desk.store.load(session)), utc)
    except (PackError, CaseGoneError):
        return None
