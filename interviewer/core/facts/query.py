"""The words of one question that say what it is after, and how much each of them tells."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from interviewer.core.facts.alike import alike
from interviewer.core.facts.lore import Lore
from interviewer.core.matter import about
from interviewer.core.regex import regex
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.tokens import stem_of

_SAYING = frozenset(
    "case cases people person type types list lists new old keep kept open rest count long short show shown".split()
)
"""Words of small talk that may yet be what a question is after."""
_DOING = frozenset("agree agrees disagree disagrees".split())
"""Words about the talk that say in a question what others do."""
_VAGUE = frozenset(
    "data information info detail details system systems model models company business team user users product service thing number numbers "
    "figure rate ratio loss share percent percentage fraction proportion average total amount day days week month year hour daily currently today existing current currently already "
    "good well bad big large small high low fast quick early real load loads loading typical normal rough roughly usual certain available different "
    "own owns owner owned maintain maintains responsible charge cost costs expensive price "
    "need needs require handle run runs running contain contains include included send sends sent provide show shows shown serve serves add added allow allowed "
    "collect collected store stored record recorded receive change changed happen decide deal sell sold buy build built find finds spread "
    "problem problems issue issues issued registered altogether circulation chance plan decision decisions prediction predictions "
    "response estimate score scores place reliable accurate exact precise clean noisy trustworthy complete correct "
    "diff difference differ majority most mostly single separate individual special specific particular unique distinct "
    "vs versus compared max maximum min minimum use uses used using call calls called "
    "please quick clarify whole overall present world wide planned project interview design scale scope peak end later set sets kind kinds other others another everybody somebody nobody".split()
)
"""Words that go with any question."""
COUNTS = regex(
    r"\b(?:how many|(?:the )?(?:number|count|amount) of)\s+(?:(?:of|our|the|these|those|such|different|unique|distinct|new|of the|actual|real|active|total)\s+)*"
    r"(?P<thing>[\w'-]+(?:\s+[\w'-]+){0,3})",
    re.IGNORECASE,
)
"""A question after how many there are, with what is counted."""
_OF_KIND = regex(
    r"\bhow many\s+(?:(?:of|our|the|these|those|such|different|unique|distinct|new)\s+)*(?P<thing>[\w'-]+(?:\s+[\w'-]+)?)\s+(?:are|is|were|was|get|gets)\s+"
    r"(?:(?:actually|really|[a-z]+ly)\s+)?(?P<kind>[\w'-]+)(?=\W*(?:$|\b(?:per|a|an|each|every|in|on|by|at|and|or|today|now|so)\b))",
    re.IGNORECASE,
)
"""A thing of which those of one kind are counted: "how many accounts are fake?"."""
_WORD = regex(r"[^\W_]+")
_AND = regex(r"(?<!\s)\s++(?:n|&|\+)\s+")
"""How "and" is typed in a hurry."""
_HOLE = regex(
    r"\bhole(?= (?!(?:in|is|are|was|were|of|on|at|that|which|and|or|for|with|from|to|by|punch\w*)\b)[a-z]{3,})",
    re.IGNORECASE,
)
"""How "whole" is typed by ear: "the hole trip"."""
_PER = regex(
    r"(?<=[a-z])\s?/\s?(?P<unit>s|secs?|seconds?|mins?|minutes?|h|hr|hours?|d|days?|wk|weeks?|mo|months?|yr|years?)\b"
    r"|(?<=[a-rt-z]s)/(?=(?!\w*s\b)[a-z]{3})",
    re.IGNORECASE,
)
"""How "per" is typed in a hurry: "rides/day", "trips/driver"."""
_ACTIVES = regex(
    r"(?P<many>\b(?:how many|(?:number|count|amount) of)\s+)?\b(?:(?P<short>[dwm])\.?a\.?u\b\.?(?:['’]?s\b)?"
    r"|(?P<long>daily|weekly|monthly)\s+(?:active\s+(?P<who>[a-z]+s|people)|actives|active\b(?!\s+[a-z]+\s+(?:and|or)\b))(?!\s+(?:and|or)\s+(?:weekly|monthly))\b)",
    re.IGNORECASE,
)
"""How whoever comes in a day, a week or a month is asked for by trade: "DAU", "daily actives"."""
_SPELL = {"d": "day", "w": "week", "m": "month"}
"""The time that those are counted over."""
_UNITS = {
    "s": "second",
    "sec": "second",
    "min": "minute",
    "h": "hour",
    "hr": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "yr": "year",
}
"""Units of time in short, and what they mean."""
_VERBS = frozenset(
    "do does did are is was were can could will would should have has had may go goes come comes call calls carry carries need use uses get gets look looks share pay per a an the in on at of "
    "with without for and or to one actually really usually normally "
    "that who which we you they them it these those i there exist contain contains have undone "
    "earn earns cost costs spend spends own owns weigh last happen happens grow learn learns worry agree pays handle handles check checks review reviews work works approve decide close "
    "join joins sign arrive leave sit stand open click watch take takes fit again".split()
)
"""Words at which the name of a counted thing ends."""
_ACTS = frozenset("agree open click watch own worry".split())
"""Those of them that people do."""
_PEOPLE = frozenset({alike(stem_of("people"))})
"""Stems of who does what stands behind them, so that those who do it are counted, and not all."""
UNKNOWN, VAGUE, CORE, KNOWN = 1.5, 0.3, 0.4, 1.0
"""What a word tells: one that the case never says, one that goes with any question, one that the whole case is about, any other."""


@dataclass(frozen=True, slots=True)
class Query:
    """One question as the facts are searched for it."""

    text: str
    """Its words, without the rest of the reply."""
    single: Single
    """It as it was understood."""
    weights: Mapping[str, float] = field(default_factory=dict)
    """Stem to what it tells; empty when the question names nothing of its own."""
    counted: tuple[str, ...] = ()
    """Stems of the thing whose amount is asked for; empty for none."""

    def heard(self, topic: str) -> frozenset[str]:
        """The words by which its cues heard it to ask for ``topic``, as they are compared; empty for none."""
        return frozenset(map(alike, dict(self.single.heard).get(topic, ())))

    @property
    def heads(self) -> frozenset[str]:
        """Those of ``counted`` that may stand for it: its last, or what tells it from others of a kind that the whole case is about."""
        *before, head = self.counted or ("",)
        telling = [stem for stem in before if self.weights.get(stem, 0.0) >= KNOWN]
        if self.weights.get(head, 0.0) <= CORE and not _PEOPLE.isdisjoint(before):
            return _PEOPLE  # what the whole case is about, all of them do
        return frozenset(telling if telling and self.weights.get(head, 0.0) <= CORE else self.counted[-1:])

    @property
    def pointed(self) -> bool:
        """Whether it names a thing that tells one fact from another."""
        return any(weight > CORE for weight in self.weights.values())

    def share(self, known: frozenset[str]) -> float:
        """How much of what it says is among ``known``, 0 to 1; 1 when it says nothing of its own."""
        whole = sum(self.weights.values())
        return sum(weight for stem, weight in self.weights.items() if stem in known) / whole if whole else 1.0


def query_of(text: str, single: Single, lore: Lore) -> Query:
    """The ``single`` question of a reply ``text``, weighed by what the case says."""
    every = frozenset[str]().union(*(told.words for told in lore.facts.values()))
    asked = _spelt(single.span.of(text), dict(single.meant), every)
    heard = frozenset(alike(stem) for _, found in single.heard for stem in found)
    content = [*about(asked), *(word for word in _WORD.findall(asked.casefold()) if word in _DOING)]
    loose = [w for w in _WORD.findall(asked.casefold()) if w in _SAYING and w not in content]
    weights: dict[str, float] = {}
    for word in (*content, *loose):
        stem = alike(stem_of(word))
        if word in _VAGUE or word in loose:
            weight = VAGUE
        elif stem in lore.core:
            weight = CORE
        else:
            weight = KNOWN if stem in every or stem in heard else UNKNOWN
        weights[stem] = max(weight, weights.get(stem, 0.0))
    return Query(asked, single, weights, _counted(asked))


def _spelt(asked: str, meant: Mapping[str, str], known: frozenset[str]) -> str:
    """``asked`` in plain spelling; a word that the facts themselves use stands."""

    def spelt(found: re.Match[str]) -> str:
        word = found[0].casefold()
        return found[0] if alike(stem_of(word)) in known else meant.get(word, found[0])

    def per(found: re.Match[str]) -> str:
        unit = (found["unit"] or "").casefold()
        return f" per {_UNITS.get(unit.removesuffix('s') or unit, unit)}" if unit else " per "

    plain = _ACTIVES.sub(_in_full, _HOLE.sub("whole", asked))
    return _AND.sub(" and ", _WORD.sub(spelt, _PER.sub(per, plain)))


def _in_full(found: re.Match[str]) -> str:
    """Whoever comes in a time, in full: "how many people per day" of "DAU"."""
    span = _SPELL[(found["short"] or found["long"])[0].casefold()]
    return f"{found['many'] or 'number of '}{found['who'] or 'people'} per {span}"


def _counted(asked: str) -> tuple[str, ...]:
    if (found := _OF_KIND.search(asked)) and about(found["kind"]):
        return tuple(alike(stem_of(word)) for word in (found["kind"].casefold(), *found["thing"].casefold().split()))
    found = COUNTS.search(asked)
    named: list[str] = []
    for word in found["thing"].casefold().split() if found else ():
        people = bool(named) and named[-1] in _PEOPLE
        if word in (_VERBS - _ACTS if people else _VERBS):
            break
        if people:
            return (*named, alike(stem_of(word)))
        named.append(alike(stem_of(word)))
    return tuple(named)


def ends_a_name(word: str) -> bool:
    """Whether ``word`` is a verb or grammar, so that it is no part of the name of a thing."""
    return word in _VERBS


def is_vague(word: str) -> bool:
    """Whether ``word`` goes with any question."""
    return word in _VAGUE
