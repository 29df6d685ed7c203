"""What the palette offers: the actions of the screen by their plain names, then colours."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.app import SystemCommand
from textual.screen import Screen

from interviewer.tui.actions.action import key_name
from interviewer.tui.actions.table import actions_of
from interviewer.tui.page import Page

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp


def commands(app: "InterviewerApp", screen: Screen[Any]) -> Iterator[SystemCommand]:
    """All that can be run from ``screen``, and the themes, ours before the others."""
    for action in actions_of(screen.where if isinstance(screen, Page) else "everywhere"):
        if action.id != "command_palette":
            key = action.key.split(",")[0]
            run = getattr(app if action.where == "everywhere" else screen, f"action_{action.id}", None)
            yield SystemCommand(
                f"{action.title}  ({key_name(key)})", action.help, run or partial(app.simulate_key, key)
            )
    for name in sorted(app.available_themes, key=lambda name: (not name.startswith("interviewer"), name)):
        ours = name.startswith("interviewer")
        yield SystemCommand(
            f"{name.removeprefix('interviewer-').capitalize()} colours" if ours else f"Theme {name}",
            "Change the colours; remembered." if ours else "Colours that come with Textual; remembered.",
            partial(app.wear, name),
            discover=ours,
        )
