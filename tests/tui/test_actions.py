"""Laws of the one table of actions."""

import pytest
from textual.app import App

from interviewer.tui.actions.action import Where, keys_of
from interviewer.tui.actions.table import ACTIONS, actions_of
from interviewer.tui.app import InterviewerApp
from interviewer.tui.home import HomeScreen
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.modal import Help
from interviewer.tui.play import PlayScreen
from interviewer.tui.progress import ProgressScreen
from interviewer.tui.report import ReportScreen
from interviewer.tui.setup import SetupScreen

SCREENS: dict[Where, type] = {
    "home": HomeScreen,
    "setup": SetupScreen,
    "interview": InterviewScreen,
    "play": PlayScreen,
    "report": ReportScreen,
    "progress": ProgressScreen,
}
SPARE = {"ctrl+j,shift+enter,alt+enter", "ctrl+c"}
"""Keys with ctrl whose second key is written beside them, or that every terminal passes on."""


def test_every_action_can_be_done() -> None:
    """Behind each action that a screen binds stands a method of that screen or of the app."""
    for action in ACTIONS:
        owner = InterviewerApp if action.where == "everywhere" else SCREENS[action.where]
        assert action.own or hasattr(owner, f"action_{action.id}"), action.id


def test_every_ctrl_key_of_the_interview_has_a_function_key() -> None:
    """Multiplexers own ctrl keys; nothing depends on one."""
    for action in actions_of("interview"):
        if action.key.startswith("ctrl+") and action.key not in SPARE:
            assert action.twin.startswith("f"), action.id


@pytest.mark.parametrize("where", SCREENS)
def test_no_key_does_two_things(where: Where) -> None:
    """On one screen each key belongs to one action."""
    keys = [key for action in actions_of(where) for key in keys_of(action)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("where", SCREENS)
async def test_every_action_is_in_the_help(where: Where) -> None:
    """Help names each action of its screen."""

    class Bare(App[None]):
        """Only the help."""

    async with Bare().run_test(size=(120, 60)) as pilot:
        await pilot.app.push_screen(Help(where))
        text = "\n".join(str(widget.render()) for widget in pilot.app.screen.query("Static"))
        for action in actions_of(where):
            assert action.help in text
