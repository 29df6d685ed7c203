"""What the candidate's questions are about."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.remark import Range, Remark, heard, weighs

if TYPE_CHECKING:
    from interviewer.core.understanding.understand import Reply

_POINTS_BACK = frozenset(
    ["it", "that", "this", "those", "these", "they", "them", "there", "one", "which", "such", "either"]
)
"""Words of a question that leave its matter to what was said before."""


def topics(matcher: Matcher, reply: "Reply", remarks: Sequence[Remark], asking: Sequence[bool]) -> tuple[str, ...]:
    """Fact topics that the questions among ``remarks`` ask for, in order of asking, each once.

    Behind "or" stands another side of the same question, so everyday words add no topic there.
    """
    found: list[tuple[int, str]] = []
    for i, remark in enumerate(remarks):
        if not asking[i]:
            continue
        said = _heard(matcher, reply, remark)
        if i and asking[i - 1] and remark.utterance.words[0] == "or":
            said = [(id, p) for id, p in said if _weighty([p], remark, reply.tokens)]
        here = _of(said, remark, reply.tokens)
        if not here and i and not asking[i - 1] and _points_back(remark):
            here = _of(remarks[i - 1].topics, remarks[i - 1], reply.tokens)
        found += here
    return tuple(dict.fromkeys(id for _, id in sorted(found, key=lambda f: f[0])))


def _heard(matcher: Matcher, reply: "Reply", remark: Remark) -> Sequence[tuple[str, Range]]:
    """The topics of one question. Cues are looked for again in it alone when it is only part of a sentence.

    A cue fires once in a sentence, so the second of two questions would miss what the first one showed, and a cue
    must not leap from one question into the next.
    """
    u = remark.utterance
    sentence = reply.readings[u.sentence].sentence
    if (u.first, u.end) == (sentence.first, sentence.end):
        return remark.topics
    _, here = heard(matcher.index, matcher.hits(reply.text, list(reply.tokens), u.first, u.end))
    return [(id, p) for id, places in here.items() for p in places] or remark.topics


def _of(said: Sequence[tuple[str, Range]], remark: Remark, tokens: Sequence[Token]) -> list[tuple[int, str]]:
    """(place, topic) for one question: the topics that explain most of its words first, others for what they add.

    A cue of everyday words alone ("how many", "do we have") decides only where no other topic does.
    """
    places: dict[str, list[Range]] = {}
    for id, p in said:
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


def _points_back(remark: Remark) -> bool:
    return not _POINTS_BACK.isdisjoint(remark.utterance.words)
