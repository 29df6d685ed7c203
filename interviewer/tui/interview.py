"""The interview screen. It shows what the sitting says is so; everything slow happens off its thread."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import TextArea

from interviewer.history.problem import HistoryError
from interviewer.tui.actions.action import Where
from interviewer.tui.answer import AnswerBox
from interviewer.tui.box import is_letter
from interviewer.tui.course import Course
from interviewer.tui.desk import Sitting, Spoken
from interviewer.tui.draft import Draft
from interviewer.tui.ending import Ending
from interviewer.tui.exchange import Exchange
from interviewer.tui.headlines import Headlines
from interviewer.tui.opening import Opening
from interviewer.tui.page import Page, SmallCard, bindings_of
from interviewer.tui.panel import Panel
from interviewer.tui.saved import SavedMark
from interviewer.tui.side import Side
from interviewer.tui.talk import Body, Talk
from interviewer.tui.typed import Typed

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview


class InterviewScreen(Page):
    """One interview, from the opening to the last word."""

    where: ClassVar[Where] = "interview"
    BINDINGS: ClassVar = bindings_of("interview")
    AUTO_FOCUS = "#box"
    roomless = SmallCard.roomless
    """How to go on where the window is too small, in a sentence."""

    def __init__(
        self, title: str, open: Callable[[], Sitting], recall: Callable[[], tuple[Spoken, ...]] | None = None
    ) -> None:
        super().__init__()
        self._title = title
        self._recall = recall
        self.sitting: Sitting | None = None
        self.engine = asyncio.Lock()
        """Held by whoever lets the sitting work."""
        self.headlines = Headlines(self)
        self.status, self.stages = self.headlines.status, self.headlines.stages
        self.talk = Talk(id="talk")
        self.log_rows, self.box = self.talk.log_rows, self.talk.box
        self.panel = Panel(id="panel")
        self.notes = self.panel.notes
        self.mark = SavedMark(self, self.status)
        self.draft = Draft(self)
        self.exchange = Exchange(self)
        self.opening = Opening(self, open)
        self.ending = Ending(self)
        self.course = Course(self)
        self.side = Side(self)
        self.typed = Typed(self)
        self.box.admits = self.exchange.admits
        self.box.passes_undo = lambda: self.sitting is not None and self.sitting.has_skipped

    # layout -------------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Everything at once: what was said before is read, the box can be written in before the engine is there."""
        if self._recall is not None:
            with suppress(Exception):  # what is wrong with the session is told when it is opened
                self.log_rows.begin_with(self._recall())
        yield self.status
        yield self.stages
        with Body(id="body"):
            yield self.talk
            yield self.panel
        yield self.keys_line
        small = SmallCard(id="small", markup=False)
        small.roomless = self.roomless
        small.meanwhile = "What you write now goes into your answer. "
        yield small

    def on_key(self, event: events.Key) -> None:
        """Where there is no room for the box, it is written in all the same; nothing is sent unseen."""
        if self.too_small and event.character and is_letter(event):
            event.stop()
            self.box.insert(event.character)

    def on_paste(self, event: events.Paste) -> None:
        """As a key."""
        if self.too_small:
            event.stop()
            self.box.take(event.text)

    def on_mount(self) -> None:
        """Paint first, open the case then."""
        taste = self.house.taste
        self.status.title = self._title
        self.box.border_title = "Opening the case"
        self.watch(self.log_rows, "scroll_y", self.show_titles, init=False)
        self.watch(self.log_rows, "has_focus", self.show_titles, init=False)
        self.side.begin(taste)
        self._turn_keys(taste.long_answers)
        self.opening.explain_waits()
        self.call_after_refresh(lambda: self.run_worker(self._begin(), group="open", exit_on_error=True))

    def on_resize(self) -> None:
        """Whoever reads keeps the place. Textual calls the handler of ``Page``, too."""
        self.log_rows.hold_place()

    def refocus(self) -> None:
        """Back to the box."""
        self.box.focus()

    async def _begin(self) -> None:
        """Open the case, and show what the sitting holds."""
        await self.opening.begin()

    async def painted(self) -> None:
        """Wait until what was changed is on the screen."""
        done = asyncio.Event()
        self.call_after_refresh(done.set)
        await done.wait()

    # the border of the box ----------------------------------------------------------------------------

    def show_titles(self) -> None:
        """Show in the border of the box what can be done now."""
        if self.sitting is not None:
            self.talk.entitle(self.title_of(self.sitting.interview))
            over = self.sitting.interview.is_over
            self.keys_line.state = "over" if over else "reading" if self.log_rows.has_focus else ""
            self.talk.invite(self.keys_line.state)

    def title_of(self, interview: "Interview") -> str:
        """What stands above the box."""
        return self.talk.title_of(interview, thinking=self.draft.unsaved is not None)

    # acting -------------------------------------------------------------------------------------------

    @on(AnswerBox.Sent)
    def _sent(self, event: AnswerBox.Sent) -> None:
        self.exchange.send(event.text)

    @on(TextArea.Changed, "#box")
    def _typed(self) -> None:
        self.show_titles()
        self.draft.touch()

    @on(TextArea.Changed, "#notes")
    def _jotted(self) -> None:
        self._typed()

    def action_hint(self) -> None:
        """Ask for a hint."""
        self.exchange.press("AskHint")

    def action_skip(self) -> None:
        """Go on to the next question; asks first when an answer has been begun."""
        self.course.skip()

    def action_take_back(self) -> None:
        """Back to the question before."""
        self.course.take_back()

    def action_pause(self) -> None:
        """Let the clock stand still."""
        self.course.pause()

    def action_finish(self) -> None:
        """To the report; asks first while the interview runs."""
        self.ending.finish()

    def action_long_answers(self) -> None:
        """Swap what Enter and ctrl+j do."""
        self._turn_keys(not self.box.long_answers)
        self.house.change_taste(long_answers=self.box.long_answers)

    def _turn_keys(self, long: bool) -> None:
        self.keys_line.turned = long
        self.talk.turn_keys(long)
        self.show_titles()

    def action_editor(self) -> None:
        """Write in the candidate's own editor."""
        self.talk.edit()

    # looking around -----------------------------------------------------------------------------------

    def action_log_up(self) -> None:
        """Scroll the conversation up."""
        self.log_rows.page(-1)

    def action_log_down(self) -> None:
        """Scroll the conversation down."""
        self.log_rows.page(1)

    async def action_find(self) -> None:
        """Find words in the conversation."""
        await self.talk.finder.begin()

    def action_copy_last(self) -> None:
        """Copy the interviewer's last words."""
        self.talk.copy_last()

    def action_panel(self) -> None:
        """The panel's next view; after the last one it is hidden."""
        self.side.turn()

    def action_notes(self) -> None:
        """To the notes, or back."""
        self.side.to_notes()

    def action_to_log(self) -> None:
        """Leave the box for the conversation."""
        self.side.uncover()
        (self.log_rows if self.box.has_focus else self.box).focus()

    def action_to_box(self) -> None:
        """Back to the answer."""
        self.box.focus()

    # leaving ------------------------------------------------------------------------------------------

    async def put_away(self) -> None:
        """Before leaving: everything that was written is kept, and others may open the session."""
        if self.sitting is None:
            return
        await self.draft.keep()
        try:
            await asyncio.to_thread(self.sitting.leave)
        except HistoryError:
            return  # the process ends, and with it its hold on the session

    def rescue(self) -> None:
        """In an emergency, at once: keep what was not sent."""
        if self.sitting is not None:
            self.sitting.save_draft(self.draft.unstored)

    async def action_go_home(self) -> None:
        """Leave the interview for later."""
        await self.put_away()
        self.sitting = None
        self.house.go_home()
