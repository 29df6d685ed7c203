"""What all full screens share: keys from the registry, sizes, and a card for windows that are too small."""

import gc
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from interviewer.reporting.started import typed
from interviewer.tui.actions.action import Where, keys_of
from interviewer.tui.actions.table import actions_of
from interviewer.tui.bottom import KeysLine
from interviewer.tui.shown import shown

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp

LEAST = (60, 16)
"""Columns and rows below which a screen gives way to the card."""
HEARD_S = {False: 5.0, True: 10.0}
"""Seconds that a notice stands there, by whether it is serious."""


def bindings_of(where: Where) -> list[BindingType]:
    """The bindings of one screen; keys that a widget handles are left to it."""
    return [
        Binding(key, action.id, action.title, show=False, priority=action.priority, id=f"{where}.{action.id}.{key}")
        for action in actions_of(where)
        if action.where == where and not action.own
        for key in keys_of(action)
    ]


HELP_TOO = Binding("question_mark", "app.help", show=False)
"""On screens where nothing is written, ? shows the keys as F1 does."""


class SmallCard(Static):
    """Instead of a broken layout."""

    roomless = "`interviewer resume --plain` needs no room."
    """How to go on after leaving, in a sentence."""
    meanwhile = ""
    """What can be done all the same, in a sentence."""

    def on_resize(self, event: events.Resize) -> None:
        """Say how large the window is now."""
        columns, rows = LEAST
        self.update(
            typed(
                f"This window is {event.size.width}x{event.size.height}; {columns}x{rows} is the least. "
                f"Make it larger, and all is as it was. {self.meanwhile}Or leave with ctrl+q: {self.roomless}"
            )
        )


class Page(Screen[None]):
    """A full screen."""

    HORIZONTAL_BREAKPOINTS = [(0, "-thin"), (LEAST[0], "-narrow"), (100, "-wide")]  # noqa: RUF012  # as Textual has it
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (LEAST[1], "-short"), (30, "-tall")]  # noqa: RUF012  # likewise
    where: ClassVar[Where] = "everywhere"

    def __init__(self) -> None:
        super().__init__()
        self.keys_line = KeysLine(self.where)

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

    def say(self, text: str, *, serious: bool = False, title: str = "", seconds: float = 0) -> str:
        """Show a sentence for a while where it covers nothing, never as markup; its words, for ``keys_line.hush``."""
        head = Content.styled(f"{title}: " if title else "", "bold $error" if serious else "bold $accent")
        notice = Content.assemble(head, shown(text, "$foreground"))
        if self.is_current or not self.is_attached:
            self.keys_line.tell(notice, seconds or HEARD_S[serious])
        else:  # a window is open over this screen
            self.notify(text, title=title, severity="error" if serious else "information", markup=False)
        return notice.plain


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
