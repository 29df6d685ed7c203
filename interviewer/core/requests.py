"""What the candidate asks for besides facts: a hint, the next question, a repetition, how it is going."""

from math import isfinite
from typing import Literal

from interviewer.core.acknowledge import acknowledge
from interviewer.core.answers import ANYTHING_ELSE
from interviewer.core.closing import close
from interviewer.core.course import enter, lead_target, move_on
from interviewer.core.dialogue import Thread, standing
from interviewer.core.followup import climb
from interviewer.core.heard import PASSING, Heard
from interviewer.core.ladder import Ladder
from interviewer.core.lines.area import AREA, IN_SHORT
from interviewer.core.message import Message
from interviewer.core.phrasing import as_one, heard_as, listed, sentences, spelled, words
from interviewer.core.pushback import left_open
from interviewer.core.rubric import AREAS, Area, Level
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.view import ahead

LONGEST_AGAIN = 40
"""Words up to which what was asked is said again; of more, the gist."""
CheckIn = Literal["", "deep", "on", "choose"]
"""What a check-in is after: whether it was enough, leave to go on, what to talk about; empty: how it is going."""


def hint(m: Message, because: str) -> None:
    """A hint on the point talked about, then a tell; when nothing is left, say so once, then go on."""
    thread = m.now.thread
    if thread.kind != "closing" and climb(
        m, lambda ladder: ladder.helped(thread.target), because, "hint", asked_for=True
    ):
        return
    key = f"no hint:{thread.kind}:{thread.id}"
    if not m.spent(key) and (thread.kind == "closing" or m.now.open_wants() or not m.now.wants()):
        m.spend(key)
        m.surely("steady", "hint.none", f"{because}; no hint is left here")
    else:
        skip(m, f"{because}; nothing is left here")


def skip(m: Message, because: str, lead: tuple[str, ...] = ()) -> None:
    """The next question at once, or the one that the candidate names; in the closing, the end."""
    if m.now.thread.kind == "closing":
        close(m, "done")
        return
    m.stock("steady", "skip.move", because, spare=True)
    drop(m)
    target = lead_target(m.now, lead[0]) if lead else ""
    if target and target != m.now.thread.id:
        _leave_for(m)
        enter(m, target, f"{because}, lead: {lead[0]}", about=lead[0])
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
    areas = listed([AREA[a] for a in m.now.case.areas if a in ahead(m.now)][:3])
    m.surely("steady", "finish.sure", "act: finish, with areas still ahead", {"areas": areas})
    m.set(offered="end")


def said_before(m: Message) -> None:
    """The candidate has said it, as they say: not to be asked for again; what else is open here, or on."""
    left = {m.now.thread.target} if m.now.thread.target else set(m.now.open_wants())
    m.set(left=m.now.left | left)
    m.stock("steady", "aside.said", "an aside: said")
    if not climb(m, Ladder.untouched, "said before, as they say"):
        move_on(m, "said before, as they say", pressing=False)


def say_why(m: Message) -> None:
    """What the question is for; the question itself stands. A challenge is put in other words."""
    if m.was.challenged or not m.say("steady", m.chosen(IN_SHORT[m.now.thread.area], "short"), "an aside: why"):
        say_again(m)


def say_time(m: Message) -> None:
    """How much of the time box is left."""
    left = m.now.remaining_s()
    if not isfinite(left):
        m.surely("steady", "open.untimed", "an aside: clock")
        return
    minutes = max(1, round(left / 60))
    m.surely("steady", "clock", "an aside: clock", {"n": f"{spelled(minutes)} minute{'s' if minutes > 1 else ''}"})


def exemplify(m: Message) -> None:
    """One side of what was asked; of a follow-up, what would help with it."""
    if m.now.thread.target or not climb(m, Ladder.untouched, "an aside: example", "example", asked_for=True):
        hint(m, "an aside: example")


def check_in(m: Message, after: CheckIn = "") -> None:
    """Study: how it stands, honestly. Otherwise: keep going, and what is still to come."""
    if after == "deep":
        _how_deep(m, "act: check-in, whether to go deeper")
        return
    if m.now.settings.mode == "study" and not after:
        known, thin = standing(m.now), max(AREAS, key=lambda area: _gap(m, area))
        count = {"done": spelled(known.explained), "all": spelled(known.expected), "area": AREA[thin]}
        if m.stock("steady", "checkin.study", "act: check-in", count):
            return
    left = ahead(m.now) - {m.now.thread.area}
    areas = listed([AREA[a] for a in m.now.case.areas if a in left][:3])
    key = "checkin.last" if not areas else f"checkin.{after}" if after else "checkin"
    m.surely("steady", key, "act: check-in", {"areas": areas})


def _how_deep(m: Message, because: str) -> None:
    """Enough where the reply before explained something, and on unless a question was put since; else a little more, please."""
    before = m.now.turns[-1]
    enough = any(gain.level == Level.EXPLAINED for gain in before.gains)
    moved = before.thread is not None and before.thread.id != m.now.thread.id
    m.surely("steady", "checkin.enough" if enough else "checkin.deeper", because)
    if enough and not moved and not climb(m, Ladder.untouched, because):
        move_on(m, because)


def _gap(m: Message, area: Area) -> float:
    """Weight of what is expected of ``area`` and not yet explained."""
    return sum(m.now.case.weight(id) for id in m.now.open_wants(m.now.expected) if m.now.case.area(id) == area)


