"""P9: packs that are shared. Only ``interviewer pack`` reports these; no line of a single file can show one."""

from interviewer.authoring.rulebook.rule import Family, Rule

FAMILY = Family(
    "P",
    "Packs",
    (
        Rule(
            "P901",
            "not a pack",
            "Name the folder of a pack, or a zip that `interviewer pack build` made.",
            "What cannot be opened cannot be checked, and what was not checked is not installed.",
            None,
        ),
        Rule(
            "P902",
            "path that leads elsewhere",
            "Pack plain files by plain names; `interviewer pack build` does.",
            "Absolute paths, `..` and links would let a pack write or read outside its own folder.",
            None,
        ),
        Rule(
            "P903",
            "file that has no place in a pack",
            "A pack holds pack.yaml, LICENSE, *.md, and .yaml, .txt, .tsv and .md files in scenarios/, rubrics/ and tests/.",
            "Packs come from strangers. They hold text that is read, never anything that could be run.",
            None,
        ),
        Rule(
            "P904",
            "too big",
            "A pack holds at most 1,000 files of 16 MiB each, 32 MiB in all.",
            "A small zip can unpack to more than a disk holds. The limits are far above what cases need.",
            None,
        ),
        Rule(
            "P905",
            "two files of one name",
            "Rename one of the two.",
            "On some systems `Case.yaml` and `case.yaml` are one file, so one would silently replace the other.",
            None,
        ),
        Rule(
            "P906",
            "something is missing",
            "Write it; `interviewer new pack NAME` shows what belongs to a pack.",
            "Without a manifest nobody knows what a pack is, without a licence nobody may use it.",
            None,
        ),
        Rule(
            "P907",
            "not as it was packed",
            "Get the pack again, or build it again with `interviewer pack build`.",
            "The digests show whether every file arrived as its author packed it, and that none was added on the way.",
            None,
        ),
        Rule(
            "P908",
            "id that is taken",
            "Rename it, or remove the pack that has it.",
            "An id means one case or rubric. A pack that took one over would change interviews that have nothing to do with it.",
            None,
        ),
        Rule(
            "P909",
            "no such pack",
            "`interviewer pack list` shows what is installed.",
            "Only installed packs can be removed, by the name that the list shows.",
            None,
        ),
        Rule(
            "P910",
            "version that does not fit",
            "Update interviewer, or ask the pack's author; versions are numbers with dots: 1.2",
            "A pack may rely on what older programs do not have. They refuse it with a sentence instead of half understanding it.",
            None,
        ),
    ),
)
