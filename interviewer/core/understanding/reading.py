"""One sentence read: the cues that fired in it, what of them counts, and the words that are the evidence."""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from interviewer.core.text import Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.indexed_cue import RIGHT_WAY
from interviewer.core.understanding.level import SPEAKING, explained, goes_on_asking, is_row
from interviewer.core.understanding.match import Hit, Matcher
from interviewer.core.understanding.mistakes import told_apart
from interviewer.core.understanding.orders import ordered, without_orders
from interviewer.core.understanding.scope import REACH_BACK, Filter, filters, recounts
from interviewer.core.understanding.sentence import Sentence, clauses
from interviewer.core.understanding.sight import Sight
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.two_sides import BETWEEN, is_one_sided
from interviewer.core.understanding.veto import is_idle
from interviewer.core.understanding.witness import FEWEST, NAMED, WRONG, Around, Scale, counted
from interviewer.core.understanding.words import NUMBER_WORDS

if TYPE_CHECKING:
    from interviewer.core.understanding.indexed_cue import Target

FEW_WORDS = 3
"""Words that count of a sentence that merely agrees."""
REASON = 4
"""Words after a comma that make a dismissal a decision."""
ASKED_FOR = 0.5
"""Leaning of the interviewer's line from which words too few to lean by themselves answer it ("Every night.")."""


class Reading(NamedTuple):
    """One sentence with everything that fired in it; ``try`` prints these."""

    sentence: Sentence
    """The tokens that it holds."""
    hits: tuple[Hit, ...]
    """Cues that fired, in the order of the index."""
    filters: tuple[Filter, ...]
    """What takes hits back, and where."""
    sightings: tuple[Sighting, ...]
    """What was seen, cancelled ones included."""
    around: Around
    """How its words, and those around it, lean."""
    acts: Sequence[Hit]
    """Those of ``hits`` that speak of acts and topics."""
    cues: Mapping[str, tuple[int, int]]
    """``counted`` of its hits."""
    length: int
    """Words that count."""
    leant: Mapping[str, float]
    """``Scale.leant``."""
    told: str = ""
    """What makes it say more than names; empty when nothing does."""

    @property
    def hollow(self) -> bool:
        """Whether it says nothing of what it speaks of ("that has to be planned carefully"), so that it names at most."""
        return self.around.hollow

    @property
    def settled(self) -> frozenset[str]:
        """What its sightings earn or were refused, so that a faint leaning to it adds nothing."""
        return frozenset([s.id for s in self.sightings if s.cancelled != "doubt"])


class _Heard:
    """The hits of one sentence by what they speak for, without those that an ``unless`` takes back."""

    __slots__ = ("barred", "cues", "depth", "scope", "shown", "talk")

    def __init__(self, index: Index, hits: Sequence[Hit], idle: Callable[[Hit], bool]) -> None:
        """``idle``: whether what takes a mistake back does not do so here."""
        self.shown: dict[str, dict[str, list[Hit]]] = {"consideration": {}, "pitfall": {}}
        """Kind and id to what was said of it."""
        self.depth: list[Hit] = []
        self.scope: list[Hit] = []
        self.talk: list[Hit] = []
        """What was said of acts and topics."""
        self.barred: set[str] = set()
        """Ids that were taken back."""
        gone: list[Target] = []
        others = {"depth": self.depth, "scope": self.scope, "act": self.talk, "topic": self.talk, RIGHT_WAY: []}
        for hit in hits:
            target = hit[3]
            kind = target.kind
            if kind in others:
                others[kind].append(hit)
            elif target.role == "unless":
                if kind != "pitfall" or not idle(hit):
                    gone.append(target)
            elif target.id in self.shown[kind]:
                self.shown[kind][target.id].append(hit)
            else:
                self.shown[kind][target.id] = [hit]
        self.cues = counted(index, self.shown["consideration"])
        """Also of what was taken back."""
        for target in gone:
            self.shown[target.kind].pop(target.id, None)
            self.barred.add(target.id)


