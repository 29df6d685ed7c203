"""The actions of each screen."""

from interviewer.tui.actions.action import Action, Where
from interviewer.tui.actions.home import HOME, SETUP
from interviewer.tui.actions.interview import INTERVIEW, PLAY
from interviewer.tui.actions.report import PROGRESS, REPORT

EVERYWHERE: tuple[Action, ...] = (
    Action(
        "help",
        "f1",
        "",
        "Help",
        "All keys of this screen; in report and progress ? shows them, too.",
        "everywhere",
        "app",
        6,
        priority=True,
    ),
    Action(
        "command_palette", "ctrl+p", "f12", "Commands", "Search all commands.", "everywhere", "app", 10, priority=True
    ),
    Action(
        "leave",
        "ctrl+q",
        "f11",
        "Leave",
        "Leave the program. What you wrote is kept, sent or not.",
        "everywhere",
        "app",
        11,
        priority=True,
    ),
    Action(
        "interrupt",
        "ctrl+c",
        "",
        "Stop",
        "Copy what is marked. With nothing marked, press it twice to leave; all is kept.",
        "everywhere",
        "app",
        priority=True,
    ),
    Action(
        "suspend",
        "ctrl+z",
        "f14",
        "Suspend",
        "Undo in the box; with nothing to undo, go to the shell: `fg` comes back, and the clock stands still until then.",
        "everywhere",
        "app",
    ),
)
ACTIONS: tuple[Action, ...] = (*INTERVIEW, *HOME, *SETUP, *REPORT, *PROGRESS, *PLAY, *EVERYWHERE)
_NOT_IN_PLAY = frozenset({"go_home", "editor", "long_answers", "pause"})
"""What a trial does without, to have keys for what it does more."""
_FIRST_IN_PLAY = 1
"""Rank of the panel in the footer of a trial: its reasons are what the trial is held for."""


def actions_of(where: Where) -> tuple[Action, ...]:
    """The actions of one screen and those that work everywhere; a trial is an interview with keys of its own."""
    wanted = ("interview", "play", "everywhere") if where == "play" else (where, "everywhere")
    return tuple(
        action._replace(footer=_FIRST_IN_PLAY) if where == "play" and action.id == "panel" else action
        for action in ACTIONS
        if action.where in wanted and not (where == "play" and action.id in _NOT_IN_PLAY)
    )
