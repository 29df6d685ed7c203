"""What holds in every interview, whoever the candidate is. Each law looks at an interview that is over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from interviewer.authoring.walking.walk import Walk
from interviewer.core.act import Move, Tick
from interviewer.core.course.closing import MOST_REPLIES, MOST_TURNS
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.phases import GRACE_S, length_s
from interviewer.core.phrasing import heard_as, sentences, words
from interviewer.core.rubric import Level
from interviewer.core.thread import Thread

LONGEST = 75
"""Words in one message, facts that were asked for aside: about sixty, and a sentence that takes up the reply."""
LONGEST_OPENING = 90
"""Words of the opening, which sets the case and, in a drill, asks the first question, too."""
LONGEST_FACT = 60
"""Words in the answer to one question."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A law that an interview broke."""

    law: str
    """Its name."""
    turn: int
    """The turn, 0 for the opening; -1 when it is about the whole interview."""
    what: str
    """What was said there, or what went wrong."""


Found = Iterator[tuple[int, str]]


def crashes(walk: Walk) -> Found:
    """Nothing is raised, whatever is said."""
    if walk.crash:
        yield len(walk.interview.turns), walk.crash


def ends(walk: Walk) -> Found:
    """Every interview comes to an end."""
    now = walk.interview
    if not now.is_over and not walk.crash:
        yield -1, f"still going after {len(now.turns)} turns"


def keeps_bounds(walk: Walk) -> Found:
    """There are at most ``MOST_REPLIES`` replies and ``MOST_TURNS`` turns, and the turn that says so."""
    now = walk.interview
    if now.replies > MOST_REPLIES or len(now.turns) > MOST_TURNS + 1:
        yield -1, f"{now.replies} replies, {len(now.turns)} turns"


def keeps_time(walk: Walk) -> Found:
    """After the time box and its grace only the last words are said."""
    now = walk.interview
    end = length_s(now.settings.minutes) + GRACE_S
    for number, turn in enumerate(now.turns[:-1]):
        if turn.at_s >= end:
            yield number, f"at {turn.at_s:.0f} s of {end:.0f} s"


def answers(walk: Walk) -> Found:
    """No reply and no key but a tick meets silence, and everything said has a reason."""
    for number, turn in enumerate(walk.interview.turns):
        if not turn.moves and not isinstance(turn.act, Tick):
            yield number, "no answer"
        for move in turn.moves:
            if not move.because or not move.text.strip():
                yield number, f"no reason, or no words: {move.text}"


def never_repeats(walk: Walk) -> Found:
    """No sentence is said twice."""
    said: set[str] = set()
    for number, move in _moves(walk.interview):
        for sentence in sentences(move.text):
            key = heard_as(sentence)
            if key in said:
                yield number, sentence
            said.add(key)


def asks_once(walk: Walk) -> Found:
    """A message asks at most one question, facts aside."""
    for number, turn in enumerate(walk.interview.turns):
        asked = [s for move in turn.moves if move.kind != "fact" for s in sentences(move.text) if "?" in s]
        if len(asked) > 1:
            yield number, " / ".join(asked)


def is_brief(walk: Walk) -> Found:
    """A message has about sixty words at most; an answer to a question, too."""  # a study verdict is as long as what was said
    for number, turn in enumerate(walk.interview.turns):
        size = sum(words(move.text) for move in turn.moves if move.kind != "fact" and move.cause != "study")
        if size > (LONGEST if number else LONGEST_OPENING):
            yield number, f"{size} words: {turn.message}"
        for move in turn.moves:
            if move.kind == "fact" and words(move.text) > LONGEST_FACT:
                yield number, f"{words(move.text)} words: {move.text}"


def is_whole(walk: Walk) -> Found:
    """No slot is left open in a line, and no quote is empty."""
    for number, move in _moves(walk.interview):
        if any(mark in move.text for mark in ("{", "}", "“”")):
            yield number, move.text


def asks_what_is_open(walk: Walk) -> Found:
    """No question, follow-up or twist goes after what was explained already."""
    now = walk.interview
    for number, turn, thread in _threads(now):
        replies = max((t.reply for t in now.turns[: number + 1]), default=0)
        for move in turn.moves:
            if wants := _wanted(now, move, thread):
                credits = [now.coverage.credits.get(want) for want in wants]
                if all(c and c.level == Level.EXPLAINED and c.reply <= replies for c in credits):
                    yield number, f"{', '.join(wants)} explained before: {move.text}"


def _wanted(now: Interview, move: Move, thread: Thread) -> tuple[str, ...]:
    """What a move goes after: one consideration, or those of the question or twist that it puts."""
    if move.kind in ("probe", "dig"):
        return (move.want,) if move.want else ()
    return now.wants(thread) if move.kind in ("ask", "twist") else ()


def _threads(now: Interview) -> Iterator[tuple[int, Turn, Thread]]:
    """(number, turn, what was talked about after it)."""
    for number, (turn, after) in enumerate(pairwise((*now.turns, None))):
        if turn:
            yield number, turn, (after.thread if after else None) or now.thread


def _moves(now: Interview) -> Iterator[tuple[int, Move]]:
    return ((number, move) for number, turn in enumerate(now.turns) for move in turn.moves)


LAWS: dict[str, Callable[[Walk], Found]] = {
    law.__name__.replace("_", "-"): law
    for law in (
        crashes,
        ends,
        keeps_bounds,
        keeps_time,
        answers,
        never_repeats,
        asks_once,
        is_brief,
        is_whole,
        asks_what_is_open,
    )
}
"""Name to law; the docstring says what holds."""


def broken(walk: Walk) -> tuple[Broken, ...]:
    """Each law that the interview of ``walk`` breaks, at the first place where it does."""
    first = ((name, next(law(walk), None)) for name, law in LAWS.items())
    return tuple(Broken(name, *place) for name, place in first if place)
