"""The interview screen for authors: why each question came, the file at its line, and the same spot after a change."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from textual.content import Content
from textual.widgets import Static

from interviewer.reporting.names import counted
from interviewer.tui.actions.action import Where
from interviewer.tui.app import InterviewerApp
from interviewer.tui.author import AuthorPanel
from interviewer.tui.choices import Setup
from interviewer.tui.desk import Desk, Sitting
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.lines import lines_of
from interviewer.tui.listing import CaseLine
from interviewer.tui.page import bindings_of
from interviewer.tui.shown import shown

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview

LOOK_EVERY_S = 0.5
"""Seconds between two looks at whether a file was saved."""
LONGEST_TROUBLE = 1_200
"""Characters of problems on the card."""


class Trial(Desk, Protocol):
    """The house with one case on trial. All but ``file`` may take a moment."""

    @property
    def file(self) -> Path:
        """The file of the case."""

    def again(self, old: Sitting) -> Sitting:
        """The same acts with the files as they are now; an error says what is wrong with them."""

    def changed(self) -> bool:
        """Whether a file was saved since the last look."""

    def line(self, interview: "Interview") -> int:
        """Where what is being talked about is written, from 1."""

    def keep(self, interview: "Interview") -> Path:
        """Write the run as a test; an error says why it cannot be one."""


class PlayScreen(InterviewScreen):
    """One trial."""

    where: ClassVar[Where] = "play"
    BINDINGS: ClassVar = bindings_of("play")

    def __init__(self, title: str, open: Callable[[], Sitting], trial: Trial, *, watch: bool) -> None:
        super().__init__(title, open)
        self._trial = trial
        self.roomless = f"a trial is not kept (ctrl+s makes a test of it first); `interviewer play {trial.file.stem} --plain` needs no room."
        self._watching = watch
        self._reloading = False
        self.panel = AuthorPanel(trial.line, trial.file.name, id="panel")
        self.notes = self.panel.notes
        self.trouble = Static("", id="trouble", markup=False)
        self.trouble.display = False
        self.exchange.halted = lambda: self._reloading

    async def _begin(self) -> None:
        await self.talk.mount(self.trouble, before=self.box)
        await super()._begin()
        if self.sitting is not None and self._watching:
            self.set_interval(LOOK_EVERY_S, self._look_at_files)

    # the files ----------------------------------------------------------------------------------------

    def _look_at_files(self) -> None:
        if not self._reloading:
            self.run_worker(self._if_changed(), group="look", exclusive=True)

    async def _if_changed(self) -> None:
        if await asyncio.to_thread(self._trial.changed):
            self.action_reload()

    def action_reload(self) -> None:
        """Read the files again and play the turns to the same spot."""
        if self.sitting is not None and not self._reloading:
            self._reloading = True
            self.run_worker(self._reload(), group="reload")

    async def _reload(self) -> None:
        """Swap in the new interview, or leave the old one and say what is wrong."""
        try:
            async with self.engine:
                old = self.sitting
                if old is None:
                    return
                self.show_titles()
                old.draft = self.box.text
                self.sitting = await asyncio.to_thread(self._trial.again, old)
        except Exception as error:  # whatever is wrong with an author's files is shown, and costs nothing
            self._warn(f"{error}\n\nThe interview goes on as it was. Save again, or press F5.")
            return
        finally:
            self._reloading = False
            self.show_titles()
        self._warn("")
        await self.log_rows.fill(list(lines_of(self.sitting.interview.turns)))
        self.log_rows.anchor()
        self.headlines.show(self.sitting.interview)
        self.say(f"Read again, {counted(self.sitting.interview.replies, 'reply', 'replies')} played.")

    def title_of(self, interview: "Interview") -> str:
        """What stands above the box."""
        return "Reading the file again; go on writing" if self._reloading else super().title_of(interview)

    def _warn(self, text: str) -> None:
        self.trouble.display = bool(text)
        cut = text if len(text) <= LONGEST_TROUBLE else f"{text[:LONGEST_TROUBLE]}…"
        self.trouble.update(
            Content.assemble(("The file cannot be used now", "bold $error"), "\n", shown(cut)) if text else ""
        )

    # the author's keys --------------------------------------------------------------------------------

    def action_open_file(self) -> None:
        """The case's file in the author's editor, at what is being talked about."""
        if self.sitting is not None:
            self.run_worker(self._open_file(self.sitting.interview), group="open", exclusive=True)

    async def _open_file(self, interview: "Interview") -> None:
        from textual.app import SuspendNotSupported

        from interviewer.tui.editor import EditorError, open_at

        line = await asyncio.to_thread(self._trial.line, interview)
        try:
            with self.app.suspend():
                open_at(self._trial.file, line)
        except EditorError as error:
            self.say(str(error), serious=True)
            return
        except SuspendNotSupported:
            self.say(f"An editor needs a terminal of its own. The place is {self._trial.file}:{line}.", serious=True)
            return
        if await asyncio.to_thread(self._trial.changed):
            self.action_reload()

    def action_keep(self) -> None:
        """Keep this run as a test."""
        if self.sitting is not None:
            self.run_worker(self._keep_run(self.sitting.interview), group="keep", exclusive=True)

    async def _keep_run(self, interview: "Interview") -> None:
        try:
            path = await asyncio.to_thread(self._trial.keep, interview)
        except Exception as error:
            self.say(str(error), serious=True, title="No test was written")
        else:
            self.say(f"{path}\n`interviewer test` runs it; take out what need not be so.", title="Kept as a test")

    async def action_go_home(self) -> None:
        """A trial has no home screen."""
        self.say("This is a trial; ctrl+q leaves it.")


class PlayApp(InterviewerApp):
    """The screens round one trial."""

    def __init__(self, trial: Trial, *, case: CaseLine, watch: bool) -> None:
        self._trial = trial
        self._watch = watch
        super().__init__(trial, case=case, setup=Setup())

    def _begun(self, case: CaseLine, setup: Setup) -> InterviewScreen:
        return PlayScreen(case.title, lambda: self._trial.begin(case.id, setup), self._trial, watch=self._watch)

    def set_up(self, case: CaseLine) -> None:
        """From the report: the trial from its beginning."""
        self.begin(case, Setup())

    def go_home(self) -> None:
        """There is no home in a trial."""
        self.exit()
