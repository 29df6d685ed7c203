"""The course of the talk: what comes when a thread is left. The graph decides; the candidate's lead goes before it."""

from dataclasses import replace
from functools import lru_cache
from typing import Literal

from interviewer.core.case import Case
from interviewer.core.course.closing import close, to_closing
from interviewer.core.course.loose import loose_end
from interviewer.core.course.outline import put_next
from interviewer.core.course.twist import put_twist
from interviewer.core.dialogue import Interview
from interviewer.core.followup.followup import came_up, ladder_of
from interviewer.core.followup.left_open import left_open
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.mistakes.challenge import late_challenge
from interviewer.core.phases import closing_s, entered
from interviewer.core.rubric import Area
from interviewer.core.scenario import Question
from interviewer.core.thread import Thread
from interviewer.core.view import ahead, view_of
from interviewer.core.way import Choice, Ways, next_question

SETTLED = 4
"""Replies behind which what the opening left open comes out of the blue, and is said to be from the beginning."""
PRESENT = 2
"""Explained points of an area from which on a reply is there already."""


def move_on(m: Message, because: str, *, pressing: bool = True) -> None:
    """Leave the thread for a mistake let pass, a twist, a thread left before, the next question, or the closing.

    ``because`` says why, where the candidate or the clock decides it; empty where nothing is left to ask here.
    """
    if pressing and late_challenge(m):
        return
    left = left_open(m, chosen=bool(because))
    _go_on(m, because)
    m.add_reason(left)


def _go_on(m: Message, because: str) -> None:
    if m.now.remaining_s() < closing_s(m.now.settings.minutes) + 30:
        to_closing(m, "little time is left")
        return
    if not (put_twist(m) or _back(m, "detours") or _next(m, because)):
        if m.now.short:
            close(m, "done")
        else:
            to_closing(m, "no question is left")


def _next(m: Message, because: str) -> bool:
    """The next question of the graph; False when the way has ended."""
    choice = ahead_of(m.now)
    if _ends(m.now, choice):  # a lead may have jumped over questions: the way from the start passes them
        whole = ahead_of(replace(m.now, at=m.now.case.scenario.start))
        choice = choice if _ends(m.now, whole) else whole
    if there := put_next(m.now, choice.question):
        area = m.now.case.questions[there].area
        m.stock("steady", "outline.next", f"outlined: {area}", {"area": AREA[area]}, spare=True)
        enter(m, there, "; ".join(filter(None, (because, f"outlined: {area}"))))
        return True
    ending = _ends(m.now, choice)
    if ending and (_back(m, "later") or loose_end(m)):
        return True
    if not choice.question or (ending and m.now.short):
        return False
    enter(m, choice.question, "; ".join(filter(None, (because, choice.because))), choice.ways)
    return True


def _ends(now: Interview, choice: Choice) -> bool:
    """Whether nothing is asked for any more on the way that ``choice`` takes."""
    return not choice.question or not now.case.questions[choice.question].wants


def ahead_of(now: Interview) -> Choice:
    """The question that the graph puts next when the thread is left now, and why; ``way.END`` when none is left."""

    def done(id: str) -> bool:
        wants = now.case.questions[id].wants
        return id in now.said.visited or id in now.passed or (bool(wants) and not now.open_wants(wants))

    return next_question(_ways(now.case), now.at, view_of(now), done)


