"""An interview to its report."""

from collections.abc import Iterator
from itertools import pairwise

from interviewer.core.coverage import Credit
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.report.claim import Dispute, claimed_score, claims_of
from interviewer.core.report.depth import deep, helped_share, reasoned, said_of, technical
from interviewer.core.report.excerpt import quotes_of
from interviewer.core.report.exhibit import exhibits
from interviewer.core.report.fixing import fixes
from interviewer.core.report.inquiry import assumptions, inquiries
from interviewer.core.report.objection import pitfall_part
from interviewer.core.report.own_ideas import own_ideas
from interviewer.core.report.pace import spent
from interviewer.core.report.part import PitfallPart
from interviewer.core.report.point import AreaPart, Point
from interviewer.core.report.proof import proof, shown
from interviewer.core.report.quote import Quote
from interviewer.core.report.report import Report
from interviewer.core.report.seniority import DETAIL, Reading, Shown, read_level
from interviewer.core.report.spoke_to import answers
from interviewer.core.report.upheaval import upheavals
from interviewer.core.report.verdict import VERDICTS, Verdict
from interviewer.core.rubric import AREAS, Level
from interviewer.core.understanding.understand import Understanding

_ASKING = frozenset({"ask", "probe", "dig", "twist"})
"""Moves that ask for the consideration that they want."""


def report_on(interview: Interview, disputes: tuple[Dispute, ...] = ()) -> Report:
    """The report on ``interview``, finished or not; an interview without a reply has one, too.

    ``disputes`` become claims beside the verdicts.
    """
    settings, scenario = interview.settings, interview.case.scenario
    points = tuple(_point(interview, id) for id in interview.expected)
    proven = proof(interview)
    extras = [id for id in (*proven.coverage.credits, *proven.mistaken) if id not in interview.expected]
    pitfalls = tuple(pitfall_part(interview, item) for item in interview.pushbacks)
    words = sum(len(turn.text.split()) for turn in interview.turns)
    claims, reading = claims_of(interview, disputes), _reading(interview, words, pitfalls)
    return Report(
        scenario=scenario.id,
        title=scenario.title,
        level=settings.level,
        mode=settings.mode,
        persona=interview.manner.persona.id,
        ended=interview.ended,
        duration_s=interview.at_s,
        minutes=settings.minutes,
        replies=interview.replies,
        words=words,
        areas=tuple(_areas(interview, points)),
        extras=tuple(_point(interview, id) for id in extras),
        pitfalls=pitfalls,
        twists=tuple(upheavals(interview)),
        fixes=fixes(interview, points, pitfalls),
        assumptions=assumptions(interview),
        asked=tuple(inquiries(interview)),
        hints=interview.hints_used,
        ideas=tuple(own_ideas(interview)),
        reading=reading,
        outline=scenario.debrief,
        claims=claims,
        claimed_score=claimed_score(interview, claims) if claims else reading.score,
    )


def _point(interview: Interview, id: str) -> Point:
    proven = proof(interview)
    held, mistake = proven.mistaken.get(id, (proven.coverage.credits.get(id), ""))
    consideration = interview.case.considerations[id]
    level = Level.MENTIONED if mistake else held.level if held else Level.ABSENT
    return Point(
        id=id,
        name=consideration.name,
        area=consideration.area,
        verdict=VERDICTS[level],
        weight=interview.case.weight(id),
        provenance=held.provenance if held else None,
        quotes=tuple(_quotes(interview, id)) if held else (),
        why=consideration.why,
        raise_it=consideration.raise_it,
        strong="" if level == Level.EXPLAINED else consideration.strong,
        mistake=mistake,
        near="" if held else _near(interview, id),
    )


def _quotes(interview: Interview, id: str) -> Iterator[Quote]:
    """What is quoted for ``id``, and is not the first quote of another point."""
    exhibited = exhibits(interview)
    return quotes_of(interview, exhibited[id], [first for other, (first, *_) in exhibited.items() if other != id])


def _near(interview: Interview, id: str) -> str:
    """What may have spoken of ``id`` although nothing earned it: an answer to a question for it, or faint words elsewhere."""
    answered = tuple(_answers(interview, id))
    unheard = next((t.reply for t, u in answered if id in u.near or not u.findings), 0)
    if unheard:
        return f"It was asked for, and answer {unheard} was not heard as one."
    if answered:
        return f"It was asked for, and answer {answered[0][0].reply} was heard as about other things."
    faint = next((t.reply for t in interview.spoken() if _may_have_touched(t, id)), 0)
    if faint:
        return f"Answer {faint} may have touched it, too faintly to count."
    asked = any(_asks_for(interview, turn, id) for turn in interview.turns)
    return "It was asked for, and no answer came." if asked else ""


def _may_have_touched(turn: Turn, id: str) -> bool:
    """Whether an answer may well have spoken of ``id``; a question or a plea has not."""
    heard = turn.understanding
    return heard is not None and id in heard.almost and answers(turn)


def _answers(interview: Interview, id: str) -> Iterator[tuple[Turn, Understanding]]:
    """The replies to a question for ``id`` that answer something, and what was understood of each."""
    for before, turn in pairwise(interview.turns):
        heard = turn.understanding
        if _asks_for(interview, before, id) and heard and answers(turn):
            yield turn, heard


def _asks_for(interview: Interview, turn: Turn, id: str) -> bool:
    """Whether the message of ``turn`` asks for ``id``: by itself, or as what a whole question is after first."""
    questions = interview.case.questions
    return any(
        move.kind in _ASKING
        and (move.want or next(iter(questions[move.question].wants if move.question in questions else ()), "")) == id
        for move in turn.moves
    )


def _areas(interview: Interview, points: tuple[Point, ...]) -> Iterator[AreaPart]:
    planned, taken = {phase.area: phase for phase in interview.plan}, spent(interview)
    order: dict[Verdict, int] = {"covered": 0, "touched": 1, "missed": 2}
    for area in AREAS:
        own = sorted((p for p in points if p.area == area), key=lambda p: (order[p.verdict], -p.weight))
        if own or area in planned or taken.get(area):
            phase = planned.get(area)
            yield AreaPart(area, tuple(own), phase.end_s - phase.start_s if phase else None, taken.get(area, 0.0))


def _words_behind(interview: Interview, held: Credit) -> int:
    """Words of the evidence of ``held``, each clause once."""
    clauses = {(e.reply, e.span) for e in held.evidence}
    return sum(len(span.of(interview.words(reply)).split()) for reply, span in clauses)


def _reading(interview: Interview, words: int, pitfalls: tuple[PitfallPart, ...]) -> Reading:
    case = interview.case
    parts = []
    for id in interview.expected:
        held = shown(interview).credits.get(id)
        if held is None:
            parts.append(Shown(case.area(id), case.weight(id), Level.ABSENT, "unprompted", 0))
            continue
        behind, said = _words_behind(interview, held), said_of(interview, held)
        is_deep = deep(said) and len(said.split()) >= DETAIL
        parts.append(
            Shown(
                case.area(id),
                case.weight(id),
                held.level,
                held.provenance,
                behind,
                is_deep,
                technical(said),
                reasoned(said),
            )
        )
    kept = sum(part.standing in ("insisted", "challenged") for part in pitfalls)
    return read_level(parts, replies=interview.replies, words=words, kept=kept, help=helped_share(interview))
