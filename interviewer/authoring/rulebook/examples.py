"""X7: the author's own test sentences."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

_GOOD = "        - We take clicks as labels because nobody has time to annotate by hand."
_ABSENT = "      absent:\n        - The label on the bottle was red."

FAMILY = Family(
    "X",
    "Examples",
    (
        Rule(
            "X701",
            "example missed",
            "Make a cue more general, and do not paste the example; `interviewer try --for ID` shows how near each cue comes.",
            "You say that this sentence shows the consideration, and the program does not hear it. Candidates will say the like.",
            Sample(
                "rubric",
                "        - Verdicts of the fraud team are what we learn from, because they are checked.",
                _GOOD,
            ),
            level="basic",
        ),
        Rule(
            "X702",
            "example at another level",
            "Check which list it belongs to: a bare name, a list or four words that count are a mention, a longer statement explains.",
            "A bare name is `mentioned`; with a why, a how, a number or a choice it is `explained`. The list and the verdict differ.",
            Sample("rubric", "        - And ground truth.", _GOOD),
            level="basic",
        ),
        Rule(
            "X703",
            "false hit",
            "Make the cue more precise, or add an `unless`.",
            "You say that this sentence shows nothing, and the program gives credit. Credit for nothing makes the report worthless.",
            Sample("rubric", "      absent:\n        - We log ground truth every night because we must.", _ABSENT),
            level="basic",
        ),
        Rule(
            "X704",
            "known gap",
            "Nothing to do now; it is counted, and fails nothing.",
            "A sentence under `todo` should be understood and is not yet. Every check counts it, so that nobody forgets it; `--format json` has its place.",
            Sample("rubric", f"      todo:\n        - People tell us.\n{_ABSENT}", _ABSENT),
            severity="note",
            level="basic",
        ),
        Rule(
            "X705",
            "known gap closed",
            "Move the sentence from `todo` to the list it now belongs to.",
            "The gap is closed. As long as the sentence stands under `todo`, nothing guards it.",
            Sample("rubric", f"      todo:\n        - Ground truth comes from calls.\n{_ABSENT}", _ABSENT),
            severity="note",
            level="basic",
        ),
        Rule(
            "X706",
            "example is a cue",
            "Write it as a candidate would say it, with a why or a how.",
            "A sentence pasted from the cue proves only that the cue matches itself.",
            Sample(
                "rubric",
                "      - ground truth\n      - we learn because people click\n    probes:\n      - nudge: Where does the truth come from?\n        if: open(labels)\n"
                "    examples:\n      explained:\n        - We learn because people click.",
                "      - ground truth\n      - we learn because people click\n    probes:\n      - nudge: Where does the truth come from?\n        if: open(labels)\n"
                "    examples:\n      explained:\n        - On Mondays we learn because people click before they have read.",
                "      - ground truth\n    probes:\n      - nudge: Where does the truth come from?\n        if: open(labels)\n"
                "    examples:\n      explained:\n        - We take clicks as labels because nobody has time to annotate by hand.",
            ),
            "warning",
            "shared",
        ),
        Rule(
            "X707",
            "consideration without an example",
            "Add a sentence under `examples: explained` that a candidate might say.",
            "Nothing shows that it can be heard at all, and nothing will tell when an edit breaks it.",
            Sample("rubric", "      absent:\n        - We drink milk.", f"      explained:\n{_GOOD}\n{_ABSENT}"),
            "warning",
            "shared",
        ),
        Rule(
            "X708",
            "examples at odds",
            "Keep the one that is right, and delete the other.",
            "The same sentence is expected as two things, so no cue can satisfy both, and whoever tries spoils the cues.",
            Sample(
                "rubric",
                "      mentioned:\n        - Then there is the ground truth.\n      absent:\n        - Then there is the ground truth.",
                "      mentioned:\n        - Then there is the ground truth.",
                "      absent:\n        - The label on the bottle was red.",
            ),
            "error",
            "basic",
        ),
    ),
)
