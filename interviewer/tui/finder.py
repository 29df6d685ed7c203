"""The line that finds words in the conversation. It opens above the answer box and leaves the draft alone."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from interviewer.tui.box import Line
from interviewer.tui.transcript import Transcript

if TYPE_CHECKING:
    from interviewer.tui.remark import Remark


class Finder(Horizontal):
    """Typing marks every place and shows the newest; escape closes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down,shift+enter", "step(1)", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]

    def __init__(self, log: Transcript, id: str | None = None) -> None:
        super().__init__(id=id)
        self._log = log
        self._found: list[Remark] = []
        self._place = 0
        self.words = Line(placeholder="Find in the conversation")
        self.count = Static("", markup=False)

    async def begin(self) -> None:
        """Open, or go to the place before when it is open; furnished the first time, for the first paint needs none of it."""
        if not self.children:
            await self.mount(self.words, self.count)
        if self.has_class("-open"):
            self.action_step(-1)
        else:
            self.add_class("-open")
            self._show()
        self.words.focus()

    @on(Input.Changed)
    async def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._found = await self._log.find(self.words.value.strip())
        self._place = len(self._found) - 1
        self._show()

    @on(Input.Submitted)
    def _again(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_step(-1)

    def action_step(self, step: int) -> None:
        """To the message before or after; round at the ends."""
        if self._found:
            self._place = (self._place + step) % len(self._found)
            self._show()

    def _show(self) -> None:
        if self._found:
            self.count.update(f"{self._place + 1} of {len(self._found)}  ↑↓")
            self._log.go_to(self._found[self._place])
        else:
            self.count.update("not found" if self.words.value.strip() else "esc closes")

    async def action_close(self) -> None:
        """Close, take the marks away, and back to the answer."""
        self.remove_class("-open")
        self.words.value = ""
        await self._log.find("")
        self.screen.query_one("#box").focus()
