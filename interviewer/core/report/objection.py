"""What became of a mistake: its words, the challenge, and the answer to it."""

from interviewer.core.act import Reply, Skip
from interviewer.core.dialogue import Interview
from interviewer.core.mistakes.amends import Amends, amends
from interviewer.core.mistakes.mending import mending
from interviewer.core.pushback import Pushback
from interviewer.core.report.excerpt import quote
from interviewer.core.report.part import PitfallPart
from interviewer.core.report.quote import Quote
from interviewer.core.text import Span


def pitfall_part(interview: Interview, item: Pushback) -> PitfallPart:
    """The part of the report about one mistake."""
    pitfall = interview.case.pitfalls[item.pitfall]
    said = next(
        (move.text for turn in interview.turns for move in turn.moves if _challenges(move.kind, move.want, item)), ""
    )
    became = amends(interview, item)
    answer = _answer_to(interview, item, became)
    return PitfallPart(
        id=item.pitfall,
        name=pitfall.name,
        standing=became.standing,
        settled=became.settled,
        quotes=tuple(quote(interview, item.reply, span) for span in item.spans[:1]),
        challenge=said,
        answer=answer,
        why=pitfall.why,
        raise_it=pitfall.raise_it,
    )


def _answer_to(interview: Interview, item: Pushback, became: Amends) -> Quote | None:
    """What was said to the challenge of ``item``; None when it was nothing, or the candidate moved on before.

    What was taken back, or kept by its name later, is shown with the words that did so; else it is the first reply after the challenge.
    One that only asked something, and was told it, is passed over for the one that then settled the challenge.
    """
    if max(item.challenged, item.reply) < became.settled:
        span = mending(interview, became.settled, item)
        return Quote(became.settled, span, span.of(interview.words(became.settled)))
    if item.challenged and became.kept > item.challenged + 1 and (again := _said_again(interview, item, became.kept)):
        return again
    after = (turn for turn in interview.turns[_place(interview, item) :] if isinstance(turn.act, Reply | Skip))
    turn = next(after, None) if item.challenged else None
    while turn and 0 < turn.reply < item.settled and turn.moves and all(m.kind == "fact" for m in turn.moves):
        turn = next(after, None)
    return Quote(turn.reply, Span(0, len(turn.text)), turn.text) if turn and turn.reply else None


def _said_again(interview: Interview, item: Pushback, reply: int) -> Quote | None:
    """The words of ``reply`` that make the mistake once more; None when it was kept in other words."""
    heard = interview.spoken()[reply - 1].understanding
    found = next((p for p in heard.pitfalls if p.id == item.pitfall and p.evidence), None) if heard else None
    return quote(interview, reply, found.evidence[0]) if found else None


def _place(interview: Interview, item: Pushback) -> int:
    """Place of the turn behind the one that challenged ``item``, from 0."""
    places = (i for i, t in enumerate(interview.turns, 1) if any(_challenges(m.kind, m.want, item) for m in t.moves))
    return next(places, len(interview.turns))


def _challenges(kind: str, want: str, item: Pushback) -> bool:
    return kind == "challenge" and want == item.pitfall
