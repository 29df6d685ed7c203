"""C611: signs of other languages in cues. The reader of cues passes over them, so the cue would hear something else than it says."""

from collections.abc import Iterator

from interviewer.authoring.problem import Problem
from interviewer.authoring.sources import Sources
from interviewer.core.regex import regex
from interviewer.core.rubric import Cue, Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.compiler import cue_lines

_SIGN = regex(
    r"(?P<exact>=[^\s()|]+)|(?P<word>(?<=\s)(?:OR|AND|NOT)(?=\s)|^NOT(?=\s))|(?P<sign>\.?\*|[\\^\[\]{}<>\"“”!;]|(?<=\w)\$|,(?!\d))"
    r"|(?<=[a-zA-Z]{2})(?P<slash>/)(?=[a-zA-Z]{3})|(?<=\))\??(?P<glued>\w+)"
)
_EITHER = regex(r"(?:^|\(|\+ )[\w' -]+ (or)(?! not\b) [\w' -]+(?:$|\)| \+)")
"""Words on both sides of an `or`, and no other sign but a plus that would show that its author knows them."""
_YES_OR_NO = regex(r"\byes or no\b")
_HELP = {
    "*": "Words match in all their forms; `..` leaps over up to four words.",
    '"': "Leave it out: words side by side are looked for as they stand.",
    "<": "Leave it out: a number is `~number`, a concept `~id`.",
    ",": "Words side by side are one phrase; either of two is written (a|b), both in one sentence a + b.",
    "/": "Words side by side are one phrase; either of two is written (a|b).",
    "!": "What takes a hit back stands under `unless`.",
    "OR": "Either of two is written (a|b).",
    "AND": "Both in one sentence, in any order, are written a + b.",
    "NOT": "What takes a hit back stands under `unless`; a cue that needs a denial calls `~not`.",
}
_LIKE = {".*": "*", "“": '"', "”": '"', ">": "<", ";": ",", "or": "OR"}
_NO_REGEX = "A cue is no regular expression: words match in all their forms, `..` leaps over words, (a|b) is either."


def check_signs(sources: Sources, rubric: Rubric, scenario: Scenario | None = None) -> Iterator[Problem]:
    """Signs that mean nothing in the cues of ``rubric``, and of the facts of ``scenario``, as far as they stand in ``sources``."""
    asked = [cue for fact in scenario.facts for cue in fact.asked] if scenario else []
    said = (cue for concept in rubric.concepts for cue in concept.said)
    for cue in dict.fromkeys([*said, *(cue for _, cue in cue_lines(rubric)), *asked]):
        if sources.holds(cue):
            yield from _signs(sources, cue)


def _signs(sources: Sources, cue: Cue) -> Iterator[Problem]:
    for found in _SIGN.finditer(cue.text):
        if found["exact"]:
            continue
        if found["glued"]:
            message = f"`{found['glued']}` behind the parenthesis is a word of its own"
            help = "Words match in all their forms: leave an ending out, and put a space before a word."
            yield sources.at(cue, "C611", message, help, found.start("glued") + 1)
            return
        sign = found["word"] or found["sign"] or found["slash"]
        help = _HELP.get(_LIKE.get(sign, sign), _NO_REGEX)
        yield sources.at(cue, "C611", f"`{sign}` means nothing in a cue", help, found.start() + 1)
        return  # one is enough to see what kind of thing was meant
    either = _EITHER.search(cue.text)
    if either and not _YES_OR_NO.search(cue.text):
        message = "`or` is a word like any other in a cue"
        yield sources.at(cue, "C611", message, _HELP["OR"], either.start(1) + 1)
