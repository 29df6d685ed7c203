"""A strong sentence for a point, as it sounds in this case: from the case's own outline, or one that no other trade owns."""

import re
from collections.abc import Mapping
from functools import lru_cache

from interviewer.core.dialogue import Interview
from interviewer.core.rubric import Level
from interviewer.core.text import Span

SPEAKS = 0.4
"""Leaning from which on a line of the outline is about a point."""
TRADE = re.compile(
    r"\b(?:patient|tumour|radiolog|nurse|scan(?:s|ned)?\b|guest|listing|booking|rider|pick-?up|courier|kitchen|restaurant|menu|seller|shop(?:per)?s?\b|merchant"
    r"|chargeback|fraud|cards?\b|payment|checkout|video|clip|track(?:s)?\b|plays?\b|song|post(?:s)?\b|headline|wake[- ]word|microphone|trip|taxi|loan|credit|hotel"
    r"|house|flight|spam|mail(?:s|box)?\b|tweet|friend|advert|ads?\b|item|product|review)\w*",
    re.IGNORECASE,
)
"""Things of one trade: in a case about something else they sound borrowed."""
_LINE = re.compile(r"[^\n]+")
_NUMBER = re.compile(r"\s*\d+\.\s+")


@lru_cache(maxsize=2)
def outlined(interview: Interview) -> Mapping[str, str]:
    """Consideration to the line of the case's outline that speaks for it most clearly; nothing where none does."""
    case = interview.case
    text = case.scenario.debrief
    best: dict[str, tuple[float, str]] = {}
    for finding in case.understand(text, "", False).findings if text.strip() else ():
        if finding.level < Level.EXPLAINED:
            continue
        for span, leaning in zip(finding.evidence, finding.leanings, strict=False):
            if leaning >= SPEAKS and leaning > best.get(finding.id, (0.0, ""))[0]:
                best[finding.id] = leaning, _line(text, span)
    return {id: line for id, (_, line) in best.items()}


def strong(interview: Interview, id: str) -> str:
    """The sentence to learn from for the point ``id``; empty where there is only one of another trade."""
    said = interview.case.considerations[id].strong
    foreign = {word.casefold() for word in TRADE.findall(said)} - _words(interview)
    return outlined(interview).get(id, "") if foreign else said


@lru_cache(maxsize=2)
def _words(interview: Interview) -> frozenset[str]:
    """The words of the case, as far as ``TRADE`` knows them."""
    scenario = interview.case.scenario
    texts = [scenario.title, scenario.debrief]
    texts += [say for fact in interview.case.facts.values() for say in fact.say]
    texts += [say for question in scenario.questions for say in question.say]
    return frozenset(word.casefold() for text in texts for word in TRADE.findall(text))


def _line(text: str, span: Span) -> str:
    """The line of ``text`` in which ``span`` begins, without its number and what it is headed with."""
    line = next(m[0] for m in _LINE.finditer(text) if m.start() <= span.start < m.end())
    head, colon, rest = _NUMBER.sub("", line).partition(": ")
    said = (rest if colon and len(head.split()) <= 3 else head + colon + rest).strip()
    return said[:1].upper() + said[1:]
