"""A reply to what was understood of it: considerations with level and evidence, pitfalls, acts, topics, leads."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.acts import talk
from interviewer.core.understanding.formula import Range
from interviewer.core.understanding.grounds import Answers, Why
from interviewer.core.understanding.level import TELLING
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.odds import chance
from interviewer.core.understanding.order import kept_pitfalls
from interviewer.core.understanding.put_right import unmended
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.reply import WholeReply, read
from interviewer.core.understanding.sighting import DOUBT, UNKNOWN
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.taken_as import taken_as
from interviewer.core.understanding.witness import ANSWERS, Scale

if TYPE_CHECKING:
    from interviewer.core.understanding.sighting import Sighting

NEAR = -2.0
"""Log odds from which a reply may have spoken of a point that it leans to and does not earn (ours: of such points 31 in 100 are
labelled, and they are a good third of the labelled points that go unheard)."""

ALMOST = -0.75
"""Log odds from which somebody may be told that it did (ours: of such points 38 in 100 are labelled)."""


class Finding(NamedTuple):
    """One consideration or pitfall that the reply shows. A named tuple: a reply makes dozens."""

    id: str
    """Of the consideration or pitfall."""
    level: Level
    """How far the reply shows it."""
    evidence: tuple[Span, ...]
    """Clauses that show it, in code points of the reply, best first."""
    why: tuple[Why, ...] = ()
    """For each piece of evidence: the cue line and what made the level."""
    clarity: tuple[float, ...] = ()
    """For each piece of evidence: how clearly its sentence speaks of it, as a chance; -1 when unknown."""
    hits: tuple[Span, ...] = ()
    """For each piece of evidence: the words that its cue fired on, or the clause where only its words speak for it; empty when unknown."""
    levels: tuple[Level, ...] = ()
    """For each piece of evidence: how far its sentence shows it by itself; empty when unknown."""

    def clear(self, least: float) -> tuple[Span, ...]:
        """The pieces of evidence whose clarity is ``least`` or more, or unknown."""
        pieces = zip(self.evidence, chain(self.clarity, repeat(-1.0)), strict=False)
        return tuple([span for span, clarity in pieces if not 0 <= clarity < least])

    @property
    def by_answer(self) -> bool:
        """Whether it counts as an answer to the line alone, and would not count elsewhere."""
        return bool(self.why) and all(isinstance(why, Answers) for why in self.why)


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that was understood of one reply."""

    text: str
    """The reply as it was typed."""
    findings: tuple[Finding, ...] = ()
    """Considerations, each id once, in order of appearance."""
    pitfalls: tuple[Finding, ...] = ()
    """Mistakes that it makes, each id once, in order of appearance."""
    acts: tuple[str, ...] = ()
    """``core.act.ACTS``, the main act first."""
    topics: tuple[str, ...] = ()
    """Fact topics asked for, in order of asking."""
    leads: tuple[str, ...] = ()
    """Areas and consideration ids that the candidate announced as the next thing."""
    near: tuple[str, ...] = ()
    """Considerations that it may speak of, too faintly to earn: nobody should ask as if they had not come up."""
    asked: tuple[Single, ...] = ()
    """Its questions to the interviewer, one by one."""
    almost: frozenset[str] = frozenset()
    """Those of ``near`` that it may well speak of."""
    doubted: frozenset[str] = frozenset()
    """Considerations that cues heard and its words do not bear out: who was asked for one of them may have answered."""
    announced: tuple[Range, ...] = ()
    """Tokens of what only announces a next thing, so that it names at most."""


def findings(reply: WholeReply, kind: str, announced: Sequence[Range] = ()) -> tuple[Finding, ...]:
    """The sightings of one kind that count, pooled over the reply; a sentence that is all ``announced`` only mentions."""
    pooled: dict[str, list[Sighting]] = defaultdict(list)
    for reading in reply.readings:
        mere = only_announced(reading, announced)
        for s in reading.sightings:
            if s.kind == kind and not s.cancelled:
                pooled[s.id].append(s._replace(level=Level.MENTIONED) if mere else s)
    return tuple([_located(reply, _finding(id, group), group) for id, group in pooled.items()])


def _located(reply: WholeReply, finding: Finding, group: list["Sighting"]) -> Finding:
    """``finding`` with the words that its cues fired on."""
    return finding._replace(hits=tuple([Span(reply.tokens[s.first].start, reply.tokens[s.end - 1].end) for s in group]))


def only_announced(reading: Reading, announced: Sequence[Range]) -> bool:
    """Whether a sentence says nothing but what comes next, so that it names at most."""
    first, end = reading.sentence.first, reading.sentence.end
    return reading.told not in TELLING and any(a <= first and end <= b for a, b in announced)


_level = attrgetter("level")


