"""How often the candidate lets the model learn again, and whether they said it otherwise before: "once a year", later "every day"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.core.numbers import SPELLED
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE

APART = 25.0
"""Factor from which on two cadences cannot both be meant: a year and a fortnight, a month and a day."""
_DAYS = {
    "hour": 1 / 24,
    "day": 1.0,
    "night": 1.0,
    "morning": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.0,
    "quarter": 91.0,
    "year": 365.0,
}
_ADVERBS = {
    "hourly": 1 / 24,
    "daily": 1.0,
    "nightly": 1.0,
    "weekly": 7.0,
    "fortnightly": 14.0,
    "monthly": 30.0,
    "quarterly": 91.0,
    "yearly": 365.0,
    "annually": 365.0,
}
_TIMES = {"once": 1, "twice": 2}
_EVERY = {"other": 2, "second": 2} | {word: SPELLED[word] for word in "two three four five six".split()}
_CADENCE = regex(
    rf"""\b(?:(?P<adverb>{"|".join(_ADVERBS)})
      | (?:every|each)\ (?:(?P<every>{"|".join(_EVERY)})\ )?(?P<unit>{"|".join(_DAYS)})s?
      | (?P<times>{"|".join(_TIMES)})\ (?:an?|per|each|every)\ (?P<per>{"|".join(_DAYS)}))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LEARNS = regex(
    rf"""\bre-?train(?:s|ed|ing)?\b | \btrain(?:s|ed|ing)?\ (?:\w+\ ){{0,3}}?(?:again\b|anew\b|once\b|every\b|(?:{"|".join(_ADVERBS)})\b)
      | \blearns?\ (?:\w+\ ){{0,3}}?(?:again|anew)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SOMETIMES = regex(
    r"""\b(?:if|when|whenever|unless|until|till|after|before|first|beginning|start|launch|later|then|instead|rather|than|or|today|currently|used\ to|was|were|they
      |says?|told|vendor|competitors?|friend|season\w*)\b | \?""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a sentence holds that speaks of a condition, a time, another system or a choice."""
_IN_PART = regex(
    r"""\b(?:at\ (?:least|most)|from\ scratch|full(?:y|er)?|light|incremental(?:ly)?|fine-?tun\w*|warm|embeddings?|encoder|index|features?|counts?|statistics|tables?|towers?
      |calibrat\w*|thresholds?|encodings?|filters?|lookup|ranker|retriev\w*|only|also|besides|not|never|no|too|old|another|second|both|some|season\w*|corrector|layer|head)\b
      | n['’]t\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a clause holds that speaks of a part of the system, or denies."""
_CLAUSE = regex(r"[,;:()–—]|\b(?:because|since|but|while|whereas)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often the model learns again."""

    days: float
    """Between two times, above 0."""
    said: str
    """As it was put, in small letters."""


def cadence_of(text: str) -> Cadence | None:
    """The one cadence that ``text`` settles for learning again; None when it names none, several, or one for a part alone.

    >>> cadence_of("I would retrain once a year."), cadence_of("We retrain daily if it drifts.")
    (Cadence(days=365.0, said='once a year'), None)
    """
    told = [s for s in SENTENCE.findall(text) if _LEARNS.search(s)]
    found = [found for s in told for found in _CADENCE.finditer(s)]
    if len(found) != 1 or any(_SOMETIMES.search(s) or _IN_PART.search(_clause(s)) for s in told):
        return None
    return Cadence(_days(found[0]), found[0][0].casefold())


def _clause(sentence: str) -> str:
    """The clauses of ``sentence`` from the one that learns to the one with the cadence, without the cadence."""
    places = [m.span() for m in (_LEARNS.search(sentence), _CADENCE.search(sentence)) if m]
    first, last = min(start for start, _ in places), max(end for _, end in places)
    cuts = [m.start() for m in _CLAUSE.finditer(sentence)]
    begin = max((cut for cut in cuts if cut < first), default=0)
    end = min((cut for cut in cuts if cut >= last), default=len(sentence))
    return _CADENCE.sub("", sentence[begin:end])


def _days(found: re.Match[str]) -> float:
    if found["adverb"]:
        return _ADVERBS[found["adverb"].casefold()]
    if found["times"]:
        return _DAYS[found["per"].casefold()] / _TIMES[found["times"].casefold()]
    return _DAYS[found["unit"].casefold()] * _EVERY.get((found["every"] or "").casefold(), 1)


def changed(before: Iterable[str], now: str) -> tuple[Cadence, Cadence] | None:
    """(the cadence of the replies ``before`` that was said last, the one of ``now``) when they are far apart."""
    late = cadence_of(now)
    early = next((found for text in reversed(tuple(before)) if (found := cadence_of(text))), None)
    if early is None or late is None or 1 / APART < early.days / late.days < APART:
        return None
    return early, late
