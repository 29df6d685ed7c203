"""Earlier attempts at the case of a report: what the open one is compared with."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import counted
from interviewer.reporting.times import clock
from interviewer.tui.wording import when

if TYPE_CHECKING:
    from interviewer.tui.listing import SessionLine
    from interviewer.tui.report import ReportScreen


class Attempts:
    """Those before the report that is open, once they were looked for."""

    def __init__(self, screen: "ReportScreen") -> None:
        self._screen = screen
        self._earlier: tuple[SessionLine, ...] = ()

    def __bool__(self) -> bool:
        return bool(self._earlier)

    async def look_back(self) -> None:
        """Find them, and compare with the last one."""
        screen = self._screen
        try:
            self._earlier = await asyncio.to_thread(screen.house.desk.earlier, screen.held.id)
            if self._earlier and screen.held.report.mode != "drill":
                await self._compare(self._earlier[0].id)
        except Exception as error:
            screen.say(str(error), serious=True, title="No comparison")

    async def choose(self) -> None:
        """Compare with another of them."""
        from interviewer.tui.dispute import Pick

        lines = [
            Content(f"{when(one.started)}  {clock(one.at_s):>6}  {counted(one.replies, 'answer')}")
            for one in self._earlier
        ]
        place = await self._screen.app.push_screen_wait(Pick("Compare with which attempt?", lines))
        if place is not None:
            await self._compare(self._earlier[place].id)
            self._screen.open("Since last time")

    async def _compare(self, earlier: str) -> None:
        held = self._screen.held
        compared = await asyncio.to_thread(self._screen.house.desk.compared, held.id, earlier)
        self._screen.show_report(replace(self._screen.held.report, compared=compared))
