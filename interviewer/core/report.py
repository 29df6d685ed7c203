"""The report: what an interview has shown, with the candidate's words as evidence. A pure value; others render it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from interviewer.core import wording
from interviewer.core.act import Reply as ReplyAct
from interviewer.core.act import Skip
from interviewer.core.answers import ANYTHING_ELSE
from interviewer.core.case import Mode
from interviewer.core.claim import Claim, Dispute, claimed_score, claims_of
from interviewer.core.comparison import Comparison
from interviewer.core.coverage import Credit, Evidence, Provenance
from interviewer.core.dialogue import EndReason, Interview, Turn
from interviewer.core.pushback import Pushback, Standing
from interviewer.core.raised import shown
from interviewer.core.rubric import AREAS, Area, Level
from interviewer.core.scenario import Seniority
from interviewer.core.seniority import Reading, Shown, credit, read_level
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Understanding
from interviewer.core.verdict import LEVELS, VERDICTS, Verdict

MOST_QUOTES = 3
"""Quotes shown for one consideration."""
NEARLY = 0.7
"""Share of the best quote's leaning from which on another one is shown beside it; a quote beside the point costs trust in all."""
LEGIBLE = 3
"""Words from which on a quote stands alone."""
CLEAR_WORDS = 6
"""Words from which on it is shown where the leaning is unknown, and from which on a reply answers a question."""
_ASKING = frozenset({"ask", "probe", "dig", "twist"})
"""Moves that ask for the consideration that they want."""
_JOINT = re.compile(r"(?:(?:and|so|but|then|or|also|ok|okay|hmm?|well)\b,?\s+)+", re.IGNORECASE)
"""How a clause begins that goes on with the one before."""
_SETTLES = re.compile(r"[^.!?\n]*\b(?:assum\w+|suppos\w+|say|take|guess|let(?:'|’)?s)\b[^.!?\n]*", re.IGNORECASE)
"""A sentence that settles what the case left open."""
FIXES = 2
"""Points to fix first."""
PITFALL_WORTH: dict[Standing, float] = {"insisted": 2.5, "challenged": 1.5, "noticed": 1.5, "corrected": 0.0}
"""What a mistake weighs among the things to fix, on the scale of weight x missing; a corrected one is fixed."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The candidate's own words."""

    reply: int
    """Which reply, from 1."""
    span: Span
    """Where in the reply, in code points."""
    text: str
    """The words, as they were said."""
    why: str = ""
    """The cue and what made the level; empty when unknown."""


@dataclass(frozen=True, slots=True)
class Point:
    """One consideration in the report."""

    id: str
    name: str
    area: Area
    verdict: Verdict
    weight: float
    """Importance in this case, 0 to 10."""
    provenance: Provenance | None
    """How it came about; None when it was missed."""
    quotes: tuple[Quote, ...]
    """Best first; none when it was missed."""
    why: str
    """Why it matters."""
    raise_it: str
    """How to raise it next time."""
    strong: str
    """A strong sentence; may be empty."""
    near: str = ""
    """Where a missed point may have come up all the same, in a sentence; empty when nothing suggests it."""


@dataclass(frozen=True, slots=True)
class AreaPart:
    """One area of the report."""

    area: Area
    points: tuple[Point, ...]
    """Expected ones, covered before touched before missed, weighty before light."""
    planned_s: float | None
    """Seconds planned for it; None when untimed or the case has no question there."""
    spent_s: float
    """Seconds talked about it."""

    def count(self, verdict: Verdict) -> int:
        """How many points have ``verdict``."""
        return sum(point.verdict == verdict for point in self.points)

    @property
    def share(self) -> float:
        """Credit earned of the weight that was expected here, 0 to 1; 0 where nothing was."""
        earned = sum(p.weight * credit(LEVELS[p.verdict], p.provenance) for p in self.points if p.provenance)
        return earned / (sum(point.weight for point in self.points) or 1.0)


@dataclass(frozen=True, slots=True)
class PitfallPart:
    """One mistake that was made."""

    id: str
    name: str
    standing: Standing
    """``noticed`` means that the interviewer let it pass."""
    quotes: tuple[Quote, ...]
    challenge: str
    """What the interviewer said to it; empty when nothing."""
    answer: Quote | None
    """What the candidate said to the challenge; None when nothing."""
    why: str
    raise_it: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Something to fix first: its weight times what is missing of it."""

    id: str
    name: str
    kind: Literal["consideration", "pitfall"]
    worth: float
    """Weight x missing, above 0."""
    why: str
    raise_it: str
    strong: str
    """Empty for a pitfall, and where the rubric has none."""
    missing: str
    """What was missing, in a sentence."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that the candidate asked; asked again, it stands at its first place."""

    reply: int
    """In which reply, from 1."""
    topic: str
    answer: str


