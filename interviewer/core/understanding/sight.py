"""What the cues and the words of one sentence amount to: how deep, under which filter, and with which words as the evidence."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import NamedTuple

from interviewer.core.rubric import Level
from interviewer.core.text import Span, Token
from interviewer.core.understanding.denial import DENIAL, denied
from interviewer.core.understanding.grounds import Answers, Cued, Grounds
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning import MISTAKE, Leaning
from interviewer.core.understanding.match import Hit
from interviewer.core.understanding.own_answer import SURE, shared
from interviewer.core.understanding.own_point import OwnPoint
from interviewer.core.understanding.scope import Filter, cancelled
from interviewer.core.understanding.sentence import phrase_span
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.witness import FEWEST, is_term, unsaid

CLAUSE = 18
"""Words of a clause that is shown whole as evidence; of a longer one, only the piece between commas."""
SAYING = 4
"""Words from which a clause says something by itself."""
SHOWN = 4
"""Words that are named of an answer to the line."""
_ITSELF = frozenset({"deferral", "dismissal"})
"""Filters that leave a pitfall alone: putting off and doing without are the mistake itself."""


class Sight(NamedTuple):
    """What the sightings of one sentence have in common."""

    compiled: Index
    """What the cues were found in."""
    text: str
    """The whole reply."""
    tokens: list[Token]
    """Of the whole reply."""
    parts: list[tuple[int, int]]
    """Its clauses."""
    told: str
    """What makes it say more than names."""
    scope: tuple[Filter, ...]
    """What takes hits back in this sentence."""
    tale: bool
    """Whether it only tells what once happened."""
    echoed: bool
    """Whether it says the interviewer's line again."""

    def of(self, kind: str, id: str, hits: list[Hit]) -> Sighting:
        """What ``hits``, which speak for one consideration or pitfall, amount to."""
        scope, tokens = self.scope, self.tokens
        if kind == "pitfall" and scope:
            scope = tuple(f for f in scope if f.name not in _ITSELF)
        alive = [h for h in hits if not cancelled(h[1], h[2], scope)] if scope else hits
        denial = kind == "pitfall" and bool(alive) and self._denied(id, alive)
        hit = min(alive or hits, key=_width)
        first, end = self._evidence(hit)
        reason = "a cue of its own" if "deeper" in [h[3].role for h in alive] else self.told
        gone = (DENIAL if denial else "") if alive else cancelled(hit.first, hit.end, scope)
        if not gone and self.tale and all(is_term(self.compiled, h) for h in alive):
            gone = "anecdote"
        return Sighting(
            kind,
            id,
            Level.EXPLAINED if reason else Level.MENTIONED,
            hit.first,
            hit.end,
            Span(tokens[first].start, tokens[end - 1].end),
            Cued(self.compiled.line_of[hit.cue], reason),
            gone or ("echo" if self.echoed else ""),
        )

    def _denied(self, id: str, hits: list[Hit]) -> bool:
        """Whether all ``hits`` of a pitfall are denied where they stand. Of one with weights the words of the sentence tell as much."""
        whole = (self.parts[0][0], self.parts[-1][1])
        known = MISTAKE + id in self.compiled.leanings.places
        return not known and all(denied(self.tokens, hit[1], hit[2], whole) for hit in hits)

    def by_words(self, here: Leaning, seen: Collection[str], leant: Mapping[str, float]) -> Iterator[Sighting]:
        """What only the words speak for, besides what was ``seen``, in the clause whose own words lean to it most."""
        parts, tokens, told = self.parts, self.tokens, self.told
        each: list[Callable[[str], float] | None] = []
        for kind, id, leaning in unsaid(here, seen, leant):
            first, end = parts[0][0], parts[-1][1]
            if kind == "consideration" and len(parts) > 1:
                each = each or self._leanings()
                first, end = max(zip(parts, each, strict=True), key=lambda own: own[1](id) if own[1] else 0.0)[0]
            why = Grounds(here.table, here.said, kind, id, told)
            level = Level.EXPLAINED if told else Level.MENTIONED
            span = Span(tokens[first].start, tokens[end - 1].end)
            yield Sighting(kind, id, level, first, end, span, why, cancelled(first, end, self.scope), leaning)

    def by_answer(self, shown: Mapping[str, float], seen: Collection[str], echo: Collection[str]) -> Iterator[Sighting]:
        """Own points ``shown`` as an answer to the line, whose stems are ``echo``, besides what was ``seen``, in the clause that says most of it."""
        whole = (self.parts[0][0], self.parts[-1][1])
        for id in sorted(shown.keys() - seen):
            point, told = self.compiled.own[id], self.told if shown[id] >= SURE else ""
            each = [shared(point, self.tokens[a:b], echo) for a, b in self.parts]
            first, end = _widened(self.parts, max(zip(map(point.weight, each), self.parts, strict=True))[1])
            yield Sighting(
                "consideration",
                id,
                Level.EXPLAINED if told else Level.MENTIONED,
                first,
                end,
                Span(self.tokens[first].start, self.tokens[end - 1].end),
                Answers(self._named(point, set().union(*each)), told),
                cancelled(*whole, self.scope) or ("anecdote" if self.tale else ""),
                odds=shown[id],
            )

    def _named(self, point: OwnPoint, stems: Collection[str]) -> tuple[str, ...]:
        """The words with ``stems`` that weigh most for ``point``, as they were said."""
        said = {t.stem: t.word for t in self.tokens[self.parts[0][0] : self.parts[-1][1]]}
        return tuple([said[stem] for stem in sorted(stems, key=lambda stem: (-point.words[stem], stem))[:SHOWN]])

    def _leanings(self) -> list[Callable[[str], float] | None]:
        """How the own words of each clause lean to an id; None where they are too few to say anything."""
        return [self.compiled.leanings.alone(self.tokens[a:b]) if b - a > FEWEST else None for a, b in self.parts]

    def _evidence(self, hit: Hit) -> tuple[int, int]:
        """The tokens that are shown for ``hit``: its clause, or the piece between commas of a long one."""
        inside = [(a, b) for a, b in self.parts if a < hit.end and hit.first < b]
        first, end = bounds = inside[0][0], inside[-1][1]
        if end - first > CLAUSE:
            return phrase_span(self.text, self.tokens, hit.first, hit.end, bounds)
        return _widened(self.parts, bounds)


def _widened(parts: list[tuple[int, int]], bounds: tuple[int, int]) -> tuple[int, int]:
    """A clause of a word or three with the next ones, until it says something: "Labels: chargebacks, plus people phoning in"."""
    first, end = bounds
    for _, after in parts:
        if end - first < SAYING and after > end and after - first <= CLAUSE:
            end = after
    return first, end


def _width(hit: Hit) -> int:
    return hit[2] - hit[1]
