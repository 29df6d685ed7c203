"""The app: which screen comes first, how it ends, and what every screen can ask of it."""

import asyncio
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.filter import Monochrome
from textual.screen import Screen

from interviewer.tui.dress import Dress
from interviewer.tui.interrupt import Interrupt
from interviewer.tui.leaving import Leaving
from interviewer.tui.page import Page, bindings_of
from interviewer.tui.themes import Colourless, variables_for

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.driver import Driver

    from interviewer.tui.choices import Setup
    from interviewer.tui.desk import Desk, Held
    from interviewer.tui.interview import InterviewScreen
    from interviewer.tui.listing import CaseLine


class InterviewerApp(App[None]):
    """All screens. ``case`` or ``session`` opens an interview at once; without either it begins at home."""

    CSS_PATH = "interviewer.tcss"
    TITLE = "interviewer"
    HORIZONTAL_BREAKPOINTS = [(0, "-tight"), (80, "-roomy")]  # noqa: RUF012  # as Textual has it; for the windows over a page, which has its own
    BINDINGS: ClassVar = bindings_of("everywhere")
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "f12"

    def __init__(
        self,
        desk: "Desk",
        *,
        case: "CaseLine | None" = None,
        setup: "Setup | None" = None,
        session: str = "",
        title: str = "",
    ) -> None:
        super().__init__(driver_class=_driver())
        self.desk = desk
        if self.no_color:
            self._filters = [one for one in self._filters if not isinstance(one, Monochrome)] + [Colourless()]
        self.taste = desk.taste()
        self._first = (case, setup, session, title)
        self._at_home = case is None and not session
        self._leaving = Leaving(self)
        self._interrupt = Interrupt(self)
        self.complaints: tuple[str, ...] = ()
        """What is wrong in the config file, to be told once the first screen stands."""
        self.trouble: Exception | None = None
        """What ended the app, for the command to explain."""
        self.left = ""
        """Session that was left unfinished; for the last line of the command."""
        self._dress = Dress(self)
        self._dress.begin(self.taste.theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own colours, for themes that do not name them."""
        return variables_for(self.current_theme)

    def get_default_screen(self) -> Screen[None]:
        """The first screen, without a switch."""
        case, setup, session, title = self._first
        if session:
            return self._resumed(session, title)
        if case is not None and setup is not None:
            return self._begun(case, setup)
        from interviewer.tui.home import HomeScreen

        return HomeScreen()

    def _begun(self, case: "CaseLine", setup: "Setup") -> "InterviewScreen":
        from interviewer.tui.interview import InterviewScreen

        return InterviewScreen(case.title, lambda: self.desk.begin(case.id, setup))

    def _resumed(self, session: str, title: str) -> "InterviewScreen":
        from interviewer.tui.interview import InterviewScreen

        return InterviewScreen(title, lambda: self.desk.resume(session), lambda: self.desk.recalled(session))

    # going places -------------------------------------------------------------------------------------

    def begin(self, case: "CaseLine", setup: "Setup") -> None:
        """A new interview."""
        self._show(self._begun(case, setup))

    def resume(self, session: str, title: str) -> None:
        """An interview that was left."""
        self._show(self._resumed(session, title))

    def show_report(self, held: "Held") -> None:
        """The report on one interview."""
        from interviewer.tui.report import ReportScreen

        self._show(ReportScreen(held))

    def show_progress(self) -> None:
        """How it goes over all interviews."""
        from interviewer.tui.progress import ProgressScreen

        self._show(ProgressScreen())

    def drill(self) -> None:
        """A short interview about what was missed; says so when there is nothing."""
        self.run_worker(self._drill(), group="drill", exclusive=True)

    async def _drill(self) -> None:
        try:
            found = await asyncio.to_thread(self.desk.drill)
        except Exception as error:
            self.say(str(error), title="No drill can be held", serious=True)
            return
        if found is None:
            self.say(await asyncio.to_thread(self.desk.why_no_drill), title="No drill")
        else:
            self.begin(*found)

    def go_home(self) -> None:
        """The list of cases."""
        from interviewer.tui.home import HomeScreen

        self._at_home = True
        self._show(HomeScreen())

    def _show(self, screen: Screen[None]) -> None:
        while len(self.screen_stack) > 1 and not isinstance(self.screen, Page):
            self.pop_screen()  # whatever window was open over the old screen
        if len(self.screen_stack) == 1:
            self.push_screen(screen)  # Textual cannot switch away from the first screen
        else:
            self.switch_screen(screen)

    def set_up(self, case: "CaseLine") -> None:
        """Settings for an interview about ``case``, then the interview."""
        from interviewer.tui.setup import SetupScreen

        self._show(SetupScreen(case, self.desk.remembered()))

    def could_not_open(self, error: Exception) -> None:
        """An interview cannot be opened: back home with the reason, or out of the program with it."""
        if self._leaving.begun:
            return
        if not self._at_home:
            self.trouble = error
            self.exit(return_code=1)
            return
        self.go_home()
        self.say(str(error), title="That could not be opened", serious=True)

    def say(self, text: str, *, title: str = "", serious: bool = False, seconds: float = 0) -> None:
        """Let the page that is open show a sentence for a while."""
        page = next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Page)), None)
        if page is not None:
            page.say(text, title=title, serious=serious, seconds=seconds)

    def change_taste(self, **changes: object) -> None:
        """Keep how the screens are liked."""
        self.taste = self.taste._replace(**changes)  # type: ignore[arg-type]  # the fields of Taste by name
        self.desk.keep_taste(self.taste)

    # commands -----------------------------------------------------------------------------------------

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The registry's actions that can be run from anywhere on this screen, then themes."""
        from interviewer.tui.commands import commands

        yield from commands(self, screen)

    def wear(self, name: str) -> None:
        """Put on the theme ``name``, and keep it."""
        self.theme = self._dress.fitting(name)
        self.change_taste(theme=self.theme)

    def action_command_palette(self) -> None:
        """Search the commands of the page; the help over it gives way."""
        from interviewer.tui.modal import Help

        if isinstance(self.screen, Help):
            self.pop_screen()
        super().action_command_palette()

    def action_help(self) -> None:
        """All keys of this screen."""
        from interviewer.tui.modal import Help

        if isinstance(self.screen, Page):
            self.push_screen(Help(self.screen.where))

    # the end ------------------------------------------------------------------------------------------

    def on_load(self) -> None:
        """Signals end the app in order from its first moment; one that stopped it is followed by a fresh paint."""
        self.heed_signals()
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))

    def heed_signals(self) -> None:
        """Every signal that ends programs saves first; a driver that has put its own handlers gives them back."""
        self._leaving.heed_signals()

    def on_ready(self) -> None:
        """Tell what is wrong in the config file."""
        for complaint in self.complaints:
            self.say(complaint, title="Config file", seconds=15)

    async def action_leave(self) -> None:
        """Leave; everything is kept."""
        await self.leave(0)

    async def action_interrupt(self) -> None:
        """Copy what is marked, or say how to leave; pressed again, leave."""
        await self._interrupt.press()

    async def action_suspend(self) -> None:
        """To the shell that the program was started from, with everything kept; first take a move on back."""
        screen = self._leaving.interview
        if screen is self.screen and screen is not None and await screen.course.undone():
            return
        from interviewer.tui.shell import to_shell

        await to_shell(self, screen)

    async def leave(self, code: int) -> None:
        """Keep what was written and end with ``code``."""
        await self._leaving.leave(code)

    def _handle_exception(self, error: Exception) -> None:
        self.trouble = self.trouble or error
        self._leaving.rescue()
        super()._handle_exception(error)

    def panic(self, *renderables: "RenderableType") -> None:  # noqa: ARG002  # a traceback, which nobody is shown
        """Something below the screens fell over, the terminal's input for one: keep what was written, and end."""
        self._handle_exception(RuntimeError("the terminal could not be read any more"))

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()  # the command explains ``trouble``; nobody is shown a traceback


def _driver() -> "type[Driver] | None":
    """Our driver on a Unix terminal; what the environment names elsewhere."""
    if os.name != "posix" or os.environ.get("TEXTUAL_DRIVER"):
        return None
    from interviewer.tui.driver import PatientDriver

    return PatientDriver