@dataclass(frozen=True, slots=True)
class TwistPart:
    """One change of constraint, and what the candidate then addressed."""

    id: str
    said: str
    wants: tuple[str, ...]
    """What it called for; not what had been explained before."""
    addressed: tuple[str, ...]
    """Those of ``wants`` that the replies to it brought up."""
    quotes: tuple[Quote, ...]

    @property
    def outcome(self) -> Literal["changed", "partly", "unchanged"]:
        """Whether the design changed where it had to."""
        if not self.addressed:
            return "unchanged"
        return "changed" if len(self.addressed) == len(self.wants) else "partly"


@dataclass(frozen=True, slots=True)
class Report:
    """What one interview has shown."""

    scenario: str
    title: str
    level: Seniority
    """Interviewed for."""
    mode: Mode
    persona: str
    ended: EndReason
    """Empty: the interview still runs."""
    duration_s: float
    minutes: int | None
    """The time box; None: untimed."""
    replies: int
    words: int
    """Of the candidate."""
    areas: tuple[AreaPart, ...]
    extras: tuple[Point, ...]
    """Addressed, though the case does not expect it."""
    pitfalls: tuple[PitfallPart, ...]
    twists: tuple[TwistPart, ...]
    fixes: tuple[Fix, ...]
    """At most ``FIXES``, the most valuable first."""
    assumptions: tuple[Quote, ...]
    asked: tuple[Answered, ...]
    hints: int
    reading: Reading
    outline: str
    """A strong answer to this case, in outline."""
    claims: tuple[Claim, ...] = ()
    """Verdicts that the candidate disputes, self-credited; they change nothing else here."""
    claimed_score: float = 0.0
    """Weighted credit, 0 to 1, if ``claims`` counted; without claims the reading's own score."""
    compared: Comparison | None = None
    """Beside an earlier attempt; None when nobody asked for it."""

    @property
    def points(self) -> tuple[Point, ...]:
        """All expected points."""
        return tuple(point for area in self.areas for point in area.points)

    def count(self, verdict: Verdict) -> int:
        """How many expected points have ``verdict``."""
        return sum(area.count(verdict) for area in self.areas)


def report_on(interview: Interview, disputes: tuple[Dispute, ...] = (), compared: Comparison | None = None) -> Report:
    """The report on ``interview``, finished or not; an interview without a reply has one, too.

    ``disputes`` become claims beside the verdicts, ``compared`` is passed on.
    """
    settings, scenario = interview.settings, interview.case.scenario
    points = tuple(_point(interview, id) for id in interview.expected)
    extras = [id for id in interview.coverage.credits if id not in interview.expected]
    pitfalls = tuple(_pitfall(interview, item) for item in interview.pushbacks)
    words = sum(len(turn.text.split()) for turn in interview.turns)
    claims, reading = claims_of(interview, disputes), _reading(interview, words)
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
        twists=tuple(_twist(interview, id) for id in interview.said.twists),
        fixes=_fixes(interview, points, pitfalls),
        assumptions=_assumptions(interview),
        asked=tuple(_answered(interview)),
        hints=interview.hints_used,
        reading=reading,
        outline=scenario.debrief,
        claims=claims,
        claimed_score=claimed_score(interview, claims) if claims else reading.score,
        compared=compared,
    )


def _point(interview: Interview, id: str) -> Point:
    consideration, held = interview.case.considerations[id], shown(interview).credits.get(id)
    return Point(
        id=id,
        name=consideration.name,
        area=consideration.area,
        verdict=VERDICTS[held.level if held else Level.ABSENT],
        weight=interview.case.weight(id),
        provenance=held.provenance if held else None,
        quotes=tuple(_quotes(interview, held)) if held else (),
        why=consideration.why,
        raise_it=consideration.raise_it,
        strong=consideration.strong,
        near="" if held else _near(interview, id),
    )


def _near(interview: Interview, id: str) -> str:
    """What may have spoken of ``id`` although nothing earned it: an answer to a question for it, or faint words elsewhere."""
    answers = tuple(_answers(interview, id))
    unheard = next((t.reply for t, u in answers if id in u.near or not u.findings), 0)
    if unheard:
        return f"It was asked for, and your answer in reply {unheard} was not heard as one."
    faint = next((t.reply for t in interview.spoken() if t.understanding and id in t.understanding.near), 0)
    if faint:
        return f"Reply {faint} may have touched it, too faintly to count."
    return f"It was asked for, and reply {answers[0][0].reply} was heard as about other things." if answers else ""


def _answers(interview: Interview, id: str) -> Iterator[tuple[Turn, Understanding]]:
    """The replies to a question for ``id`` that answer something, and what was understood of each."""
    for before, turn in pairwise(interview.turns):
        asked = any(move.want == id and move.kind in _ASKING for move in before.moves)
        heard = turn.understanding
        if asked and heard and "answer" in heard.acts and len(turn.text.split()) >= CLEAR_WORDS:
            yield turn, heard


