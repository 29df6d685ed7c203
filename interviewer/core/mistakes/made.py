"""One mistake of an interview: the words that make it, those that make it again, and which reply answers its challenge."""

from interviewer.core.dialogue import Interview
from interviewer.core.mistakes.by_name import recants, takes_both
from interviewer.core.mistakes.heart import heart_of
from interviewer.core.mistakes.kept import keeps
from interviewer.core.mistakes.same_breath import mistake_in
from interviewer.core.pushback import Pushback
from interviewer.core.sentence import sentence_around
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.understand import Finding


def words_of(interview: Interview, item: Pushback) -> str:
    """The candidate's words that make ``item`` a mistake, without those that anybody says of this case."""
    return mistake_in(interview.case, interview.words(item.reply), item)


def heart(interview: Interview, item: Pushback) -> str:
    """Those of them that make it one, and not another thing of the same clause."""
    return heart_of(interview.case, interview.words(item.reply), item)


def others(interview: Interview, item: Pushback) -> tuple[str, ...]:
    """The words of the other mistakes that were heard so far."""
    return tuple(heart(interview, one) for one in interview.pushbacks if one.pitfall != item.pitfall)


def said_of(interview: Interview, item: Pushback) -> str:
    """The sentence that makes ``item``; empty where no words of it are known."""
    text = interview.words(item.reply)
    return sentence_around(text, item.spans[0]) if item.spans else ""


def asserted_at(interview: Interview, item: Pushback, reply: int) -> tuple[Span, ...]:
    """The words of ``reply`` that make ``item``, for the first time or once more: they prove as little the second time."""
    if reply == item.reply:
        return item.spans
    said = interview.spoken()[reply - 1].understanding if reply > item.reply else None
    return tuple(span for p in said.pitfalls if p.id == item.pitfall for span in p.evidence) if said else ()


def answers(interview: Interview, item: Pushback, reply: int) -> bool:
    """Whether ``reply`` answers the challenge of ``item``: the first one after it, but for those that only got a fact or a word in return."""
    between = interview.spoken()[item.challenged : reply - 1]
    return 0 < item.challenged < reply and all(
        turn.moves and all(move.kind in ("fact", "steady") for move in turn.moves) for turn in between
    )


def by_words_alone(made: Finding) -> bool:
    """Whether no cue speaks for a mistake that a reply is heard to make, and its words only lean that way."""
    return any(isinstance(why, Grounds) for why in made.why[:1])


def kept_by(interview: Interview, item: Pushback, text: str, *, answers: bool) -> bool:
    """Whether ``text`` keeps ``item`` by its name; where it ``answers`` the challenge, in a bare "I keep it"."""
    ways = interview.case.right_ways_for(item.pitfall, text) if answers else ()
    return keeps(text, words_of(interview, item), answers=answers, ways=ways)


def recanted(interview: Interview, item: Pushback, text: str, reply: int) -> bool:
    """Whether ``text``, what was said in the ``reply``, takes ``item`` back by name, or with the other one: "I take both back"."""
    if recants(text, heart(interview, item)):
        return True
    return takes_both(text, words_of(interview, item)) and item.pitfall in _pair(interview, reply)


def _pair(interview: Interview, reply: int) -> frozenset[str]:
    """The two mistakes that stand before ``reply``: those of the last one that made any, those challenged so far, or the two latest."""
    known = [p for p in interview.pushbacks if p.reply < reply]
    last = [p.pitfall for p in known if p.reply == known[-1].reply]
    challenged = [p.pitfall for p in known if 0 < p.challenged < reply]
    return frozenset(next((two for two in (last, challenged) if len(two) == 2), [p.pitfall for p in known[-2:]]))
