"""The list at home: rows under headings, one of them marked."""

from collections.abc import Iterable, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from interviewer.tui.rows import Row, texts
from interviewer.tui.shown import shown_line


class Shelf(OptionList):
    """What can be chosen at home. The search keeps the focus, so keys come from there."""

    def __init__(self, text: str, *, id: str) -> None:
        super().__init__(_told(text), id=id, compact=True, markup=False)
        self.can_focus = False
        self._listed: dict[str, Row] = {}

    def fill(self, groups: Iterable[tuple[str, Sequence[Row]]], otherwise: str, keep: Row | None) -> None:
        """Show ``groups`` of (heading, rows), or what to say ``otherwise``; the mark is on ``keep``, else on the first row."""
        options: list[Option] = []
        self._listed = {}
        for title, rows in groups:
            if rows:
                gap = [Option("", disabled=True)] if options else []
                options += [*gap, Option(Content.styled(title, "bold $secondary"), disabled=True)]
                options += [self._option(row) for row in rows]
        self.clear_options()
        self.add_options(options or [_told(otherwise)])
        self._mark(self._place_of(keep), 1)

    @property
    def marked(self) -> Row | None:
        """What the mark is on."""
        if self.highlighted is None:
            return None
        return self._listed.get(self.get_option_at_index(self.highlighted).id or "")

    def step(self, by: int) -> None:
        """Move the mark by so many lines, over what cannot be chosen; it stays within the list."""
        if self.highlighted is not None:
            self._mark(min(self.option_count - 1, max(0, self.highlighted + by)), 1 if by > 0 else -1)

    def _place_of(self, row: Row | None) -> int:
        """Where ``row`` stands in the list; 0 when it does not."""
        id = next((id for id, known in self._listed.items() if known.key == row.key), "") if row else ""
        return self.get_option_index(id) if id else 0

    def _option(self, row: Row) -> Option:
        id = f"row-{len(self._listed)}"
        self._listed[id] = row
        width = max(30, self.size.width - 3)
        left, right = texts(row)
        name = shown_line(left, "$muted" if row.case is not None and row.case.broken else "", width - len(right) - 3)
        return Option(
            Content.assemble("  ", name, " " * max(1, width - name.cell_length - len(right) - 2), (right, "$muted")),
            id=id,
        )

    def _mark(self, start: int, step: int) -> None:
        place = start
        while 0 <= place < self.option_count:
            if not self.get_option_at_index(place).disabled:
                self.highlighted = place
                if step > 0 and place == 1:
                    self.scroll_home(animate=False)
                return
            place += step


def _told(text: str) -> Option:
    """A sentence in place of the list."""
    return Option(Content.styled(text, "$muted"), disabled=True)