def _finding(id: str, group: list["Sighting"]) -> Finding:
    """What the sightings of one consideration or pitfall amount to.

    In front is what speaks of it most clearly by all that is weighed: a name that surely is one goes before a number that may belong to it,
    and "late costs one in six" before what only stands beside (ours, on 217 labels of 28 texts seen in several places: the first is the labelled
    one in .76, by words alone in .70; on 1,021 labels of texts kept out in .78, and in .78). Where nothing is weighed, an explanation goes first.
    """
    if len(group) > 1:
        group.sort(key=lambda s: (-s.odds - s.level, -s.level, s.span))
    evidence, why = tuple([s.span for s in group]), tuple([s.why for s in group])
    clarity = tuple([chance(s.odds) if s.odds != UNKNOWN else -1.0 for s in group])
    return Finding(id, max(group, key=_level).level, evidence, why, clarity, levels=tuple([s.level for s in group]))


def in_order(
    reply: WholeReply, pitfalls: tuple[Finding, ...], matcher: Matcher, *, opening: bool
) -> tuple[Finding, ...]:
    """``pitfalls`` without those that the order of the reply takes back."""
    if not pitfalls:
        return pitfalls
    first: dict[str, dict[str, int]] = {"consideration": {}, "pitfall": {}}
    for number, reading in enumerate(reply.readings):
        for s in reading.sightings:
            if not s.cancelled:
                first[s.kind].setdefault(s.id, number)
    areas = {id: area for id, (_, area) in matcher.index.titles.items()}
    kept = set(kept_pitfalls(first["pitfall"], first["consideration"], areas, opening=opening))
    return tuple(p for p in pitfalls if p.id in kept)


def understand(
    matcher: Matcher,
    text: str,
    *,
    asked: str = "",
    opening: bool = True,
    wants: Collection[str] = (),
    question: str = "",
) -> Understanding:
    """All that is understood of ``text`` as an answer to ``asked``, which is known to ask for ``wants``. Total: any text has an understanding.

    ``opening``: the candidate has said nothing of substance before, so a model named first is a model before the problem. ``question``: as in ``read``.
    """
    reply = read(matcher, text, asked=asked, wants=wants, question=question)
    return understood(matcher, reply, asked=asked, opening=opening, wants=wants)


def understood(
    matcher: Matcher, reply: WholeReply, *, asked: str = "", opening: bool = True, wants: Collection[str] = ()
) -> Understanding:
    """The same of a reply already read."""
    pitfalls = in_order(reply, findings(reply, "pitfall"), matcher, opening=opening)
    pitfalls = unmended(matcher, reply, pitfalls)
    said = talk(matcher, reply, asked=asked, wants=wants)
    found = findings(reply, "consideration", said.announced)
    if not found and not pitfalls and said.acts[:1] == ("answer",):
        found = tuple(_located(reply, _finding(s.id, [s]), [s]) for s in taken_as(reply))
    earned = {f.id for f in found}
    near, almost = (leant - earned for leant in _weighed(reply))
    in_table = tuple([id for id in matcher.index.leanings.ids if id in near])
    return Understanding(
        reply.text,
        found,
        pitfalls,
        said.acts,
        said.topics,
        said.leads,
        in_table,
        said.asked,
        frozenset(almost),
        _doubted(reply) - earned,
        said.announced,
    )


def _doubted(reply: WholeReply) -> frozenset[str]:
    """Considerations of which a cue was heard, and doubted."""
    sightings = (s for reading in reply.readings for s in reading.sightings)
    return frozenset(s.id for s in sightings if s.cancelled == DOUBT and s.kind == "consideration")


def _weighed(reply: WholeReply) -> tuple[set[str], set[str]]:
    """What sentences of the reply lean to by themselves, and neither earn nor take back: with log odds from ``NEAR`` on, and from ``ALMOST`` on."""
    near, almost = set[str](), set[str]()
    for reading in reply.readings:
        wants, settled = reading.around.wants, reading.settled
        for id, odds in reading.leant.items():
            alone = odds - (ANSWERS if id in wants else 0)
            if alone >= NEAR and id not in settled:
                near.add(id)
                if alone >= ALMOST:
                    almost.add(id)
    return near, almost


def faint(reply: WholeReply, ids: Collection[str]) -> Iterator[tuple[float, str, Span]]:
    """(log odds, consideration, sentence) where the reply speaks of one of ``ids`` too faintly to earn: it backs a credit earned elsewhere."""
    for reading in reply.readings:
        settled = reading.settled
        for id, odds in Scale(reading.around, reading.cues, reading.length).faint(ids):
            if id not in settled:
                first, last = reply.tokens[reading.sentence.first], reply.tokens[reading.sentence.end - 1]
                yield odds, id, Span(first.start, last.end)