def read_sentence(
    matcher: Matcher, text: str, tokens: list[Token], sentence: Sentence, around: Around, *, echo: frozenset[str]
) -> Reading:
    """What one sentence of ``text`` shows; ``echo`` are the stems of the line that it answers."""
    hits = matcher.hits(text, tokens, sentence.first, sentence.end)
    index = matcher.index
    words = tokens[sentence.first : sentence.end]
    length = [t[4] for t in words].count(False)
    if not hits and not index.leanings.ids:
        return Reading(sentence, (), (), (), around, (), {}, length, {})
    heard = _Heard(
        index, hits, lambda hit: _made(hits, around, hit[3].id) and is_idle(matcher, text, tokens, sentence, hit)
    )
    scale = Scale(around, heard.cues, length)
    leant = scale.leant()
    sight = _sight(index, text, tokens, sentence, heard, around, length, echo)
    shown = [sight.of(kind, id, group) for kind, groups in heard.shown.items() for id, group in groups.items()]
    if index.leanings.ids:
        shown = _judged(shown, scale, leant, text, words, length)
        shown = _with_unsaid(shown, sight, heard.barred, around, leant, length, echo)
        shown = [_weighed(s, scale, leant) for s in shown]
        if heard.shown["pitfall"]:
            shown = told_apart(shown, around.here)
        if sight.echoed:
            shown = [s if s.cancelled else s.judged("echo") for s in shown]
    to_program = ordered(text, tokens, sentence.first, sentence.end, heard.talk)
    if to_program:
        shown = [without_orders(s, tokens, to_program) for s in shown]
    scope, told = sight.scope, sight.told
    return Reading(sentence, tuple(hits), scope, tuple(shown), around, heard.talk, heard.cues, length, leant, told)


def _sight(
    index: Index,
    text: str,
    tokens: list[Token],
    sentence: Sentence,
    heard: _Heard,
    around: Around,
    length: int,
    echo: frozenset[str],
) -> Sight:
    """What all that is shown in ``sentence`` has in common; ``length`` in words that count."""
    words = tokens[sentence.first : sentence.end]
    parts = clauses(text, tokens, sentence)
    depth = {hit.target.id for hit in heard.depth}
    terms = sum([short for _, short in heard.cues.values()])
    asks = sentence.ends_with == "?" or goes_on_asking(text, words)
    told = "" if around.hollow else explained(text[words[0].start : words[-1].end], words, depth, asks, terms, length)
    scope = _scope(text, tokens, sentence, parts, heard) if heard.scope else ()
    echoed = bool(echo) and _echoes(words, echo)
    return Sight(index, text, tokens, parts, told, scope, recounts([t[0] for t in words]), echoed)


def _judged(
    shown: Sequence[Sighting], scale: Scale, leant: Mapping[str, float], text: str, words: list[Token], length: int
) -> list[Sighting]:
    """``shown`` by the cues of a sentence of ``words``, without what they make doubtful; in a row of names they bear more."""
    least = -inf if len(words) <= FEWEST else 0.0
    judged = [scale.judged(s, leant, least) for s in shown]
    if any(s.cancelled == "doubt" for s in judged) and is_row(text, words, length):
        return [scale.judged(s, leant, NAMED) for s in shown]
    return judged


def _with_unsaid(
    shown: list[Sighting],
    sight: Sight,
    barred: Collection[str],
    around: Around,
    leant: Mapping[str, float],
    length: int,
    echo: frozenset[str],
) -> list[Sighting]:
    """``shown`` with what no cue shows, but the words, or the answer that they give to the line; nothing of what is ``barred``."""
    speaking = {} if around.hollow else _speaking(around, leant, length, sight.text)
    if speaking or length > FEWEST:
        shown = [*shown, *sight.by_words(around.here, {*barred, *[s.id for s in shown]}, speaking)]
    if around.own:
        shown = [*shown, *sight.by_answer(around.own, {*barred, *[s.id for s in shown]}, echo)]
    return shown


