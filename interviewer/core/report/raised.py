"""What the candidate's questions raise: whoever asks how rare fraud is has named the imbalance, if no more.

The conversation does not count it, for a point that was only asked about is still worth a question of its own; the report does.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from interviewer.core.act import Move
from interviewer.core.coverage import NOTHING, Coverage, Provenance, pooled
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.facts.kind import BASE_RATE, CLAUSE, SCALE
from interviewer.core.heard.request import requests
from interviewer.core.regex import regex
from interviewer.core.report.reckoned import reckoned
from interviewer.core.rubric import Level
from interviewer.core.sentence import ASKS_FIRST, SENTENCE, about_the_talk, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.understand import Finding

RAISES = {
    "objective": "goal",
    "users": "user-experience",
    "scope": "scope-and-scale",
    "scale": "scope-and-scale",
    "error-cost": "error-costs",
    "compute-budget": "project-constraints",
    "markets": "localization",
    "latency-budget": "latency",
    "labels-available": "labels",
    "data-available": "data-sources",
    "existing-system": "baseline",
    "privacy-rules": "privacy",
    "adversaries": "adversarial-abuse",
}
"""Fact to the consideration that a question for it raises."""
SIZE = RAISES[SCALE]
"""The point that is covered where a size that was asked for is used."""
IMBALANCE = "class-imbalance"
"""Raised by a question after the base rate."""
_HEADING = regex(r"[^:?]{2,80}:\s+")
"""What a question may stand under: "on to three, running it: how fast ...?"."""
_WORD = regex(r"\w+")


@lru_cache(maxsize=4)
def with_questions(interview: Interview) -> Coverage:
    """The coverage of ``interview`` with what its questions raised, where nothing else brought it up."""
    coverage, wanted = interview.coverage, set[str]()
    raised = NOTHING
    for turn in interview.turns:
        wanted |= _asked_for(interview, turn)
        for finding in (*_raised(interview, turn), *_used(interview, turn)):
            how: Provenance = "asked" if finding.id in wanted else "unprompted"
            raised, _ = pooled(raised, turn.reply, (finding,), lambda _, how=how: how)  # type: ignore[misc]
    used = {id: held for id, held in raised.credits.items() if held.level > coverage.level(id)}
    return replace(coverage, credits={**raised.credits, **coverage.credits, **used})


def _used(interview: Interview, turn: Turn) -> Iterator[Finding]:
    """The scale, where the reply of ``turn`` draws something from a figure of it."""
    spans = tuple(reckoned(interview, turn.reply)) if turn.reply and SIZE in interview.expected else ()
    if spans:
        yield Finding(SIZE, Level.EXPLAINED, spans, ("a size that was asked for, used",) * len(spans))


def _asked_for(interview: Interview, turn: Turn) -> set[str]:
    """What was asked for when the act of ``turn`` came: by the opening, nothing."""
    opening = turn.thread is not None and turn.thread.id == interview.case.scenario.start
    wants = interview.wants(turn.thread) if turn.thread else ()
    return set(wants) - (interview.said.opened if opening else frozenset())


def _raised(interview: Interview, turn: Turn) -> Iterator[Finding]:
    """What the questions of one turn raised: of what the interview expects, and was told a fact about."""
    told = sum(move.kind == "fact" for move in turn.moves)
    for move in turn.moves:
        if move.cause != "asked" or move.want not in RAISES:
            continue  # asked again, it raises nothing new
        span = question_for(turn, move) or question_told(turn.text, move.text)
        ids = [RAISES[move.want]]
        shows = turn.understanding.findings if turn.understanding else ()
        if shows and told < 2 and ids[0] not in {f.id for f in shows}:
            continue  # it asked about something else, which the fact answers, too
        if move.want == SCALE and any(map(BASE_RATE.search, CLAUSE.split(span.of(turn.text)))):
            ids.append(IMBALANCE)
        for id in ids:
            if id in interview.expected:
                yield Finding(id, Level.MENTIONED, (span,), (f"a question for {move.want}",))


def question_for(turn: Turn, move: Move) -> Span | None:
    """The question of ``turn`` that was heard to ask for the fact of ``move``, or leans to it most; None when none does."""

    def fit(one: Single) -> float:
        return (move.want in one.topics) + dict(one.leans).get(move.want, 0.0)

    asked = turn.understanding.asked if turn.understanding else ()
    plain = [
        one for one in asked if _asks_plainly(turn.text, one.span)
    ]  # beside a question, a statement asks for nothing
    found = max(plain or asked, key=fit, default=None)
    if found is None or fit(found) <= 0.0:
        return None
    words = found.span.of(turn.text)
    closes = words.count('"') % 2 == 1 and turn.text[found.span.end :].startswith('"')
    marked = closes + turn.text[found.span.end + closes :].startswith("?")
    headed = _HEADING.match(words)
    begin = headed.end() if headed and _asks(words[headed.end() :]) else len(words) - len(words.lstrip())
    return Span(found.span.start + begin, found.span.start + len(words.rstrip()) + marked)


def _asks(words: str) -> bool:
    """Whether ``words`` ask from the first one on."""
    return bool(ASKS_FIRST.match(words))


def _asks_plainly(text: str, span: Span) -> bool:
    """Whether the words at ``span`` of ``text`` are marked as a question, ask from the first one on, or request."""
    words = span.of(text)
    return text[span.end :].lstrip().startswith("?") or _asks(words) or bool(requests(words))


def question_told(text: str, told: str) -> Span:
    """The question of ``text`` that shares most words with what was ``told``; the first of several."""
    marked = [m for m in SENTENCE.finditer(text) if is_question(m[0]) or ASKS_FIRST.match(m[0]) or requests(m[0])]
    asked = [m for m in marked if not about_the_talk(m[0].strip())] or marked
    known = _stems(told)
    best = max(asked, key=lambda m: len(_stems(m[0]) & known), default=None)
    start, end = best.span() if best else (0, len(text))
    return Span(start + len(text[start:end]) - len(text[start:end].lstrip()), end)


def _stems(text: str) -> set[str]:
    return {stem_of(word) for word in _WORD.findall(text.casefold())}
