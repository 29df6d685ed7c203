"""What an action is, and what its keys are called."""

from typing import Literal, NamedTuple

Where = Literal["everywhere", "home", "setup", "interview", "report", "progress", "play"]


class Action(NamedTuple):
    """One thing that a key does."""

    id: str
    """The action's name on its screen."""
    key: str
    """Textual's name of the main key; several, separated by commas, where the terminal decides which arrives."""
    twin: str
    """A second key for terminals and multiplexers that keep the first; empty where the main key is always free."""
    title: str
    """Two words at most, for the footer."""
    help: str
    """One sentence for help and palette."""
    where: Where
    """The screen that has it."""
    group: str
    """Heading in the palette."""
    footer: int = 0
    """Rank in the footer, 1 first; 0: not there."""
    own: bool = False
    """Whether a widget handles the key itself, so that the screen must not bind it."""
    priority: bool = False
    """Whether the screen takes the key before the focused widget."""
    short: str = ""
    """The title where there is no room for all; empty: the same."""


def keys_of(action: Action) -> tuple[str, ...]:
    """All keys of an action, the main one first."""
    return (*action.key.split(","), *([action.twin] if action.twin else []))


_NAMES = {
    "enter": "⏎",
    "escape": "esc",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "shift+enter": "⇧⏎",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "space": "Space",
    "slash": "/",
    "shift+f3": "⇧F3",
    "f15": "⇧F3",
}


def key_name(key: str) -> str:
    """A key as keyboards write it, short: ``^t``, ``F4``, ``⏎``."""
    if key in _NAMES:
        return _NAMES[key]
    if key.startswith("ctrl+"):
        return f"^{key[5:]}"
    return key.upper() if key[0] == "f" and key[1:].isdigit() else key
