"""What a system gives up, or gets more of, when there is far more to do: an answer to more load says what goes first, and what is kept."""

import re
from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.matter import stems_about
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding

LOAD = "scalability"
"""The point that such an answer makes."""
_MORE = r"(?:load|traffic|requests?|queries|peak|pressure|capacity|volume|busy|busiest|overload\w*|surge|spike|rush|machines?|servers?|replicas?|cores?|qps)"
MORE = regex(rf"\b(?:\w+ (?:times|fold)\b|\w+fold\b|doubl\w+|tripl\w+|twice|million|{_MORE})[^.!?]*\?*", re.IGNORECASE)
"""A line that speaks of far more to do."""
_PART = r"""(?:re-?rank\w*|rankers?|ranking|models?|stages?|pass|features?|candidates|walks?|jobs?|batch(?:es)?|strips?|embeddings?|networks?|services?|requests?|index
    |personal\w*|refresh\w*|look-?ups?|retriev\w+|scor(?:es?|er|ing)|updates?|reports?|logging|experiments?|exploration|extras?|steps?|hops?|freshness|load
    |traffic|queries|writes|reads|explanations?|previews?|thumbnails?|training|retraining|second\ half|rest)\b"""
"""Parts of a system that can be done without for a day."""
_OFF = r"""(?:shed|shedding|drop|dropped|dropping|skip|skipped|skipping|paus(?:e|ed|ing)|stop|stopped|degrad(?:e|ed|ing)|suspend(?:ed)?|postpon(?:e|ed)|defer(?:red)?
    |cut|cutting|reduc(?:e|ed|ing)|cap|capped|limit|limited|throttl(?:e|ed|ing)|sacrific(?:e|ed)|shrink|delay(?:ed)?|sampl(?:e|ed))\b"""
_GIVES_UP = regex(
    rf"""\b{_OFF}(?:\W+\w+){{0,3}}?\W+{_PART} | \b(?:switch|turn)\ off(?:\W+\w+){{0,3}}?\W+{_PART} | \b(?:switch|turn)(?:\ \w+){{0,3}}?\ {_PART}\ (?:\w+\ )?off\b
      | \b(?:give\ up|do\ without|leave\ out|sacrifice|fewer|cheaper|smaller|simpler)(?:\W+\w+){{0,2}}?\W+{_PART}
      | \b{_PART}(?:\W+\w+){{0,2}}?\W+(?:is|are|be|get|gets|can|may|will|must)\ (?:\w+\ )?(?:{_OFF}|off\b|go\b|wait\b|(?:switched|turned)\ off\b)
      | \b{_PART}(?:\W+\w+){{0,3}}?\W+go(?:es)?\ first\b | \bdegrade\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is given up."""
_GETS_MORE = regex(
    r"""\b(?:more|extra|twice\ the|double\ the|spare|additional|\w+\ times\ (?:the|as\ many))\ (?:\w+\ )?(?:machines?|servers?|shards?|replicas?|copies|nodes|workers|instances|boxes|pods)\b
      | \b(?:auto-?scal\w+|scal(?:e|ing)\ out|queue[sd]?|queueing|buffer\w*|back-?pressure|rate[\ -]limit\w*|admission\ control|waiting\ room)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is taken on, or holds the rest back."""
_ORDER = regex(rf"\b(?:first|last|then|before|until|only|degrade|{_MORE})\b", re.IGNORECASE)
"""What tells that load is the reason: its name, or the order in which things go."""
_NOT = regex(r"(?:\b(?:never|not|no need to|without)|n['’]t)\b", re.IGNORECASE)
"""What says that it is kept."""
_NEAR = 14
"""Code points in front of what is given up in which that is looked for."""
NAMES, TELLS = 2, 5
"""Words of its own about the case from which on such an answer names the point, and explains it."""


def with_relief(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with the load that it takes off, where the line asks for that."""
    wants, asked = here.aims, here.put
    known = next((f for f in understanding.findings if f.id == LOAD), None)
    if LOAD not in wants or (known and known.level == Level.EXPLAINED) or not MORE.search(asked):
        return understanding
    spans = sorted(_relieving(understanding.text), key=lambda span: -len(_own(span.of(understanding.text), asked)))
    own = len(_own(spans[0].of(understanding.text), asked)) if spans else 0
    level = Level.EXPLAINED if own >= TELLS else Level.MENTIONED if own >= NAMES else Level.ABSENT
    if level <= (known.level if known else Level.ABSENT):
        return understanding
    made = Finding(LOAD, level, tuple(spans), ("what is given up under load",) * len(spans))
    return replace(understanding, findings=(*(f for f in understanding.findings if f.id != LOAD), made))


def _own(sentence: str, asked: str) -> frozenset[str]:
    """What ``sentence`` says of the case that the line did not."""
    return stems_about(sentence) - stems_about(asked)


def _relieving(text: str) -> list[Span]:
    """The sentences of ``text`` that say what gives way under load."""
    return [
        Span(*m.span()).stripped(text, ".!")
        for m in SENTENCE.finditer(text)
        if not is_question(m[0]) and _relieves(m[0])
    ]


def _relieves(sentence: str) -> bool:
    """Whether ``sentence`` says what gives way under load.

    >>> _relieves("For load: shed the ranker first."), _relieves("The ranker learns their taste first.")
    (True, False)
    """
    if _GETS_MORE.search(sentence):
        return True
    given = [
        found
        for found in _GIVES_UP.finditer(sentence)
        if not _NOT.search(sentence[: found.end()][-_NEAR - len(found[0]) :])
    ]
    return bool(given) and bool(_ORDER.search(sentence))
