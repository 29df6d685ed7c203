"""What can be done before an interview: among the cases, and with the settings of one."""

from interviewer.tui.actions.action import Action

HOME: tuple[Action, ...] = (
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
    Action(
        "forget",
        "f7",
        "",
        "Forget",
        "Put the marked interview away, out of the lists and your progress; asks first.",
        "home",
        "home",
    ),
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
)
SETUP: tuple[Action, ...] = (
    Action("begin", "enter", "", "Begin", "Begin the interview.", "setup", "setup", 1, own=True),
    Action("alter", "left,right", "", "Change", "Change the marked setting.", "setup", "setup", 2, own=True),
    Action("row", "up,down", "", "Move", "Go to another setting.", "setup", "setup", 3, own=True),
    Action("back", "escape", "", "Back", "Back to the list of cases.", "setup", "setup", 4),
)
