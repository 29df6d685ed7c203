"""Cues and leanings weighed against each other: a hit among strangers is doubted, words that lean surely speak for themselves.

The weights were learnt by logistic regression on rounds that the leanings had not seen (``tests/corpus/weigh.py``: rounds 4 to 37, 42
to 44 and 47 to 52), on the one sentence of a text that speaks most for a consideration; they are few, so that a verdict can be read off: cues, the leaning
of the sentence and of its neighbours speak for a consideration, another one to which the sentence leans more speaks against it.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log1p
from operator import mul
from typing import NamedTuple

from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning import MISTAKE, Leaning
from interviewer.core.understanding.match import Hit
from interviewer.core.understanding.odds import chance, within
from interviewer.core.understanding.order import ORDERED
from interviewer.core.understanding.scope import JARGON
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.straying import aside_of, mixed

HEARD = 0.1
"""Least leaning for which a sentence without a cue is weighed at all."""
ANSWERS, HINTED = 1.7, 0.02
"""Log odds of what the line is known to ask for, beyond its words, and the least leaning of an answer to it that is weighed (ours, measured on
816 replies to lines of the shipped cases: of what is answered in plain words .95 is heard, .87 without; of what is answered in a few words
.79, .66 without; of what is only waved at .25, .12 without)."""
OVERHEARD, FAINT = 0.02, -3.0
"""Least leaning and log odds of a sentence that backs what another one earned (ours: it brings half of the labelled quotes that were not shown)."""
FAR = 6.0
"""Log odds beyond which a leaning says no more, either way."""
SAID = 2.0
"""Log odds that a cue adds to the leaning of a sentence to a pitfall (ours, see ``docs/understanding.md``)."""
WRONG = -1.0
"""Least log odds of a pitfall: sentences that make a mistake are rare, and the table expects few."""
WEIGHTS = {
    "always": 1.0,
    "cues of several parts, at most three": 0.32,
    "mere terms, at most two": 0.35,
    "any cue of several parts": 0.33,
    "mere terms only": 0.67,
    "log odds of the leaning": 0.84,
    "the same where a cue hit": -0.14,
    "log odds of its greater leaning beside the sentence": 0.33,
    "greatest leaning to anything else": -1.07,
    "cues of others hit, too": 0.08,
    "log of the words that count": 0.32,
    "under a filter that goes by the frame": -0.76,
    "log odds that it is about the design at all": 0.06,
    "leaning of the line that it answers": 1.16,
    "mean log odds that the sentences of the reply are about the design": 0.3,
}
"""What speaks for a consideration in a sentence, in log odds for each unit; people go on about a point, and a long sentence says more.
``always`` was learnt as 1.16 and set lower, where precision and recall are nearer to each other on ``dev`` (ours, see ``docs/understanding.md``)."""
_WEIGHTS = tuple(WEIGHTS.values())
_NO_CUES = (0, 0)
NAMED = -1.2
"""Least log odds of a name in a row of names, whose neighbours speak against it though they say nothing of it (ours: the best of four)."""
FRAMES = frozenset({"anecdote", "deferral", "dismissal", "ignorance", "others"})
OVERRULED = "deferral"
"""The one of them that a sure leaning overrules: "leave the summer for the end" may speak of anything; who does not know, tells of others or says no is
taken at their word (what is lost and what is saved weigh the same, ours, measured on 200 texts kept out)."""
FEWEST = 3
"""Words that count which a sentence needs before its leaning says anything."""


class Around(NamedTuple):
    """The leanings around one sentence."""

    here: Leaning
    """That of the sentence itself."""
    beside: tuple[Leaning, ...]
    """Those of the sentences before and after it."""
    asked: Leaning | None = None
    """That of the interviewer's line which it answers."""
    design: float = 0.0
    """Mean log odds that the sentences of the reply are about the design, each within ``FAR``."""
    strays: float = 0.0
    """How far the reply strays, 0 to 1 (``straying``)."""
    wants: Collection[str] = ()
    """What the line is known to ask for, whatever its words lean to."""
    hollow: bool = False
    """Whether the sentence says nothing of what it speaks of, so that it names at most."""
    own: Mapping[str, float] = {}
    """The own points that it shows as an answer to the line, with their log odds (``own_answer``)."""


