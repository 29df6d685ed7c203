"""The search field of a list."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from interviewer.tui.box import Line


class Search(Line):
    """The search field. Keys that belong to the list go there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "screen.step(-1)", show=False),
        Binding("down", "screen.step(1)", show=False),
        Binding("pageup", "screen.step(-8)", show=False),
        Binding("pagedown", "screen.step(8)", show=False),
        Binding("escape", "screen.clear", show=False),
    ]
