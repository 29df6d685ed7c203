"""A change of constraint in mid-interview."""

from interviewer.core.dialogue import Interview
from interviewer.core.guard.guard import holds, parse_guard
from interviewer.core.message import Message
from interviewer.core.scenario import Twist
from interviewer.core.thread import Thread
from interviewer.core.view import view_of

MOST_TWISTS = 2
"""Changes of constraint in one interview, at most."""
PAUSE = 3
"""Turns between two twists, at least."""


def due(m: Message) -> tuple[Twist, ...]:
    """The changes of constraint whose time has come, and that can still change something; none after a reply that brought
    nothing: who is at a loss has enough to carry."""
    said = m.now.said
    recent = any(move.kind == "twist" for move in m.now.lately(PAUSE))
    at_a_loss = m.understanding is not None and not m.understanding.findings
    if at_a_loss or len(said.twists) >= MOST_TWISTS or recent or m.now.remaining_s() < _twist_s(m.now):
        return ()
    view = view_of(m.now)
    return tuple(
        t
        for t in m.now.case.scenario.twists
        if t.id not in said.twists and m.now.open_wants(t.wants) and holds(parse_guard(t.when), view)
    )


def put_twist(m: Message) -> bool:
    """Put one of the changes of constraint that are ``due``; False when none is."""
    said, ready = m.now.said, due(m)
    if not ready:
        return False
    chosen = ready[m.dice("twist") % len(ready)]
    open = m.now.open_wants(chosen.wants)
    text = m.chosen(chosen.say, chosen.id)
    if not text:
        return False
    m.note(twists=(*said.twists, chosen.id), wanted=said.wanted | set(m.now.in_focus(chosen.wants)))
    m.turn_to(Thread("twist", chosen.id, m.now.case.area(open[0]), asked=chosen.say))
    because = f"twist {chosen.id}, as {chosen.when or 'always'}; open: {', '.join(open)}"
    return m.say("twist", text, because, want=open[0], which=chosen.id)


def _twist_s(now: Interview) -> float:
    """Seconds that must be left for a change of constraint: four minutes, or a fourth of a longer box."""
    return 240.0 if now.settings.minutes is None else max(240.0, 15.0 * now.settings.minutes)
