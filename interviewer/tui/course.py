"""The course of an interview: on to the next question, back to the one before, and a pause."""

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from interviewer.history.problem import HistoryError
from interviewer.reporting.names import counted
from interviewer.tui.lines import lines_of

if TYPE_CHECKING:
    from interviewer.tui.interview import InterviewScreen

WAY_BACK = "ctrl+z takes that back, as long as nothing else was said."

WAY_BACK_FROM_SENT = "What is sent stays sent; ↑ brings the words back into the box. ctrl+z again goes to the shell."
SENT_S = 8.0
"""Seconds after an answer in which ctrl+z is rather meant for it than for the shell."""


class Course:
    """Moves the interview about."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen
        self._stood: str | None = None
        """What stood in the box when a pause ended, until an Enter found it so; None when no pause was."""
        self._sent_at = -SENT_S
        """When an answer was sent, as long as nobody was told that it stays so; seconds of ``monotonic``."""

    def just_back(self, text: str) -> bool:
        """Whether ``text`` stands as it did when a pause ended, and this is the first Enter since: it may be one too many."""
        stood, self._stood = self._stood, None
        return stood is not None and stood == text

    def sent(self) -> None:
        """An answer is on its way."""
        self._sent_at = monotonic()

    async def undone(self) -> bool:
        """Undo the last move on, or say, once, that an answer of a moment ago cannot be undone; False when there is neither."""
        if await self.taken_back():
            return True
        if monotonic() - self._sent_at >= SENT_S:
            return False
        self._sent_at = -SENT_S
        self._screen.say(WAY_BACK_FROM_SENT)
        return True

    def skip(self) -> None:
        """On to the next question; with an answer begun, after a question."""
        words = len(self._screen.box.text.split())
        sitting = self._screen.sitting
        if sitting is None or sitting.interview.is_over or not words:
            self._skip(True)
            return
        from interviewer.tui.modal import Confirm  # here: most of an interview is held without it

        self._screen.app.push_screen(
            Confirm(
                "Go on to the next question?",
                f"What you have written, {counted(words, 'word')}, is not sent; it stays in the box.",
                "Next question",
                "Stay with this one",
            ),
            self._skip,
        )

    def _skip(self, yes: bool | None) -> None:
        if yes:
            self._screen.exchange.press("Skip", WAY_BACK)

    def take_back(self) -> None:
        """Back to the question before, or say why not."""
        if self._screen.sitting is not None:
            self._screen.run_worker(self._take_back(), group="engine")

    async def _take_back(self) -> None:
        if not await self.taken_back():
            self._screen.say(
                "There is nothing to take back: only a question that you moved on from can be, and only at once."
            )

    async def taken_back(self) -> bool:
        """Undo the last move on; False when there is none, or when that could not be stored."""
        screen, sitting = self._screen, self._screen.sitting
        if sitting is None:
            return False
        async with screen.engine:
            try:
                done = await asyncio.to_thread(sitting.take_back)
            except HistoryError as error:
                screen.mark.complain(error)
                return True
        if done:
            screen.keys_line.hush(WAY_BACK)
            await screen.log_rows.fill(list(lines_of(sitting.interview.turns)))
            screen.log_rows.anchor()
            screen.mark.saved()
            screen.headlines.show(sitting.interview)
            screen.say("Back at the question before.")
        return done

    def pause(self) -> None:
        """Let the clock stand still until a key is pressed."""
        screen, sitting = self._screen, self._screen.sitting
        if sitting is None or sitting.interview.is_over:
            screen.say("There is no clock to stop.")
            return
        from interviewer.tui.modal import Paused

        sitting.pause()
        screen.draft.touch()
        screen.headlines.show_time()
        screen.app.push_screen(Paused(sitting.elapsed_s), lambda _: self._go_on())

    def _go_on(self) -> None:
        self._stood = self._screen.box.text.rstrip()
        if self._screen.sitting is not None:
            self._screen.sitting.go_on()
