"""A loose end: what a case expects and none of its questions asks for."""

from interviewer.core.dialogue import Interview
from interviewer.core.followup.followup import came_up
from interviewer.core.ladder import rungs_of
from interviewer.core.message import Message
from interviewer.core.phases import closing_s
from interviewer.core.thread import Thread

MOST_LOOSE = 2
"""Expected points that no question wants which are raised before the end; a drill raises every point that nothing asked for by itself."""


def loose_end(m: Message) -> bool:
    """Before the end: an expected point that no question asked for."""
    now = m.now
    raised = sum(
        turn.thread is not None and turn.thread.kind == "loose" and turn.thread.turns == 0 for turn in now.turns
    )
    drill = now.settings.mode == "drill"
    if (raised >= MOST_LOOSE and not drill) or now.remaining_s() < closing_s(now.settings.minutes) + 120:
        return False
    asked = _asked_for(now) if drill else now.said.put
    left = [id for id in now.open_wants(now.expected) if id not in asked]
    for id in left:
        rung = next((r for r in rungs_of(now.case, "", (id,)) if r.kind == "nudge" and not m.spent(r.key)), None)
        text = m.question(rung.say, rung.key) if rung else ""
        m.note(wanted=m.now.said.wanted | {id})
        if rung and text:
            m.spend(rung.key)
            m.turn_to(Thread("loose", id, now.case.area(id), target=id, asked=rung.say))
            return m.say(
                "ask",
                f"{came_up(m, id) or m.line('loose')} {text}".strip(),
                f"expected, and no question asked for it: {id}",
                want=id,
                probe="nudge",
            )
    return False


def _asked_for(now: Interview) -> set[str]:
    """What was asked for by itself: what each question begins with, and what a message wanted alone."""
    begun = {w for id in now.said.visited for w in now.in_focus(now.case.questions[id].wants[:1])}
    return begun.union(move.want for turn in now.turns for move in turn.moves)
