"""G3: the graph of questions, its conditions, twists and probes."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

_NEXT = "      - {to: wrap, if: explained(labels)}\n      - {to: wrap}"
_WRAP = "  wrap:\n    area: operations"

FAMILY = Family(
    "G",
    "Graph and conditions",
    (
        Rule(
            "G301",
            "unknown question",
            "Name a question of this scenario.",
            "A way out that leads nowhere ends the interview for whoever takes it.",
            Sample("scenario", "start: breif", "start: brief"),
        ),
        Rule(
            "G302",
            "unreachable question",
            "Add a `next` that leads to it, or delete it.",
            "No candidate will ever hear it, and its wants count as missed.",
            Sample("scenario", f"  lost: {{area: data, say: Say more., wants: [labels], next: wrap}}\n{_WRAP}", _WRAP),
        ),
        Rule(
            "G303",
            "no end in reach",
            "Let some question on this way have no `next`: that ends the interview.",
            "From here every way leads round in a circle, so only the clock can end the interview.",
            Sample("scenario", "  wrap:\n    wants: [labels]\n    next: brief\n    area: operations", _WRAP),
        ),
        Rule(
            "G304",
            "no unguarded way out",
            "Add a last line without `if` under `next`.",
            "A candidate for whom none of the conditions holds would be stuck: there is nothing left to ask.",
            Sample("scenario", "      - {to: wrap, if: explained(labels)}", _NEXT),
        ),
        Rule(
            "G305",
            "unknown consideration wanted",
            "Name a consideration of the rubrics in `uses`, or define it here.",
            "A want that does not exist can never be met, so the question would stay open for ever.",
            Sample("scenario", "    wants: [labels, labls]", "    wants: [labels]"),
        ),
        Rule(
            "G306",
            "condition does not parse",
            "For example: explained(labels) and minutes-left > 15",
            "A condition that cannot be read cannot be decided while somebody waits for the next question.",
            Sample("scenario", "if: explained labels", "if: explained(labels)"),
        ),
        Rule(
            "G307",
            "condition names nothing",
            "Name something that the scenario or its rubrics define.",
            "A condition about a name that does not exist is false for everybody.",
            Sample("scenario", "if: visited(warp)", "if: explained(labels)"),
        ),
        Rule(
            "G308",
            "question wants nothing",
            "Add `wants`; only a last question may do without.",
            "Whatever the candidate answers, it earns nothing, and the interview leaves the question at once.",
            Sample(
                "scenario",
                "    say: Decide the order of a feed.\n",
                "    say: Decide the order of a feed.\n    wants: [labels]\n",
            ),
        ),
        Rule(
            "G309",
            "way out never taken",
            "Move the line without `if` to the end.",
            "Ways out are tried from top to bottom, and a line without condition always fits. What stands below it is dead.",
            Sample("scenario", "      - {to: wrap}\n      - {to: wrap, if: explained(labels)}", _NEXT),
        ),
        Rule(
            "G310",
            "probe off its question",
            "Add the consideration to the question's `wants`, or delete `want`.",
            "The probe is asked while its want is open in this question. Here it never is, so nobody hears the probe.",
            Sample(
                "scenario",
                "      - nudge: What would you learn from?\n        want: privacy",
                "      - nudge: What would you learn from?\n        want: labels",
                "      - nudge: What would you learn from?",
            ),
        ),
    ),
)
