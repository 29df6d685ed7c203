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
        Rule(
            "C605",
            "cue clash",
            "Keep it where it belongs, and say there more precisely what the other one is about.",
            "One phrase earns two considerations, so candidates get credit for something they never thought of.",
            Sample(
                "rubric",
                "considerations:\n  truth:\n    name: Truth\n    area: data\n    why: It is late.\n    raise-it: Ask when.\n    source: ours\n"
                "    said: [ground truth]\n    examples: {explained: [The ground truth of a loan is late because people pay for years.]}\n  labels:",
                "considerations:\n  truth:\n    name: Truth\n    area: data\n    why: It is late.\n    raise-it: Ask when.\n    source: ours\n"
                "    said: [late truth]\n    examples: {explained: [Late truth is a trouble because people pay for years.]}\n  labels:",
                "considerations:\n  labels:",
            ),
            "warning",
            "basic",
        ),
        Rule(
            "C606",
            "redundant cue",
            "Delete it; the wider cue stays.",
            "Another cue of the same owner fires wherever this one does. It costs time, and edits to it change nothing.",
            Sample("rubric", "      - ground truth\n      - the ground truth label", "      - ground truth"),
            "warning",
            "shared",
        ),
        Rule(
            "C607",
            "cue too wide",
            "Join it with a second word by `+` or `..`: say a situation, not a word.",
            "One everyday word earns credit in nearly every reply. A verdict that everybody gets says nothing. At level shared a cue is too wide, too, "
            "when it fires in more than one in twenty examples of other considerations.",
            Sample(
                "rubric",
                "      - data\n      - ground truth",
                "      - clean data\n      - ground truth",
                "      - ground truth",
            ),
            "warning",
            "basic",
        ),
        Rule(
            "C608",
            "echo leak",
            "Ask in other words than those of the cue, or make the cue ask for more.",
            "The interviewer's own line explains what it asks for, so whoever says it again one turn later has the full credit: by a cue, or "
            "by words that go with the point in the shared rubric, where no cue needs to be found.",
            Sample(
                "scenario",
                "      - nudge: We use ground truth because it is cheap. Is it?",
                "      - nudge: Where would you look for it?",
                "      - nudge: What would you learn from?",
            ),
            "note",
            "shared",
        ),
        Rule(
            "C609",
            "word nearly another",
            "Correct the spelling; a right but rare word belongs into the rubric's list of English words.",
            "A cue with a slip in it is never heard, and may even draw right words to it: typos are mended towards cues.",
            None,
            "warning",
            "basic",
        ),
        Rule(
            "C610",
            "cue that `unless` always cancels",
            "Make the `unless` line narrower, or delete the cue.",
            "Wherever the cue fires, an `unless` line of the same owner fires, too. The cue earns nothing, ever.",
            Sample(
                "rubric",
                "      - ground truth\n      - gold label\n    unless:\n      - (gold|silver) label",
                "      - ground truth\n      - gold label\n    unless:\n      - (gold|silver) medal",
                "      - ground truth",
            ),
            "warning",
            "basic",
        ),
        Rule(
            "C611",
            "sign that means nothing",
            "Say it in the cue language: words, .. gaps, + both, (a|b), (a)?, ~concept, =EXACT.",
            "Signs of regular expressions, lists and search engines are passed over, so the cue hears other words than its author thinks, or none that "
            "anybody says.",
            Sample("rubric", "      - ground.*truth", "      - ground .. truth", "      - ground truth"),
            "warning",
            "basic",
        ),
        Rule(
            "C612",
            "word that nobody knows",
            "Correct the spelling, or show the word in an example.",
            "The cue is heard only by those who say a word that is in no list, in no cue of the rubrics, and in no sentence of the author's: "
            "as likely as not by nobody, ever. An example with the word shows that it is meant.",
            None,
            "warning",
            "shared",
        ),
    ),
)
