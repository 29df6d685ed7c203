"""R5: rubrics, their parts, and what scenarios take from them."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

FAMILY = Family(
    "R",
    "Rubrics and ids",
    (
        Rule(
            "R501",
            "id used twice",
            "Ids are unique over all files of a rubric and the cases that use it. Rename one.",
            "Only one of the two can be meant when the id is named, and it would not be clear which.",
            Sample("part", "format: rubric-part/1\nconcepts:\n  tap: [golden knock]", "format: rubric-part/1"),
        ),
        Rule(
            "R502",
            "unknown rubric",
            "`uses` names rubrics of this library or of one further down the search order.",
            "Without the rubric the interviewer does not know what a good answer holds.",
            Sample("scenario", "uses: [core, croe]", "uses: [core]"),
        ),
        Rule(
            "R503",
            "part of no rubric",
            "List the file under `parts` of its rubric, or delete it.",
            "A part that no rubric names is never read. It looks like content and is none.",
            Sample(
                "rubric",
                "title: Small\nfacts:\n  scale: {name: Scale, asked: [how many]}\n",
                "title: Small\nparts:\n  - core/part.yaml\n",
            ),
        ),
        Rule(
            "R504",
            "weight of an unknown consideration",
            "Weigh considerations of the rubrics in `uses`.",
            "The weight would count for nothing, and the consideration you meant would count once.",
            Sample(
                "scenario", "weights: {labls: 2}\nstart: brief", "weights: {labels: 2}\nstart: brief", "start: brief"
            ),
        ),
        Rule(
            "R505",
            "challenge of an unknown pitfall",
            "Name a pitfall of the rubrics in `uses`, or give this one `said`.",
            "The challenge would never be spoken, since nothing can trigger it.",
            Sample(
                "scenario",
                "pitfalls:\n  tset-on-train: Would it hold tomorrow?\nquestions:",
                "pitfalls:\n  test-on-train: Would it hold tomorrow?\nquestions:",
                "questions:",
            ),
        ),
        Rule(
            "R506",
            "unknown act",
            "Acts are fixed by the program; name one of them.",
            "The program can do something about a fixed list of acts. It would not know what to do with another one.",
            Sample("part", "  skpi:\n    said: [skip this]", "  skip:\n    said: [skip this]"),
        ),
        Rule(
            "R507",
            "wanted twice",
            "Delete one of the two.",
            "The second one changes nothing, and a reader takes it for a typo of another name.",
            Sample("scenario", "    wants: [labels, labels]", "    wants: [labels]"),
            "warning",
            "basic",
        ),
        Rule(
            "R508",
            "own consideration that nothing wants",
            "Add it to the `wants` of the question where it belongs.",
            "You wrote it for this case, yet no question of this case is after it.",
            Sample(
                "scenario",
                "considerations:\n  golden:\n    name: Golden clicks\n    area: data\n    why: Some clicks are worth more than others.\n"
                "    raise-it: Ask which.\n    source: ours\n    said: [golden click]\n"
                "    examples: {explained: [A golden click counts double because it pays.]}\nquestions:\n  brief:",
                "considerations:\n  golden:\n    name: Golden clicks\n    area: data\n    why: Some clicks are worth more than others.\n"
                "    raise-it: Ask which.\n    source: ours\n    said: [golden click]\n"
                "    examples: {explained: [A golden click counts double because it pays.]}\n"
                "twists:\n  gold:\n    when: minutes-used > 9\n    say: Which of them bring money?\n    wants: [golden]\nquestions:\n  brief:",
                "questions:\n  brief:",
            ),
            "warning",
            "basic",
        ),
        Rule(
            "R509",
            "concept that nothing calls",
            "Use it in a cue as `~name`, or delete it.",
            "Readers take it for part of what is heard, and spend time on improving it.",
            Sample("rubric", "  knock: [knock, rap]\n  tap: [click, tap]", "  tap: [click, tap]"),
            "warning",
            "shared",
        ),
        Rule(
            "R510",
            "line that nobody says",
            "Take the key of a line that the interviewer says.",
            "A persona's own words stand in the place of a stock line by its key. Under any other key they are never said.",
            Sample(
                "scenario",
                "start: brief\npersonas:\n  loud: {probes: 2, lines: {bridges: And the rest.}}",
                "start: brief\npersonas:\n  loud: {probes: 2, lines: {bridge: And the rest.}}",
                "start: brief",
            ),
            "error",
            "basic",
        ),
        Rule(
            "R511",
            "slot that is never filled",
            "Use a slot of the stock line, or write the words themselves.",
            "Nothing would be put in its place, and the candidate would hear a sentence with a hole.",
            Sample(
                "scenario",
                "start: brief\npersonas:\n  loud: {probes: 2, lines: {bridge: 'On to {aera}, then.'}}",
                "start: brief\npersonas:\n  loud: {probes: 2, lines: {bridge: 'On to {area}, then.'}}",
                "start: brief",
            ),
            "error",
            "basic",
        ),
        Rule(
            "R512",
            "one of the same name is hidden",
            "Give yours a name of its own, or allow it in a comment if you mean to replace the other.",
            "Libraries are searched in order and the first file of a name wins. Whatever else uses the other one then gets yours.",
            None,
            "warning",
            "basic",
        ),
        Rule(
            "R513",
            "file that is never found",
            "Move it right into scenarios/ or rubrics/.",
            "Cases and rubrics are looked for by their names in these two folders, and not in folders below. Only parts of a rubric stand there.",
            None,
            "error",
            "basic",
        ),
        Rule(
            "R514",
            "rubric that is not used",
            "Name the rubric under `uses`.",
            "A case knows the considerations, pitfalls and topics of the rubrics that it uses, and of no others; `core` is no exception.",
            None,
        ),
        Rule(
            "R515",
            "mistake about an unknown consideration",
            "Name considerations of this rubric, of `core`, or, in a case, of the rubrics in `uses`.",
            "The mistake would never be taken back by that consideration, and the report would not know what it is about.",
            Sample(
                "part",
                "    said: [test + on training data]\n    mended-by: [labls]",
                "    said: [test + on training data]\n    mended-by: [labels]",
                "    said: [test + on training data]",
            ),
        ),
    ),
)
