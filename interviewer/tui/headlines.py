"""Where the interview stands: its stage, its level and its time, in the first lines and in the panel."""

from typing import TYPE_CHECKING

from interviewer.tui.status import Stage, StageLine, StatusLine

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview
    from interviewer.tui.interview import InterviewScreen

LISTEN_EVERY_S = 5
"""Seconds between two looks at whether the interviewer has something to say about the time."""
KEEP_EVERY_S = 10
"""Seconds of mere thinking after which the time is stored; so much is lost at most when the machine stops."""


class Headlines:
    """Shows what the sitting says is so now, after each act and each second."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen
        self.status = StatusLine(id="status")
        self.stages = StageLine(id="stages")

    def show(self, interview: "Interview") -> None:
        """Show where the interview is now."""
        from interviewer.core.report.pace import spoken_of  # here: the first paint waits for nothing of the core

        settings, status = interview.settings, self.status
        closing = interview.thread.kind == "closing"
        visited = frozenset(area for turn in interview.turns if (area := spoken_of(interview, turn)))
        stage = Stage(interview.case.areas, interview.thread.area, visited, closing)
        status.stage = self.stages.stage = stage
        status.mode = "" if settings.mode == "interview" else settings.mode
        persona = "" if settings.persona == "neutral" else settings.persona
        status.level = " · ".join(filter(None, (settings.level.capitalize(), status.mode, persona)))
        status.minutes = settings.minutes
        self.show_time()
        self._screen.call_after_refresh(self._screen.show_titles)

    def show_time(self, *, always: bool = False) -> None:
        """Show the time, and what the panel makes of it where it is seen; ``always``: there even if it is not yet."""
        sitting, panel = self._screen.sitting, self._screen.panel
        if sitting is not None:
            interview = sitting.interview
            seconds = interview.at_s if interview.is_over else sitting.elapsed_s
            self.status.elapsed_s = int(seconds)
            if panel.display or always:
                panel.show(interview, seconds)

    def tick(self) -> None:
        """Another second has gone by."""
        screen, sitting = self._screen, self._screen.sitting
        if sitting is None or sitting.interview.is_over or not screen.is_current:
            return
        self.show_time()
        screen.show_titles()
        if int(sitting.elapsed_s) % LISTEN_EVERY_S == 0 and not screen.engine.locked():
            screen.run_worker(screen.exchange.act("Tick", quiet=True), group="engine")
        if int(sitting.elapsed_s) % KEEP_EVERY_S == 0:
            screen.draft.touch()
