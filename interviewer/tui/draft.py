"""What was written and is no reply in the storage yet: the box, the reply on its way, and the notes."""

import asyncio
from typing import TYPE_CHECKING, Any

from interviewer.history.problem import HistoryError
from interviewer.tui.answer import LONGEST

if TYPE_CHECKING:
    from textual.timer import Timer

    from interviewer.tui.desk import Sitting
    from interviewer.tui.interview import InterviewScreen

DRAFT_AFTER_S = 0.5
"""Most seconds between a key and the storing of the unsent answer."""


class Draft:
    """Keeps the unsent answer and the notes while they are written."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen
        self._timer: Timer | None = None
        self._noted = ""
        """The notes as they are stored."""
        self.unsaved: str | None = None
        """The reply that is on its way into the storage."""

    def begin(self, sitting: "Sitting") -> None:
        """Go on with what was written before the session was left."""
        box = self._screen.box
        if sitting.draft and not box.text:
            box.put(sitting.draft)
        self._screen.notes.load_text(sitting.notes)
        self._noted = sitting.notes

    def touch(self) -> None:
        """Something was written: store it soon."""
        if self._timer is None:  # counted from the first key, so that who never rests is kept, too
            self._timer = self._screen.set_timer(DRAFT_AFTER_S, self._rest)

    def _rest(self) -> None:
        self._timer = None
        if self._screen.sitting is not None:
            keep: Any = self.keep  # not called here: work that is ended before it begins would never be awaited
            self._screen.run_worker(keep, group="draft", exclusive=True)

    @property
    def unstored(self) -> str:
        """All that was written and is no reply in the storage yet."""
        typed = self._screen.box.text
        return typed if self.unsaved is None else _together(self.unsaved, typed)

    def take_back(self, text: str) -> None:
        """Put a reply that was not stored into the box, before what was typed since."""
        typed = self._screen.box.text
        self._screen.box.put(_together(text, typed))

    async def keep(self) -> None:
        """Store draft and notes as they are when it is this one's turn."""
        sitting, mark = self._screen.sitting, self._screen.mark
        if sitting is None:
            return
        async with self._screen.engine:
            try:
                await asyncio.to_thread(sitting.save_draft, self.unstored)
                await self._keep_notes(sitting)
            except HistoryError as error:
                if not mark.failed:
                    mark.complain(error)
            else:
                if mark.failed:
                    mark.saved()

    async def _keep_notes(self, sitting: "Sitting") -> None:
        text = self._screen.notes.text[:LONGEST]
        if text != self._noted:
            await asyncio.to_thread(sitting.note, text)
            self._noted = text


def _together(sent: str, typed: str) -> str:
    return f"{sent}\n\n{typed}" if typed.strip() else sent
