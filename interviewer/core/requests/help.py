"""A hint, the next question, or the offer of one of them."""

from collections.abc import Callable

from interviewer.core.course.closing import close
from interviewer.core.course.course import enter, move_on
from interviewer.core.followup.followup import climb
from interviewer.core.heard.stance import PASSING
from interviewer.core.idea.helped import help_on
from interviewer.core.ladder import Ladder, Rung
from interviewer.core.message import Message
from interviewer.core.pushback import left_open
from interviewer.core.requests.lead import leave_for, settle_at
from interviewer.core.view import by_name, to_come


def hint(m: Message, because: str) -> None:
    """A hint on what was asked of their own idea, else on the point talked about, then a tell; when nothing is left, say so once, then go on."""
    thread = m.now.thread
    if help_on(m, because):
        return
    if _pointed(m, lambda ladder: ladder.helped(thread.target), because):
        return
    key = f"no hint:{thread.kind}:{thread.id}"
    if not m.spent(key) and (thread.kind == "closing" or m.now.open_wants() or not m.now.wants()):
        m.spend(key)
        m.surely("steady", "hint.none", f"{because}; no hint is left here")
    else:
        skip(m, f"{because}; nothing is left here")


def hint_behind(m: Message, because: str, asked: str, answered: str) -> None:
    """A hint for who has answered: on what they have ``asked``, else beyond what they have ``answered``; else on."""
    thread = m.now.thread

    def pick(ladder: Ladder) -> tuple[Rung, str] | None:
        return (asked and ladder.aimed(asked)) or ladder.beyond(answered) or ladder.helped(thread.target)

    if not _pointed(m, pick, because):
        m.stock("steady", "hint.done", f"{because}; nothing is left here")
        move_on(m, because, pressing=False)


def hint_there(m: Message, because: str, asked: str) -> bool:
    """A hint on what they have ``asked``, which another question wants: the talk goes there. False where there is none."""
    case, before = m.now.case, m.now
    there = next((q for q in case.scenario.questions if asked in q.wants and q.id != m.now.thread.id), None)
    if not there or there.id == case.scenario.start:
        return False
    settle_at(m, there)
    if not _pointed(m, lambda ladder: ladder.aimed(asked), because):
        m.now = before
        return False
    return True


def _pointed(m: Message, pick: Callable[[Ladder], tuple[Rung, str] | None], because: str) -> bool:
    """Whether ``pick`` found a hint, which is said and counts."""
    return m.now.thread.kind != "closing" and climb(m, pick, because, "hint", asked_for=True)


def skip(m: Message, because: str, lead: str = "", target: str = "") -> None:
    """The next question at once, or ``target`` where the candidate's ``lead`` goes; in the closing, the end."""
    if m.now.thread.kind == "closing":
        close(m, "done")
        return
    m.stock("steady", "skip.move", because, spare=True)
    drop(m)
    if target:
        leave_for(m)
        enter(m, target, f"{because}, lead: {lead}", about=lead)
    else:
        move_on(m, because, pressing=False)


def drop(m: Message) -> None:
    """Let what is open here rest: no follow-up comes back to it unless the candidate does; a challenge stays open."""
    passed = frozenset(item.pitfall for item in m.now.pushbacks if item.challenged and _unanswered(m, item.challenged))
    m.set(left=m.now.left.union(m.now.open_wants()), pushbacks=left_open(m.now.pushbacks, passed))


def _unanswered(m: Message, challenged: int) -> bool:
    """Whether nobody has spoken to the challenge of reply ``challenged`` yet: this reply leaves it, those before asked for help."""
    since = (set(t.understanding.acts) for t in m.now.turns if t.reply > challenged and t.understanding)
    return all(acts and acts <= PASSING for acts in since)


def offer(m: Message, because: str) -> None:
    """Leave the choice between a hint and the next question to the candidate."""
    m.surely("steady", "empty.offer", because)
    m.set(offered="hint")


def offer_end(m: Message) -> None:
    """Ask whether the candidate really wants to stop while there is a lot ahead."""
    seen = {m.now.case.questions[id].area for id in m.now.said.visited}
    left = to_come(m.now) - seen or to_come(m.now)  # what nobody spoke of yet, before what is half done
    m.surely("steady", "finish.sure", "act: finish, with areas still ahead", {"areas": by_name(m.now, left)})
    m.set(offered="end")
