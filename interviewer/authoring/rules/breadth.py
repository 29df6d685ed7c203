"""C607: cues that fire on anything."""

import re
from collections.abc import Iterator

from interviewer.authoring.problem import Problem
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.compiler import cue_lines
from interviewer.core.understanding.cue import CueError, Group, Item, Sequence, Word, parse_cue
from interviewer.core.understanding.tokens import stem_of

EVERYDAY = frozenset(
    "i we you they it he she what which who when where how if not no the and or do be have can will would should so to of in on "
    "for with from as at by that this there here then now all any some more most many much few one two first last next new old good "
    "bad big small right wrong people person user thing way time day use make get go see look know think want need say tell ask give "
    "take put try work data model system learn train predict number problem question answer start end different same other also just".split()
)
"""Words that nearly every reply holds."""
LIGHT = frozenset(
    "i we you they it he she what which who when where how if the a an and or but because so do be have can will would should to of in on "
    "for with from as at by that this there here then now all any some most our your their its my his her is are was were has had does "
    "did could may might must".split()
)
"""Words that only join others: as many of them as one likes say nothing."""
_CREDITED = ("consideration", "pitfall")


def check_breadth(sources: Sources, rubric: Rubric, opening: str = "") -> Iterator[Problem]:
    """Cues of ``rubric`` that stand in ``sources`` and consist of one everyday word, of one of the ``opening`` question of its case, or of
    nothing but light words."""
    asked = frozenset(stem_of(word) for word in re.findall(r"[a-z]{3,}", opening.casefold()))
    for target, cue in cue_lines(rubric):
        if target.kind not in _CREDITED or target.role != "said" or not sources.holds(cue):
            continue
        try:
            pattern = parse_cue(cue.text)
        except CueError:
            continue
        alone = list(_alone(pattern.parts[0])) if len(pattern.parts) == 1 else []
        common = [word for word in alone if word in EVERYDAY | LIGHT]
        posed = [word for word in alone if stem_of(word) in asked]
        if common or posed:
            where = "in nearly every reply" if common else "in the opening question, so in nearly every reply"
            message = f"“{(common or posed)[0]}” stands {where}, and here it is enough by itself"
            yield sources.at(cue, "C607", message)
        light = [next((word for word in _alone(part) if word in LIGHT), "") for part in pattern.parts]
        if len(light) > 1 and all(light):
            message = f"“{'” and “'.join(light)}” stand in nearly every reply, and here they are enough"
            yield sources.at(cue, "C607", message)


def _alone(sequence: Sequence) -> Iterator[str]:
    """Words that are a whole match of ``sequence`` by themselves."""
    if len(sequence) != 1:
        return
    item: Item = sequence[0]
    if isinstance(item, Word):
        yield item.text
    elif isinstance(item, Group):
        for alternative in item.alternatives:
            yield from _alone(alternative)