def _made(hits: Sequence[Hit], around: Around, id: str) -> bool:
    """Whether anything in the sentence speaks for the mistake ``id``."""
    if WRONG <= around.here.mistake(id) < inf:
        return True
    return any(hit[3].id == id and hit[3].kind == "pitfall" and hit[3].role != "unless" for hit in hits)


def _weighed(s: Sighting, scale: Scale, leant: Mapping[str, float]) -> Sighting:
    """``s`` with the log odds that the sentence shows it, where it counts."""
    if s.cancelled or s.kind != "consideration" or s.leaning < 0:
        return s
    odds = leant.get(s.id)
    return Sighting(*s[:9], scale.odds(s.id) if odds is None else odds)  # in a third of the time of ``_replace``


def _speaking(around: Around, leant: Mapping[str, float], length: int, text: str) -> Mapping[str, float]:
    """What of ``leant`` the words of a sentence of ``text`` may speak for: where they are few, what they were asked for; nothing one-sided."""
    asked = around.asked
    named = leant
    if length <= FEWEST:
        put = {id for id in leant if asked and asked.to(id) >= ASKED_FOR}
        named = {id: odds for id, odds in leant.items() if id in around.wants or id in put}
    gone = [id for id in BETWEEN if id in named and is_one_sided(id, text)]
    gone = [id for id in gone if not asked or asked.to(id) < ASKED_FOR]
    return {id: odds for id, odds in named.items() if id not in gone} if gone else named


def _scope(
    text: str, tokens: list[Token], sentence: Sentence, parts: list[tuple[int, int]], heard: _Heard
) -> tuple[Filter, ...]:
    """The scope words in force, but for a guess."""
    return filters(
        ((h.target.id, h.first, h.end) for h in heard.scope if not _guesses(tokens, h.end, sentence.end)),
        parts,
        {(a, b) for a, b in parts if b - a <= REACH_BACK and _only_names(tokens[a:b])},
        any(h.target.id == "reason" for h in heard.depth) or _goes_on(text, tokens, sentence, heard.scope),
        [h.first for h in heard.depth if h.target.id == "mechanism"],
    )


def _only_names(clause: Sequence[Token]) -> bool:
    """Whether ``clause`` says nothing of what it names: "GDPR", "what is DKIM"."""
    words = [t.word for t in clause]
    said = words[2:] if words[:2] in (["what", "is"], ["what", "are"]) else words
    return SPEAKING.isdisjoint(said)


def _goes_on(text: str, tokens: list[Token], sentence: Sentence, scope: Sequence[Hit]) -> bool:
    """Whether a comma and some words follow a dismissal: they are its reason ("not worth it here, the number is the same for everyone")."""
    said = [h.end for h in scope if h.target.id == "dismissal"]
    return bool(said) and any(
        text[tokens[k - 1].end : tokens[k].start].startswith((",", ";", ":"))
        for k in range(said[0], sentence.end - REASON + 1)
    )


def _guesses(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a number follows: "in, I don't know, ten milliseconds" is a guess and no ignorance."""
    while at < end and (tokens[at].light or tokens[at].word == "say"):
        at += 1
    return at < end and (tokens[at].word[:1].isdigit() or tokens[at].word in NUMBER_WORDS)


def _echoes(tokens: list[Token], echo: frozenset[str]) -> bool:
    """Whether a sentence only says the interviewer's own line again, or agrees to it in a word."""
    words = [t for t in tokens if not t.light]
    own = [t for t in words if t.stem not in echo and len(t.word) > 3]
    shared = sum(t.stem in echo for t in words)
    return bool(words) and len(own) <= len(words) // 6 and (shared * 2 >= len(words) or len(words) <= FEW_WORDS)