def volunteered(m: Message) -> str:
    """The question of another area that the reply was about and that is still open; empty for none.

    It was about the question that wants most of what is new: two points at least, for one alone may be a side remark.
    """
    here, case = m.now.thread, m.now.case
    new = [gain.id for gain in m.gains if gain.level == Level.EXPLAINED]
    left = [q for q in case.scenario.questions if q.area != here.area and q.id not in m.now.said.visited]
    points = {q.id: [case.weight(w) for w in q.wants if w in new] for q in left if m.now.open_wants(q.wants)}
    best = max(points, key=lambda id: (len(points[id]), sum(points[id])), default="")
    return best if here.kind == "question" and best and len(points[best]) >= 2 else ""


def follow_lead(m: Message, heard: Heard, lead: str, target: str, *, announced: bool = True) -> None:
    """Go to question ``target``, and remember to come back when something is open here."""
    _leave_for(m)
    place = len(m.moves)
    only_announced = announced and not heard.explained
    area = m.now.case.questions[target].area
    if only_announced:
        m.stock("steady", "lead.follow", f"lead: {lead}", {"area": AREA[area]}, spare=True)
    elif not announced:
        m.stock("steady", "volunteered", f"volunteered: {lead}", {"area": AREA[area]}, spare=True)
    enter(m, target, f"{'lead' if announced else 'volunteered'}: {lead}", about=lead)
    if announced and not only_announced:
        acknowledge(m, heard, place)


def reopen(m: Message, lead: str, target: str) -> bool:
    """Let the candidate come back to ``target``, a question put before, or to nothing in particular: go ahead."""
    if target and target != m.now.thread.id:
        _leave_for(m)
        question = m.now.case.questions[target]
        probes = max(0, m.now.manner.patience - 1)
        m.set(left=m.now.left.difference(question.wants))
        m.turn_to(Thread("question", target, question.area, turns=1, probes=probes, asked=question.say))
    return m.stock("steady", "lead.floor", f"lead: {lead}, {f'back to {target}' if target else 'nothing to ask there'}")


def _leave_for(m: Message) -> None:
    """Remember to come back here when something is open."""
    if m.now.thread.kind == "question" and m.now.open_wants():
        m.set(detours=(*(d for d in m.now.detours if d != m.now.thread.id), m.now.thread.id))


def said_by_us(m: Message, term: str) -> bool:
    """Whether ``term`` stands in what the interviewer said last, so that it is theirs to put in other words."""
    return _stems(term) <= _stems(m.was.message)


def _stems(text: str) -> set[str]:
    return {stem_of(word) for word in heard_as(text).split()}


def define(m: Message, term: str) -> None:
    """What a word of the case means: what the case says of its scope with that word, else the candidate's to say."""
    because, scope = f"asked what “{term}” means", m.now.case.facts.get("scope")
    fits = scope is not None and "scope" not in m.now.said.told and _stems(term) <= _stems(scope.say[0])
    if scope and fits and m.say("fact", m.chosen(scope.say, "fact:scope"), because, want="scope"):
        m.note(told=(*m.now.said.told, "scope"))
        return
    m.surely("fact", "fact.term", because, want=ANYTHING_ELSE)


def say_again(m: Message, *, reworded: bool = True) -> None:
    """What was asked last, as it was put or ``reworded``: another phrasing, the gist, or an offer.

    The other phrasings of a follow-up ask for the same point by another example, and are announced as that.
    """
    because = "act: ask-repeat"
    put = _put(m) or _last_question(m)
    if not reworded and put and m.stock("steady", "repeat.quote", because, {"question": put}):
        return
    again = m.now.thread.asked
    wide = reworded and any(words(text) > LONGEST_AGAIN for text in again)
    if asked := "" if wide else m.chosen(again, "again"):
        m.say("steady", f"{m.line('repeat' if _is_question(m) else 'repeat.side')} {asked}".strip(), because)
    elif asked := m.chosen(IN_SHORT[m.now.thread.area], "short"):
        m.say("steady", f"{m.line('repeat')} {asked}".strip(), because)
    elif put and m.stock("steady", "repeat.quote", because, {"question": put}):
        return
    elif not climb(m, Ladder.untouched, because, "repeat"):
        offer(m, because)


def _is_question(m: Message) -> bool:
    """Whether what was asked last is a question of the graph or a change of constraint, and no follow-up on it."""
    thread = m.now.thread
    asked = m.now.case.questions[thread.id].say if thread.kind == "question" else ()
    return thread.asked == asked or (thread.kind == "twist" and not thread.target)


def _put(m: Message) -> str:
    """What was asked last, all of it as one sentence; empty when it is too long for that."""
    for turn in reversed(m.now.turns):
        for move in reversed(turn.moves):
            for text in m.now.thread.asked:
                told = " ".join(text.split())
                if told and told in move.text:
                    one = words(told) <= LONGEST_AGAIN and "?" not in told[:-1]
                    return as_one(told) if one else ""
    return ""


def _last_question(m: Message) -> str:
    """The last sentence that asked something; empty when none did."""
    asked = (
        s for turn in reversed(m.now.turns) for move in reversed(turn.moves) for s in reversed(sentences(move.text))
    )
    return next((s for s in asked if s.endswith("?") and "“" not in s), "")
