"""A page with quotes in it."""

from textual import events
from textual.widgets import Static

from interviewer.tui.cited import Cited
from interviewer.tui.trail import Trail


class Quoting(Static):
    """A page; a click on a quote in it opens the answer."""

    def __init__(self, trail: Trail) -> None:
        super().__init__("", id="text", markup=False)
        self._trail = trail

    def on_click(self, event: events.Click) -> None:
        """Follow the quote under the mouse."""
        if "reply" in event.style.meta:
            self._trail.open(Cited(0, 0, int(event.style.meta["reply"]), str(event.style.meta["words"])))
