"""One exchange: what the candidate sends or presses, until it is stored and the interviewer has answered."""

import asyncio
from typing import TYPE_CHECKING

from interviewer.history.problem import HistoryError
from interviewer.tui.desk import Spoken
from interviewer.tui.lines import PRESSED, tag_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from interviewer.core.act import Act
    from interviewer.tui.interview import InterviewScreen
    from interviewer.tui.remark import Remark

LONG = 2_000
"""Characters of a reply that is only read once it stands on the screen; a shorter one is read while it is being drawn."""
BREATH_S = 0.1
"""Seconds that the screen has for drawing a long reply, and for the keys that are pressed right behind it."""
HALT_S = 0.02
"""Seconds between two looks at whether acts may go on."""


class Exchange:
    """Brings acts to the engine, one after the other, and shows what came of them."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen
        self._pressed = False
        """Whether a hint or a move is waiting for the engine; a second press of an impatient finger is dropped."""
        self.halted: Callable[[], bool] = bool
        """Asked before an act: whether it has to wait, so that none goes to an interview that is being replaced."""

    def admits(self, text: str) -> bool:
        """Whether ``text`` can be sent now; says why not."""
        screen = self._screen
        if screen.sitting is None:
            screen.say("One moment: the case is being opened. Your words stay in the box.")
        elif screen.sitting.interview.is_over:
            screen.action_finish()
        elif screen.draft.unsaved is not None:
            screen.say("Your last answer is still being read. This one stays in the box.")
        elif text.strip() and screen.course.just_back(text):
            screen.say("The clock runs again. Enter now sends what is in the box.")
        elif screen.typed.takes(text):
            pass
        elif not text.strip():
            screen.say("Nothing to send yet. Ctrl+t asks for a hint, ctrl+n moves on.")
        else:
            screen.draft.unsaved = text
            return True
        return False

    def send(self, text: str) -> None:
        """Bring a reply that was admitted to the engine."""
        screen = self._screen
        if screen.sitting is None:
            return  # left between the key and this message; the draft was kept with it
        screen.mark.saving()
        screen.course.sent()
        remark = screen.log_rows.add(Spoken("you", text, screen.sitting.elapsed_s), pending=True)
        screen.log_rows.anchor()
        screen.show_titles()
        screen.run_worker(self.act("Reply", text, remark), group="engine")

    def press(self, kind: str, told: str = "") -> None:
        """Bring a hint or a move to the engine, and say ``told`` once it is done; after the last word, to the report."""
        screen = self._screen
        if screen.sitting is None or self._pressed:
            return
        if screen.sitting.interview.is_over:
            screen.action_finish()
        else:
            self._pressed = True
            screen.log_rows.anchor()
            screen.run_worker(self._pressing(kind, told), group="engine")

    async def _pressing(self, kind: str, told: str) -> None:
        try:
            if await self.act(kind) and told and self._screen.sitting and not self._screen.sitting.interview.is_over:
                self._screen.say(told)
        finally:
            self._pressed = False

    async def act(self, kind: str, text: str = "", remark: "Remark | None" = None, *, quiet: bool = False) -> bool:
        """Let the engine act; True when it is saved. What was not saved goes back into the box."""
        while self.halted():
            await asyncio.sleep(HALT_S)
        screen, sitting = self._screen, self._screen.sitting
        if sitting is None:
            return False
        if len(text) > LONG:
            await asyncio.sleep(BREATH_S)
        async with screen.engine:
            over = sitting.interview.is_over
            act = _act(kind, sitting.elapsed_s, text)
            try:
                moves = await asyncio.to_thread(sitting.act, act)
            except HistoryError as error:
                self._not_saved(error, remark)
                return False
            screen.draft.unsaved = None
        if quiet and not moves:
            return True
        if remark is not None:
            remark.settle()
            screen.box.remember([turn.text for turn in sitting.interview.turns if turn.text])
        elif kind in PRESSED and not over:
            screen.log_rows.add(Spoken("event", PRESSED[kind], act.at_s))
        if moves:
            text = " ".join(move.text for move in moves)
            screen.log_rows.add(Spoken("interviewer", text, act.at_s, tag_of(moves)))
        screen.mark.saved()
        screen.headlines.show(sitting.interview)
        if sitting.interview.is_over and not over and kind != "Finish":
            screen.ending.tell()
        return True

    def _not_saved(self, error: HistoryError, remark: "Remark | None") -> None:
        screen = self._screen
        text, screen.draft.unsaved = screen.draft.unsaved, None
        screen.mark.complain(error)
        if remark is not None and text is not None:
            screen.log_rows.take_back(remark)
            screen.draft.take_back(text)
        screen.show_titles()


def _act(kind: str, at_s: float, text: str) -> "Act":
    """The act called ``kind``; imported late, for the first paint waits for nothing of the core."""
    from interviewer.core import act

    acts: dict[str, type[act.AskHint | act.Skip | act.Finish | act.Tick]]
    acts = {"AskHint": act.AskHint, "Skip": act.Skip, "Finish": act.Finish, "Tick": act.Tick}
    return act.Reply(text, at_s) if kind == "Reply" else acts[kind](at_s)
