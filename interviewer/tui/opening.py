"""The beginning of an interview on the screen: the case is opened, and what was said already is shown."""

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from interviewer.tui.lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from interviewer.tui.desk import Sitting
    from interviewer.tui.interview import InterviewScreen

WAITS = {
    0.7: "Opening the case. You can write already",
    3.0: "Still opening; a first time takes longer. You can write",
}
"""Seconds of opening a case to what is said of the wait then; short enough for a box beside the panel."""

FOREWORD_S = 12.0
"""Seconds that a word beside the opening stands there."""


class Opening:
    """From an empty screen to the sitting on it."""

    def __init__(self, screen: "InterviewScreen", open: "Callable[[], Sitting]") -> None:
        self._screen = screen
        self._open = open

    def explain_waits(self) -> None:
        """From now on say what takes so long, while it does."""
        for seconds, told in WAITS.items():
            self._screen.set_timer(seconds, partial(self._explain, told))

    def _explain(self, told: str) -> None:
        if self._screen.sitting is None:
            self._screen.box.border_title = told

    async def begin(self) -> None:
        """Open the case off the screen's thread, and show it; what is wrong with it the app tells at home, or as it ends."""
        screen = self._screen
        await screen.panel.furnish()
        try:
            sitting = await asyncio.to_thread(self._open)
        except Exception as error:
            screen.house.could_not_open(error)
            return
        if not screen.is_attached:  # left while it was being opened
            await asyncio.to_thread(sitting.leave)
            return
        screen.sitting = sitting
        screen.box.remember([turn.text for turn in sitting.interview.turns if turn.text])
        screen.draft.begin(sitting)
        await screen.log_rows.fill(list(lines_of(sitting.interview.turns)))
        screen.headlines.show(sitting.interview)
        screen.mark.saved()
        self._tell(sitting)
        screen.set_interval(1, screen.headlines.tick)
        screen.run_worker(self._warm_up(sitting), group="engine")
        if sitting.interview.is_over:
            screen.ending.tell()

    def _tell(self, sitting: "Sitting") -> None:
        """What is to be known before going on, in small windows that go by themselves."""
        if sitting.warning:
            self._screen.say(sitting.warning, title="Before you go on")
        if sitting.foreword:
            self._screen.say(sitting.foreword, seconds=FOREWORD_S)

    async def _warm_up(self, sitting: "Sitting") -> None:
        """Once all is seen, use the time in which the candidate reads."""
        await self._screen.painted()
        async with self._screen.engine:
            await asyncio.to_thread(sitting.warm_up)
