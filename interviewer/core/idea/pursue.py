"""Asking about an idea of the candidate's own, where they brought one and nothing else has a better right to the next word."""

from collections.abc import Iterator

from interviewer.core.course.twist import due
from interviewer.core.followup.dig import vocabulary
from interviewer.core.heard.heard import Heard
from interviewer.core.idea.angle import Angle, fitting, unanswered
from interviewer.core.idea.announced import announced
from interviewer.core.idea.proposal import Idea, ideas
from interviewer.core.matter import stems_about
from interviewer.core.message import Message
from interviewer.core.phases import closing_s
from interviewer.core.text import Span

MOST, APART = 3, 4
"""Ideas that are asked about in an interview, and messages from one to the next, at least."""
MOST_WELCOME, APART_WELCOME = 5, 2
"""The same for ideas that were said to be the candidate's own; the others count."""
BESIDE_THE_CASE = 3
"""How far what the case does not expect lies."""
FEWEST_WORDS = 6
"""Words of a reply below which a name in it is an answer and no idea."""
LOOKED_AT = 8
"""Ideas of one reply that are looked at, so that no paste costs time."""
_BESIDE, _BEHIND = frozenset({"fact", "time", "challenge"}), frozenset({"dig", "challenge", "twist"})
"""Moves beside which, and right behind which, nothing is asked about an idea."""
SPARE_S = 90.0
"""Seconds that must be left for it before the closing."""


def pursue(m: Message, heard: Heard) -> bool:
    """Ask about one idea of the reply; False where there is none, or it has to wait."""
    if not _may(m, heard):
        return False
    own = (idea for idea in ideas(heard.text)[:LOOKED_AT] if _is_own(m, heard, idea))
    return any(_asked(m, idea, angle, want) for idea in own for angle, want in _questions(m, heard, idea))


def welcome(m: Message, heard: Heard) -> bool:
    """Ask about an idea that the reply says is the candidate's own; False where there is none, or it can't be taken up.

    It goes before a change of constraint, which can wait, and is asked about though all that it may earn was earned.
    """
    found = announced(heard.text) if _may_welcome(m, heard) else None
    if found is None or _came_before(m, found.idea) or _is_mistaken(heard, found.passage):
        return False
    told = found.passage.of(heard.text)
    near = (one for one in fitting(m.now, found.idea, told, frozenset()) if one[0] < BESIDE_THE_CASE)
    asks = [(angle, want) for _, angle, want in _by_distance(m, near)]
    asks += [(angle, "") for angle in unanswered(found.idea, told)]
    return any(_asked(m, found.idea, angle, want) for angle, want in asks)


def _may_welcome(m: Message, heard: Heard) -> bool:
    """Whether nothing else has to be said: an answer to a question or to a challenge, or that the time is over."""
    said, now = m.now.said, m.now
    if len(said.ideas) >= MOST_WELCOME or len(now.turns) - said.idea_at < APART_WELCOME or now.short:
        return False
    if heard.asks or heard.corrects or m.was.challenged or any(move.kind in _BESIDE for move in m.moves):
        return False
    return now.remaining_s() >= closing_s(now.settings.minutes) + SPARE_S


def _may(m: Message, heard: Heard) -> bool:
    """Whether it is time: the candidate leads, and their questions, a challenge, a change of constraint and the clock go before."""
    said, now = m.now.said, m.now
    if len(said.ideas) >= MOST or len(now.turns) - said.idea_at < APART or now.short or heard.size < FEWEST_WORDS:
        return False
    beside = any(move.kind in _BESIDE for move in m.moves) or any(move.kind in _BEHIND for move in now.lately(1))
    if beside or _answers_else(m, heard) or any(item.pending for item in now.pushbacks):
        return False
    return now.remaining_s() >= closing_s(now.settings.minutes) + SPARE_S and not due(m)


def _answers_else(m: Message, heard: Heard) -> bool:
    """Whether the reply asks, leads, takes something back, or answers a challenge: that is what it is about."""
    asks = heard.asks or bool(heard.understanding.leads) or heard.knows_not
    return asks or bool(heard.corrects) or heard.reminds or bool(m.was.challenged)


def _is_own(m: Message, heard: Heard, idea: Idea) -> bool:
    """Whether ``idea`` is the candidate's own, was not asked about, and has no follow-up of its own on this thread."""
    if _came_before(m, idea) or _is_mistaken(heard, idea.span):
        return False
    own = stems_about(idea.words)
    told = vocabulary(m.now.case).union(*(stems_about(turn.message) for turn in m.now.turns))
    if own <= told:
        return False
    named = {f.id for f in m.now.case.understand(idea.words, "", False).findings}
    return named.isdisjoint(m.now.open_wants())


def _came_before(m: Message, idea: Idea) -> bool:
    """Whether an idea in much the same words was asked about."""
    own = stems_about(idea.words)
    before = [stems_about(words) for words in m.now.said.ideas]
    return any(own and words and 2 * len(own & words) >= min(len(own), len(words)) for words in before)


def _is_mistaken(heard: Heard, span: Span) -> bool:
    """Whether a mistake of the reply stands at ``span``."""
    return any(span.meets(shown) for p in heard.understanding.pitfalls for shown in p.evidence)


def _questions(m: Message, heard: Heard, idea: Idea) -> Iterator[tuple[Angle, str]]:
    """The questions that fit ``idea``, the nearest to what is talked about first."""
    spoken_of = frozenset(f.id for f in heard.findings) | frozenset(heard.understanding.near)
    for _, angle, want in _by_distance(m, fitting(m.now, idea, heard.text, spoken_of)):
        yield angle, want


def _by_distance(m: Message, found: Iterator[tuple[int, Angle, str]]) -> list[tuple[int, Angle, str]]:
    return sorted(found, key=lambda one: (one[0], m.dice(f"idea/{one[1].key}")))


def _asked(m: Message, idea: Idea, angle: Angle, want: str) -> bool:
    """Ask ``angle`` of ``idea`` and note it; False when there are no words for it any more."""
    is_deed = idea.kind in ("deed", "brake", "plea")
    words = " ".join(idea.words.split())
    words = words[:1].lower() + words[1:] if is_deed else words
    slots = {"deed": f"“{words}”"} if is_deed else {"idea": f"your “{words}”" if words else "this idea of yours"}
    key = f"{'deed' if is_deed else 'idea'}.{angle.key}"
    line = m.line(key, slots)
    because = f"an idea of their own: {words or 'announced'}"
    if not m.say("dig", line, because, want=want, cause="own-idea", which=words):
        return False
    said = m.now.said
    wanted = said.wanted | ({want} if want else set())
    m.note(ideas=(*said.ideas, idea.words), idea_at=len(m.now.turns), idea_asked=angle.key, wanted=wanted)
    m.in_thread(target=want, asked=m.phrasings(key, slots))
    return True
