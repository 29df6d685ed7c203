"""The line that finds words in the conversation. It opens above the answer box and leaves the draft alone."""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import Input

from interviewer.tui.find_line import FindLine
from interviewer.tui.remark import Remark
from interviewer.tui.transcript import Transcript


class Finder(FindLine[Remark]):
    """Typing marks every place and shows the newest; escape closes."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("shift+enter", "step(1)", show=False, priority=True)]

    def __init__(self, log: Transcript, id: str | None = None) -> None:
        super().__init__("the conversation", "↑↓", id)
        self._log = log

    async def begin(self) -> None:
        """Open, or go to the place before when it is open."""
        await self.furnish()
        if self.is_open:
            self.action_step(-1)
        else:
            self.add_class("-open")
            self.show()
        self.words.focus()

    @on(Input.Changed)
    async def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._found = await self._log.find(self.words.value.strip())
        self._place = len(self._found) - 1
        self.show()

    @on(Input.Submitted)
    def _again(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_step(-1)

    def show(self) -> None:
        """Go to the message."""
        if self._found:
            self._log.go_to(self._found[self._place])
        self.tell()

    async def action_close(self) -> None:
        """Close, take the marks away, and back to the answer."""
        self.remove_class("-open")
        self.words.value = ""
        await self._log.find("")
        self.screen.query_one("#box").focus()
