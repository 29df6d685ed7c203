"""What the candidate's questions are about."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.asking import weighed_topics
from interviewer.core.understanding.formula import Range
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.questions import ADDING
from interviewer.core.understanding.remark import Remark, heard, is_fragment, weighs
from interviewer.core.understanding.utterance import Shape
from interviewer.core.understanding.words import UNIT_TIME

if TYPE_CHECKING:
    from interviewer.core.understanding.reply import WholeReply

_POINTS_BACK = frozenset(
    ["it", "that", "this", "those", "these", "they", "them", "there", "one", "which", "such", "either"]
)
"""Words of a question that leave its matter to what was said before."""

MOST = 30
"""Sentences of one message whose questions are looked at one by one."""
_JOINING = frozenset("and or plus versus".split())
_UNITS = frozenset(UNIT_TIME.split())
_FOLLOWING = (("if", "so"), ("if", "yes"), ("if", "not"), ("if", "no"))
"""First words of a question that stays with the one before."""


def topics(matcher: Matcher, reply: "WholeReply", remarks: Sequence[Remark], asking: Sequence[bool]) -> tuple[str, ...]:
    """Fact topics that the questions among ``remarks`` ask for, in order of asking, each once.

    Behind "or" stands another side of the same question, so everyday words add no topic there.
    """
    found: list[tuple[int, str]] = []
    tokens = list(reply.tokens)
    shared = frozenset(matcher.index.askings.ids)
    asked: set[int] = set()
    for i, remark in enumerate(remarks):
        if not asking[i]:
            continue
        said = _heard(matcher, reply, tokens, remark) if len(asked) < MOST else remark.topics
        sentence = remark.utterance.sentence
        alternative = sentence in asked and remark.utterance.words[0] == "or"
        if alternative or (asked and _follows(remarks[i - 1], remark)):
            said = [(id, p) for id, p in said if _weighty([p], remark, tokens)]
        asked.add(sentence)
        before = remarks[i - 1] if i and asking[i - 1] else None
        if before and _offers(before, remark):
            said = [(id, p) for id, p in said if p[1] - p[0] > 1 and before.utterance.sentence != sentence]
            found += _of(reply.text, said, remark, tokens, shared)
        else:
            found += _of(reply.text, said, remark, tokens, shared) or _pointed_at(
                reply.text, remarks, asking, i, tokens, shared
            )
    asked_for = tuple(dict.fromkeys(id for _, id in sorted(found, key=lambda f: f[0])))
    return weighed_topics(matcher.index.askings, tokens, remarks, asking, asked_for)


def _follows(before: Remark, remark: Remark) -> bool:
    """Whether a question asks more about what the one before it asked ("if yes, how many?")."""
    words = tuple(w for w in remark.utterance.words[:3] if w != "and")
    return words[:2] in _FOLLOWING or before.utterance.words[-2:] in _FOLLOWING


def _offers(before: Remark, remark: Remark) -> bool:
    """Whether a fragment only offers answers to the question before it ("who is it, a doctor or a clerk?")."""
    u = remark.utterance
    question = bool(before.topics) and (before.asks or before.utterance.shape > Shape.NONE)
    return question and u.shape == Shape.NONE and u.words[0] not in ADDING and is_fragment(remark)


def _pointed_at(
    text: str,
    remarks: Sequence[Remark],
    asking: Sequence[bool],
    i: int,
    tokens: Sequence[Token],
    shared: frozenset[str],
) -> list[tuple[int, str]]:
    """What a question without a matter of its own points back to: the sentence before it, or the start of its own."""
    if _POINTS_BACK.isdisjoint(remarks[i].utterance.words):
        return []
    found: list[tuple[int, str]] = []
    j = i - 1
    sentence = remarks[j].utterance.sentence
    while j >= 0 and not asking[j] and remarks[j].utterance.sentence == sentence:
        found += _of(text, remarks[j].topics, remarks[j], tokens, shared) if remarks[j].clear else []
        j -= 1
    return found


def _heard(matcher: Matcher, reply: "WholeReply", tokens: list[Token], remark: Remark) -> Sequence[tuple[str, Range]]:
    """The topics of one question. Cues are looked for again in it alone when it is only part of a sentence.

    A cue fires once in a sentence, so the second of two questions would miss what the first one showed, and a cue
    must not leap from one question into the next.
    """
    u = remark.utterance
    if u.whole:
        return remark.topics
    _, here = heard(matcher.hits(reply.text, tokens, u.first, u.end))
    found = [(id, p) for id, places in here.items() for p in places]
    return found or [(id, p) for id, p in remark.topics if _weighty([p], remark, tokens)]


def _of(
    text: str,
    said: Sequence[tuple[str, Range]],
    remark: Remark,
    tokens: Sequence[Token],
    shared: frozenset[str],
) -> list[tuple[int, str]]:
    """(place, topic) for one question: the topic that explains most of its words, others for what they add behind a joint.

    A phrase about the matter decides before a single word, and a single word before everyday words ("how many"). Of two
    that explain as much, one of the case's own goes before the ``shared`` ones: its author wrote it for this very question.
    """
    phrases = [(id, p) for id, p in said if p[1] - p[0] > 1 and _weighty([p], remark, tokens)]
    words = [(id, p) for id, p in said if _weighty([p], remark, tokens)]
    places: dict[str, list[Range]] = {}
    for id, p in phrases or words or said:
        places.setdefault(id, []).append(p)
    explains = {id: _weighty(ranges, remark, tokens) for id, ranges in places.items()}
    if not phrases and not words:
        return [(ranges[0][0], id) for id, ranges in places.items()]
    kept: list[tuple[int, str]] = []
    told: set[int] = set()
    for id in sorted(
        explains,
        key=lambda id: (-len(explains[id]), id in shared, -len(places[id]), -max(b - a for a, b in places[id])),
    ):
        if explains[id] - told and (not told or _joined(text, tokens, explains[id] - told, told)):
            told |= explains[id]
            kept.append((min(a for a, _ in places[id]), id))
    return kept


def _joined(text: str, tokens: Sequence[Token], more: set[int], told: set[int]) -> bool:
    """Whether "and", "or" or a comma stands between words of ``told`` and some of ``more``: one question asks for one thing."""
    return any(all(_joint(text, tokens, min(i, j), max(i, j)) for j in told) for i in more)


def _joint(text: str, tokens: Sequence[Token], first: int, last: int) -> bool:
    between = text[tokens[first].end : tokens[last].start]
    return "," in between or any(t.word in _JOINING for t in tokens[first + 1 : last])


def _weighty(ranges: Sequence[Range], remark: Remark, tokens: Sequence[Token]) -> set[int]:
    """The words about the matter at the ends of ``ranges``, where cues surely match; they may leap over what lies between.

    Units of time name no matter: "per hour" asks for nothing where "what do you lose per hour" asks for a loss.
    """
    u = remark.utterance
    found: set[int] = set()
    for first, end in ranges:
        second = next((i for i in range(first + 1, end) if not tokens[i].light), first)
        found |= {i for i in (first, second, end - 1) if u.first <= i < u.end and weighs(tokens[i])}
    return {i for i in found if tokens[i].stem not in _UNITS}
