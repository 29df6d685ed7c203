"""How the next interview is to be held: five rows, remembered, and Enter begins."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui.actions.action import Where
from interviewer.tui.choices import LEVELS, MODES, PERSONAS, Setup
from interviewer.tui.listing import CaseLine
from interviewer.tui.page import Page, SmallCard, bindings_of
from interviewer.tui.shown import shown
from interviewer.tui.wording import box

MINUTES = (0, 15, 25, 35, 45, 60)
"""Lengths to choose from; 0 is untimed. The case's own is added."""
MEANINGS = {
    "junior": "one follow-up more before it moves on",
    "mid": "a design that works, with reasons",
    "senior": "you bring the important points up yourself",
    "staff": "you set the frame; no hint comes unasked",
    "warm": "patient, up to three follow-ups",
    "neutral": "even, two follow-ups",
    "brisk": "short, one follow-up and on",
    "sceptic": "doubts what you say; credits the same",
    "interview": "no verdicts until the report",
    "study": "verdicts as you go, coverage at the side",
}
OWN = "this case's own"
LAST = "as last time"
INDENT = 16


class Choices(Widget, can_focus=True):
    """Rows of values; one row is marked, one value in each row is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k,shift+tab", "row(-1)", show=False),
        Binding("down,j,tab", "row(1)", show=False),
        Binding("left,h", "alter(-1)", show=False),
        Binding("right,l", "alter(1)", show=False),
        Binding("enter", "begin", show=False),
    ]
    row: reactive[int] = reactive(0)

    class Begun(Message):
        """Enter was pressed."""

    def __init__(self, case: CaseLine, setup: Setup) -> None:
        super().__init__(id="choices")
        lengths = tuple(sorted({*MINUTES, case.minutes}))
        minutes = case.minutes if setup.minutes is None else setup.minutes
        self._rows: list[tuple[str, tuple[int | str, ...]]] = [
            ("Time", lengths),
            ("Level", LEVELS),
            ("Interviewer", PERSONAS),
            ("Mode", MODES),
        ]
        wished: list[int | str] = [minutes, setup.level or case.level, setup.persona, setup.mode]
        self._values = [
            wish if wish in values else values[0] for wish, (_, values) in zip(wished, self._rows, strict=True)
        ]
        self._own = (case.minutes, case.level)
        """Values of the first rows that are the case's."""
        self._last = (setup.minutes, setup.level)
        """Values of the first rows that were chosen the last time; None where the case's own was."""

    @property
    def setup(self) -> Setup:
        """What is chosen."""
        minutes, level, persona, mode = self._values
        return Setup(int(minutes), str(level), str(persona), str(mode))

    def render(self) -> Content:
        """Two lines a row: the values, and what the chosen one means."""
        lines: list[Content] = []
        for number, (name, values) in enumerate(self._rows):
            here = number == self.row
            parts = [self._value(number, value) for value in values]
            lines.append(
                Content.assemble(
                    ("▌ " if here else "  ", "$accent"), (f"{name:<{INDENT - 2}}", "bold" if here else ""), *parts
                )
            )
            lines.append(
                Content.styled(" " * INDENT + self._meaning(number), "$muted").truncate(self.size.width, ellipsis=True)
            )
            lines.append(Content(""))
        return Content("\n").join(lines[:-1])

    def _value(self, number: int, value: int | str) -> Content:
        text = self._text(value)
        if self._values[number] == value:
            return Content.assemble((f"[{text}]", "bold $accent" if number == self.row else "bold"), " ")
        return Content.assemble((f" {text} ", "$muted"), " ")

    @staticmethod
    def _text(value: int | str) -> str:
        return value if isinstance(value, str) else str(value) if value else "untimed"

    def _meaning(self, number: int) -> str:
        value = self._values[number]
        meaning = MEANINGS.get(str(value), "") if value else "no clock presses you"
        if number == 0 and value:
            meaning = box(int(value))
        whole = f"{meaning} ({source})" if (source := self._source(number, value)) else meaning
        if len(whole) <= self.size.width - INDENT:
            return whole
        return (
            source if self._is_last(number, value) else meaning
        )  # what nobody chose for this case is told first of all

    def _is_last(self, number: int, value: int | str) -> bool:
        """Whether the value of a row is there because it was chosen the last time, and the case's own is another."""
        return number < len(self._own) and self._own[number] != value == self._last[number]

    def _source(self, number: int, value: int | str) -> str:
        """Where the value of a row comes from; nothing in rows that no case has a say in."""
        if number >= len(self._own):
            return ""
        own = self._own[number]
        other = f"this case's own is {self._text(own)}"
        return OWN if value == own else f"{LAST}; {other}" if self._is_last(number, value) else other

    def action_row(self, step: int) -> None:
        """To another row."""
        self.row = (self.row + step) % len(self._rows)

    def action_alter(self, step: int) -> None:
        """To the next value of the marked row."""
        values = self._rows[self.row][1]
        place = values.index(self._values[self.row]) + step
        self._values[self.row] = values[min(len(values) - 1, max(0, place))]
        self.refresh()

    def action_begin(self) -> None:
        """Begin."""
        self.post_message(self.Begun())

    def on_click(self, event: events.Click) -> None:
        """Choose the value that was clicked."""
        number, start = event.y // 3, INDENT
        if event.y % 3 or number >= len(self._rows):
            return
        self.row = number
        for value in self._rows[number][1]:
            width = len(self._text(value)) + 3
            if start <= event.x < start + width:
                self._values[number] = value
                self.refresh()
            start += width


class SetupScreen(Page):
    """The case, and how to hold it."""

    where: ClassVar[Where] = "setup"
    BINDINGS: ClassVar = bindings_of("setup")
    AUTO_FOCUS = "#choices"

    def __init__(self, case: CaseLine, setup: Setup) -> None:
        super().__init__()
        self.case = case
        self.choices = Choices(case, setup)

    def compose(self) -> ComposeResult:
        """The case above, the rows below."""
        yield Static(Content.styled(" New interview", "bold"), id="head", markup=False)
        with Vertical(id="form"):
            yield Static(
                Content.assemble(shown(self.case.title, "bold"), "\n", shown(self.case.summary, "$muted")),
                id="about",
                markup=False,
            )
            yield self.choices
            yield Static(
                Content.assemble(
                    ("⏎ ", "bold $accent"),
                    "Begin",
                    ("   The clock starts with the interviewer's first words. Nothing leaves this machine.", "$muted"),
                ),
                id="start",
                markup=False,
            )
        yield self.keys_line
        yield SmallCard(id="small", markup=False)

    def refocus(self) -> None:
        """Back to the rows."""
        self.choices.focus()

    def on_choices_begun(self) -> None:
        """Keep the settings and begin; a time that is the case's own stays so for other cases."""
        chosen = self.choices.setup
        own = chosen._replace(
            minutes=None if chosen.minutes == self.case.minutes else chosen.minutes,
            level=None if chosen.level == self.case.level else chosen.level,
        )
        self.house.desk.remember(own)
        self.house.begin(self.case, chosen)

    def action_back(self) -> None:
        """To the list of cases."""
        self.house.go_home()
