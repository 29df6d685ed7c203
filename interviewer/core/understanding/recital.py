"""A reply that recites names: there a sentence with a verb says no more than its names do, unless it brings a reason, a number or a comparison."""

from collections.abc import Sequence
from itertools import pairwise

from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.text import Token
from interviewer.core.understanding.grounds import Cued
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.level import ARROW, ROW, SEPARATOR, TELLING, pieces_of
from interviewer.core.understanding.match import Hit
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.witness import is_term

BARE = 0.4
"""Share of what a reply credits that is only named, from which on it recites."""
FEWEST = 6
"""Considerations below which that share says nothing: a terse answer of two names and a statement recites nothing."""
NAMES = 0.2
"""Share of the words that count that are proper names ("MMoE", "Amplitude", "GRU4Rec"), from which on it recites, too."""
FEWEST_NAMES = 4
"""Names below which that share says nothing."""
RECITED = "recited"
"""What is told of a sentence that says no more than its names."""
MOST = 0.4
"""Share of the words that count in a sentence that are proper names or mere terms of cues, from which on it only names (ours, on rounds 28 to 49:
of the points in such sentences of name-dropping texts 152 of 168 are labelled as named, in the others 70 of 130)."""
NEARLY_ALL = 0.5
"""The same where it holds a reason, a number or a comparison (97 of 120; in the others 180 of 387)."""
_NAME = regex(r"(?<![.!?:\n] )(?<![.!?\n])(?!^)\b(?:[A-Z][a-z]+\b|[A-Z]{2,}\w*|\w*[a-z\d][A-Z]\w*)")
"""A word with a capital that no sentence begins with, or with capitals inside."""
_DATE = regex(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b"
)
"""Names that say when: who lists them says what is done with them."""
FEWEST_POINTS = 3
"""Points that a row names in pieces of their own: who lists the parts of one thing ("hour, weekday, weather") says what it is made of."""
ONE_MORE = 4
"""Pieces of such a row from which on one of them may name none."""
SHORT = 4
"""Words that count in such a piece, at most: one more belongs to what leads in to the row ("I'd use Kafka for the pings")."""

_SAYING = TELLING - {"example"}
"""What makes an explanation of a row of names, too."""


def unrecited(index: Index, text: str, tokens: Sequence[Token], readings: list[Reading]) -> list[Reading]:
    """``readings`` of the reply ``text``, with what it only recites as mentioned."""
    if not any(r.told for r in readings):
        return readings
    bare = _bare if _names_most(readings) or _is_named(text, tokens) else _all_names
    return [_named(r) if r.told and bare(index, text, tokens, r) else r for r in readings]


def _all_names(index: Index, text: str, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a sentence of a reply that recites nothing else is a row of names: "for the path I'd use Kafka, Flink, Redis and Feast"."""
    first, end = reading.sentence.first, reading.sentence.end
    said = text[tokens[first].start : tokens[end - 1].end]
    if reading.told in _SAYING or pieces_of(said) < ROW or _DATE.search(said):
        return False
    if not ARROW.search(said) and _is_row_of_points(index, said, tokens, reading):
        return True
    names = [k for k in range(first, end) if _NAME.match(text, tokens[k].start)]
    return len(names) >= FEWEST_NAMES and len(names) >= MOST * _heavy(tokens, first, end)


def _is_row_of_points(index: Index, said: str, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether all pieces of the sentence ``said`` but one, at most, name a point in a term: "Kafka for the pings, a feature store, SHAP, and a canary"."""
    first, end = reading.sentence.first, reading.sentence.end
    begin = tokens[first].start
    bounds = [0, *[m.start() for m in SEPARATOR.finditer(said)], len(said)]
    named = [(tokens[h.first].start - begin, h.target.id) for h in reading.hits if _names_a_point(index, h)]
    points: list[set[str]] = []
    for a, b in pairwise(bounds):
        heavy = sum(a <= t.start - begin < b and not t.light for t in tokens[first:end])
        if heavy:
            points.append({id for at, id in named if a <= at < b} if heavy <= SHORT + (a == 0) else set())
    unnamed = [*map(bool, points)].count(False)
    return len(set().union(*points)) >= FEWEST_POINTS and unnamed <= (len(points) >= ONE_MORE)


def _names_a_point(index: Index, hit: Hit) -> bool:
    return hit.target.kind == "consideration" and hit.target.role != "unless" and is_term(index, hit)


def _bare(index: Index, text: str, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a sentence of a recital says no more than its names."""
    if reading.told == "detail":
        return True
    least = NEARLY_ALL if reading.told in _SAYING else MOST
    heavy = _heavy(tokens, reading.sentence.first, reading.sentence.end)
    return len(_names(index, text, tokens, reading)) >= least * heavy


def _names(index: Index, text: str, tokens: Sequence[Token], reading: Reading) -> set[int]:
    """The words that count in a sentence that are proper names or mere terms of cues."""
    first, end = reading.sentence.first, reading.sentence.end
    terms = [h for h in reading.hits if h[3].kind == "consideration" and is_term(index, h)]
    names = {k for h in terms for k in range(h[1], h[2]) if not any(t.word[:1].isdigit() for t in tokens[h[1] : h[2]])}
    names |= {k for k in range(first, end) if _NAME.match(text, tokens[k].start)}
    return {k for k in names if not tokens[k].light}


def _heavy(tokens: Sequence[Token], first: int, end: int) -> int:
    return [t[4] for t in tokens[first:end]].count(False)


def _names_most(readings: Sequence[Reading]) -> bool:
    """Whether much of what the reply credits is only named."""
    levels: dict[str, Level] = {}
    for reading in readings:
        for s in reading.sightings:
            if s.kind == "consideration" and not s.cancelled:
                levels[s.id] = max(s.level, levels.get(s.id, s.level))
    return len(levels) >= FEWEST and [*levels.values()].count(Level.MENTIONED) >= BARE * len(levels)


def _is_named(text: str, tokens: Sequence[Token]) -> bool:
    """Whether many of its words are names; in a text in capitals nothing is known of that."""
    names = len(_NAME.findall(text))
    if names < FEWEST_NAMES or names < NAMES * [t[4] for t in tokens].count(False):
        return False
    return sum(map(str.isupper, text)) <= sum(map(str.islower, text))


def _named(reading: Reading) -> Reading:
    """``reading`` with what its ``told`` alone made an explanation as mentioned."""
    return reading._replace(told=RECITED, sightings=tuple([_mere(s, reading.told) for s in reading.sightings]))


def _mere(s: Sighting, told: str) -> Sighting:
    if s.kind != "consideration":
        return s
    if isinstance(s.why, Cued) and s.why.told != told:
        return s
    return s._replace(level=Level.MENTIONED, why=s.why._replace(told=RECITED))
