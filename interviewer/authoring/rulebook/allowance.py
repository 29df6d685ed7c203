"""A9: comments that keep a finding on purpose."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

_RIGHT = "    # interviewer: allow W803 because she says it with a smile\n    say: Decide the order of a feed!"
_SAY = "    say: Decide the order of a feed."

FAMILY = Family(
    "A",
    "Allowances",
    (
        Rule(
            "A901",
            "allowance without a reason",
            "Write `# interviewer: allow CODE because` and your reason.",
            "The next reader must be able to see whether the reason still holds.",
            Sample("scenario", f"    # interviewer: allow W803\n{_SAY}", _RIGHT, _SAY),
            "warning",
            "basic",
        ),
        Rule(
            "A902",
            "allowance of nothing",
            "Delete the comment.",
            "What it kept is gone. If it stayed, it would hide the next fault in this place.",
            Sample("scenario", f"    # interviewer: allow W803 because she says it with a smile\n{_SAY}", _RIGHT, _SAY),
            "warning",
            "basic",
        ),
        Rule(
            "A903",
            "allowance of what cannot be allowed",
            "Name a code as `interviewer check` prints it; `interviewer rules` lists them.",
            "The code does not exist, or without the rule the file would not load.",
            Sample("scenario", f"    # interviewer: allow W893 because she says it with a smile\n{_SAY}", _RIGHT, _SAY),
            "warning",
            "basic",
        ),
    ),
)
