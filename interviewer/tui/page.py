"""What all full screens share: keys from the registry, sizes, and a card for windows that are too small."""

import gc
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from interviewer.tui.actions import Where, actions_of, keys_of

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp

LEAST = (60, 16)
"""Columns and rows below which a screen gives way to the card."""


def bindings_of(where: Where) -> list[BindingType]:
    """The bindings of one screen; keys that a widget handles are left to it."""
    return [
        Binding(key, action.id, action.title, show=False, priority=action.priority, id=f"{where}.{action.id}.{key}")
        for action in actions_of(where)
        if action.where == where and not action.own
        for key in keys_of(action)
    ]


class SmallCard(Static):
    """Instead of a broken layout."""

    def on_resize(self, event: events.Resize) -> None:
        """Say how large the window is now."""
        columns, rows = LEAST
        self.update(
            f"This window is {event.size.width}x{event.size.height}; {columns}x{rows} is the least. "
            "Make it larger, and all is as it was. Or leave with ctrl+q: `interviewer resume --plain` needs no room."
        )


class Page(Screen[None]):
    """A full screen."""

    HORIZONTAL_BREAKPOINTS = [(0, "-thin"), (LEAST[0], "-narrow"), (100, "-wide")]  # noqa: RUF012  # as Textual has it
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (LEAST[1], "-short"), (30, "-tall")]  # noqa: RUF012  # likewise
    where: ClassVar[Where] = "everywhere"

    def on_screen_resume(self) -> None:
        """The first paint is done soon: what is there now stays, and is left out of all later collections."""
        if not gc.isenabled():
            self.call_after_refresh(_collect_again)

    @property
    def house(self) -> "InterviewerApp":
        """The app, by its own type."""
        return cast("InterviewerApp", self.app)

    @property
    def too_small(self) -> bool:
        """Whether the card is what is seen."""
        return self.size.width < LEAST[0] or self.size.height < LEAST[1]

    def on_resize(self) -> None:
        """Give the focus back when the window has grown again."""
        if not self.too_small and self.focused is None:
            self.call_after_refresh(self.refocus)

    def refocus(self) -> None:
        """Put the focus where the screen wants it."""
        self.focus_next()

    def say(self, text: str, *, serious: bool = False, title: str = "") -> None:
        """Show a sentence for a while; never markup."""
        self.notify(
            text, title=title, severity="error" if serious else "information", timeout=8 if serious else 4, markup=False
        )


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