def _quotes(interview: Interview, held: Credit) -> Iterator[Quote]:
    best = held.evidence[0]
    for evidence in held.evidence[:MOST_QUOTES]:
        if evidence is best or _as_clear(interview, evidence, best):
            yield _quote(interview, evidence.reply, evidence.span, evidence)


def _as_clear(interview: Interview, evidence: Evidence, best: Evidence) -> bool:
    """Whether ``evidence`` speaks nearly as clearly as the ``best``; where nothing is known of that, by its length."""
    if evidence.level < best.level:
        return False
    if best.leaning < 0:
        text = evidence.span.of(interview.spoken()[evidence.reply - 1].text)
        return len(text.split()) >= CLEAR_WORDS
    return evidence.leaning >= NEARLY * best.leaning


def _quote(interview: Interview, reply: int, span: Span, evidence: Evidence | None = None) -> Quote:
    text = interview.spoken()[reply - 1].text
    span = _legible(text, span)
    return Quote(reply, span, span.of(text), evidence.why if evidence else "")


def _legible(text: str, span: Span) -> Span:
    """``span`` without the "and" that it begins with, or its whole sentence where it holds a word or two of a longer one."""
    words = span.of(text)
    if len(words.split()) >= LEGIBLE:
        joint = _JOINT.match(words)
        begin = joint.end() if joint and len(words[joint.end() :].split()) >= LEGIBLE else 0
        return Span(span.start + begin, span.end)
    around = (m for m in wording.SENTENCE.finditer(text) if m.start() <= span.start and span.end <= m.end())
    found = next(around, None)
    if found is None:
        return span
    end = found.start() + len(found[0].rstrip(" \t\r\n.!?"))
    return Span(end - len(text[found.start() : end].lstrip()), max(end, span.end))


def _areas(interview: Interview, points: tuple[Point, ...]) -> Iterator[AreaPart]:
    planned = {phase.area: phase for phase in interview.plan}
    order: dict[Verdict, int] = {"covered": 0, "touched": 1, "missed": 2}
    for area in AREAS:
        own = sorted((p for p in points if p.area == area), key=lambda p: (order[p.verdict], -p.weight))
        spent = sum(_spent(interview, area))
        if own or area in planned or spent:
            phase = planned.get(area)
            yield AreaPart(area, tuple(own), phase.end_s - phase.start_s if phase else None, spent)


def _spent(interview: Interview, area: Area) -> Iterator[float]:
    """Seconds from each message to the act that followed it, while ``area`` was talked about."""
    for before, turn in pairwise(interview.turns):
        if turn.thread and turn.thread.area == area and turn.thread.kind != "closing":
            yield turn.at_s - before.at_s


def _pitfall(interview: Interview, item: Pushback) -> PitfallPart:
    pitfall = interview.case.pitfalls[item.pitfall]
    said = next(
        (move.text for turn in interview.turns for move in turn.moves if _challenges(move.kind, move.want, item)), ""
    )
    answer = _answer_to(interview, item)
    return PitfallPart(
        id=item.pitfall,
        name=pitfall.name,
        standing=item.standing,
        quotes=tuple(_quote(interview, item.reply, span) for span in item.spans[:1]),
        challenge=said,
        answer=answer,
        why=pitfall.why,
        raise_it=pitfall.raise_it,
    )


def _answer_to(interview: Interview, item: Pushback) -> Quote | None:
    """The first reply after the challenge of ``item``; None when there was none, or the candidate moved on before.

    A reply that only asked something, and was told it, is passed over for the one that then settled the challenge.
    """
    after = (turn for turn in interview.turns[_place(interview, item) :] if isinstance(turn.act, ReplyAct | Skip))
    turn = next(after, None) if item.challenged else None
    while turn and 0 < turn.reply < item.settled and turn.moves and all(m.kind == "fact" for m in turn.moves):
        turn = next(after, None)
    return Quote(turn.reply, Span(0, len(turn.text)), turn.text) if turn and turn.reply else None


def _place(interview: Interview, item: Pushback) -> int:
    """Place of the turn behind the one that challenged ``item``, from 0."""
    places = (i for i, t in enumerate(interview.turns, 1) if any(_challenges(m.kind, m.want, item) for m in t.moves))
    return next(places, len(interview.turns))


def _challenges(kind: str, want: str, item: Pushback) -> bool:
    return kind == "challenge" and want == item.pitfall


