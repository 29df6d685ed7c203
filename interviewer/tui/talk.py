"""The left side of the interview: the conversation, what is looked for in it, and the box with its border."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from interviewer.tui.answer import LONGEST, AnswerBox
from interviewer.tui.interrupt import COPIED
from interviewer.tui.transcript import Transcript

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview
    from interviewer.tui.finder import Finder
    from interviewer.tui.page import Page


class Body(Horizontal):
    """The talk and the panel, side by side."""

    BLANK = True  # all of it is covered, so none of its own rows need be drawn and kept


class Talk(Vertical):
    """The conversation, what is looked for in it, and the box."""

    BLANK = True

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.log_rows = Transcript(id="log")
        self.box = AnswerBox(id="box")
        self._titled = ("", "")
        """What stands in the border of the box: above and below."""

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.log_rows
        yield self.box

    @cached_property
    def finder(self) -> "Finder":
        """Made when it is first asked for; most interviews are held without it."""
        from interviewer.tui.finder import Finder

        finder = Finder(self.log_rows, id="finder")
        self.mount(finder, before=self.box)
        return finder

    @property
    def _page(self) -> "Page":
        return cast("Page", self.screen)

    # the border of the box ----------------------------------------------------------------------------

    def entitle(self, title: str) -> None:
        """Set the border of the box; only when it changes, for Textual draws the box anew each time."""
        titles = (title, self.box.summary)
        if titles != self._titled:
            self._titled = titles
            self.box.border_title, self.box.border_subtitle = titles

    def title_of(self, interview: "Interview", *, thinking: bool) -> str:
        """What stands above the box; ``thinking``: a reply is on its way into the storage."""
        if interview.is_over:
            return "The interview is over. Enter opens your report"
        if thinking:
            return "The interviewer is thinking"
        if self.log_rows.has_focus:
            return "You read: j k g G move, Enter goes back to your answer"
        below = "" if self.log_rows.follows else "   ↓ more below, PgDn"
        return ("Your answer, long: ctrl+j sends" if self.box.long_answers else "Your answer") + below

    def turn_keys(self, long: bool) -> None:
        """Say in the box which key sends and which begins a line; ``long``: ctrl+j sends."""
        self.box.long_answers = long
        self.invite("")

    def invite(self, state: str) -> None:
        """Say in the empty box what can be done here; ``state`` as in ``bottom.INSTEAD``."""
        sends, breaks = ("Ctrl+j", "Enter") if self.box.long_answers else ("Enter", "ctrl+j")
        told = {"over": f"{sends} opens your report.", "reading": "Enter goes back to your answer; letters do, too."}
        self.box.placeholder = told.get(state, f"{sends} sends it, {breaks} begins a new line.")

    # words that come and go ---------------------------------------------------------------------------

    @on(Transcript.Typed)
    def _goes_on(self, event: Transcript.Typed) -> None:
        self.box.focus()
        self.box.insert(event.character)

    @on(AnswerBox.Cut)
    def _cut(self, event: AnswerBox.Cut) -> None:
        self._page.say(
            f"An answer holds {LONGEST:,} characters; {event.lost:,} did not fit and were left out.",
            title="That was long",
        )

    def copy_last(self) -> None:
        """Copy the interviewer's last words."""
        last = self.log_rows.last
        if last is not None:
            self.app.copy_to_clipboard(last.text)
            self._page.say(COPIED)

    def edit(self) -> None:
        """Write in the candidate's own editor."""
        from textual.app import SuspendNotSupported

        from interviewer.tui.editor import EditorError, edited

        try:
            with self.app.suspend():
                text = edited(self.box.text)
        except SuspendNotSupported:
            self._page.say("An editor needs a terminal of its own; here, the box is all there is.", serious=True)
            return
        except EditorError as error:
            self._page.say(str(error), serious=True)
            return
        lost = len(text) - LONGEST
        self.box.put(text)
        if lost > 0:
            self._cut(AnswerBox.Cut(lost))
