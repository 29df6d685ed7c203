"""The end of an interview: the question whether to finish, and the way to the report."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from interviewer.reporting.names import counted
from interviewer.reporting.times import clock
from interviewer.tui.desk import Held
from interviewer.tui.lines import lines_of

if TYPE_CHECKING:
    from interviewer.tui.desk import Sitting
    from interviewer.tui.interview import InterviewScreen
    from interviewer.tui.modal import Confirm


class Ending:
    """From the last word, or the key that ends it, to the report."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen

    def tell(self) -> None:
        """Say that the last word was spoken."""
        self._screen.show_titles()
        self._screen.say("That was the last word. Enter opens your report.", title="The interview is over")

    def finish(self) -> None:
        """To the report; asks first while the interview runs."""
        screen, sitting = self._screen, self._screen.sitting
        if sitting is None:
            return
        if screen.draft.unsaved is not None:
            screen.say("Your last answer is still being read. Then you can finish.")
            return
        if sitting.interview.is_over:
            screen.run_worker(self._report(), group="report", exclusive=True)
            return
        screen.app.push_screen(self._question(sitting), self._finish)
        screen.run_worker(self._lay_out(sitting), group="lay-out", exclusive=True)

    def _question(self, sitting: "Sitting") -> "Confirm":
        from interviewer.tui.modal import Confirm  # here: most of an interview is held without it

        box = self._screen.box
        left = sitting.interview.remaining_s(sitting.elapsed_s)
        time = f"{clock(left)} of your time is left. " if 0 < left < 1e6 else ""
        draft = f"The {counted(len(box.text.split()), 'word')} in the box will not count. " if box.text.strip() else ""
        return Confirm(
            "Finish and see the report?", f"{time}{draft}A finished interview cannot be reopened.", "Finish", "Go on"
        )

    async def _lay_out(self, sitting: "Sitting") -> None:
        """Make the report as it would be now, while the question is read: the real one is there the sooner."""
        await self._screen.painted()
        with suppress(Exception):  # whatever is wrong is told by the real one
            await asyncio.to_thread(sitting.report)
            import interviewer.tui.report  # noqa: F401  # for the same reason

    def _finish(self, yes: bool | None) -> None:
        if yes and self._screen.sitting is not None:
            self._screen.run_worker(self._close_and_report(), group="report", exclusive=True)

    async def _close_and_report(self) -> None:
        if await self._screen.exchange.act("Finish"):
            await self._report()

    async def _report(self) -> None:
        screen, sitting = self._screen, self._screen.sitting
        if sitting is None:
            return
        report = await asyncio.to_thread(sitting.report)
        await screen.put_away()
        screen.sitting = None
        screen.house.show_report(Held(sitting.id, report, tuple(lines_of(sitting.interview.turns))))
