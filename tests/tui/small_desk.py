"""A desk with the small case of the core's tests, the real sitting and a real history in a folder of its own."""

import sys
from datetime import UTC as UTC_ZONE
from datetime import datetime
from pathlib import Path

from interviewer.cli.disputes import disputed, keep
from interviewer.cli.outcomes import KIND, credits_of, read
from interviewer.cli.place import proposed, put
from interviewer.cli.replay import replayed
from interviewer.cli.rows import session_line
from interviewer.cli.sitting import Sitting, settings_body, settings_of, time_of
from interviewer.core.act import Act, Move
from interviewer.core.case import Settings
from interviewer.core.interview import begin
from interviewer.core.report.claim import Dispute
from interviewer.core.report.comparison import Comparison, compare
from interviewer.core.report.report import Report
from interviewer.core.report.reporter import report_on
from interviewer.core.text import Span
from interviewer.history.problem import HistoryError
from interviewer.history.store import History
from interviewer.reporting.advice import Tried, advise, drill_on
from interviewer.reporting.progress import progress_on
from interviewer.reporting.progress_text import why_no_drill
from interviewer.tui.choices import Setup, Taste
from interviewer.tui.desk import Held, Spoken
from interviewer.tui.lines import lines_of
from interviewer.tui.listing import CaseLine, Glance, SessionLine
from tests.core.small_case import BIKES

UTC = "2026-01-01T10:00:00Z"
CASE = CaseLine("bikes", BIKES.scenario.title, "Bikes pile up in the wrong racks.", "mid", 40)
OTHER = CaseLine(
    "parcels", "Sort parcels", "Belts and labels.", "senior", 30, broken="parcels.yaml:1:1: S201 nothing here"
)


class ShakySitting(Sitting):
    """A sitting whose disk can be taken away."""

    broken = False

    def act(self, act: Act) -> tuple[Move, ...]:
        """As always, or the disk is full."""
        if self.broken:
            raise HistoryError("H805", "history.db", "Free some space; what was saved before is safe")
        return super().act(act)


class SmallDesk:
    """``tui.desk.Desk`` without library files."""

    warning = ""

    def __init__(self, folder: Path) -> None:
        self.store = History.open(folder / "history.db", UTC)
        self.folder = folder
        self.setup, self.liked = Setup(), Taste()

    def case(self, id: str) -> CaseLine:
        """The one case."""
        return {"bikes": CASE, "parcels": OTHER}[id]

    def cases(self) -> tuple[CaseLine, ...]:
        """One that works, one that does not."""
        tried = sum(session.finished for session in self.sessions())
        return (CASE._replace(tried=tried, last=UTC if tried else ""), OTHER)

    def stop_waiting(self) -> None:
        """Nothing here is waited for."""

    def sessions(self) -> tuple[SessionLine, ...]:
        """All with an answer."""
        found = (s for s in self.store.sessions() if s.begun)
        return tuple(map(session_line, found))

    def forget(self, session: str) -> None:
        """Put it away."""
        self.store.trash(session)

    def recalled(self, session: str) -> tuple[Spoken, ...]:  # noqa: ARG002  # the interface of Desk
        """Nothing before the engine."""
        return ()

    def begin(self, case: str, setup: Setup) -> Sitting:
        """A new one, always with the same seed."""
        settings = Settings(setup.minutes or None, setup.level or "mid", setup.persona, setup.mode, 7, setup.focus)  # type: ignore[arg-type]  # checked words
        id = self.store.begin(case, CASE.title, "", settings_body(settings), UTC)
        return ShakySitting(self.store, id, begin(BIKES, settings)[0])

    def resume(self, session: str) -> Sitting:
        """The stored one."""
        stored = self.store.load(session)
        interview = replayed(BIKES, settings_of(stored.summary.settings), stored.standing).interview
        elapsed_s = time_of(stored, interview)
        return ShakySitting(self.store, stored.summary.id, interview, elapsed_s=elapsed_s, draft=stored.draft)

    def held(self, session: str) -> Held:
        """The stored one with its report."""
        interview = self.resume(session).interview
        report = report_on(interview, disputed(self.store, session))
        return Held(session, report, tuple(lines_of(interview.turns)), UTC)

    def earlier(self, session: str) -> tuple[SessionLine, ...]:
        """All finished ones but this."""
        return tuple(one for one in self.sessions() if one.finished and one.id != session)

    def compared(self, session: str, earlier: str) -> Comparison:
        """By the kept outcomes."""
        kept = {id: read(id, UTC, body) for id, _, body in self.store.kept(KIND)}
        before, after = kept[earlier], kept[session]
        assert before is not None
        assert after is not None
        return compare(before, after)

    def dispute(self, session: str, consideration: str, reply: int, start: int, end: int) -> Report:
        """Keep it."""
        span = Span(start, end)
        words = span.of(self.resume(session).interview.spoken()[reply - 1].text)
        keep(self.store, session, Dispute(consideration, reply, span), words)
        return self.held(session).report

    def glance(self, *, derive: bool = False) -> Glance:  # noqa: ARG002  # the interface of Desk
        """From the kept outcomes, a year later, so that what was missed is due."""
        found = [read(session, UTC, body) for session, _, body in self.store.kept(KIND)]
        progress = progress_on([one for one in found if one], datetime(2027, 1, 1, tzinfo=UTC_ZONE))
        tried = tuple(Tried(c.id, c.title, c.tried, c.last) for c in self.cases() if not c.broken)
        return Glance(progress, advise(progress, tried), credits=credits_of(self.store))

    def drill(self) -> tuple[CaseLine, Setup] | None:
        """What is due in the one case."""
        drill = drill_on(self.glance().progress, frozenset({"bikes"}), 3)
        return (CASE, Setup(0, mode="drill", focus=drill.focus)) if drill.focus else None

    def why_no_drill(self) -> str:
        """As it is said everywhere."""
        return why_no_drill(self.glance().progress, {"bikes"}, datetime.fromisoformat(UTC), ahead=True)

    def place(self, session: str, format: str) -> str:
        """Beside the history."""
        return proposed(str(self.folder), session, f".{format}")

    def export(self, session: str, format: str, place: str) -> str:  # noqa: ARG002  # the interface of Desk
        """A file with the id."""
        return put(place, session)

    def remembered(self) -> Setup:
        """What was kept."""
        return self.setup

    def remember(self, setup: Setup) -> None:
        """Keep it."""
        self.setup = setup

    def taste(self) -> Taste:
        """What was kept."""
        return self.liked

    def keep_taste(self, taste: Taste) -> None:
        """Keep it."""
        self.liked = taste


def main() -> int:
    """The interview in a real terminal: ``python -m tests.tui.small_desk FOLDER``."""
    from interviewer.tui.app import InterviewerApp

    app = InterviewerApp(SmallDesk(Path(sys.argv[1])), case=CASE, setup=Setup(40))
    app.run()
    if app.trouble is not None:
        print(f"interviewer: {app.trouble}", file=sys.stderr)
    return app.return_code or 0


if __name__ == "__main__":
    sys.exit(main())
