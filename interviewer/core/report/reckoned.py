"""What a candidate draws from a size that they asked for: "you can't check all 310 million, so first ..." used the scale, and did not only ask."""

import re
from collections.abc import Iterator

from interviewer.core.dialogue import Interview
from interviewer.core.facts.kind import SCALE
from interviewer.core.mistakes.figures import sizes
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, asks, is_question
from interviewer.core.text import Span

LARGE = 1000.0
"""Least amount that nobody names by chance: "in three weeks" uses no figure that was told."""
LEAST = 5
"""Words of a clause from which on it says something of its figure."""
_CLAUSE = regex(r"(?:[^,;:]|(?<=\d),(?=\d))+")
_DRAWS = regex(
    r"\b(?:cannot|ca['’]?n['’]?t|could(?:\ not|n['’]?t)|impossible|too\ (?:many|much|large|big)|divided|times|means?|makes?|gives?|needs?|only)\b|[=×*/]"
    r"|^\W*(?:(?:um+|uh+|ok|okay)\W+)*(?:so|at|with)\b",
    re.IGNORECASE,
)
"""What a clause holds, or begins with, that draws something from its figure."""


def reckoned(interview: Interview, reply: int) -> Iterator[Span]:
    """The clauses of ``reply``, from 1, that draw something from an amount of the scale that was told before, as it was asked for."""
    turns = interview.turns[: interview.turns.index(interview.spoken()[reply - 1])]
    moves = (move for turn in turns for move in turn.moves if move.kind == "fact" and move.want == SCALE)
    told = {size for move in moves for size in sizes(move.text) if size >= LARGE}
    text = interview.words(reply)
    for sentence in SENTENCE.finditer(text) if told else ():
        if is_question(sentence[0]) or asks(sentence[0].strip()):
            continue
        for found in _CLAUSE.finditer(text, sentence.start(), sentence.end()):
            said = found[0].strip(" .!\n")
            if len(said.split()) >= LEAST and told & sizes(said) and _DRAWS.search(said):
                start = text.index(said, found.start())
                yield Span(start, start + len(said))
