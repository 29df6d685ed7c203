"""Follow-ups on the thread: nudge, hint and tell."""

from collections.abc import Callable

from interviewer.core.coverage import Credit
from interviewer.core.followup.acknowledge import elsewhere
from interviewer.core.followup.keywords import names_only
from interviewer.core.followup.spoken_back import said_again, spend_quote
from interviewer.core.guard.guard import holds, parse_guard
from interviewer.core.ladder import IMPORTANT, Ladder, Rung, rungs_of
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.pushback import CLEARLY
from interviewer.core.quote.clause import to_you
from interviewer.core.rubric import Level
from interviewer.core.sentence import sentence_around, sentence_of
from interviewer.core.understanding.grounds import Answers, Grounds
from interviewer.core.understanding.understand import Finding
from interviewer.core.view import view_of

SPARE = 3
"""Replies to one question, beyond those that follow-ups are given to, behind which the next one is put."""
ROW = 2
"""Commas from which on a sentence lists what there is: "which" is answered."""
SUBSTANTIAL = 12
"""Words from which on a reply to a follow-up is an answer to it, heard or not: another facet comes next."""
LEAST = 2
"""Words about the case from which on something was said of a point."""
MOST_HEDGES = 1
"""How often a question is put with the warning that part of it may have been said."""


def ladder_of(m: Message) -> Ladder:
    """The follow-ups on the current thread, as they stand now."""
    thread, view = m.now.thread, view_of(m.now)
    rungs = rungs_of(m.now.case, thread.id if thread.kind == "question" else "", m.now.wants())
    open, told = m.now.open_wants(), m.now.said.told
    left = m.now.left | addressed(m)
    return Ladder(rungs, open, m.now.given, m.spent, lambda guard: holds(parse_guard(guard), view), told, left)


def addressed(m: Message) -> frozenset[str]:
    """What the last two replies have spoken of, if only faintly or doubtfully, or named when asked for it: to be asked for it again feels unheard."""
    found = m.understanding.findings if m.understanding else ()
    asked = asked_for(m)
    faint = frozenset(w for w in m.now.wants() if m.may_have_come_up(w)) - _unanswered(m, asked) | doubted(m)
    return faint | {f.id for f in found if f.id in asked or _is_listed(m, f)}


def _unanswered(m: Message, asked: frozenset[str]) -> frozenset[str]:
    """Points of the case's own that were ``asked`` for, where the reply earned nothing of what the thread wants.

    It was weighed as an answer to their line already; that its words would answer some other line counts for nothing.
    """
    found = m.understanding.findings if m.understanding else ()
    silent = not any(f.id in m.was.wants() for f in found)
    return asked & m.now.case.own_points if silent else frozenset()


def doubted(m: Message) -> frozenset[str]:
    """What was asked for here of which the reply has a cue, if a doubtful one: where it is awaited, that is an answer."""
    heard = m.understanding.doubted if m.understanding else frozenset[str]()
    return heard.intersection(m.was.wants())


def _is_listed(m: Message, finding: Finding) -> bool:
    """Whether what was only named stands in a row of names: "which" and "where" are answered, also where nobody had asked."""
    text = m.understanding.text if m.understanding else ""
    rows = (sentence_of(text, span) for span in finding.evidence)
    return finding.level == Level.MENTIONED and any(row and row.of(text).count(",") >= ROW for row in rows)


def asked_for(m: Message) -> frozenset[str]:
    """What the last message asked for: the point of a follow-up, or the first want of a question."""
    thread = m.was.thread
    if thread.target:
        return frozenset({thread.target})
    return frozenset(m.was.wants()[:1]) if thread.turns == 0 else frozenset()


def climb(
    m: Message,
    pick: Callable[[Ladder], tuple[Rung, str] | None],
    because: str,
    intro: str = "",
    *,
    asked_for: bool = False,
) -> bool:
    """Say the follow-up that ``pick`` takes from the ladder, behind a stock line; False when it takes none."""
    ladder = ladder_of(m)
    while found := pick(ladder):
        rung, want = found
        if text := m.question(rung.say, rung.key):
            lead = m.line("tell" if rung.kind == "tell" and intro == "hint" else intro) if intro else came_up(m, want)
            why = f"{because}; open: {', '.join(ladder.open)}"
            return m.climb("probe", rung, want, f"{lead} {text}".strip(), why, asked_for=asked_for)
        m.spend(rung.key)
    return False


def came_up(m: Message, want: str) -> str:
    """What is said before asking for ``want`` where it was named before, or may have been; else nothing.

    What was half heard is not asked for as if nobody had spoken of it, and the warning wears out: it is given ``MOST_HEDGES`` times.
    A message that begins with a remark needs no second one.
    """
    if any(move.kind == "steady" for move in m.moves):
        return ""
    held = m.now.coverage.credits.get(want)
    if held is None:
        return _hedged(m, "came.near") if m.may_have_come_up(want) else ""
    return _in_their_words(m, held) or (_hedged(m, "came.up") if _was_talked_of(m, held) else "")


def _was_talked_of(m: Message, held: Credit) -> bool:
    """Whether more was said of a point than a name in a row of names."""
    pieces = ((m.words(piece.reply), piece.span) for piece in held.evidence)
    return any(matter(span.of(text)) >= LEAST and not names_only(sentence_around(text, span)) for text, span in pieces)


def _in_their_words(m: Message, held: Credit) -> str:
    """What the candidate said of the point before, where it is time for a quote and their words can be said again.

    Words that only lean to the point, or hardly speak of it, may be about something else: nobody wants to hear those.
    """
    for piece in held.evidence:
        if isinstance(piece.why, Grounds | Answers) or 0 <= piece.clarity < CLEARLY:
            continue
        said = said_again(m, m.words(piece.reply), piece.span)
        you = to_you(said) if said else ""
        if said and (line := m.line("came.you", {"you": you}) if you else m.line("came.said", {"quote": said.words})):
            spend_quote(m, said.words)
            return line
    return ""


def _hedged(m: Message, key: str) -> str:
    if m.now.said.hedges >= MOST_HEDGES:
        return ""
    m.note(hedges=m.now.said.hedges + 1)
    return m.line(key)


def press(m: Message) -> bool:
    """The next follow-up: a hint where a nudge on something important brought nothing, else the next open point.

    None on a point whose nudge the candidate has passed over for something else, or may have answered.
    """
    target, level = m.now.thread.target, m.now.settings.level
    weak = not any(gain.id in m.now.wants() for gain in m.gains)
    pressing = weak or level == "junior" or m.now.case.weight(target) >= IMPORTANT

    def pick(ladder: Ladder) -> tuple[Rung, str] | None:
        said = m.understanding.text if m.understanding else ""
        spoken_to = len(elsewhere(m)) > 1 or m.may_have_come_up(target) or target in m.now.left
        spoken_to = spoken_to or (
            len(said.split()) >= SUBSTANTIAL and bool(m.understanding and m.understanding.findings)
        )
        given = "" if spoken_to else ladder.given.get(target)
        if given == "nudge" and pressing and level in ("junior", "mid") and (up := ladder.pressed(target, ("hint",))):
            return up
        if given == "hint" and weak and m.now.manner.patience >= 3 and (up := ladder.pressed(target, ("tell",))):
            return up
        return ladder.untouched()

    return climb(m, pick, f"follow-up {m.now.thread.probes + 1} of {m.now.manner.patience}")
