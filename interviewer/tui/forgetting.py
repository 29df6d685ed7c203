"""Putting an interview away from home: the question before, and the lists after."""

import asyncio
from typing import TYPE_CHECKING

from interviewer.history.problem import HistoryError
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line
from interviewer.tui.wording import when

if TYPE_CHECKING:
    from interviewer.tui.home import HomeScreen
    from interviewer.tui.listing import SessionLine


def forget(home: "HomeScreen") -> None:
    """Ask whether the marked interview is to be put away, and do it."""
    from interviewer.tui.modal import Confirm

    session = home.marked.session if home.marked is not None else None
    if session is None:
        home.say("Mark an interview under GO ON or REPORTS; F7 forgets it.")
        return

    def answered(yes: bool | None) -> None:
        if yes:
            home.run_worker(_put_away(home, session), group="load")

    details = (
        f"{line(session.title)}, {when(session.started)}, {counted(session.replies, 'answer')}. It leaves the lists and your progress. "
        f"The command `history --restore {session.id}` brings it back, `history --erase` deletes it for good."
    )
    home.app.push_screen(Confirm("Forget this interview?", details, "Forget it", "Keep it"), answered)


async def _put_away(home: "HomeScreen", session: "SessionLine") -> None:
    try:
        await asyncio.to_thread(home.house.desk.forget, session.id)
    except HistoryError as error:
        home.say(str(error), serious=True, title="Not forgotten")
        return
    await home.load_again()
    home.say("Forgotten.")
