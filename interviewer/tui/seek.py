"""The line that finds words in all sections of a report."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from interviewer.tui.box import Line
from interviewer.tui.cited import places

if TYPE_CHECKING:
    from interviewer.tui.report import ReportScreen


class Seek(Horizontal):
    """Typing goes to the first place from where one reads; Enter gives the keys back, escape closes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
        Binding("enter", "take", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.words = Line(placeholder="Find in the report")
        self.count = Static("", markup=False)
        self._found: list[tuple[str, int, int]] = []
        """(section, start, end) in reading order."""
        self._place = 0

    @property
    def _report(self) -> "ReportScreen":
        return cast("ReportScreen", self.screen)

    @property
    def is_open(self) -> bool:
        """Whether something is looked for."""
        return self.has_class("-open")

    async def begin(self) -> None:
        """Open; furnished the first time."""
        if not self.children:
            await self.mount(self.words, self.count)
        self.add_class("-open")
        self.words.focus()
        self._tell()

    def marked(self, section: str, page: Content) -> Content:
        """``page`` with every place of the words marked."""
        for _, start, end in (place for place in self._found if place[0] == section):
            page = page.stylize("underline bold", start, end)
        return page

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        report, words = self._report, self.words.value.strip()
        pages = [(name, report.page_of(name)) for name in report.names] if words else []
        self._found = [(name, *span) for name, page in pages for span in places(page.plain, words)]
        here = report.names.index(report.section), report.aim[0] if report.aim else 0
        order = [(report.names.index(name), start) for name, start, _ in self._found]
        self._place = next((n for n, place in enumerate(order) if place >= here), 0)
        self._show()

    def action_take(self) -> None:
        """Give the keys back to the report."""
        self._report.refocus()

    def action_step(self, by: int) -> None:
        """To the next place or the one before; round at the ends."""
        if self._found:
            self._place = (self._place + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        if self._found:
            self._report.go(*self._found[self._place])
        else:
            self._report.show_again()
        self._tell()

    def _tell(self) -> None:
        if self._found:
            self.count.update(f"{self._place + 1} of {len(self._found)}  n N")
        else:
            self.count.update("not found" if self.words.value.strip() else "esc closes")

    def action_close(self) -> None:
        """No more; the page stays where it is."""
        self.remove_class("-open")
        self._found = []
        self.words.clear()
        self._report.show_again()
        self._report.refocus()