def _twist(interview: Interview, id: str) -> TwistPart:
    put = ((turn, move) for turn in interview.turns for move in turn.moves if move.kind == "twist")
    at, move = dict(zip(interview.said.twists, put, strict=False))[id]
    said, before = move.text, sum(turn.reply > 0 for turn in interview.turns[: interview.turns.index(at) + 1])
    wants = tuple(w for w in interview.in_focus(interview.case.twists[id].wants) if not _done(interview, w, before))
    found = [(turn, f) for turn in _replies_to(interview, id) for f in _findings(turn) if f[0] in wants]
    addressed = tuple(want for want in wants if any(finding[0] == want for _, finding in found))
    quotes = tuple(_quote(interview, turn.reply, span) for turn, (_, spans) in found for span in spans[:1])
    return TwistPart(id, said, wants, addressed, quotes[:MOST_QUOTES])


def _done(interview: Interview, id: str, reply: int) -> bool:
    """Whether ``id`` was explained by then."""
    held = shown(interview).credits.get(id)
    return held is not None and held.level == Level.EXPLAINED and held.reply <= reply


def _replies_to(interview: Interview, twist: str) -> Iterator[Turn]:
    for turn in interview.spoken():
        if turn.thread and turn.thread.kind == "twist" and turn.thread.id == twist:
            yield turn


def _findings(turn: Turn) -> Iterator[tuple[str, tuple[Span, ...]]]:
    if turn.understanding:
        yield from ((finding.id, finding.evidence) for finding in turn.understanding.findings)


def _fixes(interview: Interview, points: tuple[Point, ...], pitfalls: tuple[PitfallPart, ...]) -> tuple[Fix, ...]:
    """Weight x (1 - credit) for points, ``PITFALL_WORTH`` for mistakes; ties keep the order of the questions."""
    place = {w: i for i, w in enumerate(w for q in interview.case.scenario.questions for w in q.wants)}
    found = [_fix(interview, point) for point in sorted(points, key=lambda p: place.get(p.id, len(place)))]
    found += [
        Fix(p.id, p.name, "pitfall", PITFALL_WORTH[p.standing], p.why, p.raise_it, "", _left(p)) for p in pitfalls
    ]
    return tuple(sorted((fix for fix in found if fix.worth > 0), key=lambda fix: -fix.worth)[:FIXES])


def _fix(interview: Interview, point: Point) -> Fix:
    held = shown(interview).credits.get(point.id)
    earned = credit(held.level, held.provenance) if held else 0.0
    helped = held and held.provenance in ("nudged", "hinted", "told")
    missing = {
        "missed": point.near or "It did not come up.",
        "touched": "It was named, without a how, a number or a cost.",
        "covered": "It came with help." if helped else "",
    }[point.verdict]
    worth = point.weight * (1 - earned) if point.verdict != "covered" or helped else 0.0
    return Fix(point.id, point.name, "consideration", worth, point.why, point.raise_it, point.strong, missing)


def _left(part: PitfallPart) -> str:
    return {
        "noticed": "It was said and nobody objected; the interviewer's silence was no agreement.",
        "challenged": f"It was challenged, and {'the answer did not settle it' if part.answer else 'left open'}.",
        "insisted": "It was challenged and kept.",
        "corrected": "",
    }[part.standing]


def _assumptions(interview: Interview) -> tuple[Quote, ...]:
    """What was stated as one, and what was settled on where the case had no fact."""
    held = shown(interview).credits.get("assumptions")
    quotes = [_quote(interview, e.reply, e.span) for e in held.evidence] if held else []
    for before, turn in pairwise(interview.turns):
        open = any(move.kind == "fact" and move.because.startswith("asked: no fact") for move in before.moves)
        settled = _SETTLES.search(turn.text) if open else None
        if settled and not any(q.reply == turn.reply for q in quotes):
            quotes.append(Quote(turn.reply, Span(*settled.span()), settled[0]))
    return tuple(sorted(quotes, key=lambda q: (q.reply, q.span)))


def _answered(interview: Interview) -> Iterator[Answered]:
    known: set[str] = set()
    for turn in interview.turns:
        for move in turn.moves:
            again = move.want != ANYTHING_ELSE and move.want in known
            if move.kind == "fact" and not again:
                known.add(move.want)
                yield Answered(turn.reply, move.want, move.text)


def _words_behind(interview: Interview, held: Credit) -> int:
    """Words of the evidence of ``held``, each clause once."""
    clauses = {(e.reply, e.span) for e in held.evidence}
    return sum(len(span.of(interview.spoken()[reply - 1].text).split()) for reply, span in clauses)


def _reading(interview: Interview, words: int) -> Reading:
    case = interview.case
    parts = []
    for id in interview.expected:
        held = shown(interview).credits.get(id)
        provenance = held.provenance if held else "unprompted"
        behind = _words_behind(interview, held) if held else 0
        parts.append(Shown(case.area(id), case.weight(id), held.level if held else Level.ABSENT, provenance, behind))
    insisted = sum(item.standing == "insisted" for item in interview.pushbacks)
    return read_level(parts, replies=interview.replies, words=words, insisted=insisted)
