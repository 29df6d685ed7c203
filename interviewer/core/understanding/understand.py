"""A reply to what was understood of it: considerations with level and evidence, pitfalls, acts, topics, leads."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from interviewer.core.rubric import Level
from interviewer.core.text import Span, Token
from interviewer.core.understanding.acts import talk
from interviewer.core.understanding.level import SPEAKING, explained
from interviewer.core.understanding.match import Hit, Matcher
from interviewer.core.understanding.order import kept_pitfalls
from interviewer.core.understanding.scope import REACH_BACK, REACHING, Filter, cancelled, filters, recounts
from interviewer.core.understanding.sentence import Sentence, clauses, phrase_span, sentences
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.witness import Talk, counted, is_term, weighed
from interviewer.core.understanding.words import NUMBER_WORDS

CLAUSE = 18
"""Words of a clause that is shown whole as evidence; of a longer one, only the piece between commas."""
SAYING = 4
"""Words from which a clause says something by itself."""
FEW_WORDS = 3
"""Words that count of a sentence that merely agrees."""
LONGEST_REPLY = 20_000
"""Code points of one reply that are read; the rest is kept but earns nothing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One consideration or pitfall that the reply shows."""

    id: str
    level: Level
    evidence: tuple[Span, ...]
    """Clauses that show it, in code points of the reply, best first."""
    why: tuple[str, ...] = ()
    """For each piece of evidence: the cue line and what made the level."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that was understood of one reply."""

    text: str
    findings: tuple[Finding, ...] = ()
    """Considerations, each id once, in order of appearance."""
    pitfalls: tuple[Finding, ...] = ()
    acts: tuple[str, ...] = ()
    """``core.act.ACTS``, the main act first."""
    topics: tuple[str, ...] = ()
    """Fact topics asked for, in order of asking."""
    leads: tuple[str, ...] = ()
    """Areas and consideration ids that the candidate announced as the next thing."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence with everything that fired in it; ``try`` prints these."""

    sentence: Sentence
    hits: tuple[Hit, ...]
    filters: tuple[Filter, ...]
    sightings: tuple[Sighting, ...]
    talk: Talk
    """How its words, and those around it, lean."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply read: the tokens and one reading per sentence."""

    text: str
    tokens: tuple[Token, ...]
    readings: tuple[Reading, ...]


def read(matcher: Matcher, text: str, *, asked: str = "") -> Reply:
    """Read ``text`` sentence by sentence; ``asked`` is the interviewer's line it answers."""
    head = text[:LONGEST_REPLY]
    tokens = matcher.tokens(head)
    echo = frozenset(t.stem for t in matcher.tokens(asked) if not t.light) if asked else frozenset()
    spans = sentences(head, tokens)
    leanings = [matcher.index.leanings.of(tokens[s.first : s.end]) for s in spans]
    found = [
        _reading(
            matcher, head, tokens, s, echo, Talk(leanings[i], (*leanings[max(i - 1, 0) : i], *leanings[i + 1 : i + 2]))
        )
        for i, s in enumerate(spans)
    ]
    return Reply(text, tuple(tokens), tuple(_reach_back(found)))


