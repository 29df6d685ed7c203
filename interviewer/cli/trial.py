"""The trial of a case on the screen: the house as ``play`` needs it, where nothing is stored."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from interviewer.cli.exits import FINE
from interviewer.cli.screen import run_app
from interviewer.cli.screen_desk import ScreenDesk
from interviewer.tui.choices import Setup
from interviewer.tui.desk import Held
from interviewer.tui.desk import Sitting as Talk
from interviewer.tui.listing import CaseLine, SessionLine
from interviewer.tui.play import PlayApp

if TYPE_CHECKING:
    from interviewer.cli.sitting import Sitting
    from interviewer.cli.workbench import Workbench
    from interviewer.core.dialogue import Interview
    from interviewer.history.memory import Memory
    from interviewer.reporting.formats import Format


class TrialDesk(ScreenDesk):
    """A desk with one case on it and no history."""

    def __init__(self, bench: "Workbench", folder: Path | None) -> None:
        super().__init__(folder)
        self.bench = bench
        self._last: Sitting | None = None

    @cached_property
    def store(self) -> "Memory":
        """Forgets everything."""
        from interviewer.cli.workbench import NOTHING_KEPT
        from interviewer.history.memory import Memory

        return Memory(NOTHING_KEPT)

    def begin(self, case: str, setup: Setup) -> "Sitting":  # noqa: ARG002  # the interface of Desk; the bench knows both
        """The trial from its beginning."""
        self._last = self.bench.open()
        return self._last

    def again(self, old: "Talk") -> "Sitting":
        """The trial with the files as they are now."""
        self._last = self.bench.again(old)
        return self._last

    def sessions(self) -> tuple[SessionLine, ...]:
        """None: a trial has no past."""
        return ()

    def held(self, session: str) -> Held:
        """The trial with its report."""
        from interviewer.tui.lines import lines_of

        if self._last is None:
            return super().held(session)
        return Held(session, self._last.report(), tuple(lines_of(self._last.interview.turns)))

    def place(self, session: str, format: str) -> str:
        """A free place where the last report went, else among the documents."""
        from interviewer.cli.place import proposed
        from interviewer.cli.screen_desk import SUFFIXES

        return proposed(self.taste().folder, f"{self.held(session).report.scenario}-trial", SUFFIXES[format])

    def export(self, session: str, format: str, place: str) -> str:
        """Write the trial's report to a new file."""
        from interviewer.cli.place import put
        from interviewer.reporting.formats import render

        held = self.held(session)
        transcript = tuple((row.who, row.text, row.at_s) for row in held.lines if row.who != "event")
        text = render(held.report, cast("Format", format), started="", transcript=transcript)
        return put(place, text)

    # what the screen asks of the bench ----------------------------------------------------------------

    @property
    def file(self) -> Path:
        """The file of the case."""
        return self.bench.file

    def changed(self) -> bool:
        """Whether a file was saved since the last look."""
        return self.bench.changed()

    def line(self, interview: "Interview") -> int:
        """Where what is being talked about is written, from 1."""
        return self.bench.line(interview)

    def keep(self, interview: "Interview") -> Path:
        """Write the run as a test."""
        return self.bench.keep(interview)


def open_trial(bench: "Workbench", folder: Path | None, *, watch: bool) -> int:
    """Run the screen until it is left."""
    desk = TrialDesk(bench, folder)
    app = PlayApp(desk, case=CaseLine(bench.id, f"{bench.id} (trial)"), watch=watch)
    run_app(app)
    return app.return_code or FINE
