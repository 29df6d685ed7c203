"""The conversation as it stands: one widget a message, following the end only while the reader is there."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget

from interviewer.tui.box import is_letter
from interviewer.tui.desk import Spoken
from interviewer.tui.paged import Paged
from interviewer.tui.remark import Earlier, Remark

SHOWN_AT_FIRST = 40
"""Messages of a long interview that are mounted at once."""
MOVES = "jkgGi"
"""Letters that are keys in the conversation."""


class Transcript(Paged):
    """The log. ``j``/``k``, ``g``/``G`` and the arrow keys move in it when it has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll_down", show=False),
        Binding("k", "scroll_up", show=False),
        Binding("g,home", "top", show=False),
        Binding("G,end", "scroll_end", show=False),
        Binding("enter,i", "screen.to_box", show=False),
    ]

    class Typed(Message):
        """Somebody writes while the conversation has the focus."""

        def __init__(self, character: str) -> None:
            super().__init__()
            self.character = character

    def __init__(self, *children: Widget, id: str | None = None) -> None:
        super().__init__(*children, id=id)
        self._rows: list[Spoken] = []
        self._hidden = 0
        self._pages = 0
        """Pages to scroll once the earlier messages are in; up counts below 0."""
        self._fetching = False
        """Whether earlier messages are on their way in."""
        self._held: tuple[Remark, float] | None = None
        """While another window is laid out: the message at the top, and which share of it is above the top."""

    def begin_with(self, rows: Sequence[Spoken]) -> None:
        """Show ``rows``, of many the newest, from the first paint on."""
        self._rows = list(rows)
        self._hidden = max(0, len(self._rows) - SHOWN_AT_FIRST)

    def compose(self) -> ComposeResult:
        """What it begins with."""
        if self._hidden:
            yield Earlier(self._hidden)
        yield from map(Remark, self._rows[self._hidden :])

    def on_mount(self) -> None:
        """Follow the end from now on."""
        self.anchor()

    def on_key(self, event: events.Key) -> None:
        """A letter that moves nothing here is the beginning of an answer, not to be lost."""
        if event.character and is_letter(event) and event.character not in MOVES:
            event.stop()
            self.post_message(self.Typed(event.character))

    @property
    def last(self) -> Spoken | None:
        """The newest message of the interviewer."""
        return next((row for row in reversed(self._rows) if row.who == "interviewer"), None)

    @property
    def follows(self) -> bool:
        """Whether the reader is at the end."""
        return (self.is_anchored and not self._anchor_released) or self.at_end or self.max_scroll_y - self.scroll_y <= 1

    def release_anchor(self) -> None:
        """Stop following, unless the reader turns out to be at the end: Textual would not look at that again."""
        super().release_anchor()
        self.call_after_refresh(self._follow_at_end)

    def _follow_at_end(self) -> None:
        if self._anchor_released and self.at_end:
            self.anchor()

    def hold_place(self) -> None:
        """To be called before another window is laid out: who reads further up goes on reading the same message."""
        if self._held is None and not self.follows:
            seen = (remark for remark in self.query(Remark) if remark.virtual_region.bottom > self.scroll_y)
            if top := next(seen, None):
                region = top.virtual_region
                self._held = (top, (self.scroll_y - region.y) / region.height)
        self.call_after_refresh(self._go_back)

    def _go_back(self) -> None:
        if self._held is not None and (region := self._held[0].virtual_region):  # none while the window is too small
            share, self._held = self._held[1], None
            self.scroll_to(y=region.y + round(share * region.height), animate=False, immediate=True)

    async def fill(self, rows: Sequence[Spoken]) -> None:
        """Show ``rows`` in place of everything; of many, the newest. What stands there already stays."""
        old, self._rows, self._held = self._rows, list(rows), None
        if old == self._rows:
            return
        stays = bool(old) and self._rows[-len(old) :] == old
        shown = len(old) - self._hidden if stays else 0
        fresh = self._rows[: len(self._rows) - shown]
        self._hidden = min(len(fresh), max(0, len(self._rows) - SHOWN_AT_FIRST))
        head = [Earlier(self._hidden)] if self._hidden else []
        with self.app.batch_update():
            await (self.query(Earlier).remove() if stays else self.remove_children())
            await self.mount_all([*head, *map(Remark, fresh[self._hidden :])], before=0 if stays else None)

    def add(self, spoken: Spoken, *, pending: bool = False) -> Remark:
        """Put one message at the end."""
        remark = Remark(spoken, pending=pending)
        self._rows.append(spoken)
        self.mount(remark)
        return remark

    def take_back(self, remark: Remark) -> None:
        """Remove a message that was not saved."""
        if remark.spoken in self._rows:
            self._rows.reverse()
            self._rows.remove(remark.spoken)
            self._rows.reverse()
        remark.remove()

    async def action_top(self) -> None:
        """To the first message; earlier ones are fetched."""
        await self.load_earlier()
        self.release_anchor()
        self.scroll_home(animate=False)

    async def load_earlier(self) -> None:
        """Mount what was left out."""
        if self._hidden:
            rows, self._hidden = self._rows[: self._hidden], 0
            with self.app.batch_update():
                await self.query(Earlier).remove()
                await self.mount_all([Remark(row) for row in rows], before=0)

    async def find(self, words: str) -> list[Remark]:
        """The messages that hold ``words``, capitals aside, oldest first, with every place marked; none for no words."""
        if words:
            await self.load_earlier()
        return [remark for remark in self.query(Remark) if remark.mark(words)]

    def go_to(self, remark: Remark) -> None:
        """Bring a message into sight."""
        self.release_anchor()
        self.scroll_to_widget(remark, animate=False, center=True, force=True)

    def page(self, direction: int) -> None:
        """Scroll by a page, -1 up or 1 down; above the first row the earlier messages are fetched."""
        above = self.scroll_y + direction * self.scrollable_content_region.height < 0
        if self._fetching or (above and self._hidden):
            self._pages += direction
            self.call_later(self._fetch)
        else:
            super().page(direction)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """At the top, by whatever way, earlier messages come."""
        super().watch_scroll_y(old_value, new_value)
        if self._hidden and new_value <= 0 < old_value:
            self.call_later(self._fetch)

    async def _fetch(self) -> None:
        """Mount what was left out, and scroll on from what the reader has before them."""
        if self._fetching or not self._hidden:
            return
        first = self.query(Remark).first()
        before = self.scroll_y - first.virtual_region.y
        self._fetching = True
        await self.load_earlier()
        self.call_after_refresh(self._fetched, first, before)

    def _fetched(self, first: Remark, before: float) -> None:
        self._fetching = False
        pages, self._pages = self._pages, 0
        rows = first.virtual_region.y + before + pages * self.scrollable_content_region.height
        self.scroll_to(y=rows, animate=False, immediate=True)