def _reading(
    matcher: Matcher, text: str, tokens: list[Token], sentence: Sentence, echo: frozenset[str], talk: Talk
) -> Reading:
    hits = tuple(matcher.hits(text, tokens, sentence.first, sentence.end))
    index = matcher.index
    if not hits and not index.leanings.ids:
        return Reading(sentence, (), (), (), talk)
    by_kind: dict[str, list[tuple[str, str, Hit]]] = defaultdict(list)
    for hit in hits:
        target = index.targets[index.cues[hit.cue].target]
        by_kind[target.kind].append((target.id, target.role, hit))
    parts = clauses(text, tokens, sentence)
    depth = [(name, h) for name, _, h in by_kind["depth"]]
    stands = [h.first for name, h in depth if name == "mechanism"]
    scope = filters(
        ((name, h.first, h.end) for name, _, h in by_kind["scope"] if not _guesses(tokens, h.end, sentence.end)),
        parts,
        {(a, b) for a, b in parts if b - a <= REACH_BACK and not any(t.word in SPEAKING for t in tokens[a:b])},
        any(name == "reason" for name, _ in depth),
        stands,
    )
    echoed = _echoes(tokens, sentence, echo)
    words = tokens[sentence.first : sentence.end]
    told = explained(text[words[0].start : words[-1].end], words, {n for n, _ in depth}, sentence.ends_with == "?")
    sightings = [
        _sighting(matcher, text, tokens, sentence, parts, told, scope, echoed, kind, id, group)
        for kind in ("consideration", "pitfall")
        for id, group in _said(by_kind[kind])
    ]
    if index.leanings.ids:
        barred = frozenset(id for id, role, _ in by_kind["consideration"] if role == "unless")
        sightings = [
            s._replace(cancelled="echo") if echoed and not s.cancelled else s
            for s in weighed(index, tokens, parts, scope, told, talk, sightings, counted(index, hits), barred)
        ]
    return Reading(sentence, hits, scope, tuple(sightings), talk)


