"""F4: what the interviewer knows and tells to those who ask."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

FAMILY = Family(
    "F",
    "Facts",
    (
        Rule(
            "F401",
            "fact nobody can ask for",
            "Add `asked` with cues, or use a shared topic.",
            "Shared topics bring the ways to ask with them. A topic of your own has none until you write some.",
            Sample(
                "scenario",
                "  weather:\n    say: It rains.\n  anything-else:",
                "  weather:\n    asked: [does it rain]\n    say: It rains.\n  anything-else:",
                "  anything-else:",
            ),
        ),
        Rule(
            "F402",
            "no catch-all fact",
            "Add `anything-else: {say: ...}` under `facts`.",
            "Candidates ask for things that no author thought of. Without this line the interviewer would have no answer.",
            Sample(
                "scenario",
                "    say: Thirty million a day.\n",
                "    say: Thirty million a day.\n  anything-else:\n    say: Pick something sensible.\n",
            ),
        ),
        Rule(
            "F403",
            "two facts asked for alike",
            "Keep the cue or the example at the fact it fits better, and make the other one more precise.",
            "Who asks this gets two answers, or the wrong one.",
            Sample(
                "scenario",
                "  weather:\n    asked: [what is outside]\n    say: It rains.\n  streets:\n    asked: [what is outside]\n    say: Wet.\n  anything-else:",
                "  weather:\n    asked: [does it rain]\n    say: It rains.\n  streets:\n    asked: [what is outside]\n    say: Wet.\n  anything-else:",
                "  anything-else:",
            ),
            "warning",
            "basic",
        ),
    ),
)
