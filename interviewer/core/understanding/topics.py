"""What the candidate's questions are about."""

from collections.abc import Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.remark import Range, Remark, weighs

_POINTS_BACK = frozenset(
    ["it", "that", "this", "those", "these", "they", "them", "there", "one", "which", "such", "either"]
)
"""Words of a question that leave its matter to what was said before."""


def topics(remarks: Sequence[Remark], asking: Sequence[bool], tokens: Sequence[Token]) -> tuple[str, ...]:
    """Fact topics that the questions among ``remarks`` ask for, in order of asking, each once."""
    found: list[tuple[int, str]] = []
    for i, remark in enumerate(remarks):
        if not asking[i]:
            continue
        here = _of(remark, tokens)
        if not here and i and not asking[i - 1] and _points_back(remark):
            before = remarks[i - 1]
            here = _of(before, tokens) if before.utterance.sentence == remark.utterance.sentence else []
        found += here
    return tuple(dict.fromkeys(id for _, id in sorted(found, key=lambda f: f[0])))


def _of(remark: Remark, tokens: Sequence[Token]) -> list[tuple[int, str]]:
    """(place, topic) for one question: the topics that explain most of its words first, others for what they add.

    A cue of everyday words alone ("how many", "do we have") decides only where no other topic does, and a cue inside
    a longer one of another topic ("how many" in "how many languages") decides nothing.
    """
    places: dict[str, list[Range]] = {}
    for id, p in remark.topics:
        if not any(o != id and _inside(p, q) and _weighty([q], remark, tokens) for o, q in remark.topics):
            places.setdefault(id, []).append(p)
    explains = {id: _weighty(ranges, remark, tokens) for id, ranges in places.items()}
    if not any(explains.values()):
        return [(ranges[0][0], id) for id, ranges in places.items()]
    kept: list[tuple[int, str]] = []
    told: set[int] = set()
    for id in sorted(
        explains, key=lambda id: (-len(explains[id]), -len(places[id]), -max(b - a for a, b in places[id]))
    ):
        if explains[id] - told:
            told |= explains[id]
            kept.append((min(a for a, _ in places[id]), id))
    return kept


def _weighty(ranges: Sequence[Range], remark: Remark, tokens: Sequence[Token]) -> set[int]:
    """The words about the matter at the ends of ``ranges``, where cues surely match; they may leap over what lies between."""
    u = remark.utterance
    return {i for a, b in ranges for i in (a, a + 1, b - 1) if u.first <= i < u.end and weighs(tokens[i])}


def _inside(place: Range, other: Range) -> bool:
    return other[0] <= place[0] and place[1] <= other[1] and place != other


def _points_back(remark: Remark) -> bool:
    return not _POINTS_BACK.isdisjoint(remark.utterance.words)
