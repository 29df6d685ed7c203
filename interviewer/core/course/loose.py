"""A loose end: what a case expects and nothing has asked for."""

from interviewer.core.dialogue import Interview
from interviewer.core.followup.followup import came_up
from interviewer.core.ladder import rungs_of
from interviewer.core.message import Message
from interviewer.core.phases import closing_s, length_s
from interviewer.core.thread import Thread

MOST_LOOSE = 2
"""Expected points that no question wants which are raised before the end; a drill raises every point that nothing asked for by itself."""
MOST_WITH_TIME = 8
"""Points raised before the end where much of the time is left: then those, too, that a question wanted and nothing asked for by itself."""
BARREN = 2
"""So many in a row that bring nothing are enough."""
MUCH = 0.25
"""Share of the time box that is much."""


def loose_end(m: Message) -> bool:
    """Before the end: an expected point that nothing asked for."""
    now = m.now
    if now.remaining_s() < closing_s(now.settings.minutes) + 120:
        return False
    for id in _left(now):
        rung = next((r for r in rungs_of(now.case, "", (id,)) if r.kind == "nudge" and not m.spent(r.key)), None)
        text = m.question(rung.say, rung.key) if rung else ""
        m.note(wanted=m.now.said.wanted | {id})
        if rung and text:
            m.spend(rung.key)
            m.turn_to(Thread("loose", id, now.case.area(id), target=id, asked=rung.say))
            return m.say(
                "ask",
                f"{came_up(m, id) or m.line('loose')} {text}".strip(),
                f"expected, and nothing asked for it: {id}",
                want=id,
                probe="nudge",
            )
    return False


def _left(now: Interview) -> list[str]:
    """What may still be raised, most important first: before the points that a question wanted, those that none did."""
    open = now.open_wants(now.expected)
    alone = _asked_for(now)
    if now.settings.mode == "drill":
        return [id for id in open if id not in alone]
    raised = _raised(now)
    unasked = [id for id in open if id not in now.said.put] if len(raised) < MOST_LOOSE else []
    if not _has_much_time(now) or _is_enough(now, raised):
        return unasked
    passed = alone | now.left | now.coverage.credits.keys()
    return unasked + [id for id in open if id not in passed and id not in unasked]


def _raised(now: Interview) -> tuple[str, ...]:
    """The loose ends that were raised so far, the one that is being left among them."""
    threads = (*(turn.thread for turn in now.turns if turn.thread), now.thread)
    return tuple(dict.fromkeys(thread.id for thread in threads if thread.kind == "loose"))


def _is_enough(now: Interview, raised: tuple[str, ...]) -> bool:
    """Whether no more is to be ``raised``: it was much, one was skipped, or the last ones brought nothing."""
    barren = now.coverage.credits.keys().isdisjoint(raised[-BARREN:])
    skipped = not now.left.isdisjoint(raised)
    return len(raised) >= MOST_WITH_TIME or skipped or (barren and len(raised) >= BARREN)


def _has_much_time(now: Interview) -> bool:
    """Whether the interview would end long before its time, so that what it passed over for haste can be asked."""
    return now.settings.minutes is not None and now.remaining_s() > MUCH * length_s(now.settings.minutes)


def _asked_for(now: Interview) -> set[str]:
    """What was asked for by itself: what each question begins with, and what a message wanted alone."""
    begun = {w for id in now.said.visited for w in now.in_focus(now.case.questions[id].wants[:1])}
    return begun.union(move.want for turn in now.turns for move in turn.moves)
