"""A small window that asks where a report is to be written, and stays until it is written or nobody wants it any more."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from interviewer.tui.box import Line
from interviewer.tui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

NEVER = "Nothing that is there already is overwritten."


class Place(ModalScreen[str]):
    """Dismissed with what ``write`` returned for the path that was typed, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, what: str, proposed: str, write: "Callable[[str], str]") -> None:
        super().__init__()
        self._what = what
        self._write = write
        self.path = Line(proposed, id="path")
        self.trouble = Static(Content.styled(NEVER, "$muted"), id="told", markup=False)

    def compose(self) -> ComposeResult:
        """The question, the path, what is wrong with it, and the keys."""
        with Vertical(classes="card -place"):
            yield Static(Content.styled(self._what, "bold"), markup=False)
            yield self.path
            yield self.trouble
            yield Static(
                Content.assemble("\n", ("⏎ ", "bold $accent"), "Write it    ", ("esc ", "bold $accent"), "Leave it"),
                markup=False,
            )

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.run_worker(self._try(self.path.value), exclusive=True)

    async def _try(self, place: str) -> None:
        try:
            written = await asyncio.to_thread(self._write, place)
        except Exception as error:  # whatever is wrong with the place is told, and another can be typed
            self.trouble.update(shown(str(error), "$error"))
        else:
            self.dismiss(written)
