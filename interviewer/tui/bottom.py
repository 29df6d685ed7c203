"""The last line of every screen: the keys that matter here, as many as fit; for a while, what there is to say instead."""

from functools import partial
from typing import TYPE_CHECKING

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from interviewer.tui.actions.action import Action, Where, key_name
from interviewer.tui.actions.table import actions_of

if TYPE_CHECKING:
    from textual.timer import Timer

ALWAYS = ("help", "leave")
"""Actions that are shown in any width."""
ROOMY = 70
"""Cells from which the palette is among them; help names it, too."""
INSTEAD = {
    "reading": {"send": "Answer", "newline": ""},
    "over": {"send": "Report", "newline": "", "hint": "", "skip": "", "finish": ""},
}
"""Action to its title while the conversation is read, or over; empty: it does nothing then."""
TURNED = {"send": "ctrl+j", "newline": "enter"}
"""What the keys of the answer are while they are turned around."""


class KeysLine(Widget):
    """One row of keys; what does not fit is left to help and palette. Notices take its place, and longer ones make room."""

    state: reactive[str] = reactive("")
    """What is done here now, a key of ``INSTEAD``; empty: what the screen is for."""
    turned: reactive[bool] = reactive(False)
    """Whether Enter makes a line and ctrl+j sends."""
    notices: reactive[tuple[Content, ...]] = reactive((), layout=True)
    """What there is to say, oldest first."""

    def __init__(self, where: Where) -> None:
        super().__init__()
        self._until: dict[str, Timer] = {}
        """Words of a notice -> what will take it away."""
        self._ranked = sorted((a for a in actions_of(where) if a.footer), key=lambda a: a.footer)

    def render(self) -> Content:
        """The keys by rank, those that are always there among them; or the notices."""
        if self.notices:
            return Content("\n").join(self.notices)
        return Content.assemble(*(_part(action) for action in self._fitting()))

    def tell(self, notice: Content, seconds: float) -> None:
        """Show ``notice`` for a while; one that stands there already stays longer."""
        self.hush(notice.plain)
        self.notices = (*self.notices, notice)
        self._until[notice.plain] = self.set_timer(seconds, partial(self.hush, notice.plain))

    def hush(self, words: str) -> None:
        """Take the notice of these words away, if it is there."""
        if timer := self._until.pop(words, None):
            timer.stop()
            self.notices = tuple(notice for notice in self.notices if notice.plain != words)

    def _fitting(self) -> list[Action]:
        titles = INSTEAD.get(self.state, {})
        ranked = [
            a._replace(title=titles[a.id]) if a.id in titles else a for a in self._ranked if titles.get(a.id, a.id)
        ]
        turned = TURNED if self.turned and self.state != "reading" else {}
        shown = [a._replace(key=turned.get(a.id, a.key)) for a in ranked]
        if sum(map(_width, shown)) > self.size.width:
            shown = [a._replace(title=a.short or a.title) for a in shown]
        always = (*ALWAYS, "command_palette") if self.size.width >= ROOMY else ALWAYS
        must = [a for a in shown if a.id in always]
        room = self.size.width - sum(_width(a) for a in must)
        kept = []
        for action in (a for a in shown if a not in must):
            if _width(action) > room:
                break
            room -= _width(action)
            kept.append(action)
        return [a for a in shown if a in kept or a in must]

    async def on_click(self, event: events.Click) -> None:
        """A click on a key presses it."""
        start = 1
        for action in () if self.notices else self._fitting():
            if start <= event.x < start + _width(action) - 2:
                self.app.simulate_key(action.key.split(",")[0])
            start += _width(action)


def _names(action: Action) -> str:
    if action.id == "log_up":
        return "PgUp/PgDn"
    if action.key in ("up,down", "left,right"):
        return {"up,down": "↑↓", "left,right": "←→"}[action.key]
    return key_name(action.key.split(",")[0])


def _width(action: Action) -> int:
    return len(_names(action)) + len(action.title) + 3


def _part(action: Action) -> Content:
    return Content.assemble((_names(action), "bold $accent"), (f" {action.title}  ", "$muted"))
