"""S2: keys, values and lengths that a format asks for. Found by the models (``authoring.schema``, ``authoring.pack``)."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

FAMILY = Family(
    "S",
    "Shape",
    (
        Rule(
            "S201",
            "unknown key",
            "Delete it, or correct its spelling.",
            "A misspelt key would be passed over in silence: the weights you wrote would never weigh anything.",
            Sample("scenario", "weihgts: {labels: 2}\nminutes: 40", "weights: {labels: 2}\nminutes: 40", "minutes: 40"),
        ),
        Rule(
            "S202",
            "missing key",
            "Add it.",
            "The report quotes the source, the screen shows the name. Without them there would be a hole where a candidate reads.",
            Sample(
                "rubric",
                "    raise-it: Ask where the truth comes from.\n    said:",
                "    raise-it: Ask where the truth comes from.\n    source: ours\n    said:",
            ),
        ),
        Rule(
            "S203",
            "wrong shape",
            "See `interviewer schema` for the shape of each key.",
            "Where a list belongs, one text is not a list of one: a cue that is no list item would never be found.",
            Sample("rubric", "  tap: click", "  tap: [click, tap]"),
        ),
        Rule(
            "S204",
            "not a number in range",
            "Write a plain number; docs/format.md has the range of each key.",
            "Times and weights are computed with, so they must be plain numbers that make sense in an interview.",
            Sample("scenario", "minutes: soon", "minutes: 40"),
        ),
        Rule(
            "S205",
            "not one of the allowed words",
            "Use one of the words listed.",
            "Some keys take one of a few words, which the program treats differently. Any other word would mean nothing.",
            Sample("scenario", "level: boss", "level: mid"),
        ),
        Rule(
            "S206",
            "not an id",
            "Ids are lower-case letters, digits and hyphens, at most 64: `position-bias`.",
            "Ids stand in conditions, on the command line and in file names. One spelling works in all of them.",
            Sample(
                "rubric",
                "  Tap Words: [knock]\n  tap: [click, tap]",
                "  tap-words: [knock]\n  tap: [click, tap, ~tap-words]",
                "  tap: [click, tap]",
            ),
        ),
        Rule(
            "S207",
            "nothing there",
            "Write something, or delete the key.",
            "An empty key looks like work to be done. Better to see it now than as a gap on the screen.",
            Sample("rubric", "title:\n", "title: Small\n"),
        ),
        Rule(
            "S208",
            "format missing, unknown or too new",
            "Begin with `format: scenario/1` in scenarios/, `rubric/1` or `rubric-part/1` in rubrics/, `tests/1` in tests/.",
            "The first line says how to read the rest. A newer format is refused, since half of it would be misread.",
            Sample("part", "format: rubric-part/2", "format: rubric-part/1"),
        ),
        Rule(
            "S209",
            "part not found",
            "Paths under `parts` start at the rubric's own file and stay inside its folder.",
            "Without the part its considerations are missing, and candidates would get no credit for them.",
            Sample("rubric", "  - core/part.yaml\n  - core/gone.yaml", "  - core/part.yaml"),
        ),
        Rule(
            "S210",
            "id and file name differ",
            "A scenario or rubric lives in `<id>.yaml`.",
            "A case is found by its file name and spoken of by its id. If they differ, one of the two leads nowhere.",
            Sample("scenario", "id: food", "id: feed"),
        ),
        Rule(
            "S211",
            "probe without one kind",
            "A probe has exactly one of `nudge`, `hint` and `tell`.",
            "The kind says how much credit is left when the candidate answers it, so there must be one.",
            Sample(
                "scenario",
                "      - hint: Look at the log.\n        nudge: What would you learn from?",
                "      - nudge: What would you learn from?",
            ),
        ),
        Rule(
            "S212",
            "text too long",
            "Shorten it.",
            "Names and titles stand in lists and tables; a paragraph has its place under `why` or `say`.",
            Sample("rubric", f"title: {'Small ' * 70}", "title: Small"),
        ),
    ),
)
