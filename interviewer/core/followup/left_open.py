"""What stays open where a question is left, and why it is asked for no further there: for authors, who read the reasons of moves."""

from interviewer.core.followup.followup import SPARE, ladder_of
from interviewer.core.ladder import OPENERS, SETTLED_BY_ASKING, Ladder
from interviewer.core.message import Message

_NO_TOPICS: frozenset[str] = frozenset()


def left_open(m: Message, *, chosen: bool) -> str:
    """The open wants of the question that the talk leaves now, each with what keeps it from a follow-up.

    Where it is ``chosen`` to leave (the candidate leads, the time is over), that is reason enough. Empty where nothing is open.
    """
    thread = m.now.thread
    open = m.now.open_wants() if thread.kind == "question" else ()
    if not open:
        return ""
    if chosen:
        return f"left open at {thread.id}: {', '.join(open)}"
    ladder, tired, found = ladder_of(m), _tired(m), dict[str, list[str]]()
    for want in open:
        found.setdefault(_why(ladder, want, tired), []).append(want)
    reasons = "; ".join(f"{', '.join(wants)} ({why})" for why, wants in found.items())
    return f"left open at {thread.id}: {reasons}"


def _tired(m: Message) -> str:
    """That enough was asked on the thread; empty where it was not."""
    thread, patience = m.now.thread, m.now.manner.patience
    if thread.probes >= patience:
        return f"after {patience} follow-up{'s' if patience > 1 else ''} on one question, the next is put"
    return f"after {thread.turns} replies to one question, the next is put" if thread.turns >= patience + SPARE else ""


def _why(ladder: Ladder, want: str, tired: str) -> str:
    """Why nothing more is asked for ``want``; ``tired`` where enough was asked of all."""
    written = [rung for rung in ladder.rungs if rung.want in (want, "") and rung.kind in OPENERS]
    unsaid = [rung for rung in written if not ladder.spent(rung.key)]
    if want in ladder.given:
        return f"a {ladder.given[want]} was given"
    if not SETTLED_BY_ASKING.get(want, _NO_TOPICS).isdisjoint(ladder.told):
        return "its facts were told"
    if want in ladder.left:
        return "something of it may have been said"
    if not written:
        return "no nudge or hint is written for it"
    if not unsaid:
        return "its nudges and hints were said"
    if not any(ladder.holds(rung.guard) for rung in unsaid):
        return f"a condition does not hold: {unsaid[0].guard}"
    return tired or "its follow-up would say nothing new"
