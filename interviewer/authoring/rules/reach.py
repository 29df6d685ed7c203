"""C607 measured: cues that fire on sentences written for something else."""

from collections import Counter
from collections.abc import Iterator

from interviewer.authoring.problem import Problem
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import read

SHARE = 0.05
"""Share of other considerations' examples above which a cue is too wide."""
LEAST = 40
"""Fewer examples of others prove nothing."""


def check_reach(sources: Sources, everything: Rubric, matcher: Matcher) -> Iterator[Problem]:
    """Cues in ``sources`` that fire in more than ``SHARE`` of the examples that show other considerations."""
    index = matcher.index
    targets = {cue.line: index.targets[cue.target] for cue in index.cues}
    shown = {one.id: (*one.examples.explained, *one.examples.mentioned) for one in everything.considerations}
    fired: Counter[int] = Counter()
    for id, examples in shown.items():
        for example in examples:
            reply = read(matcher, example.text)
            lines = {index.cues[hit.cue].line for reading in reply.readings for hit in reading.hits}
            fired.update(line for line in lines if targets[line].id != id)
    total = sum(map(len, shown.values()))
    for line, count in sorted(fired.items()):
        target, cue = targets[line], index.lines[line]
        others = total - len(shown.get(target.id, ()))
        credited = target.kind == "consideration" and target.role == "said"
        if credited and others >= LEAST and count > SHARE * others and sources.holds(cue):
            message = f"this cue fires in {count} of {others} examples that show other considerations"
            yield sources.at(cue, "C607", message)
