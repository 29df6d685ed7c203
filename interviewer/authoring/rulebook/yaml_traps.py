"""Y1: what YAML makes of a text that its author did not mean. Found by the loader (``authoring.source``, ``schema``)."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

_DEEP = "\n".join("  " * depth + f"k{depth}:" for depth in range(40))

FAMILY = Family(
    "Y",
    "YAML",
    (
        Rule(
            "Y101",
            "file cannot be read",
            "Check the path and that it is a regular file you may read.",
            "A file that is missing, a folder, a pipe, or closed to you holds no case. It is never opened, so nothing hangs.",
            None,
        ),
        Rule(
            "Y102",
            "file too large",
            "A file may hold 1 MiB. Split it into parts.",
            "Some 40,000 lines of prose fit in 1 MiB. A larger file is no case but an accident, or an attack on the reader's memory.",
            None,
        ),
        Rule(
            "Y103",
            "not UTF-8",
            "Save the file as UTF-8.",
            "In any other encoding the letters beyond English would turn into other letters, in what is said and in what is understood.",
            Sample("part", "    name: Sc\udcffle", "    name: Scale"),
        ),
        Rule(
            "Y104",
            "unseen character",
            "Delete it; it is there, although nobody sees it.",
            "Characters that nobody sees can steer a terminal, turn the direction of a text, or keep a word from being heard. A case never needs one.",
            Sample("part", '    name: "Sc\\ale"', "    name: Scale"),
        ),
        Rule(
            "Y105",
            "not YAML",
            "Compare the indentation and the quotes with the lines above.",
            "YAML reads structure from indentation, quotes and brackets. Where they do not fit, nothing after that place can be read.",
            Sample("part", "    asked: [how many", "    asked: [how many]"),
        ),
        Rule(
            "Y106",
            "anchor, alias or merge key",
            "Write the text out where it is needed: files hold no references. A text that begins with * or & stands in quotes.",
            "A reference makes a text appear where the reader does not see it, and ten of them can blow a small file up to gigabytes.",
            Sample("part", "  scale: &it\n    name: Scale", "  scale:\n    name: Scale"),
        ),
        Rule(
            "Y107",
            "tag or directive",
            "Delete it. Every value is read as text and converted by its key.",
            "Tags ask the reader of a file to build something from it. Here every value is text, and its key says what becomes of it.",
            Sample("part", "    name: !!str Scale", "    name: Scale"),
        ),
        Rule(
            "Y108",
            "several documents in one file",
            "Put each document into a file of its own.",
            "Behind a line `---` a second document begins. Only one has the file's name, so the other could never be found.",
            Sample("part", "\n---\nacts:\n  skip:", "\nacts:\n  skip:"),
        ),
        Rule(
            "Y109",
            "too deep or too big",
            "A file may nest 32 levels and hold 200,000 YAML events.",
            "No case nests deeper than eight levels. What does was made to exhaust the reader.",
            Sample("part", f"\n{_DEEP}\nacts:\n  skip:", "\nacts:\n  skip:"),
        ),
        Rule(
            "Y110",
            "duplicate key",
            "Rename or delete one of the two.",
            "YAML readers keep the last one without a word, so half of the work disappears.",
            Sample(
                "part",
                "  scale:\n    name: Scale\n    asked: [how many]\n  scale:\n    name: Size\n    asked: [how big]",
                "  scale:\n    name: Scale\n    asked: [how many]",
            ),
        ),
        Rule(
            "Y111",
            "text cut off at ` #`",
            "Put the text in quotes or in block style (>- and an indented line).",
            "Behind a space a `#` begins a comment, so the interviewer would stop in mid-sentence.",
            Sample(
                "scenario",
                "    say: Decide the order of a feed #1 for us.",
                "    say: >-\n      Decide the order of a feed #1 for us.",
                "    say: Decide the order of a feed.",
            ),
        ),
        Rule(
            "Y112",
            "text became a map",
            "Put the text in quotes: `: ` inside it makes YAML read a key.",
            "A colon and a space in a plain text make what stands before them a key. The sentence is torn in two.",
            Sample(
                "rubric",
                "        - One thing is sure: we take clicks as labels because nobody has time to annotate.",
                "        - >-\n          One thing is sure: we take clicks as labels because nobody has time to annotate.",
                "        - We take clicks as labels because nobody has time to annotate by hand.",
            ),
        ),
        Rule(
            "Y113",
            "spoken text in a flow list",
            "Give each text its own `- ` line; a comma in [ ] splits it.",
            "In [ ] every comma ends a text. One sentence becomes two phrasings, each of them half a thought.",
            Sample(
                "scenario",
                "    say: [Right, decide the order of a feed.]",
                "    say:\n      - Right, decide the order of a feed.",
                "    say: Decide the order of a feed.",
            ),
        ),
        Rule(
            "Y114",
            "key is not plain text",
            "Use one short word or an id as the key.",
            "YAML allows lists and maps as keys. Nothing in a case is called that way.",
            Sample("part", "? [a]\n: b\nacts:\n  skip:", "acts:\n  skip:"),
        ),
        Rule(
            "Y115",
            "empty file",
            "Begin with `format: scenario/1` in scenarios/, `rubric/1` or `rubric-part/1` in rubrics/, `tests/1` in tests/.",
            "A file of comments holds nothing. It would pass every rule, so it is refused.",
            Sample("part", "# nothing yet\n", "format: rubric-part/1\npitfalls: ...", whole=True),
        ),
    ),
)
