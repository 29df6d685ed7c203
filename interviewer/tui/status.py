"""The first lines of the interview: what, where in it, how long, and whether all is saved."""

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from interviewer.reporting.names import AREA_NAMES
from interviewer.reporting.times import clock
from interviewer.tui.shown import shown_line

if TYPE_CHECKING:
    from interviewer.core.rubric import Area

SAVED: dict[str, tuple[str, str]] = {
    "": ("", ""),
    "saved": ("● saved", "$covered"),
    "saving": ("○ saving", "$muted"),
    "failed": ("✗ not saved", "bold $error"),
    "off": ("○ history off", "$warning"),
}
"""State of the storage to what is shown: glyph, word, colour."""


class Stage(NamedTuple):
    """Where the talk stands among the areas of the case."""

    areas: "tuple[Area, ...]" = ()
    """Those of the case, in the order of an interview."""
    now: "Area | None" = None
    """None before the first word and in the closing."""
    visited: "frozenset[Area]" = frozenset()
    """Those that were talked about."""
    closing: bool = False
    """Whether the last words are said."""

    @property
    def words(self) -> str:
        """``stage 3/7 Data``, or ``last questions``; empty at first."""
        if self.closing:
            return "last questions"
        if self.now is None or self.now not in self.areas:
            return AREA_NAMES[self.now] if self.now else ""
        return f"stage {self.areas.index(self.now) + 1}/{len(self.areas)} {AREA_NAMES[self.now]}"


class StatusLine(Widget):
    """Title, level and stage at the left; clock and saved mark at the right. The left part gives way."""

    title: reactive[str] = reactive("")
    level: reactive[str] = reactive("")
    """Level, mode where it is not the usual one, and persona."""
    mode: reactive[str] = reactive("")
    """The mode where it is not the usual one, for a window without room for all."""
    stage: reactive[Stage] = reactive(Stage())
    elapsed_s: reactive[int | None] = reactive(None)
    """None: not known yet, as while an interview that goes on is being opened."""
    minutes: reactive[int | None] = reactive(None)
    """The time box; None: untimed."""
    saved: reactive[str] = reactive("")

    def render(self) -> Content:
        """One row."""
        right = Content.assemble(*self._clock(), "  ", SAVED[self.saved], " ")
        room = max(8, self.size.width - right.cell_length - 2)
        parts = (self.level if self.size.width >= 100 else self.mode, self.stage.words)
        rest = Content.assemble(*((f"   {part}", "$muted") for part in parts if part))
        title = shown_line(self.title, "bold", max(8, room - rest.cell_length - 1))
        left = Content.assemble(" ", title, rest).truncate(room, ellipsis=True)
        return Content.assemble(left, " " * max(1, self.size.width - left.cell_length - right.cell_length), right)

    def _clock(self) -> list[tuple[str, str]]:
        if self.elapsed_s is None:
            return []
        if not self.minutes:
            return [(f"◷ {clock(self.elapsed_s)}", "")]
        left = self.minutes * 60 - self.elapsed_s
        if left < 0:
            return [(f"◷ {clock(-left)} over", "bold $warning")]
        style = "bold $warning" if left <= 300 else "bold"
        return [
            (f"◷ {clock(self.elapsed_s)}", style),
            (f" / {self.minutes}:00" if self.size.width >= 70 else f"/{self.minutes}", "$muted"),
        ]


class StageLine(Widget):
    """All areas in a row: behind us, now, ahead."""

    stage: reactive[Stage] = reactive(Stage())

    def render(self) -> Content:
        """One row; names are cut evenly where they do not fit."""
        areas = self.stage.areas
        if not areas:
            return Content("")
        for cut in (99, 10, 6, 4, 0):
            row = self._row(cut)
            if row.cell_length <= self.size.width:
                return row
        return row.truncate(self.size.width)

    def _row(self, cut: int) -> Content:
        parts: list[Content] = []
        for area in self.stage.areas:
            now = area == self.stage.now and not self.stage.closing
            mark = "▶" if now else "•" if area in self.stage.visited else "·"
            style = "bold $accent" if now else "$foreground" if area in self.stage.visited else "$muted"
            name = AREA_NAMES[area][:cut]
            parts.append(Content.styled(f"{mark} {name}".rstrip(), style))
        return Content.assemble(" ", Content.styled(" ─ " if cut else " ", "$track").join(parts))
