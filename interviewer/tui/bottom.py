"""The last line of every screen: the keys that matter here, as many as fit."""

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from interviewer.tui.actions import Action, Where, actions_of, key_name

TURNED = {"send": "ctrl+j", "newline": "enter"}
"""What the keys of the answer are while they are turned around."""


class KeysLine(Widget):
    """One row of keys; what does not fit is left to help and palette."""

    turned: reactive[bool] = reactive(False)
    """Whether Enter makes a line and ctrl+j sends."""

    def __init__(self, where: Where) -> None:
        super().__init__()
        self._ranked = sorted((a for a in actions_of(where) if a.footer), key=lambda a: a.footer)

    def render(self) -> Content:
        """The keys by rank; help and commands always are among them."""
        return Content.assemble(" ", *(_part(action) for action in self._fitting()))

    def _fitting(self) -> list[Action]:
        shown = [a._replace(key=TURNED[a.id]) if self.turned and a.id in TURNED else a for a in self._ranked]
        must = [a for a in shown if a.id in ("help", "command_palette")]
        room = self.size.width - 1 - sum(_width(a) for a in must)
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
        for action in self._fitting():
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
