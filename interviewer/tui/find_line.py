"""A line that finds words: the words, how many places hold them, and the place that is shown."""

from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from interviewer.tui.box import Line

P = TypeVar("P")
"""What a place is."""


class FindLine(Horizontal, Generic[P]):
    """Closed until somebody looks for something. Each face of it says what is searched, and how a place is shown."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]

    def __init__(self, where: str, keys: str, id: str | None = None) -> None:
        super().__init__(id=id)
        self.words = Line(placeholder=f"Find in {where}")
        self.count = Static("", markup=False)
        self._keys = keys
        """Signs of the keys that step."""
        self._found: list[P] = []
        """In reading order."""
        self._place = 0
        """Of the one that is shown, from 0."""

    @property
    def is_open(self) -> bool:
        """Whether something is looked for."""
        return self.has_class("-open")

    async def furnish(self) -> None:
        """The first time, for the first paint needs none of it."""
        if not self.children:
            await self.mount(self.words, self.count)

    def action_step(self, by: int) -> None:
        """To the next place or the one before; round at the ends."""
        if self._found:
            self._place = (self._place + by) % len(self._found)
            self.show()

    def show(self) -> None:
        """Show the place, and how many there are."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say how many places there are."""
        if self._found:
            self.count.update(f"{self._place + 1} of {len(self._found)}  {self._keys}")
        else:
            self.count.update("not found" if self.words.value.strip() else "esc closes")
