"""The answer box: grows with the text, sends on Enter, and remembers what was sent."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.message import Message

from interviewer.reporting.names import counted
from interviewer.reporting.plain import show
from interviewer.tui.box import Box, is_letter
from interviewer.tui.burst import BREAK

if TYPE_CHECKING:
    from collections.abc import Callable

JOINERS = ("\u200c", "\u200d")
"""They have no width of their own and belong to what is written: in Persian and Hindi, and in emoji of several people."""
LONGEST = 20_000
"""Most characters in one answer: an hour of fast talking."""


class AnswerBox(Box):
    """A multi-line box. It never sends by itself: the screen admits a text, and takes it as ``Sent``."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+j", "ctrl_j", show=False),
        Binding("shift+enter,alt+enter", "line", show=False),
    ]

    class Sent(Message):
        """The candidate wants to send this text."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Cut(Message):
        """A paste or a key did not fit; ``lost`` characters were left out."""

        def __init__(self, lost: int) -> None:
            super().__init__()
            self.lost = lost

    def __init__(self, text: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            text,
            id=id,
            compact=True,
            placeholder=placeholder,
            soft_wrap=True,
            show_line_numbers=False,
            highlight_cursor_line=False,
        )
        self.cursor_blink = False  # nothing on the screen moves while nobody does
        self.long_answers = False
        """Whether Enter makes a line and ctrl+j sends."""
        self.admits: Callable[[str], bool] = bool
        """Asked before a text is sent; when it says no, the text stays."""
        self.passes_undo: Callable[[], bool] = bool
        """Whether undo is for the screen while the box is empty."""
        self._sent: list[str] = []
        self._place = 0
        self._unsent = ""

    def remember(self, texts: list[str]) -> None:
        """Earlier answers for the up key, oldest first."""
        self._sent = list(texts)
        self._place = len(self._sent)

    def put(self, text: str) -> None:
        """Replace everything, in a way that undo takes back; the cursor goes to the end."""
        self.replace(show(text[:LONGEST]), (0, 0), self.document.end)
        self.move_cursor(self.document.end)

    @property
    def summary(self) -> str:
        """How long the answer is."""
        words = len(self.text.split())
        left = LONGEST - len(self.text)
        room = f" · room for {counted(left, 'character')}" if left < 2_000 else ""
        return f"{counted(words, 'word')}{room}" if words else ""

    # keys ---------------------------------------------------------------------------------------------

    async def _on_key(self, event: events.Key) -> None:
        if event.character == BREAK:
            event.stop()
            event.prevent_default()
            self.action_line()
            return
        if event.key == "enter" and not self.long_answers:
            event.stop()
            event.prevent_default()
            self.send()
            return
        if event.character in JOINERS:
            event.stop()
            event.prevent_default()
            self._insert(str(event.character))
            return
        if event.key == "space" and event.character is None:  # some terminals send a space as a key without a character
            event.stop()
            event.prevent_default()
            self._insert(" ")
            return
        if is_letter(event) and not self._room(1):
            event.stop()
            event.prevent_default()
            self.post_message(self.Cut(1))

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self.take(event.text)

    def take(self, pasted: str) -> None:
        """Put a paste where the cursor is; what does not fit is told."""
        text = pasted.replace("\r\n", "\n").replace("\r", "\n")
        room = self._room(len(text))
        if room < len(text):
            self.post_message(self.Cut(len(text) - room))
        self.history.checkpoint()
        self._insert(text[:room])
        self.history.checkpoint()

    def _room(self, wanted: int) -> int:
        return max(0, min(wanted, LONGEST - len(self.text) + len(self.selected_text)))

    def _insert(self, text: str) -> None:
        if text and (result := self._replace_via_keyboard(show(text), *self.selection)):
            self.move_cursor(result.end_location)

    def send(self) -> None:
        """Offer the text to the screen, without the empty end that a paste leaves."""
        text = self.text.rstrip()
        if self.admits(text):
            self.load_text("")  # at once: a key that is pressed now belongs to the next answer, and undo to that, too
            self.post_message(self.Sent(text))

    def action_ctrl_j(self) -> None:
        """A new line, or in long-answer mode the key that sends."""
        if self.long_answers:
            self.send()
        else:
            self.action_line()

    def action_line(self) -> None:
        """A new line."""
        self._insert("\n")

    def action_undo(self) -> None:
        """Take the last change back; with nothing written, what was done last on the screen."""
        if not self.text and self.passes_undo():
            raise SkipAction
        super().action_undo()

    # earlier answers ------------------------------------------------------------------------------------

    def action_cursor_up(self, select: bool = False) -> None:
        """Up; from the very first line to the answer before."""
        if select or self.cursor_location[0] > 0 or self.get_cursor_up_location() != (0, 0) or not self._recall(-1):
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Down; from the very last line to the answer after."""
        at_end = self.get_cursor_down_location() == self.document.end
        if select or not (at_end or self._untouched) or not self._recall(1):
            super().action_cursor_down(select)

    @property
    def _untouched(self) -> bool:
        """Whether an earlier answer stands there as it was brought back, with nothing moved since."""
        return (
            self._place < len(self._sent)
            and self.cursor_location == (0, 0)
            and self.text == show(self._sent[self._place][:LONGEST])
        )

    def _recall(self, step: int) -> bool:
        place = self._place + step
        if not 0 <= place <= len(self._sent):
            return False
        if self._place == len(self._sent):
            self._unsent = self.text
        self._place = place
        self.put(self._sent[place] if place < len(self._sent) else self._unsent)
        if step < 0:
            self.move_cursor((0, 0))
        return True