def enter(m: Message, id: str, because: str, ways: tuple[str, ...] = (), *, about: str = "") -> None:
    """Put question ``id``; when its first want was named, something of it was told just now, or all but one are explained, the most
    important fresh one is.

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
            return
    place = len(m.moves)
    text = m.question(question.say, id) or m.chosen(question.say, id)
    known = came_up(m, first) if text and first in begun else ""
    if not m.say("ask", f"{known} {text}".strip(), because, ways=ways):
        move_on(m, f"{id} has nothing new to say", pressing=False)
    elif wants and question.area != m.was.thread.area and not place and _seen(m, question.area, id):
        _bridge(m, question.area, id, at=0)


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
        _bridge(m, question.area, question.id)
    return m.say("ask", f"{came_up(m, aim)} {text}".strip(), because, want=aim, probe=rung.kind, ways=ways)


def _seen(m: Message, area: Area, id: str) -> bool:
    """Whether another question of ``area`` than ``id`` was put."""
    return any(m.now.case.questions[v].area == area for v in m.now.said.visited if v != id)


def _is_there(m: Message, area: Area) -> bool:
    """Whether the last reply went to ``area`` by its name, or explained ``PRESENT`` points of it."""
    heard, case = m.understanding, m.now.case
    points = [id for id in m.explained if id in case.considerations and case.area(id) == area]
    return heard is not None and (area in heard.leads or len(points) >= PRESENT)


def _bridge(m: Message, area: Area, id: str, at: int | None = None) -> None:
    """Say that the talk turns to ``area``, or back to it; nothing to a candidate who is there already."""
    if _is_there(m, area):
        return
    seen = _seen(m, area, id)
    key, why = ("bridge.back", "an area left before") if seen else ("bridge", "a new area")
    m.stock("steady", key, why, {"area": AREA[area]}, spare=True, at=at)


def _back(m: Message, left: Literal["detours", "later"]) -> bool:
    """Take up a thread that was left for the candidate's lead, if something there is still worth asking."""
    while places := getattr(m.now, left):
        *rest, id = places
        m.set(**{left: tuple(rest)})
        if take_up(m, id, "back from the lead"):
            return True
    return False


def second_visit(m: Message, id: str, follow_ups: int) -> Thread:
    """The thread of question ``id``, which was put before, with at most ``follow_ups`` left."""
    question = m.now.case.questions[id]
    probes = max(0, m.now.manner.patience - follow_ups)
    return Thread("question", id, question.area, turns=1, probes=probes, asked=question.say)


def _says_back(m: Message, question: Question, before: Area) -> str:
    """That the talk returns to ``question``: to its area from another one, or late in the talk to where it all began."""
    if before != question.area:
        return m.line("bridge.back", {"area": AREA[question.area]})
    late = question.id == m.now.case.scenario.start and m.now.replies > SETTLED
    return m.line("bridge.start") if late else ""


def take_up(m: Message, id: str, because: str) -> bool:
    """Ask for what is open of question ``id``, which was put before; False, and the thread as it was, when nothing there is worth asking."""
    question, before = m.now.case.questions[id], m.now.thread
    m.set(at=id, thread=second_visit(m, id, 2))
    lead = _says_back(m, question, before.area)
    ladder = ladder_of(m)
    found = ladder.untouched()
    if found and (text := m.question(found[0].say, found[0].key)):
        start_phase(m, question.area, True)
        known = came_up(m, found[1])
        return m.climb(
            "probe", *found, " ".join(filter(None, (lead, known, text))), f"{because}; open: {', '.join(ladder.open)}"
        )
    m.turn_to(before)
    return False


def leave_area(m: Message, because: str) -> None:
    """Go on to another area; the questions of this one that were not put are passed over."""
    here = m.now.phase.area
    left = frozenset(q.id for q in m.now.case.scenario.questions if q.area == here and q.id not in m.now.said.visited)
    elsewhere = tuple(id for id in m.now.detours if m.now.case.questions[id].area != here)
    m.set(passed=m.now.passed | left, detours=elsewhere)
    move_on(m, because, pressing=False)


def start_phase(m: Message, area: Area, asks: bool) -> None:
    """Note when the talk comes to another ``area`` with something that ``asks``; from then on its time runs."""
    if asks and area != m.now.phase.area:
        m.set(phase=entered(area, m.now.at_s, ahead(m.now), m.now.settings.minutes))


@lru_cache(maxsize=16)
def _ways(case: Case) -> Ways:
    """The ways between the questions; kept by the case's identity, because hashing a whole scenario at each step is slow."""
    if case.ways is not None:
        return case.ways
    from interviewer.core.graph import ways_of  # here: the graph library is not needed where the ways are known

    return ways_of(case.scenario)
