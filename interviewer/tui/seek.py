"""The line that finds words in all sections of a report."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from interviewer.tui.cited import places
from interviewer.tui.find_line import FindLine

if TYPE_CHECKING:
    from interviewer.tui.report import ReportScreen


class Seek(FindLine[tuple[str, int, int]]):
    """Typing goes to the first place from where one reads; Enter gives the keys back, escape closes. A place is (section, start, end)."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", show=False, priority=True)]

    def __init__(self, id: str | None = None) -> None:
        super().__init__("the report", "n N", id)

    @property
    def _report(self) -> "ReportScreen":
        return cast("ReportScreen", self.screen)

    async def begin(self) -> None:
        """Open; furnished the first time."""
        await self.furnish()
        self.add_class("-open")
        self.words.focus()
        self.tell()

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
        self.show()

    def action_take(self) -> None:
        """Give the keys back to the report."""
        self._report.refocus()

    def show(self) -> None:
        """Go to the place."""
        if self._found:
            self._report.go(*self._found[self._place])
        else:
            self._report.show_again()
        self.tell()

    def action_close(self) -> None:
        """No more; the page stays where it is."""
        self.remove_class("-open")
        self._found = []
        self.words.clear()
        self._report.show_again()
        self._report.refocus()
