"""What can be done after an interview: with its report, and with the progress over all of them."""

from interviewer.tui.actions.action import Action

REPORT: tuple[Action, ...] = (
    Action(
        "section",
        "up,down",
        "",
        "Section",
        "Go through the sections of the report; j and k do so, too.",
        "report",
        "report",
        1,
        own=True,
    ),
    Action(
        "read_down", "space,pagedown", "", "Read on", "Scroll the section down.", "report", "report", 2, short="Read"
    ),
    Action("read_up", "b,pageup", "", "Read back", "Scroll the section up.", "report", "report"),
    Action(
        "follow",
        "enter",
        "",
        "Quote",
        "Open a quote where you said it, in the transcript; again goes back to the verdict. A click does so, too.",
        "report",
        "report",
        3,
    ),
    Action("quote", "e", "", "Next quote", "Go to the next quote of this section.", "report", "report"),
    Action("quote_back", "E", "", "Quote before", "Go to the quote before.", "report", "report"),
    Action("find", "slash,ctrl+f", "", "Find", "Find words in the whole report.", "report", "report", 4),
    Action(
        "found", "n", "", "Next place", "Go to the next place of the words that were looked for.", "report", "report"
    ),
    Action("found_back", "N", "", "Place before", "Go to the place before.", "report", "report"),
    Action("top", "g", "", "Beginning", "Go to the beginning of the section.", "report", "report"),
    Action("bottom", "G", "", "End", "Go to the end of the section.", "report", "report"),
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
)
PROGRESS: tuple[Action, ...] = (
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
)
