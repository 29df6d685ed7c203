"""The questions that an idea can be asked, what each of them is after, and which replies have answered it already."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.dialogue import Interview
from interviewer.core.idea.proposal import Idea
from interviewer.core.regex import regex


class Angle(NamedTuple):
    """One question that an idea can be asked."""

    key: str
    """What stands behind "idea." or "deed." in the key of its lines."""
    kinds: frozenset[str]
    """The kinds of idea that it makes sense for."""
    wants: tuple[str, ...]
    """Considerations that its answer may earn, the likeliest first."""
    answered: re.Pattern[str]
    """Words of a reply that has answered it."""


_PAYS = r"costs?\b|cheap|expensive|price|pays?\b|budget|euros?\b|dollars?\b"
_REASON = r"because|since|so\ that"
_ANSWERED = {
    "inside": r"inputs?\b|outputs?\b|takes\b|reads?\b|fed\b|goes\ in",
    "data": r"from\ (?:the|our|a|all|every|each)\b|logs?\b|train(?:ed)?\ on\b|collect",
    "new": r"new\b|newcomers?\b|fresh\b|unseen\b|never\ seen|first\ (?:day|time)|cold|missing",
    "scale": r"million|billion|gigabytes?\b|[gmt]b\b|memory|per\ second|a\ second|shard|scale|ms\b|milliseconds?\b|micros",
    "down": r"down\b|fails?\b|falls?\ back|fallback|breaks?\b|stale|outage|times?\ (?:out|over)",
    "price": rf"{_PAYS}|gpus?\b|memory",
    "give-up": rf"{_PAYS}|annoy|lose|give\ up|worse",
    "works": r"measure|compar|tests?\b|a/b|metric|see\ (?:if|whether|how)|prove|check|recall|estimate|helps?\b",
    "simpler": rf"{_REASON}|simple|instead\ of|rather\ than|otherwise|why\b|beats?\b|in\ place\ of|too\b|which\ (?:is|are)\b",
    "chosen": rf"{_REASON}|chosen?\b|tune|start\ with|derive|follows?\ from|maybe\b|say\b",
    "unused": r"ignore|nobody|hardly|answers?\b|rarely|few\b|never",
    "gamed": r"abus|game\b|gam(?:ed|ing)\b|cheat|attack|thie(?:f|ves)|spammers?\b|fraudsters?\b|fake",
}
"""Question to the words by which a reply has answered it."""


def _angle(key: str, kinds: str, wants: str) -> Angle:
    answered = regex(rf"\b(?:{_ANSWERED[key]})", re.IGNORECASE)
    return Angle(key, frozenset(kinds.split()), tuple(wants.split()), answered)


_MADE, _ASKED = "memory learner", "limit touch brake plea"
_GIVEN = f"share deed {_ASKED}"
ANGLES = (
    _angle("inside", "learner", "problem-formulation feature-engineering feature-representation"),
    _angle("data", _MADE, "data-sources labels data-storage"),
    _angle("new", _MADE, "cold-start"),
    _angle("scale", "store memory", "scalability latency"),
    _angle("down", "store memory", "fault-tolerance"),
    _angle("price", f"store {_MADE}", "serving-cost model-trade-offs"),
    _angle("give-up", f"own trap {_GIVEN}", "error-costs guardrail-metrics user-experience multiple-objectives"),
    _angle(
        "works",
        f"own thing trap {_MADE} {_GIVEN}",
        "ab-testing online-metrics offline-metrics error-analysis monitoring",
    ),
    _angle("simpler", "learner", "baseline simple-first model-trade-offs model-choice"),
    _angle("simpler", "thing store memory", "simple-first model-trade-offs"),
    _angle("chosen", "share limit", "decision-threshold exploration"),
    _angle("unused", "touch plea", "user-feedback user-experience label-quality"),
    _angle("gamed", f"trap {_ASKED}", "adversarial-abuse"),
)
"""Every question that an idea can be asked."""


def fitting(now: Interview, idea: Idea, text: str, spoken_of: frozenset[str]) -> Iterator[tuple[int, Angle, str]]:
    """(how far it lies, question, what it is after) for an ``idea`` of the reply ``text``, which has ``spoken_of`` some points.

    A point that is asked for here lies nearest (0), then one of this part of the talk, one that the case expects, and any other (3).
    """
    here, expected, area = frozenset(now.wants()), frozenset(now.expected), now.thread.area
    asleep = now.case.occasional - expected
    for angle in unanswered(idea, text):
        if not spoken_of.isdisjoint(angle.wants):
            continue
        for want in now.in_focus(angle.wants):
            if now.coverage.open(want) and want not in asleep and want not in now.left:
                far = 0 if want in here else 3 if want not in expected else 1 if now.case.area(want) == area else 2
                yield far, angle, want


def unanswered(idea: Idea, text: str) -> Iterator[Angle]:
    """The questions that make sense for ``idea`` and that ``text`` has not answered."""
    for angle in ANGLES:
        if idea.kind not in angle.kinds or angle.answered.search(text):
            continue
        if angle.key == "simpler" and " " not in idea.words:
            continue  # what one word names is simple enough
        yield angle
