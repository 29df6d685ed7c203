"""One message of the conversation, and what stands for those that are not mounted."""

from textual.content import Content
from textual.selection import Selection
from textual.strip import Strip
from textual.widgets import Static

from interviewer.reporting.names import counted
from interviewer.reporting.times import clock
from interviewer.tui.desk import Spoken
from interviewer.tui.shown import shown
from interviewer.tui.speech import Speech

NAMES = {"interviewer": "Interviewer", "you": "You"}


class Remark(Static):
    """One row of the transcript."""

    def __init__(self, spoken: Spoken, *, pending: bool = False) -> None:
        self._drawn = _drawn(spoken, "sending" if pending else spoken.tag)
        super().__init__(self._drawn, markup=False, classes=f"remark -{spoken.who}")
        self.set_reactive(Remark.auto_links, False)  # there are none, and each row would be looked through for them
        self.spoken = spoken
        self._marked = False

    def render_line(self, y: int) -> Strip:
        """One row; of a long message only those are made that are seen."""
        drawn = self._drawn
        if isinstance(drawn, Speech) and not self._marked and self.text_selection is None:
            strip = drawn.row(y, self.size.width, self.visual_style)
            if strip is not None:
                return strip
        return super().render_line(y)

    @property
    def said(self) -> Content:
        """All that it shows."""
        return self._drawn.content if isinstance(self._drawn, Speech) else self._drawn

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The words that are marked with the mouse."""
        return selection.extract(self.said.plain), "\n"

    def mark(self, words: str) -> bool:
        """Mark each place of ``words`` in the message; whether there is one."""
        content = self.said
        plain, wanted = content.plain.casefold(), words.casefold()
        found = bool(wanted) and wanted in plain and len(plain) == len(content.plain)
        place = plain.find(wanted) if found else -1
        while place >= 0:
            content = content.stylize("reverse bold", place, place + len(wanted))
            place = plain.find(wanted, place + len(wanted))
        if found or self._marked:
            self.update(content if found else self._drawn, layout=False)
        self._marked = found
        return found

    def settle(self) -> None:
        """It is saved now. As many lines as before, so nothing else is laid out again."""
        if isinstance(self._drawn, Speech):
            self._drawn.head = _head(self.spoken, self.spoken.tag)
            self.update(self._drawn, layout=False)


class Earlier(Static):
    """Stands for messages that are not mounted yet."""

    def __init__(self, number: int) -> None:
        super().__init__(
            Content(f"↑ {counted(number, 'earlier message')}: press Home here, or scroll up"), markup=False
        )


def _drawn(spoken: Spoken, tag: str) -> Content | Speech:
    if spoken.who == "event":
        return Content.styled(f"{spoken.text} · {clock(spoken.at_s)}", "$muted italic")
    return Speech(_head(spoken, tag), shown(spoken.text))


def _head(spoken: Spoken, tag: str) -> Content:
    meta = f"  {clock(spoken.at_s)}" + (f" · {tag}" if tag else "")
    return Content.assemble((NAMES[spoken.who], f"bold ${spoken.who}"), (meta, "$muted"))
