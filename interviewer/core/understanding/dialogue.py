"""A whole dialogue understood: levels pooled over the turns, with the evidence of each."""

from collections.abc import Iterable
from typing import Any

from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.order import COMPLEX, SMALLER
from interviewer.core.understanding.understand import Finding, Understanding, understand


def understand_all(matcher: Matcher, turns: Iterable[tuple[str, str]]) -> list[Understanding]:
    """The understanding of each (interviewer, candidate) turn in its place: only the first answer with content is the opening."""
    found: list[Understanding] = []
    opening = True
    for asked, said in turns:
        found.append(understand(matcher, said, asked=asked, opening=opening))
        opening = opening and not found[-1].findings
    return found


def verdicts(matcher: Matcher, turns: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The record shape of ``interviewer score``: considerations and pitfalls with evidence by turn.

    A smaller start named anywhere in the dialogue takes back the pitfall of going straight to the large model.
    """
    considerations: dict[str, dict[str, Any]] = {}
    pitfalls: dict[str, dict[str, Any]] = {}
    for number, found in enumerate(understand_all(matcher, turns)):
        for finding in found.findings:
            cell = considerations.setdefault(finding.id, {"level": 0, "evidence": []})
            cell["level"] = max(cell["level"], int(finding.level))
            cell["evidence"] += _evidence(number, finding)
        for finding in found.pitfalls:
            pitfalls.setdefault(finding.id, {"evidence": []})["evidence"] += _evidence(number, finding)
    if SMALLER & considerations.keys():
        pitfalls.pop(COMPLEX, None)
    return {"considerations": considerations, "pitfalls": pitfalls}


def _evidence(turn: int, finding: Finding) -> list[dict[str, int]]:
    return [{"turn": turn, "start": span.start, "end": span.end} for span in finding.evidence]
