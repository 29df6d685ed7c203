"""Small windows for "I did say that": which point, in which answer, and which words."""

import re
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from interviewer.reporting.plain import show
from interviewer.tui.box import Box, Line
from interviewer.tui.shown import shown_line
from interviewer.tui.wording import COLOURED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interviewer.core.report import Point

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


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

    def __init__(self, question: str, lines: "Sequence[Content]") -> None:
        super().__init__()
        self._question, self._lines = question, lines
        self._shown = list(range(len(lines)))
        """Places of the lines that are listed."""
        self.words = Line(placeholder="Type to search")
        self.words.display = len(lines) > FEW
        self.list = OptionList(*map(Option, lines), compact=True, markup=False)

    def compose(self) -> ComposeResult:
        """The question above, the lines below."""
        with Vertical(classes="card -pick"):
            yield Static(Content.styled(self._question, "bold"), markup=False)
            yield self.words
            yield self.list
            yield Static(_keys(("⏎", "Choose"), ("esc", "Leave it")), markup=False)

    def on_mount(self) -> None:
        """The first line is marked."""
        (self.words if self.words.display else self.list).focus()
        self.list.highlighted = 0

    @on(Input.Changed)
    def _search(self) -> None:
        words = self.words.value.casefold().split()
        plain = [line.plain.casefold() for line in self._lines]
        self._shown = [n for n, text in enumerate(plain) if all(word in text for word in words)]
        self.list.clear_options()
        self.list.add_options([Option(self._lines[n]) for n in self._shown])
        self.list.highlighted = 0 if self._shown else None

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

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
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
        """The words first."""
        self.area.focus()

    def action_take(self) -> None:
        """Close with what is marked."""
        start, end = sorted((self._offset(self.area.selection.start), self._offset(self.area.selection.end)))
        self.dismiss((start, end) if start < end else sentence_at(self._text, start))

    def _offset(self, place: tuple[int, int]) -> int:
        """Code points before (row, column); the widget shows as many as the answer holds."""
        rows = self.area.document.lines
        return min(len(self._text), sum(len(row) + 1 for row in rows[: place[0]]) + place[1])


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """The span of the sentence of ``text`` that holds ``place``, without white space around it; the nearest before it."""
    found = (0, len(text))
    for match in _SENTENCE.finditer(text):
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
