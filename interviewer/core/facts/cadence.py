"""How often something comes or is made anew: which fact tells it."""

import re
from collections.abc import Collection, Mapping

from interviewer.core.facts.alike import alike
from interviewer.core.facts.lore import stems
from interviewer.core.facts.query import KNOWN, Query
from interviewer.core.phrasing import sentences
from interviewer.core.regex import regex
from interviewer.core.scenario import Fact
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import UNIT_TIME

_UNIT = r"(?:(?:milli)?seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|(?:sun|mon|tues|wednes|thurs|fri|satur)days?)"
_ASKED = regex(
    rf"""\bhow\ (?:often|frequent(?:ly)?)\b | \bat\ (?:what|which)\ (?:rate|intervals?|frequency)\b | \b(?:interval|frequency|cadence|(?:sampling|update|refresh|report(?:ing)?|polling)\ rate)\b
    | \b(?:how\ many|what\ (?:time|gap))\b.{{0,20}}\b(?:between|apart)\b | \bevery\ (?:how\ many|few)?\ ?{_UNIT}\b.{{0,12}}\bor\b""",
    re.IGNORECASE | re.VERBOSE,
)
_FLOWS = regex(
    r"""\b(?:sen[dt]s?|sending|gets?|receives?d?|reports?|reported|record(?:ed|s)?|log(?:ged|s)?|ping(?:s|ed|ing)?|updat\w+|refresh\w*|sampl\w+|poll\w*|emit\w*|transmit\w*|measur\w+
    |com(?:e|es|ing)\ in|arrives?|collect\w*|track\w*|capture[ds]?|signals?|fix(?:es)?|readings?|points?|gps|telemetry)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a question holds that asks how often data come."""
_TOLD = regex(
    rf"\b(?:each|every)\s+(?:[\w-]+\s+)?{_UNIT}\b|\b(?:nightly|hourly|daily|weekly|monthly|quarterly)\b|\bonce\s+(?:an?|per|each|every)\s+{_UNIT}\b",
    re.IGNORECASE,
)
_TIMES = frozenset(alike(stem_of(word)) for word in UNIT_TIME.split())
_CLAUSE = regex(r"[,;:]|\band\b")


def told_how_often(question: Query, heard: Collection[str], facts: Mapping[str, Fact]) -> str:
    """The fact that tells how often what ``question`` asks of comes or is made; empty where it asks for that not, or none tells it.

    It is the one that says so of a thing that is asked for, or else of what is recorded, where its topic was ``heard``.
    """
    if not _ASKED.search(question.text):
        return ""
    told = {topic: found for topic, fact in facts.items() if (found := _in_clauses(fact))}
    own = set(stems(_ASKED.sub(" ", question.text))) - _TIMES
    telling = {stem: weight for stem, weight in question.weights.items() if weight >= KNOWN and stem in own}
    held = {topic: sum(weight for stem, weight in telling.items() if stem in words) for topic, words in told.items()}
    best = max(held, key=lambda topic: held[topic], default="")
    if best and held[best]:
        return best
    of_data = [topic for topic in told if topic in heard]
    return of_data[0] if of_data and (not telling or _FLOWS.search(question.text)) else ""


def _in_clauses(fact: Fact) -> frozenset[str]:
    """The words that stand beside a cadence in ``fact``, as they are compared."""
    parts = (part for text in fact.say for sentence in sentences(text) for part in _CLAUSE.split(sentence))
    return frozenset(stem for part in parts if _TOLD.search(part) for stem in stems(part))
