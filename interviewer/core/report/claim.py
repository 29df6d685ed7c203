"""A verdict that the candidate disputes: the words they mark, credited by themselves and never mixed with what was earned.

Marked words count as explained when there are at least ``DETAILED`` of them and one is a word that statements hold or a
number; fewer, or a bare list of names, count as mentioned; words that are not about the case ("Thanks.") count for nothing. The help is what the interviewer had given for the point.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interviewer.core.dialogue import Interview
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.report.proof import shown
from interviewer.core.report.seniority import credit
from interviewer.core.report.verdict import LEVELS, VERDICTS, Verdict
from interviewer.core.rubric import Area, Level
from interviewer.core.text import Span
from interviewer.core.understanding.level import DETAILED, SPEAKING

_WORD = regex(r"[\w'’]+")


@dataclass(frozen=True, slots=True)
class Dispute:
    """What the candidate marked."""

    consideration: str
    """Its id."""
    reply: int
    """From 1."""
    span: Span
    """In that reply, in code points."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One disputed verdict, scored again."""

    id: str
    """Of a consideration."""
    name: str
    """As its rubric calls it."""
    area: Area
    """The part of a design that it belongs to."""
    earned: Verdict
    """By the rules; it stands in all other figures."""
    claimed: Verdict
    """By the candidate's own marking."""
    reply: int
    """From 1."""
    span: Span
    """In that reply, in code points."""
    text: str
    """The marked words."""


def claimed_level(words: str) -> Level:
    """What marked words count for."""
    if not matter(words):
        return Level.ABSENT
    found = [word.casefold() for word in _WORD.findall(words)]
    telling = any(word in SPEAKING or word[0].isdigit() for word in found)
    return Level.EXPLAINED if len(found) >= DETAILED and telling else Level.MENTIONED


def claims_of(interview: Interview, disputes: Iterable[Dispute]) -> tuple[Claim, ...]:
    """The claims that raise a verdict, in the order of the points; of several on one point the last one counts.

    A dispute that fits no reply or no expected point is passed over: the case may have changed since.
    """
    newest = {dispute.consideration: dispute for dispute in disputes}
    found = (_claim(interview, newest[id]) for id in interview.expected if id in newest)
    return tuple(claim for claim in found if claim)


def _claim(interview: Interview, dispute: Dispute) -> Claim | None:
    spoken = interview.spoken()
    text = dispute.span.of(spoken[dispute.reply - 1].text) if 1 <= dispute.reply <= len(spoken) else ""
    earned, claimed = shown(interview).level(dispute.consideration), claimed_level(text)
    if not text.strip() or claimed <= earned:
        return None
    point = interview.case.considerations[dispute.consideration]
    return Claim(
        point.id, point.name, point.area, VERDICTS[earned], VERDICTS[claimed], dispute.reply, dispute.span, text
    )


def claimed_score(interview: Interview, claims: Iterable[Claim]) -> float:
    """The weighted credit, 0 to 1, if ``claims`` counted."""
    levels: Mapping[str, Level] = {claim.id: LEVELS[claim.claimed] for claim in claims}
    total = sum(interview.case.weight(id) for id in interview.expected) or 1.0
    return sum(interview.case.weight(id) * _credit(interview, id, levels) for id in interview.expected) / total


def _credit(interview: Interview, id: str, levels: Mapping[str, Level]) -> float:
    held = shown(interview).credits.get(id)
    earned = credit(held.level, held.provenance) if held else 0.0
    return max(earned, credit(levels[id], interview.provenance(id))) if id in levels else earned
