"""The interview screen. It shows what the sitting says is so; everything slow happens off its thread."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import TextArea

from interviewer.history.problem import HistoryError
from interviewer.tui.actions import Where
from interviewer.tui.answer import LONGEST, AnswerBox
from interviewer.tui.bottom import KeysLine
from interviewer.tui.desk import Held, Sitting, Spoken
from interviewer.tui.finder import Finder
from interviewer.tui.lines import PRESSED, lines_of, tag_of
from interviewer.tui.modal import Confirm
from interviewer.tui.page import Page, SmallCard, bindings_of
from interviewer.tui.panel import VIEWS, Panel
from interviewer.tui.status import Stage, StageLine, StatusLine
from interviewer.tui.transcript import Remark, Transcript
from interviewer.tui.wording import clock, count

if TYPE_CHECKING:
    from textual.timer import Timer

    from interviewer.core.act import Act
    from interviewer.core.interview import Interview

DRAFT_AFTER_S = 0.5
"""Most seconds between a key and the storing of the unsent answer."""
SLOW_S = 0.7
"""Seconds of opening a case after which the wait is explained."""
LONG = 2_000
"""Characters of a reply that is only read once it stands on the screen; a shorter one is read while it is being drawn."""
BREATH_S = 0.1
"""Seconds that the screen has for drawing a long reply, and for the keys that are pressed right behind it."""
LISTEN_EVERY_S = 5
"""Seconds between two looks at whether the interviewer has something to say about the time."""


class Body(Horizontal):
    """The talk and the panel, side by side."""

    BLANK = True  # all of it is covered, so none of its own rows need be drawn and kept


class Talk(Vertical):
    """The conversation, what is looked for in it, and the box."""

    BLANK = True


class InterviewScreen(Page):
    """One interview, from the opening to the last word."""

    where: ClassVar[Where] = "interview"
    BINDINGS: ClassVar = bindings_of("interview")
    AUTO_FOCUS = "#box"

    def __init__(
        self, title: str, open: Callable[[], Sitting], recall: Callable[[], tuple[Spoken, ...]] | None = None
    ) -> None:
        super().__init__()
        self._title = title
        self._open = open
        self._recall = recall
        self.sitting: Sitting | None = None
        self._engine = asyncio.Lock()
        self._unsaved: str | None = None
        """The reply that is on its way into the storage."""
        self._pressed = False
        """Whether a hint or a move is waiting for the engine; a second press of an impatient finger is dropped."""
        self._draft_timer: Timer | None = None
        self._titled = ("", "")
        """What stands in the border of the box: above and below."""
        self._noted = ""
        self._complained = False
        """Whether it was said that something could not be saved."""
        self.status = StatusLine(id="status")
        self.stages = StageLine(id="stages")
        self.log_rows = Transcript(id="log")
        self.finder = Finder(self.log_rows, id="finder")
        self.box = AnswerBox(id="box")
        self.box.admits = self._admits
        self.panel = Panel(id="panel")
        self.keys_line = KeysLine(self.where)
        self.notes = self.panel.notes

    # layout -------------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Everything at once: what was said before is read, the box can be written in before the engine is there."""
        if self._recall is not None:
            with suppress(Exception):  # what is wrong with the session is told when it is opened
                self.log_rows.begin_with(self._recall())
        yield self.status
        yield self.stages
        with Body(id="body"):
            with Talk(id="talk"):
                yield self.log_rows
                yield self.finder
                yield self.box
            yield self.panel
        yield self.keys_line
        yield SmallCard(id="small", markup=False)

    def on_mount(self) -> None:
        """Paint first, open the case then."""
        taste = self.house.taste
        self.status.title = self._title
        self.box.border_title = "Opening the case"
        self.watch(self.log_rows, "scroll_y", self._titles, init=False)
        self.watch(self.log_rows, "has_focus", self._titles, init=False)
        self.set_class(not taste.panel, "-no-panel")
        self.panel.view = taste.panel_view if taste.panel_view in VIEWS else "all"
        self._turn_keys(taste.long_answers)
        self.set_timer(SLOW_S, self._explain_wait)
        self.call_after_refresh(lambda: self.run_worker(self._begin(), group="open", exit_on_error=True))

    def refocus(self) -> None:
        """Back to the box."""
        self.box.focus()

    # opening ------------------------------------------------------------------------------------------

    def _explain_wait(self) -> None:
        if self.sitting is None:
            self.box.border_title = "Reading the case: the first time takes a few seconds. You can write already"

    async def _begin(self) -> None:
        await self.panel.furnish()
        try:
            sitting = await asyncio.to_thread(self._open)
        except Exception as error:
            self.house.could_not_open(error)
            return
        if not self.is_attached:  # left while it was being opened
            await asyncio.to_thread(sitting.leave)
            return
        self.sitting = sitting
        self.box.remember([turn.text for turn in sitting.interview.turns if turn.text])
        if sitting.draft and not self.box.text:
            self.box.put(sitting.draft)
        self.notes.load_text(sitting.notes)
        self._noted = sitting.notes
        await self.log_rows.fill(list(lines_of(sitting.interview.turns)))
        self._stands(sitting.interview)
        self.status.saved = "off" if self.house.desk.warning else "saved"
        if sitting.warning:
            self.say(sitting.warning, title="Before you go on")
        self.set_interval(1, self._second)
        self.run_worker(self._warm_up(sitting), group="engine")
        if sitting.interview.is_over:
            self._over()

    async def _warm_up(self, sitting: Sitting) -> None:
        """Once all is seen, use the time in which the candidate reads."""
        await self._painted()
        async with self._engine:
            await asyncio.to_thread(sitting.warm_up)

    async def _painted(self) -> None:
        """Wait until what was changed is on the screen."""
        done = asyncio.Event()
        self.call_after_refresh(done.set)
        await done.wait()

    def _stands(self, interview: "Interview") -> None:
        """Show where the interview is now."""
        settings, status = interview.settings, self.status
        closing = interview.thread.kind == "closing"
        visited = frozenset(turn.thread.area for turn in interview.turns if turn.thread)
        stage = Stage(interview.case.areas, interview.thread.area, visited, closing)
        status.stage = self.stages.stage = stage
        status.level = settings.level.capitalize() + ("" if settings.mode == "interview" else f" · {settings.mode}")
        status.minutes = settings.minutes
        self._time()
        self.call_after_refresh(self._titles)

    def _time(self, *, always: bool = False) -> None:
        if self.sitting is not None:
            interview = self.sitting.interview
            seconds = interview.at_s if interview.is_over else self.sitting.elapsed_s
            self.status.elapsed_s = int(seconds)
            if self.panel.display or always:
                self.panel.show(interview, seconds)

    def _titles(self) -> None:
        """What stands in the border of the box; set only when it changes, for Textual draws the box anew each time."""
        if self.sitting is None:
            return
        titles = (self._title_of(self.sitting.interview), self.box.summary)
        if titles != self._titled:
            self._titled = titles
            self.box.border_title, self.box.border_subtitle = titles

    def _title_of(self, interview: "Interview") -> str:
        if interview.is_over:
            return "The interview is over. Enter opens your report"
        if self._unsaved is not None:
            return "The interviewer is thinking"
        if self.log_rows.has_focus:
            return "You read: j k g G move, Enter goes back to your answer"
        below = "" if self.log_rows.follows else "   ↓ more below, PgDn"
        return ("Your answer, long: ctrl+j sends" if self.box.long_answers else "Your answer") + below

    # the clock ----------------------------------------------------------------------------------------

    def _second(self) -> None:
        sitting = self.sitting
        if sitting is None or sitting.interview.is_over or not self.is_current:
            return
        self._time()
        self._titles()
        if int(sitting.elapsed_s) % LISTEN_EVERY_S == 0 and not self._engine.locked():
            self.run_worker(self._do("Tick", quiet=True), group="engine")

    # acting -------------------------------------------------------------------------------------------

    def _admits(self, text: str) -> bool:
        """Whether ``text`` can be sent now; says why not."""
        sitting = self.sitting
        if sitting is None:
            self.say("One moment: the case is being opened. Your words stay in the box.")
        elif sitting.interview.is_over:
            self.action_finish()
        elif self._unsaved is not None:
            self.say("Your last answer is still being read. This one stays in the box.")
        elif not text.strip():
            self.say("Nothing to send yet. Ctrl+t asks for a hint, ctrl+n moves on.")
        else:
            self._unsaved = text
            return True
        return False

    @on(AnswerBox.Sent)
    def _sent(self, event: AnswerBox.Sent) -> None:
        sitting = self.sitting
        if sitting is None:
            return  # left between the key and this message; the draft was kept with it
        self.status.saved = "saving"
        remark = self.log_rows.add(Spoken("you", event.text, sitting.elapsed_s), pending=True)
        self.log_rows.anchor()
        self._titles()
        self.run_worker(self._do("Reply", event.text, remark), group="engine")

    async def _do(self, kind: str, text: str = "", remark: Remark | None = None, *, quiet: bool = False) -> bool:
        """Let the engine act; True when it is saved. What was not saved goes back into the box."""
        sitting = self.sitting
        if sitting is None:
            return False
        if len(text) > LONG:
            await asyncio.sleep(BREATH_S)
        async with self._engine:
            over = sitting.interview.is_over
            act = _act(kind, sitting.elapsed_s, text)
            try:
                moves = await asyncio.to_thread(sitting.act, act)
            except HistoryError as error:
                self._not_saved(error, remark)
                return False
            self._unsaved = None
        if quiet and not moves:
            return True
        if remark is not None:
            remark.settle()
            self.box.remember([turn.text for turn in sitting.interview.turns if turn.text])
        elif kind in PRESSED and not over:
            self.log_rows.add(Spoken("event", PRESSED[kind], act.at_s))
        if moves:
            text = " ".join(move.text for move in moves)
            self.log_rows.add(Spoken("interviewer", text, act.at_s, tag_of(moves)))
        self._saved()
        self._stands(sitting.interview)
        if sitting.interview.is_over and not over and kind != "Finish":
            self._over()
        return True

    def _not_saved(self, error: HistoryError, remark: Remark | None) -> None:
        text, self._unsaved = self._unsaved, None
        self._complain(error)
        if remark is not None and text is not None:
            self.log_rows.take_back(remark)
            typed = self.box.text
            self.box.put(_together(text, typed))
        self._titles()

    def _complain(self, error: HistoryError) -> None:
        """Say once, and only as long as it is so, that nothing can be saved."""
        self.status.saved = "failed"
        self.app.clear_notifications()
        self._complained = True
        self.say(str(error), serious=True, title="Not saved")

    def _saved(self) -> None:
        if self._complained:
            self._complained = False
            self.app.clear_notifications()
        self.status.saved = "off" if self.house.desk.warning else "saved"

    def _over(self) -> None:
        self._titles()
        self.say("That was the last word. Enter opens your report.", title="The interview is over")

    def action_hint(self) -> None:
        """Ask for a hint."""
        self._press("AskHint")

    def action_skip(self) -> None:
        """Go on to the next question."""
        self._press("Skip")

    def _press(self, kind: str) -> None:
        sitting = self.sitting
        if sitting is None or self._pressed:
            return
        if sitting.interview.is_over:
            self.action_finish()
        else:
            self._pressed = True
            self.log_rows.anchor()
            self.run_worker(self._pressing(kind), group="engine")

    async def _pressing(self, kind: str) -> None:
        try:
            await self._do(kind)
        finally:
            self._pressed = False

    def action_finish(self) -> None:
        """To the report; asks first while the interview runs."""
        sitting = self.sitting
        if sitting is None:
            return
        if self._unsaved is not None:
            self.say("Your last answer is still being read. Then you can finish.")
            return
        if sitting.interview.is_over:
            self.run_worker(self._report(), group="report", exclusive=True)
            return
        left = sitting.interview.remaining_s(sitting.elapsed_s)
        time = f"{clock(left)} of your time is left. " if 0 < left < 1e6 else ""
        draft = (
            f"The {count(len(self.box.text.split()), 'word')} in the box will not count. "
            if self.box.text.strip()
            else ""
        )
        question = Confirm(
            "Finish and see the report?", f"{time}{draft}A finished interview cannot be reopened.", "Finish", "Go on"
        )
        self.app.push_screen(question, self._finish)
        self.run_worker(self._lay_out(sitting), group="lay-out", exclusive=True)

    async def _lay_out(self, sitting: Sitting) -> None:
        """Make the report as it would be now, while the question is read: the real one is there the sooner."""
        await self._painted()
        with suppress(Exception):  # whatever is wrong is told by the real one
            await asyncio.to_thread(sitting.report)
            import interviewer.tui.report  # noqa: F401  # for the same reason

    def _finish(self, yes: bool | None) -> None:
        if yes and self.sitting is not None:
            self.run_worker(self._close_and_report(), group="report", exclusive=True)

    async def _close_and_report(self) -> None:
        if await self._do("Finish"):
            await self._report()

    async def _report(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        report = await asyncio.to_thread(sitting.report)
        await self.put_away()
        self.sitting = None
        self.house.show_report(Held(sitting.id, report, tuple(lines_of(sitting.interview.turns))))

    # the draft ----------------------------------------------------------------------------------------

    @on(TextArea.Changed, "#box")
    def _typed(self) -> None:
        self._titles()
        if self._draft_timer is None:  # counted from the first key, so that who never rests is kept, too
            self._draft_timer = self.set_timer(DRAFT_AFTER_S, self._rest)

    @on(TextArea.Changed, "#notes")
    def _jotted(self) -> None:
        self._typed()

    def _rest(self) -> None:
        self._draft_timer = None
        if self.sitting is not None:
            self.run_worker(self._keep(), group="draft", exclusive=True)

    @property
    def _unstored(self) -> str:
        """All that was written and is no reply in the storage yet."""
        return self.box.text if self._unsaved is None else _together(self._unsaved, self.box.text)

    async def _keep(self) -> None:
        """Store draft and notes as they are when it is this one's turn."""
        sitting = self.sitting
        if sitting is None:
            return
        async with self._engine:
            try:
                await asyncio.to_thread(sitting.save_draft, self._unstored)
                await self._keep_notes(sitting)
            except HistoryError as error:
                if self.status.saved != "failed":
                    self._complain(error)
            else:
                if self.status.saved == "failed":
                    self._saved()

    async def _keep_notes(self, sitting: Sitting) -> None:
        text = self.notes.text[:LONGEST]
        if text != self._noted:
            await asyncio.to_thread(sitting.note, text)
            self._noted = text

    async def put_away(self) -> None:
        """Before leaving: everything that was written is kept, and others may open the session."""
        if self.sitting is None:
            return
        await self._keep()
        try:
            await asyncio.to_thread(self.sitting.leave)
        except HistoryError:
            return  # the process ends, and with it its hold on the session

    def rescue(self) -> None:
        """In an emergency, at once: keep what was not sent."""
        if self.sitting is not None:
            self.sitting.save_draft(self._unstored)

    @on(Transcript.Typed)
    def _goes_on(self, event: Transcript.Typed) -> None:
        self.box.focus()
        self.box.insert(event.character)

    @on(AnswerBox.Cut)
    def _cut(self, event: AnswerBox.Cut) -> None:
        self.say(
            f"An answer holds {LONGEST:,} characters; {event.lost:,} did not fit and were left out.",
            title="That was long",
        )

    # looking around -----------------------------------------------------------------------------------

    async def action_log_up(self) -> None:
        """Scroll the conversation up."""
        await self.log_rows.page(-1)
        self.call_after_refresh(self._titles)

    async def action_log_down(self) -> None:
        """Scroll the conversation down."""
        await self.log_rows.page(1)
        self.call_after_refresh(self._titles)

    def action_panel(self) -> None:
        """The panel's next view; after the last one it is hidden."""
        study = self.sitting is not None and self.sitting.interview.settings.mode == "study"
        views = [view for view in VIEWS if study or view != "coverage"]
        there = not self.has_class("-no-panel") if self.has_class("-wide") else self.has_class("-panel-over")
        place = views.index(self.panel.view) + 1 if there and self.panel.view in views else 0
        shown = place < len(views)
        self._look(views[place] if shown else "all")
        self.set_class(shown, "-panel-over")
        if self.has_class("-wide"):
            self.set_class(not shown, "-no-panel")
            self.house.change_taste(panel=shown, panel_view=self.panel.view)

    def _look(self, view: str) -> None:
        """Let the panel show ``view``; notes that vanish give the focus back."""
        self.panel.view = view
        if view not in ("all", "notes") and self.notes.has_focus:
            self.box.focus()
        self._time(always=True)

    async def action_find(self) -> None:
        """Find words in the conversation."""
        await self.finder.begin()

    def action_notes(self) -> None:
        """To the notes, or back."""
        if self.notes.has_focus:
            self.remove_class("-panel-over")
            self.box.focus()
            return
        self.remove_class("-no-panel")
        self.set_class(not self.has_class("-wide"), "-panel-over")
        if self.panel.view not in ("all", "notes"):
            self._look("notes")
        self._time()
        self.call_after_refresh(self.notes.focus)

    def action_to_log(self) -> None:
        """Leave the box for the conversation."""
        self.remove_class("-panel-over")
        (self.log_rows if self.box.has_focus else self.box).focus()

    def action_to_box(self) -> None:
        """Back to the answer."""
        self.box.focus()

    def action_long_answers(self) -> None:
        """Swap what Enter and ctrl+j do."""
        self._turn_keys(not self.box.long_answers)
        self.house.change_taste(long_answers=self.box.long_answers)

    def _turn_keys(self, long: bool) -> None:
        self.box.long_answers = self.keys_line.turned = long
        sends, breaks = ("Ctrl+j", "Enter") if long else ("Enter", "ctrl+j")
        self.box.placeholder = f"Your answer. {sends} sends it, {breaks} begins a new line."
        self._titles()

    def action_copy_last(self) -> None:
        """Copy the interviewer's last words."""
        last = self.log_rows.last
        if last is not None:
            self.app.copy_to_clipboard(last.text)
            self.say("Sent to the terminal's clipboard (OSC 52). If yours ignores that, mark with the mouse and shift.")

    def action_editor(self) -> None:
        """Write in the candidate's own editor."""
        from textual.app import SuspendNotSupported

        from interviewer.tui.editor import EditorError, edited

        try:
            with self.app.suspend():
                text = edited(self.box.text)
        except SuspendNotSupported:
            self.say("An editor needs a terminal of its own; here, the box is all there is.", serious=True)
            return
        except EditorError as error:
            self.say(str(error), serious=True)
            return
        lost = len(text) - LONGEST
        self.box.put(text)
        if lost > 0:
            self._cut(AnswerBox.Cut(lost))

    async def action_go_home(self) -> None:
        """Leave the interview for later."""
        await self.put_away()
        self.sitting = None
        self.house.go_home()


def _together(sent: str, typed: str) -> str:
    return f"{sent}\n\n{typed}" if typed.strip() else sent


def _act(kind: str, at_s: float, text: str) -> "Act":
    """The act called ``kind``; imported late, for the first paint waits for nothing of the core."""
    from interviewer.core import act

    acts: dict[str, type[act.AskHint | act.Skip | act.Finish | act.Tick]]
    acts = {"AskHint": act.AskHint, "Skip": act.Skip, "Finish": act.Finish, "Tick": act.Tick}
    return act.Reply(text, at_s) if kind == "Reply" else acts[kind](at_s)
