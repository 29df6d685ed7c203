"""Small windows for "I did say that": which point, in which answer, and which words."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option
from textual.widgets.text_area import Selection

from interviewer.core.sentence import SENTENCE
from interviewer.reporting.plain import show
from interviewer.tui.box import Box, Line
from interviewer.tui.cited import places
from interviewer.tui.shown import shown_line
from interviewer.tui.wording import COLOURED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interviewer.core.report.point import Point


FEW = 6
"""Lines up to which nobody needs to search them."""


class Pick(ModalScreen[int]):
    """One of several lines, many of which can be searched by typing; dismissed with its place, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
        Binding("enter", "take", show=False, priority=True),
    ]

    def __init__(
        self, question: "str | Content", lines: "Sequence[Content]", *, at: int = 0, texts: "Sequence[str]" = ()
    ) -> None:
        super().__init__()
        self._question, self._lines = question, lines
        self._at = at
        """The place that is marked at first."""
        self._texts = [text.casefold() for text in texts or [line.plain for line in lines]]
        """What is searched, a text for each line: the line itself where it shows all."""
        self._shown = list(range(len(lines)))
        """Places of the lines that are listed."""
        self.words = Line(placeholder=f"{len(lines)} of them: type words to find one")
        self.words.display = len(lines) > FEW
        self.list = OptionList(*map(Option, lines), compact=True, markup=False)

    def compose(self) -> ComposeResult:
        """The question above, the lines below."""
        with Vertical(classes="card -pick"):
            question = self._question
            yield Static(Content.styled(question, "bold") if isinstance(question, str) else question, markup=False)
            yield self.words
            yield self.list
            yield Static(_keys(("⏎", "Choose"), ("esc", "Leave it")), markup=False)

    def on_mount(self) -> None:
        """One line is marked, and in sight."""
        (self.words if self.words.display else self.list).focus()
        self.list.highlighted = self._at
        self.call_after_refresh(self.list.scroll_to_highlight, True)

    @on(Input.Changed)
    def _search(self) -> None:
        words = self.words.value.casefold().split()
        self._shown = [n for n, text in enumerate(self._texts) if all(word in text for word in words)]
        self.list.clear_options()
        self.list.add_options([Option(self._lines[n]) for n in self._shown])
        self.list.highlighted = (self._shown.index(self._at) if self._at in self._shown else 0) if self._shown else None

    def action_step(self, by: int) -> None:
        """Move the mark."""
        (self.list.action_cursor_down if by > 0 else self.list.action_cursor_up)()

    def action_take(self) -> None:
        """Choose what is marked."""
        if self.list.highlighted is not None:
            self.dismiss(self._shown[self.list.highlighted])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._shown[event.option_index])


class MarkWords(ModalScreen[tuple[int, int]]):
    """One answer to mark words in; dismissed with their span, or None. Without a mark the sentence at the cursor counts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("enter", "take", show=False, priority=True),
    ]

    def __init__(self, text: str, sought: str = "") -> None:
        super().__init__()
        self._text = text
        self._sought = sought
        """Words that the answer was searched by: they are marked at first, where it holds them."""
        self.area = Box(show(text).expandtabs(1), read_only=True, soft_wrap=True, show_line_numbers=False)
        self.area.cursor_blink = False

    def compose(self) -> ComposeResult:
        """The answer, and how to mark in it."""
        with Vertical(classes="card -mark"):
            yield Static(Content.styled("Mark the words that say it", "bold"), markup=False)
            yield Static(
                Content.styled(
                    "Shift and arrows, or the mouse. Without a mark the sentence at the cursor counts.", "$muted"
                ),
                markup=False,
            )
            yield self.area
            yield Static(_keys(("⏎", "Credit these words"), ("esc", "Leave it")), markup=False)

    def on_mount(self) -> None:
        """The words first; what was sought is marked, or the cursor stands at the first of it."""
        self.area.focus()
        if found := next(places(self._text, self._sought), None):
            self.area.selection = Selection(*map(self._place, found))
        elif first := next((p for word in self._sought.split() for p in places(self._text, word)), None):
            self.area.move_cursor(self._place(first[0]))

    def action_take(self) -> None:
        """Close with what is marked."""
        start, end = sorted((self._offset(self.area.selection.start), self._offset(self.area.selection.end)))
        self.dismiss((start, end) if start < end else sentence_at(self._text, start))

    def _place(self, offset: int) -> tuple[int, int]:
        """(row, column) behind so many code points."""
        before = self._text[:offset].split("\n")
        return len(before) - 1, len(before[-1])

    def _offset(self, place: tuple[int, int]) -> int:
        """Code points before (row, column); the widget shows as many as the answer holds."""
        rows = self.area.document.lines
        return min(len(self._text), sum(len(row) + 1 for row in rows[: place[0]]) + place[1])


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """The span of the sentence of ``text`` that holds ``place``, without white space around it; the nearest before it."""
    found = (0, len(text))
    for match in SENTENCE.finditer(text):
        if match.start() <= place or found == (0, len(text)):
            found = match.span()
    words = text[slice(*found)]
    return found[0] + len(words) - len(words.lstrip()), found[1] - len(words) + len(words.rstrip())


def point_line(point: "Point") -> Content:
    """A point to choose."""
    glyph, style = COLOURED[point.verdict]
    return Content.assemble((f"{glyph} {point.verdict:<8}", style), shown_line(point.name))


def _keys(*pairs: tuple[str, str]) -> Content:
    return Content.assemble(
        "\n", *(Content.assemble((f"{key} ", "bold $accent"), f"{what}    ") for key, what in pairs)
    )