class Scale:
    """What the considerations of one sentence are weighed with; what they share is found once."""

    __slots__ = (
        "_anything",
        "_aside",
        "_asked",
        "_beside",
        "_cues",
        "_design",
        "_here",
        "_length",
        "_most",
        "_others",
        "_wants",
        "_weights",
    )

    def __init__(self, around: Around, cues: Mapping[str, tuple[int, int]], length: int) -> None:
        """``cues`` as in ``counted``; ``length`` in words that count."""
        self._here = around.here
        self._beside = [other.logits for other in around.beside]
        self._asked = around.asked
        self._design = around.design
        self._wants = around.wants
        self._weights = mixed(_WEIGHTS, around.strays)
        self._aside = aside_of(around.here)
        self._cues = cues
        self._length = log1p(length)
        self._anything = within(around.here.anything, FAR)
        self._most = chance(around.here.most)
        self._others: float | None = None
        """The same of the greatest but that, once it is asked for."""

    def features(self, id: str, *, framed: bool = False) -> tuple[float, ...]:
        """The units of ``WEIGHTS``, and how far the sentence is an aside; ``framed``: under a filter that goes by the frame."""
        here, cues, asked = self._here, self._cues, self._asked
        long, short = cues.get(id, _NO_CUES)
        place = here.table.places[id]
        leaning = here.logits[place]
        return (
            1.0,
            min(3, long),
            min(2, short),
            long > 0,
            short > 0 and not long,
            leaning,
            leaning if long or short else 0.0,
            within(max([logits[place] for logits in self._beside], default=-FAR), FAR),
            self._most if leaning != here.most else self._next(),
            len(cues) > (id in cues),
            self._length,
            framed,
            self._anything,
            asked.to(id) if asked else 0.0,
            self._design,
            self._aside,
        )

    def odds(self, id: str, *, framed: bool = False) -> float:
        """Log odds that the sentence shows ``id``."""
        odds: float = sum(map(mul, self._weights, self.features(id, framed=framed)))
        return odds + ANSWERS if id in self._wants else odds

    def leant(self) -> dict[str, float]:
        """Log odds of each consideration that the sentence leans to."""
        here = self._here
        leant = {id: self.odds(id) for id, _ in here.least(HEARD)}
        if self._wants:
            leant |= {id: self.odds(id) for id, _ in here.least(HINTED) if id in self._wants and id not in leant}
        return leant

    def faint(self, ids: Collection[str]) -> Iterator[tuple[str, float]]:
        """(id, log odds) of those of ``ids`` that the sentence speaks of faintly."""
        for id, _ in self._here.least(OVERHEARD):
            if id in ids:
                odds = self.odds(id)
                if odds >= FAINT:
                    yield id, odds

    def judged(self, s: Sighting, leant: Mapping[str, float], least: float = 0.0) -> Sighting:
        """``s`` with its leaning, and doubted where less than ``least`` log odds speak for it."""
        here = self._here
        if s.kind == "pitfall":
            return s.judged("doubt") if not s.cancelled and here.mistake(s.id) + SAID < WRONG else s
        if s.id not in here.table.places:
            return s
        framed = s.cancelled in FRAMES
        odds = leant.get(s.id) if not framed else None
        if odds is None:
            odds = self.odds(s.id, framed=framed)
        gone = "" if s.cancelled == OVERRULED and odds >= 0 else s.cancelled
        doubted = odds < least and not gone
        return s.judged("doubt" if doubted else gone, here.to(s.id))

    def _next(self) -> float:
        """The greatest leaning but the very greatest."""
        if self._others is None:
            most = self._here.most
            logits = sorted(self._here.logits[: len(self._here.table.ids)])
            less = bisect_left(logits, most)
            self._others = chance(logits[less - 1] if less else most)
        return self._others


def design_of(reply: Sequence[Leaning]) -> float:
    """``Around.design`` of the sentences of a reply."""
    return sum([within(sentence.anything, FAR) for sentence in reply]) / (len(reply) or 1)


def is_term(index: Index, hit: Hit) -> bool:
    """Whether the cue is a mere term: one part of a word or two."""
    return 0 < index.sizes[hit.cue] <= JARGON


def counted(index: Index, said: Mapping[str, Sequence[Hit]]) -> dict[str, tuple[int, int]]:
    """For each consideration, how many cues of several parts and how many mere terms are among the hits that say it."""
    sizes = index.sizes
    terms = {id: sum([0 < sizes[hit[0]] <= JARGON for hit in hits]) for id, hits in said.items()}
    return {id: (len(said[id]) - short, short) for id, short in terms.items()}


def unsaid(here: Leaning, seen: Collection[str], leant: Mapping[str, float]) -> Iterator[tuple[str, str, float]]:
    """(kind, id, leaning) of what the words of a sentence alone speak for, besides what was ``seen``; ``leant`` as in ``Scale``."""
    for id, odds in leant.items():
        if odds >= 0 and id not in seen:
            yield "consideration", id, here.to(id)
    for name, odds in here.mistakes(WRONG):
        if name[0] == MISTAKE and name[1:] not in ORDERED and name[1:] not in seen:
            yield "pitfall", name[1:], chance(odds)
