"""Whether a fact holds what a question asks, and how well."""

import re
from dataclasses import dataclass

from interviewer.core.facts.called import NAMES
from interviewer.core.facts.counting import PEOPLE, USERS, Counting
from interviewer.core.facts.kind import SCALE, Kind, kind_of
from interviewer.core.facts.lore import pairs_in
from interviewer.core.facts.query import CORE, is_vague
from interviewer.core.facts.share import asks_share_of, tells_share
from interviewer.core.regex import regex

LISTING = frozenset({"data-available", "content", "existing-system", "labels-available"})
"""Topics whose facts list what there is: a thing that they do not name is not among it, however the question is put."""
LABELS = "labels-available"
"""The fact that says how right is told from wrong."""
OPEN = frozenset({"data-available", "content"})
"""Those of them to which a candidate may think anything to belong."""
LISTED = 0.4
"""What a word counts that only the cues of such a topic know."""
ENOUGH, UNHEARD = 0.5, 0.51
"""Share of a question's words from which on a fact that holds them answers it, and the same where nothing else asks for it."""
ECHOED = 0.25
"""The same from which on a fact that the ear alone would tell is told again to who asks again."""
HEARD, LEANS, COUNTS, FITS, CALLED = 0.25, 0.1, 0.3, 0.3, 0.4
"""What speaks for a fact besides: its cues heard the question, a unit of log odds by its words, an amount of what is counted, a turn of phrase, its name."""
KINDLY = 0.5
"""What speaks for a fact of the kind that is asked for."""
AMONG = 0.05
"""What speaks for a fact that another question of the reply asks for."""
RATHER = 1.0
"""Log odds from which a question that calls a fact by its name asks for it."""
OWN = 0.5
"""What the cues of a case's own topic add: no leaning can speak for it, and its author wrote them for this very question."""
EAR = 0.6
"""What a word that only the cues know is worth beside one that stands in the fact."""
CLOSE = 0.15
"""By how much a second fact may be worse than the first."""
NEAR = 0.5
"""Log odds from which a fact that lists what there is comes near a thing that it does not name."""
SURE = 2.0
"""Log odds from which the words of a question are believed without a word of the fact."""
LIKELY = 0.4
"""The same where its cues heard the question, too."""
SEVERAL = 2
"""Words of an author's cue that surely are that cue."""
_EXISTS = regex(
    r"^\W*(?:(?:and|so|but|also|ok|well|then|please|or)\W+)*(?:any|(?:do|does|did|have|has|is|are|can|could|may|will)\b(?! (?:it|they|that|this)\b)|what about|how about|what if)\b",
    re.IGNORECASE,
)
"""A question whether there is something, which a list of what there is answers by naming it."""
ALSO = 0.8
"""Share of a question's words from which on a second fact that holds as many answers it, too."""
MOSTLY = 0.7
"""The same from which a fact of the right kind answers it, whatever the cues heard."""
_OF_PEOPLE = regex(
    r"\bhow many of (?:our|the|those|these|your)\s+(?:people|(?:user|customer|client|member|viewer|visitor)s)\b",
    re.IGNORECASE,
)
"""How a share of them is asked for."""
_NONE = frozenset[str]()
_PHRASES = {
    "error-cost": regex(r"\bwhat happens (?:when|if)\b|\bhow bad\b|\bwhich (?:is|one is) worse\b", re.IGNORECASE),
    "scale": regex(r"\b(?:a|per|each|every) (?:second|minute|hour|day)\b", re.IGNORECASE),
    "existing-system": regex(r"\b(?:today|current(?:ly)?|now|at present|existing|these days)\b", re.IGNORECASE),
}
"""Turns of phrase that speak for a fact that something else speaks for, too."""
COSTS = "error-cost"
"""The fact that says what a mistake does: "what happens if" asks for it only where nothing else is named that another fact holds."""
EXISTING = "existing-system"
"""The fact about what there is today: nothing in the case is called a baseline or an incumbent, so that the name alone asks for it."""


