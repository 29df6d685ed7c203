"""A whole dialogue understood: levels pooled over the turns, with the evidence of each."""

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Any

from interviewer.core.text import Span
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.order import COMPLEX, SMALLER
from interviewer.core.understanding.reply import WholeReply, read
from interviewer.core.understanding.understand import Finding, Understanding, faint, understood

BACKING = 3
"""Most sentences shown behind those that earned, the strongest first."""


def understand_all(matcher: Matcher, turns: Iterable[tuple[str, str]]) -> list[Understanding]:
    """The understanding of each (interviewer, candidate) turn in its place: only the first answer with content is the opening."""
    return [found for _, found in _read_all(matcher, turns)]


def _read_all(matcher: Matcher, turns: Iterable[tuple[str, str]]) -> Iterator[tuple[WholeReply, Understanding]]:
    opening = True
    for asked, said in turns:
        reply = read(matcher, said, asked=asked)
        found = understood(matcher, reply, asked=asked, opening=opening)
        opening = opening and not found.findings
        yield reply, found


def verdicts(matcher: Matcher, turns: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The record shape of ``interviewer score``: considerations and pitfalls with evidence by turn.

    The evidence that earned comes first, then sentences that only back it. A smaller start named anywhere in the dialogue
    takes back the pitfall of going straight to the large model.
    """
    considerations: dict[str, dict[str, Any]] = {}
    earned: dict[str, list[tuple[int, dict[str, int]]]] = {}
    pitfalls: dict[str, dict[str, Any]] = {}
    read_all = list(_read_all(matcher, turns))
    for number, (_, found) in enumerate(read_all):
        for finding in found.findings:
            cell = considerations.setdefault(finding.id, {"level": 0, "evidence": []})
            cell["level"] = max(cell["level"], int(finding.level))
            earned.setdefault(finding.id, []).extend((-finding.level, place) for place in _evidence(number, finding))
        for finding in found.pitfalls:
            pitfalls.setdefault(finding.id, {"evidence": []})["evidence"] += _evidence(number, finding)
    for id, places in earned.items():  # a question before the explanation only names what that explains
        considerations[id]["evidence"] = [place for _, place in sorted(places, key=itemgetter(0))]
    backing: dict[str, list[tuple[float, int, Span]]] = {}
    for number, (reply, _) in enumerate(read_all):
        for odds, id, span in faint(reply, considerations):
            backing.setdefault(id, []).append((-odds, number, span))
    for id, behind in backing.items():
        considerations[id]["evidence"] += [_place(number, span) for _, number, span in sorted(behind)[:BACKING]]
    if SMALLER & considerations.keys():
        pitfalls.pop(COMPLEX, None)
    return {"considerations": considerations, "pitfalls": pitfalls}


def _evidence(turn: int, finding: Finding) -> list[dict[str, int]]:
    return [_place(turn, span) for span in finding.evidence]


def _place(turn: int, span: Span) -> dict[str, int]:
    return {"turn": turn, "start": span.start, "end": span.end}
