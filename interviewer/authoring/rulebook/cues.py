"""C6: lines of the cue language, and the concepts they use."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

FAMILY = Family(
    "C",
    "Cues",
    (
        Rule(
            "C601",
            "cue does not parse",
            "See the cue language: words, .. gaps, + both, (a|b), (a)?, ~concept, =EXACT.",
            "A cue that cannot be read matches nothing, and candidates who say just that would get no credit.",
            Sample("rubric", "      - (ground truth", "      - ground truth"),
        ),
        Rule(
            "C602",
            "unknown concept",
            "Define it under `concepts`, or correct its spelling.",
            "The cue waits for words that nobody listed, so it never fires.",
            Sample("rubric", "      - ~tpa + (label|truth)", "      - ~tap + (label|truth)"),
        ),
        Rule(
            "C603",
            "concept made of itself",
            "Break the circle: one of these concepts must list its words.",
            "A concept may call others, but somewhere there must be words. Here there is only a circle.",
            Sample("rubric", "  tap: [click, ~tap]", "  tap: [click, tap]"),
        ),
        Rule(
            "C604",
            "cue does not compile",
            "Split it into several simpler cues.",
            "It parses, but cannot be laid out as a search: a concept with `+` in it, or alternatives that multiply without end.",
            Sample("rubric", "  tap: [click + tap]", "  tap: [click, tap]"),
        ),
    ),
)
