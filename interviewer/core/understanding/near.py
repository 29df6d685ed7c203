"""Near misses: cues that would have fired but for one part. Only ``try`` asks, so every cue is looked at."""

from collections.abc import Iterator
from dataclasses import dataclass

from interviewer.core.understanding.index import Index
from interviewer.core.understanding.indexed_cue import RIGHT_WAY
from interviewer.core.understanding.lexis import NUMBER
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.reply import WholeReply
from interviewer.core.understanding.tokens import stem_of, words_of

MOST = 3
"""Near misses shown for one sentence."""
SPECIFIC = 0.08
"""Least specificity of what is held: one over the size of a slot, summed; below it only common words are there."""
COMMON = frozenset(
    "i we you they it he she what which who when where how if not no the and or do be have can will would should so to of in on for with from as at by that this".split()
)
"""Words whose presence says nothing."""
SHOWN = 4
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


@dataclass(frozen=True, slots=True)
class Sought:
    """Which near misses are looked for, and in which order."""

    first: frozenset[str] = frozenset()
    """Ids that go before all others, such as those that the question still wants."""
    own: frozenset[str] = frozenset()
    """Ids that go before those of shared rubrics: what their author can mend."""
    only: frozenset[str] = frozenset()
    """Ids besides which none counts, each with all its near cues and however much they miss; empty: one cue of each id."""
    most: int = MOST
    """Near misses of one sentence."""


def near_misses(
    matcher: Matcher, reply: WholeReply, reading: Reading, sought: Sought | None = None
) -> tuple[NearMiss, ...]:
    """The nearest cues of considerations and pitfalls that the sentence did not show: in the order that is
    ``sought``, then by the rarest matched words.
    """
    index, sought = matcher.index, sought or Sought()
    present = _symbols(matcher, reply, reading)
    shown = {h.target.id for h in reading.hits if h.target.kind != RIGHT_WAY}
    common = {index.stems[stem] for stem in COMMON if stem in index.stems}
    ranked: list[tuple[tuple[bool, bool, int, float], _Candidate]] = []
    for cue in index.in_order():
        target = index.targets[cue.target]
        if target.kind not in ("consideration", "pitfall") or target.role != "said" or target.id in shown:
            continue
        if sought.only and target.id not in sought.only:
            continue
        slots = [index.slots[s] for part in cue.parts for s, _ in part]
        missing = [s for s in slots if s.isdisjoint(present)]
        if len(slots) < 2 or (len(missing) > 1 and not sought.only):
            continue
        own = target.id in sought.own
        specific = sum(1 / len(s) for s in slots if s not in missing and not s & common)
        if specific < SPECIFIC and not (specific and (own or sought.only)):
            continue
        more = len(missing) if sought.only else 0
        ranked.append(((target.id not in sought.first, not own, more, -specific), (target.id, cue.line, missing)))
    ranked.sort(key=lambda r: r[0])
    return tuple(_once(index, [miss for _, miss in ranked], sought))


_Candidate = tuple[str, int, list[frozenset[int]]]
"""Of a near miss the id, the line of the cue and the slots that are missing: what these stand for is named only where it is shown."""


def _once(index: Index, ranked: list[_Candidate], sought: Sought) -> Iterator[NearMiss]:
    """The first of each id, or of each cue line where certain ids are sought."""
    seen: set[str] = set()
    for id, line, missing in ranked:
        if len(seen) >= sought.most:
            return
        source = index.lines[line]
        one = source.where if sought.only else id
        if one not in seen:
            seen.add(one)
            yield NearMiss(id, source.text, source.where, _need(index, missing, source.text))


def _symbols(matcher: Matcher, reply: WholeReply, reading: Reading) -> frozenset[int]:
    tokens = reply.tokens[reading.sentence.first : reading.sentence.end]
    return frozenset(s for t in tokens if not t.light for s in matcher.symbols(reply.text, t))


def _need(index: Index, missing: list[frozenset[int]], cue: str) -> str:
    if not missing:
        return "all words are there, but not in this order and distance"
    return f"needs {', and '.join(_words(index, slot, cue) for slot in missing)}"


def _words(index: Index, slot: frozenset[int], cue: str) -> str:
    words = [_named(index, symbol, cue) for symbol in sorted(slot)[:SHOWN]]
    more = len(slot) - len(words)
    return " | ".join(words) + (f" | … {more} more" if more else "")


def _named(index: Index, symbol: int, cue: str) -> str:
    """A symbol as an author would write it, and as ``cue`` does where it stands in it."""
    if symbol == NUMBER:
        return "~number"
    for stem, known in index.stems.items():
        if known == symbol:
            return _spelt(index, stem, cue)
    for name, run in index.phrases:
        if name == symbol:
            return " ".join(_named(index, min(symbols), cue) for symbols, _ in run)
    return next((f"={word}" for word, known in index.exact.items() if known == symbol), "…")


def _spelt(index: Index, stem: str, cue: str) -> str:
    """The word of ``cue`` that has ``stem``, else the shortest that cues are known to hold; short words are known by their stem."""
    written = [word for word in words_of(cue) if stem_of(word) == stem]
    known = [word for word in index.surfaces(stem[:3]) if word[:3] == stem[:3] and stem_of(word) == stem]
    likely = written[0] if written else min(known, key=len, default=stem)
    return stem if likely == f"{stem}s" else likely
