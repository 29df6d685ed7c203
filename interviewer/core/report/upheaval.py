"""How the candidate took a change of constraint: what the answer to it said, and what came only when it was asked for."""

from collections.abc import Iterator

from interviewer.core.dialogue import Interview, Turn
from interviewer.core.matter import stems_about
from interviewer.core.report.excerpt import MOST_QUOTES, quote
from interviewer.core.report.part import TwistPart
from interviewer.core.report.proof import shown
from interviewer.core.report.quote import Quote, apart
from interviewer.core.report.spoke_to import answers, statements
from interviewer.core.rubric import Level
from interviewer.core.text import Span

ENOUGH = 6
"""Words of its own about the case from which on a sentence says how the change was taken; one that only repeats it has fewer."""


def upheavals(interview: Interview) -> Iterator[TwistPart]:
    """The changes of constraint that were answered, in their order; of one that nobody answered there is nothing to say."""
    for id in interview.said.twists:
        replies = [t for t in interview.spoken() if t.thread and (t.thread.kind, t.thread.id) == ("twist", id)]
        first = next((turn for turn in replies if answers(turn)), None)
        if first:
            yield _part(interview, id, first, [turn for turn in replies if turn.reply >= first.reply])


def _part(interview: Interview, id: str, first: Turn, replies: list[Turn]) -> TwistPart:
    put = ((turn, move) for turn in interview.turns for move in turn.moves if move.kind == "twist")
    at, move = dict(zip(interview.said.twists, put, strict=False))[id]
    before = sum(turn.reply > 0 for turn in interview.turns[: interview.turns.index(at) + 1])
    wants = interview.in_focus(interview.case.twists[id].wants)
    told = {want: spans[0] for want, spans in _found(first) if want in wants}
    late = {want for turn in replies for want, _ in _found(turn) if want in wants} - told.keys()
    addressed = tuple(want for want in wants if want in told or want in late)
    quotes = tuple(quote(interview, first.reply, span) for span in sorted(set(told.values())))
    return TwistPart(
        id,
        move.text,
        wants,
        addressed,
        apart(quotes)[:MOST_QUOTES] or tuple(_reaction(first, move.text)),
        tuple(want for want in wants if want in late),
        tuple(want for want in wants if want not in addressed and _done(interview, want, before)),
    )


def _reaction(turn: Turn, put: str) -> Iterator[Quote]:
    """The sentence of an answer to the change ``put`` that says most of its own; the first of those that say enough."""
    own = {span: min(len(stems_about(span.of(turn.text)) - stems_about(put)), ENOUGH) for span in statements(turn.text)}
    best = max(own, key=lambda span: own[span], default=None)
    if best:
        span = best.stripped(turn.text, ".!")
        yield Quote(turn.reply, span, span.of(turn.text))


def _done(interview: Interview, id: str, reply: int) -> bool:
    """Whether ``id`` was explained by then."""
    held = shown(interview).credits.get(id)
    return held is not None and held.level == Level.EXPLAINED and held.reply <= reply


def _found(turn: Turn) -> Iterator[tuple[str, tuple[Span, ...]]]:
    if turn.understanding:
        yield from ((finding.id, finding.evidence) for finding in turn.understanding.findings)
