"""A question as it is put: whole, or one of its points where the rest was spoken of."""

from interviewer.core.act import Cause
from interviewer.core.course.bridge import bridge, seen, start_phase
from interviewer.core.followup.followup import came_up, ladder_of
from interviewer.core.message import Message
from interviewer.core.scenario import Question
from interviewer.core.thread import Thread


def put_question(m: Message, id: str, because: str, ways: tuple[str, ...], about: str) -> bool:
    """Make question ``id`` the thread, and put it; False when it has nothing new to say.

    When its first want was named, something of it was told just now, or all but one are explained, the most
    important fresh one is asked for in its place.
    A drill that does not ask for what the question begins with puts the point alone, too.
    A candidate who wants to talk ``about`` one of its other wants is asked about that one.
    """
    question = m.now.case.questions[id]
    wants = m.now.in_focus(question.wants)
    open = m.now.open_wants(wants)
    begun = {w for w in open if w in m.now.coverage.credits or m.may_have_come_up(w)}
    fresh = [w for w in open if w not in begun]
    aim = about if about in open else (fresh or list(open) or [""])[0]
    m.note(visited=(*m.now.said.visited, id), wanted=m.now.said.wanted | set(wants))
    m.turn_to(Thread("question", id, question.area, asked=question.say))
    m.set(at=id, detours=tuple(d for d in m.now.detours if d != id))
    start_phase(m, question.area, bool(wants))
    because = f"{because}; open: {', '.join(open) or 'nothing, it closes the case'}"
    first = question.wants[0] if m.now.short and question.wants else (wants or [""])[0]
    instead = _instead(m, first, wants, open)
    if open and (instead or aim == about != first):
        why = because if aim == about or first not in wants else f"{because}; in place of {id} itself, as {instead}"
        if _put_point(m, question, aim, why, ways):
            return True
    place = len(m.moves)
    text = m.question(question.say, id) or m.chosen(question.say, id)
    known = came_up(m, first) if text and first in begun else ""
    if not m.say("ask", f"{known} {text}".strip(), because, ways=ways, cause=_cause(ways)):
        return False
    if wants and question.area != m.was.thread.area and not place and seen(m, question.area, id):
        bridge(m, question.area, id, at=0)
    return True


def _instead(m: Message, first: str, wants: tuple[str, ...], open: tuple[str, ...]) -> str:
    """Why a question with these ``wants``, which begins with the ``first`` of them, is not put itself; empty where it is.

    What may have been said, too faintly to earn, is no reason: an author's question is heard once.
    """
    if first not in open:
        return f"{first} is explained" if first in m.now.coverage.credits else f"it begins with {first or 'nothing'}"
    if first in m.now.coverage.credits:
        return f"{first} was named"
    if any(gain.id in wants for gain in m.gains):  # to be asked for all of it sounds unheard
        return "something of it was said just now"
    return f"all but {first} is explained" if len(wants) > len(open) == 1 else ""


def _put_point(m: Message, question: Question, aim: str, because: str, ways: tuple[str, ...]) -> bool:
    """Ask for one point in the place of the whole ``question``; False when there is nothing to ask it with."""
    rung = ladder_of(m).first(aim, ("nudge",))
    text = m.question(rung.say, rung.key) if rung else ""
    if rung is None or not text:
        return False
    m.spend(rung.key)
    m.in_thread(target=aim, asked=rung.say)
    if question.area != m.was.thread.area and not m.moves:
        bridge(m, question.area, question.id)
    text, cause = f"{came_up(m, aim)} {text}".strip(), _cause(ways)
    return m.say("ask", text, because, want=aim, probe=rung.kind, ways=ways, cause=cause)


def _cause(ways: tuple[str, ...]) -> Cause:
    """What brings a question to which these ``ways`` lead."""
    return "" if ways else "off-graph"
