"""The screens from their first paint until they are left."""

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from signal import Signals
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, SIGNALLED
from interviewer.cli.screen_desk import ScreenDesk
from interviewer.tui.choices import Setup

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp

LIBRARY = "INTERVIEWER_LIBRARY"
"""Environment variable that names a library folder (``library.search.NAMED``)."""
OFTEN = 700
"""Values that a screen makes before garbage is looked for among them, Python's own number: often, and so each time in no time."""


def open_screen(folder: Path | None = None, *, case: str = "", setup: Setup | None = None, session: str = "") -> int:
    """Run the screens until they are left: at an interview about ``case``, at ``session``, or at home."""
    if os.environ.get(LIBRARY):
        from interviewer.library.search import search_path

        search_path(folder)  # what is wrong with it is said before the screen is taken
    desk = ScreenDesk(folder, past_home=bool(case))
    first = desk.case(case) if case else None
    title = desk.store.load(session).summary.title if session else ""
    from interviewer.cli.config import use_config

    complaints = use_config()
    from interviewer.tui.app import InterviewerApp

    app = InterviewerApp(desk, case=first, setup=setup or (Setup() if case else None), session=session, title=title)
    app.complaints = complaints
    run_app(app)
    code = app.return_code or FINE
    with suppress(OSError):  # there may be no terminal any more
        if code > SIGNALLED:
            print(f"interviewer: ended by {Signals(code - SIGNALLED).name}", file=sys.stderr)
        if app.left and not desk.warning:
            from interviewer.reporting.started import door

            print(f"Saved. Go on with: {door()} resume {app.left}", file=sys.stderr)
    return code


def run_app(app: "InterviewerApp") -> None:
    """Run the screens until they are left; raises what ended them."""
    from interviewer.library.apart import wait_again
    from interviewer.library.garbage import share_one_heap
    from interviewer.tui.turns import screen_first

    gc.set_threshold(OFTEN)
    share_one_heap()
    gc.disable()  # until the first paint: the collector would walk all that was just imported; the app turns it on
    with suppress(BrokenPipeError), screen_first() as runner:
        runner.run(app.run_async())
    wait_again()
    if app.trouble is not None:
        inner = getattr(app.trouble, "error", None)  # what ended a worker
        raise inner if isinstance(inner, Exception) else app.trouble
