"""Every action of every screen, once: bindings, footer, help and palette all read this table."""

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


ACTIONS: tuple[Action, ...] = (
    Action("send", "enter", "", "Send", "Send your answer.", "interview", "answer", 1, own=True),
    Action(
        "newline",
        "ctrl+j,shift+enter",
        "",
        "New line",
        "Begin a new line in your answer.",
        "interview",
        "answer",
        2,
        own=True,
        short="Line",
    ),
    Action(
        "hint",
        "ctrl+t",
        "f4",
        "Hint",
        "Ask for a hint. It is fine to; the report says which points came with help.",
        "interview",
        "interview",
        3,
    ),
    Action("skip", "ctrl+n", "f8", "Move on", "Go on to the next question.", "interview", "interview", 4, short="Next"),
    Action("finish", "ctrl+r", "f10", "Finish", "End the interview and see the report.", "interview", "interview", 5),
    Action(
        "panel",
        "f3",
        "",
        "Panel",
        "Side panel: everything, stages and time, coverage (study mode), notes, hidden.",
        "interview",
        "view",
        7,
    ),
    Action(
        "find",
        "ctrl+f,shift+f3",
        "f15",
        "Find",
        "Find words in the conversation; Enter goes to the one before, shift+Enter or down to the next.",
        "interview",
        "view",
        priority=True,
    ),
    Action(
        "notes", "f2", "", "Notes", "Write notes that only you see, or go back to the answer.", "interview", "view", 8
    ),
    Action(
        "log_up",
        "pageup",
        "",
        "Scroll",
        "Scroll the conversation up while you write.",
        "interview",
        "view",
        9,
        priority=True,
    ),
    Action(
        "log_down",
        "pagedown",
        "",
        "Scroll down",
        "Scroll the conversation down; at the end it follows again.",
        "interview",
        "view",
        priority=True,
    ),
    Action(
        "recall",
        "up,down",
        "",
        "Earlier answers",
        "At the first or last line: bring back what you sent before.",
        "interview",
        "answer",
        own=True,
    ),
    Action(
        "editor",
        "ctrl+g",
        "f5",
        "Editor",
        "Write the answer in your own editor ($VISUAL or $EDITOR).",
        "interview",
        "answer",
    ),
    Action(
        "long_answers",
        "ctrl+l",
        "f6",
        "Long answers",
        "Turn the keys around: Enter makes a line, ctrl+j sends.",
        "interview",
        "answer",
        priority=True,
    ),
    Action(
        "copy_last",
        "ctrl+o",
        "f9",
        "Copy",
        "Copy the interviewer's last message to the clipboard.",
        "interview",
        "view",
    ),
    Action(
        "to_log",
        "escape",
        "",
        "Read",
        "Leave the answer box; j, k, g and G move through the conversation.",
        "interview",
        "view",
    ),
    Action(
        "go_home",
        "ctrl+b",
        "f7",
        "Home",
        "Leave the interview for now and go to the home screen.",
        "interview",
        "session",
        priority=True,
    ),
    Action(
        "choose",
        "enter",
        "",
        "Choose",
        "Open what is marked: a case, an unfinished interview, or a report.",
        "home",
        "home",
        1,
        own=True,
    ),
    Action("move", "up,down", "", "Move", "Move through the list; type to search it.", "home", "home", 2, own=True),
    Action(
        "begin_now",
        "ctrl+t",
        "f8",
        "Begin at once",
        "Begin the marked case as you held the last one.",
        "home",
        "home",
        3,
        short="Begin",
    ),
    Action("progress", "ctrl+y", "f6", "Progress", "See how it goes over all interviews.", "home", "home", 4),
    Action("drill", "ctrl+r", "f9", "Drill", "A short interview about what you missed before.", "home", "home", 5),
    Action("clear", "escape", "", "Clear", "Empty the search and take all filters away.", "home", "home", own=True),
    Action("filter_level", "f2", "", "Level", "Show only cases of one level; again for the next.", "home", "filter"),
    Action("filter_minutes", "f3", "", "Minutes", "Show only cases up to a length.", "home", "filter"),
    Action(
        "filter_area",
        "f4",
        "",
        "Area",
        "Show only cases in which an area is still to be mended, or that are new.",
        "home",
        "filter",
    ),
    Action("filter_new", "f5", "", "New", "Show only cases that you have never tried.", "home", "filter"),
    Action("begin", "enter", "", "Begin", "Begin the interview.", "setup", "setup", 1, own=True),
    Action("alter", "left,right", "", "Change", "Change the marked setting.", "setup", "setup", 2, own=True),
    Action("row", "up,down", "", "Move", "Go to another setting.", "setup", "setup", 3, own=True),
    Action("back", "escape", "", "Back", "Back to the list of cases.", "setup", "setup", 4),
    Action(
        "section", "up,down", "", "Section", "Go through the sections of the report.", "report", "report", 1, own=True
    ),
    Action(
        "read_down", "space,pagedown", "", "Read on", "Scroll the section down.", "report", "report", 2, short="Read"
    ),
    Action("read_up", "b,pageup", "", "Read back", "Scroll the section up.", "report", "report"),
    Action(
        "dispute",
        "d",
        "",
        "I said that",
        "Mark your words for a point that was missed or only touched; shown as self-credited.",
        "report",
        "report",
        8,
    ),
    Action("compare", "c", "", "Compare", "Choose the earlier attempt beside this one.", "report", "report", 9),
    Action(
        "export_markdown",
        "m",
        "",
        "Markdown",
        "Write the report to a Markdown file; asks where.",
        "report",
        "report",
        4,
    ),
    Action(
        "export_html",
        "h",
        "",
        "HTML",
        "Write the report to an HTML file that opens in any browser; asks where.",
        "report",
        "report",
        5,
    ),
    Action("export_json", "x", "", "JSON", "Write the report to a JSON file; asks where.", "report", "report"),
    Action("again", "a", "", "Again", "Practise the same case once more.", "report", "report", 7),
    Action("home", "escape", "f7", "Home", "Go to the home screen.", "report", "report", 3),
    Action(
        "section",
        "up,down",
        "",
        "Section",
        "Go through the parts of your progress.",
        "progress",
        "progress",
        1,
        own=True,
    ),
    Action("next", "enter", "", "Do it", "Do what is proposed next.", "progress", "progress", 2),
    Action("drill", "d", "f9", "Drill", "A short interview about what you missed before.", "progress", "progress", 4),
    Action(
        "read_down", "space,pagedown", "", "Read on", "Scroll this part down.", "progress", "progress", 5, short="Read"
    ),
    Action("read_up", "b,pageup", "", "Read back", "Scroll this part up.", "progress", "progress"),
    Action("home", "escape", "f7", "Home", "Go to the home screen.", "progress", "progress", 3),
    Action(
        "reload", "f5", "", "Reload", "Read the file again and play your turns to the same spot.", "play", "author", 3
    ),
    Action(
        "open_file",
        "f7",
        "",
        "File",
        "Open the case in $VISUAL or $EDITOR, at what is talked about.",
        "play",
        "author",
        4,
        priority=True,
    ),
    Action(
        "keep", "ctrl+s", "f6", "Keep", "Keep this run as a test beside the case.", "play", "author", 5, priority=True
    ),
    Action("help", "f1", "", "Help", "All keys of this screen.", "everywhere", "app", 6, priority=True),
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
)


_NOT_IN_PLAY = frozenset({"go_home", "editor", "long_answers"})
"""What a trial does without, to have keys for what it does more."""


def actions_of(where: Where) -> tuple[Action, ...]:
    """The actions of one screen and those that work everywhere; a trial is an interview with keys of its own."""
    wanted = ("interview", "play", "everywhere") if where == "play" else (where, "everywhere")
    return tuple(
        action for action in ACTIONS if action.where in wanted and not (where == "play" and action.id in _NOT_IN_PLAY)
    )


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