@dataclass(frozen=True, slots=True)
class Sought(Counting):
    """One question beside the facts of its case: which of them answer it."""

    def answers(self, topic: str) -> bool:
        """Whether the fact holds what is asked."""
        question = self.question
        if question.counted and (self._counts_all(topic) or (self._named(topic) and self.lore.facts[topic].amounts)):
            return True
        if question.counted and self._tells_share(topic):
            return True
        if question.counted and not self._counts(topic) and not self._counts_by_ear(topic):
            return False
        if question.counted and self._only_near(topic):
            return False
        if self.kind and self.kind.told.pattern and topic == self.kind.topic and self.held(topic) >= ENOUGH:
            return True
        shares = self.may_tell_share(topic)
        if not (shares or self._cued(topic)):
            return False
        if topic == SCALE and _OF_PEOPLE.search(question.text) and PEOPLE.isdisjoint(self.lore.facts[topic].words):
            return False
        wrong_kind = self.is_another_kind(topic)
        if not question.pointed:
            own = topic in question.single.topics and (self._fits(topic) or self.held(topic) >= ALSO)
            telling = any(weight >= CORE for weight in question.weights.values())
            least = ENOUGH if shares and asks_share_of(question) else MOSTLY
            shares = self.kind is not None and not wrong_kind and telling and self.held(topic) >= least
            sized = SCALE in self.topics and SCALE in self.facts and not self._counts_elsewhere(topic)
            held = self.held(topic) >= ENOUGH or (topic == USERS and self._people_elsewhere)
            counts = bool(question.counted) and not sized and held
            says = self._says_all(topic) and not any(
                self.held(t) > ECHOED or self.lean(t) >= LIKELY for t in self.topics if t in self.facts
            )
            return shares or (not wrong_kind and (topic in self.topics or own or counts or says))
        surely = topic in self.topics and not question.counted and self.lean(topic) >= SURE
        if wrong_kind:
            return surely
        surely_called = (
            topic in self.topics and not question.counted and self.called(topic) and self.lean(topic) >= RATHER
        )
        if question.counted and self._counts_by_ear(topic) and self.lean(topic) >= SURE:
            return True
        if topic == LABELS and topic in self.topics and self.called(topic):
            return True  # who asks whether there are labels is told which
        if self.hears(topic) or (surely_called and not self.asks_among(topic)):
            return True
        if self._is_said_elsewhere(topic):
            return False
        if self.known(topic) >= (ENOUGH if topic in self.topics else UNHEARD):
            return self.held(topic) >= ENOUGH or self.lean(topic) > 0 or not self._leads_elsewhere
        return surely and not self.asks_among(topic)

    def is_another_kind(self, topic: str) -> bool:
        """Whether the fact tells nothing of the kind that is asked for."""
        return self.kind is not None and topic != self.kind.topic and not self.kind.told.search(self._said(topic))

    def may_tell_share(self, topic: str) -> bool:
        """Whether the fact tells the share of just that which the question asks for; of one that asks for no share of anything, always."""
        return not asks_share_of(self.question) or tells_share(self.question, self._said(topic))

    @property
    def by_name(self) -> str:
        """The only fact that holds a name of two words that the question holds, too; empty when there is none, or an amount is asked for."""
        if self.question.counted or self.kind:
            return ""
        mine = {pair for pair in pairs_in(self.question.text) if not any(map(is_vague, pair))}
        found = [topic for topic, told in self.lore.facts.items() if not mine.isdisjoint(told.pairs)]
        return found[0] if len(found) == 1 else ""

    def hears(self, topic: str) -> bool:
        """Whether the question asks for the fact by ear alone, whatever its words."""
        return not self.question.counted and (self._cued(topic) or self._likely(topic))

    def _cued(self, topic: str) -> bool:
        """Whether one of the author's own ways to ask for it was heard: several words of it, and at most one other."""
        heard = self.question.heard(topic)
        cued = heard & self.lore.facts[topic].cued
        return self._named(topic) or (len(cued) >= SEVERAL and len(heard - cued) <= 1)

    def _named(self, topic: str) -> bool:
        """Whether a name that the author gave to what it tells was heard."""
        heard = self.question.heard(topic)
        return any(name <= heard for name in self.lore.facts[topic].alone)

    def _is_said_elsewhere(self, topic: str) -> bool:
        """Whether it asks if something is so by a single word, which other facts say: this one, which cues heard, does not, or it was not heard, and cues heard another."""
        telling = {stem for stem, weight in self.question.weights.items() if weight > CORE}
        sharing = [t for t, told in self.lore.facts.items() if telling & told.words]
        if not sharing or len(telling) > 1 or not _EXISTS.search(self.question.text):
            return False
        if topic in self.topics:
            return topic not in sharing and self.lean(topic) < RATHER
        heard = set(self.question.single.topics).intersection(self.lore.facts)
        return bool(heard) and len(sharing) > 1 and self.lean(topic) < LIKELY

    @property
    def _leads_elsewhere(self) -> bool:
        """Whether cues and words together surely ask for some fact."""
        return any(t in self.topics and self.lean(t) >= SURE for t in self.question.single.topics)

    def _likely(self, topic: str) -> bool:
        """Whether cues and leaning agree on a topic whose fact is no list, so that it is told before it is denied."""
        heard = topic in self.topics and topic in self.question.single.topics
        return heard and not self.asks_among(topic) and self.lean(topic) >= LIKELY

    def asks_among(self, topic: str) -> bool:
        """Whether the fact lists what there is, and the question asks whether something is among it."""
        return topic in LISTING and bool(_EXISTS.search(self.question.text))

    def nears(self, topic: str) -> bool:
        """Whether the fact, which does not answer it, says something beside it."""
        kind = self.kind
        if kind and (kind.told.pattern or topic == kind.topic):
            return topic == (kind.topic or topic) and bool(kind.near.search(self._said(topic)))
        if self.question.counted:
            return topic == SCALE and not self.counts_them and any(self._only_near(t) for t in self.lore.facts)
        if topic in LISTING:
            return self.lean(topic) >= NEAR or (
                self.called(topic) and topic in self.question.single.topics and not self.asks_among(topic)
            )
        by_ear = topic in self.question.single.topics
        return by_ear and (self.held(topic) > 0 or self.called(topic) or self.lean(topic) >= NEAR or self._cued(topic))

    @property
    def kind(self) -> Kind | None:
        """What kind of thing is asked for; None where none is recognised."""
        return kind_of(self.question.text)

    def _said(self, topic: str) -> str:
        return " ".join(self.facts[topic].say)

    def score(self, topic: str) -> float:
        """How well the fact answers it."""
        heard = topic in self.topics and topic in self.question.single.topics
        leaning = LEANS * min(max(self.lean(topic), 0.0), 3.0)
        held = self.held(topic)
        own = (heard and topic in self.question.single.own) or self._named(topic)
        known = held + (1.0 if own else EAR) * (self.known(topic) - held) + OWN * own
        known += (
            HEARD * heard
            + AMONG * (topic in self.topics)
            + COUNTS * self._counts(topic)
            + OWN * (topic == USERS and self._counts_people)
            + FITS * (self._fits(topic) and (topic != COSTS or held > 0 or not self.question.pointed))
        )
        known += KINDLY * bool(self.kind and self.kind.told.pattern and self.kind.told.search(self._said(topic)))
        return known + leaning + CALLED * (topic in self.topics and self.called(topic))

    @property
    def _counts_people(self) -> bool:
        """Whether it counts people, and says no more of them than what the whole case is about."""
        return bool(self.question.counted) and not self.question.pointed and not PEOPLE.isdisjoint(self.question.heads)

    def called(self, topic: str) -> bool:
        """Whether the question holds a name of the fact itself."""
        return not NAMES.get(topic, _NONE).isdisjoint(self.question.weights)

    def _fits(self, topic: str) -> bool:
        """Whether a turn of phrase speaks for a topic that the cues heard."""
        phrase = _PHRASES.get(topic) if topic in {*self.topics, *self.question.single.topics} else None
        return bool(phrase and phrase.search(self.question.text))

    def held(self, topic: str) -> float:
        """How much of the question stands in the fact, 0 to 1."""
        return self.question.share(self.lore.facts[topic].words)

    def known(self, topic: str) -> float:
        """The same with what the cues of the topic know."""
        if topic not in self.topics:
            return self.held(topic)
        words, names = self.lore.facts[topic].words, NAMES.get(topic, _NONE)
        heard = _NONE.union(*(self.question.heard(t) for t in (OPEN if topic in OPEN else {topic})))
        named = self.question.share(words | names)
        by_ear = self.question.share(words | names | heard) - named
        listed = topic in OPEN and (len(heard) < SEVERAL or self.asks_among(topic))
        return named + by_ear * (LISTED if listed else ENOUGH if topic in LISTING else 1.0)

    def lean(self, topic: str) -> float:
        """Log odds that the words of the question alone ask for ``topic``."""
        return dict(self.question.single.leans).get(topic, -1.0)

    def _says_all(self, topic: str) -> bool:
        """Whether the fact holds two things or more that the case is about, and nearly all that is asked."""
        telling = {stem for stem, weight in self.question.weights.items() if weight >= CORE}
        return (
            not self.question.counted and len(telling & self.lore.facts[topic].words) > 1 and self.held(topic) >= MOSTLY
        )
