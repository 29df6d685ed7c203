"""Near misses: cues that would have fired but for one part. Only ``try`` asks, so every cue is looked at."""

from collections.abc import Iterator
from dataclasses import dataclass

from interviewer.core.understanding.index import Index
from interviewer.core.understanding.lexis import NUMBER
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.understand import Reply

MOST = 3
"""Near misses shown for one sentence."""
SPECIFIC = 0.08
"""Least specificity of what is held: one over the size of a slot, summed; below it only common words are there."""
COMMON = frozenset(
    "i we you they it he she what which who when where how if not no the and or do be have can will would should so to of in on for with from as at by that this".split()
)
"""Words whose presence says nothing."""
SHOWN = 6
"""Words shown of a missing part."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A cue that needs one more thing."""

    id: str
    """Consideration or pitfall."""
    cue: str
    """The line as it is written."""
    where: str
    """Its place, as ``path:line``."""
    missing: str
    """The words that any one of would have done, or that the order or distance is off."""


def near_misses(matcher: Matcher, reply: Reply, reading: Reading) -> tuple[NearMiss, ...]:
    """The nearest cues of considerations and pitfalls that the sentence did not show, the rarest matched words first."""
    index = matcher.index
    present = _symbols(matcher, reply, reading)
    shown = {index.targets[index.cues[h.cue].target].id for h in reading.hits}
    common = {index.stems[stem] for stem in COMMON if stem in index.stems}
    ranked: list[tuple[float, NearMiss]] = []
    for cue in index.in_order():
        target = index.targets[cue.target]
        if target.kind not in ("consideration", "pitfall") or target.role != "said" or target.id in shown:
            continue
        slots = [index.slots[s] for part in cue.parts for s, _ in part]
        missing = [s for s in slots if s.isdisjoint(present)]
        if len(slots) < 2 or len(missing) > 1:
            continue
        specific = sum(1 / len(s) for s in slots if s not in missing and not s & common)
        if specific < SPECIFIC:
            continue
        source = index.lines[cue.line]
        need = (
            f"needs {_words(index, missing[0])}"
            if missing
            else "all words are there, but not in this order and distance"
        )
        ranked.append((-specific, NearMiss(target.id, source.text, source.where, need)))
    return tuple(_first_of_each(sorted(ranked, key=lambda r: r[0])))


def _first_of_each(ranked: list[tuple[float, NearMiss]]) -> Iterator[NearMiss]:
    seen: set[str] = set()
    for _, miss in ranked:
        if miss.id not in seen:
            seen.add(miss.id)
            yield miss
        if len(seen) == MOST:
            return


def _symbols(matcher: Matcher, reply: Reply, reading: Reading) -> frozenset[int]:
    tokens = reply.tokens[reading.sentence.first : reading.sentence.end]
    return frozenset(s for t in tokens if not t.light for s in matcher.symbols(reply.text, t))


def _words(index: Index, slot: frozenset[int]) -> str:
    words = [_named(index, symbol) for symbol in sorted(slot)]
    more = len(words) - min(len(words), SHOWN)
    return " | ".join(words[:SHOWN]) + (f" | … {more} more" if more else "")


def _named(index: Index, symbol: int) -> str:
    """A symbol as an author would write it."""
    if symbol == NUMBER:
        return "~number"
    for stem, known in index.stems.items():
        if known == symbol:
            return stem
    for name, run in index.phrases:
        if name == symbol:
            return " ".join(_named(index, min(symbols)) for symbols, _ in run)
    return next((f"={word}" for word, known in index.exact.items() if known == symbol), "…")
