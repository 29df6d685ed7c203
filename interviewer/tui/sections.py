"""Names of sections, one of them open: a list at the side, or a single line where there is no room."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget


class Sections(Widget, can_focus=True):
    """Arrow keys or a click open another section."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,left,k", "step(-1)", show=False),
        Binding("down,right,j,tab", "step(1)", show=False),
        Binding("home", "go(0)", show=False),
        Binding("end", "go(-1)", show=False),
    ]
    chosen: reactive[int] = reactive(0)

    class Chosen(Message):
        """Section ``number``, from 0, was opened."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, names: list[tuple[str, Content]], id: str | None = None) -> None:
        super().__init__(id=id)
        self._names = names
        """(name, what stands behind it)."""

    def render(self) -> Content:
        """One row a section; or the open one with its neighbours hinted at."""
        if self.size.height < len(self._names):
            name, behind = self._names[self.chosen]
            place = f"{self.chosen + 1}/{len(self._names)}"
            return Content.assemble(
                (" ‹ ", "bold $accent"), (name, "bold"), " ", behind, (f"  {place}", "$muted"), (" ›", "bold $accent")
            )
        rows = []
        for number, (name, behind) in enumerate(self._names):
            here = number == self.chosen
            gap = " " * max(1, self.size.width - 3 - len(name) - behind.cell_length)
            rows.append(
                Content.assemble(
                    ("▌ " if here else "  ", "$accent"), (name, "bold $accent" if here else ""), gap, behind
                )
            )
        return Content("\n").join(rows)

    def put(self, names: list[tuple[str, Content]]) -> None:
        """Other sections; the open one stays open by its name, else the first is."""
        open = self._names[self.chosen][0]
        self._names = names
        self.set_reactive(Sections.chosen, next((n for n, (name, _) in enumerate(names) if name == open), 0))
        self.refresh(layout=True)

    def watch_chosen(self) -> None:
        """Tell the screen."""
        self.post_message(self.Chosen(self.chosen))

    def action_step(self, step: int) -> None:
        """To the section before or after."""
        self.chosen = min(len(self._names) - 1, max(0, self.chosen + step))

    def action_go(self, number: int) -> None:
        """To a section by number; -1 is the last."""
        self.chosen = number % len(self._names)

    def on_click(self, event: events.Click) -> None:
        """Open what was clicked; on the single line, left half back, right half on."""
        if self.size.height < len(self._names):
            self.action_step(-1 if event.x < 4 else 1)
        elif 0 <= event.y < len(self._names):
            self.chosen = event.y
