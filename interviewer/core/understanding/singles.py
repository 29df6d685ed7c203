"""The questions of one message, one by one: where each stands, what its cues heard, and what its words lean to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from interviewer.core.text import Span, Token
from interviewer.core.understanding.asking import LEAST, leaning_of
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.remark import Remark, heard, is_fragment
from interviewer.core.understanding.utterance import Shape

if TYPE_CHECKING:
    from interviewer.core.understanding.reply import WholeReply

MOST = 12
"""Questions of one message that are told apart, and half of the utterances that are looked at for them."""
_BRIEF = 3
"""Words up to which a sentence without a word about the matter goes with the question before it ("how many then?")."""


@dataclass(frozen=True, slots=True)
class Single:
    """One question of a message."""

    span: Span
    """Its words, in code points of the reply."""
    heard: tuple[tuple[str, frozenset[str]], ...] = ()
    """Fact topics that its cues heard, and the stems that each of them explains."""
    leans: tuple[tuple[str, float], ...] = ()
    """(fact topic, log odds) that its words alone lean to, most first."""
    own: frozenset[str] = frozenset()
    """Those of ``heard`` that are the case's own, so that only its author's cues can know them, and no leaning of words."""

    meant: tuple[tuple[str, str], ...] = ()
    """Words of it that are typed otherwise than they are spelt ("vids", "ther"), in small letters, each with what it means."""
    odds: tuple[tuple[str, float], ...] = ()
    """(fact topic, log odds) by its words alone, for all that the table knows."""

    @property
    def topics(self) -> tuple[str, ...]:
        """Fact topics that its cues heard."""
        return tuple(topic for topic, _ in self.heard)


def singles(
    matcher: Matcher, reply: "WholeReply", remarks: Sequence[Remark], asking: Sequence[bool]
) -> tuple[Single, ...]:
    """The questions among ``remarks``, in order; fragments go with the question that they belong to. Linear."""
    groups: list[list[Remark]] = []
    asked = [remark for remark, asks in zip(remarks, asking, strict=True) if asks][: 2 * MOST]
    for before, remark in pairwise([None, *asked]):
        if remark and groups and before and _is_close(before, remark) and _belongs(before, remark):
            groups[-1].append(remark)
        elif remark:
            groups.append([remark])
    return tuple(_single(matcher, reply, group) for group in groups[:MOST])


def _is_close(before: Remark, remark: Remark) -> bool:
    """Whether no whole sentence stands between the two: what is asked at the end goes on with nothing that was asked long before."""
    return remark.utterance.sentence - before.utterance.sentence <= 1


def _belongs(before: Remark, remark: Remark) -> bool:
    """Whether a fragment goes on with the question before it, or the question with the heading before it."""
    near = before.utterance.sentence == remark.utterance.sentence
    loose = remark.utterance.shape == Shape.NONE and is_fragment(remark)
    heading = before.utterance.shape == Shape.NONE and is_fragment(before)
    own = {id for id, _ in remark.topics} - {id for id, _ in before.topics}
    alone = bool(own) and not near and remark.utterance.shape > Shape.NONE and len(remark.utterance.words) > _BRIEF
    return (near and (loose or heading)) or not (remark.content or alone)


def _single(matcher: Matcher, reply: "WholeReply", group: Sequence[Remark]) -> Single:
    first, end = group[0].utterance.first, group[-1].utterance.end
    tokens = list(reply.tokens)
    _, found = heard(matcher.hits(reply.text, tokens, first, end))
    places = {id: frozenset(_stems(tokens, ranges, first, end)) for id, ranges in found.items()}
    table = matcher.index.askings
    odds = tuple(zip(table.ids, leaning_of(table, tokens, group).logits, strict=False)) if table.ids else ()
    leans = sorted(((id, value) for id, value in odds if value >= LEAST), key=lambda lean: -lean[1])
    own = frozenset(places).difference(table.ids) if table.ids else frozenset[str]()
    span = Span(tokens[first].start, tokens[end - 1].end)
    return Single(span, tuple(places.items()), tuple(leans), own, tuple(_meant(reply.text, tokens[first:end])), odds)


def _meant(text: str, tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """(as typed, as meant) for each abbreviation and slip among ``tokens``."""
    for place, group in groupby(tokens, key=lambda token: (token.start, token.end)):
        typed = Span(*place).of(text).casefold()
        meant = " ".join(token.repaired or token.word for token in group)
        if typed.isalpha() and meant != typed:
            yield typed, meant


def _stems(tokens: Sequence[Token], ranges: Sequence[tuple[int, int]], first: int, end: int) -> Iterator[str]:
    """The words at the ends of ``ranges``, where cues surely match, and those between that stand close."""
    for a, b in ranges:
        near = range(a, b) if b - a <= 3 else (a, a + 1, b - 2, b - 1)  # a cue may leap over what lies between
        yield from (tokens[i].stem for i in near if first <= i < end)