def _guesses(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a number follows: "in, I don't know, ten milliseconds" is a guess and no ignorance."""
    while at < end and (tokens[at].light or tokens[at].word == "say"):
        at += 1
    return at < end and (tokens[at].word[:1].isdigit() or tokens[at].word in NUMBER_WORDS)


def _said(found: Iterable[tuple[str, str, Hit]]) -> Iterator[tuple[str, list[tuple[str, Hit]]]]:
    """(id, [(role, hit)]) for each id that was said and that no ``unless`` of its own took back."""
    groups: dict[str, list[tuple[str, Hit]]] = defaultdict(list)
    for id, role, hit in found:
        groups[id].append((role, hit))
    for id, group in groups.items():
        if not any(role == "unless" for role, _ in group):
            yield id, group


def _echoes(tokens: list[Token], sentence: Sentence, echo: frozenset[str]) -> bool:
    """Whether the sentence only says the interviewer's own line again, or agrees to it in a word."""
    if not echo:
        return False
    words = [t for t in tokens[sentence.first : sentence.end] if not t.light]
    own = [t for t in words if t.stem not in echo and len(t.word) > 3]
    shared = sum(t.stem in echo for t in words)
    return bool(words) and len(own) <= len(words) // 6 and (shared * 2 >= len(words) or len(words) <= FEW_WORDS)


def _sighting(
    matcher: Matcher,
    text: str,
    tokens: list[Token],
    sentence: Sentence,
    parts: list[tuple[int, int]],
    told: str,
    scope: tuple[Filter, ...],
    echoed: bool,
    kind: str,
    id: str,
    group: list[tuple[str, Hit]],
) -> Sighting:
    if kind == "pitfall":  # putting off and doing without are the mistake itself
        scope = tuple(f for f in scope if f.name not in ("deferral", "dismissal"))
    alive = [(role, h) for role, h in group if not cancelled(h.first, h.end, scope)]
    hit = min((h for _, h in alive or group), key=lambda h: h.end - h.first)
    bounds = _clause_of(parts, hit)
    if bounds[1] - bounds[0] <= CLAUSE:
        first, end = _widened(parts, bounds)
    else:
        first, end = phrase_span(text, tokens, hit.first, hit.end, bounds)
    deeper = any(r == "deeper" for r, _ in alive)
    reason = "a cue of its own" if deeper else told
    index = matcher.index
    line = index.lines[index.cues[hit.cue].line]
    gone = "" if alive else cancelled(hit.first, hit.end, scope)
    if (
        not gone
        and all(is_term(matcher.index, h) for _, h in alive)
        and recounts(t.word for t in tokens[sentence.first : sentence.end])
    ):
        gone = "anecdote"
    return Sighting(
        kind,
        id,
        Level.EXPLAINED if reason else Level.MENTIONED,
        hit.first,
        hit.end,
        Span(tokens[first].start, tokens[end - 1].end),
        f"{line.where} {line.text}" + (f" ({reason})" if reason else ""),
        gone or ("echo" if echoed else ""),
    )


def _widened(parts: list[tuple[int, int]], bounds: tuple[int, int]) -> tuple[int, int]:
    """A clause of a word or three with the next ones, until it says something: "Labels: chargebacks, plus people phoning in"."""
    first, end = bounds
    for _, after in parts:
        if end - first < SAYING and after > end and after - first <= CLAUSE:
            end = after
    return first, end


def _clause_of(parts: list[tuple[int, int]], hit: Hit) -> tuple[int, int]:
    inside = [(a, b) for a, b in parts if a < hit.end and hit.first < b]
    return inside[0][0], inside[-1][1]


def _reach_back(readings: list[Reading]) -> Iterator[Reading]:
    """Let a short "no clue" cancel the short fragment before it ("GDPR? No clue.")."""
    for i, reading in enumerate(readings):
        after = readings[i + 1] if i + 1 < len(readings) else None
        size = reading.sentence.end - reading.sentence.first
        if (
            after
            and size <= REACH_BACK
            and any(f.name in REACHING for f in after.filters)
            and after.sentence.end - after.sentence.first <= REACH_BACK + 1
        ):
            gone = tuple(s._replace(cancelled=s.cancelled or after.filters[0].name) for s in reading.sightings)
            yield replace(reading, sightings=gone)
        else:
            yield reading


def findings(reply: Reply, kind: str) -> tuple[Finding, ...]:
    """The sightings of one kind that count, pooled over the reply."""
    pooled: dict[str, list[Sighting]] = defaultdict(list)
    for reading in reply.readings:
        for s in reading.sightings:
            if s.kind == kind and not s.cancelled:
                pooled[s.id].append(s)
    return tuple(
        Finding(
            id,
            max(s.level for s in group),
            tuple(s.span for s in ranked),
            tuple(s.why for s in ranked),
        )
        for id, group in pooled.items()
        for ranked in [sorted(group, key=lambda s: (-s.level, -s.leaning, s.span))]
    )


def in_order(reply: Reply, pitfalls: tuple[Finding, ...], matcher: Matcher, *, opening: bool) -> tuple[Finding, ...]:
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


def understand(matcher: Matcher, text: str, *, asked: str = "", opening: bool = True) -> Understanding:
    """All that is understood of ``text`` as an answer to ``asked``. Total: any text has an understanding.

    ``opening``: the candidate has said nothing of substance before, so a model named first is a model before the problem.
    """
    return understood(matcher, read(matcher, text, asked=asked), asked=asked, opening=opening)


def understood(matcher: Matcher, reply: Reply, *, asked: str = "", opening: bool = True) -> Understanding:
    """The same of a reply already read."""
    pitfalls = in_order(reply, findings(reply, "pitfall"), matcher, opening=opening)
    said = talk(matcher, reply, asked=asked)
    return Understanding(reply.text, findings(reply, "consideration"), pitfalls, said.acts, said.topics, said.leads)


def faint(matcher: Matcher, reply: Reply, ids: Collection[str]) -> Iterator[tuple[str, Span]]:
    """(consideration, sentence) where the reply speaks of one of ``ids`` too faintly to earn: it backs a credit earned elsewhere."""
    for reading in reply.readings:
        cues = counted(matcher.index, reading.hits)
        words = reply.tokens[reading.sentence.first : reading.sentence.end]
        gone = {s.id for s in reading.sightings if s.cancelled != "doubt"}
        for id in reading.talk.faint(ids, cues, length=sum(not t.light for t in words)):
            if id not in gone:
                yield id, Span(words[0].start, words[-1].end)
