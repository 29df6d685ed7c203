"""A box to write in: it does each key in its turn, wraps anew when the window changes, and outlives one of no width."""

from textual import events
from textual.actions import SkipAction
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input, TextArea

_ALT = "alt+"
"""How a key begins that terminals without the kitty protocol, and all of tmux, send as escape and a letter in one."""


def is_letter(event: events.Key) -> bool:
    """Whether a key writes its sign; one that comes with alt does not."""
    return event.is_printable and not event.key.startswith(_ALT)


async def do_at_once(widget: Widget, event: events.Key) -> None:
    """Do what ``widget`` has bound to a key before the next key comes.

    Textual would send the key up to the app and its action back, while the letters that arrived with it are written:
    of ``a``, backspace, ``b`` in one read, ``a`` would be left.
    """
    if event.key.startswith(_ALT):
        event.prevent_default()
    for binding in widget._bindings.key_to_bindings.get(event.key, ()):
        if not binding.priority and await widget.app.run_action(binding.action, widget):
            event.stop()
            event.prevent_default()
            return


class Line(Input):
    """One line to write in, which does each key in its turn. Nothing in it moves while nobody does."""

    def __init__(self, text: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(text, placeholder=placeholder, id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False

    async def _on_key(self, event: events.Key) -> None:
        await do_at_once(self, event)


class Box(TextArea):
    """A text area that draws nothing where it has no room: Textual would wrap its placeholder to no width at all, and fail."""

    async def _on_key(self, event: events.Key) -> None:
        await do_at_once(self, event)

    def _on_resize(self) -> None:
        self.refresh()  # Textual wraps anew, but draws that only where the number of rows changes

    def action_undo(self) -> None:
        """Take the last change back; with nothing to take back the key is left to the screen."""
        before = self.text
        super().action_undo()
        if self.text == before:
            raise SkipAction

    def render_line(self, y: int) -> Strip:
        """The line ``y`` of the widget."""
        return super().render_line(y) if self.content_size.width > 0 else Strip.blank(self.size.width)
