"""The conversation: ``begin`` and ``step``. Every rule of how the interviewer reacts is in this file.

A reply meets the rules of ``RULES`` from top to bottom; the first that settles it decides what the interviewer does.
What the interviewer says next is a follow-up on the thread or the next question of the graph: see ``Move.because``.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from interviewer.core import wording
from interviewer.core.acknowledge import acknowledge, no_verdict, spoken_back, verdict
from interviewer.core.act import Act, AskHint, Finish, Move, Reply, Skip, Tick
from interviewer.core.answers import ASKED_OF, answer
from interviewer.core.case import Case, Settings
from interviewer.core.clock import announce, leave_phase, phase_is_over, tick
from interviewer.core.closing import MOST_BLANK, MOST_REPLIES, MOST_TURNS, ask_closing, close, to_closing
from interviewer.core.course import lead_target, move_on
from interviewer.core.coverage import heard as pooled
from interviewer.core.dialogue import Interview, Standing, Thread, Turn, advanced, standing
from interviewer.core.followup import MISTAKEN, SHORT, challenge, climb, dig, press, second_challenge, unclear
from interviewer.core.heard import SETTLING, Heard
from interviewer.core.ladder import Ladder, Rung
from interviewer.core.message import Message
from interviewer.core.persona import manner_of
from interviewer.core.phases import GRACE_S, entered
from interviewer.core.phrasing import sentences, spelled
from interviewer.core.pushback import SETTLED_BEFORE, noticed, settled
from interviewer.core.requests import (
    CheckIn,
    check_in,
    define,
    drop,
    exemplify,
    follow_lead,
    hint,
    offer,
    offer_end,
    reopen,
    said_before,
    said_by_us,
    say_again,
    say_time,
    say_why,
    skip,
    volunteered,
)
from interviewer.core.rubric import Level
from interviewer.core.understanding.order import BEFORE, COMPLEX, SMALLER
from interviewer.core.understanding.understand import Understanding
from interviewer.core.view import ahead

__all__ = ["Interview", "Standing", "Turn", "begin", "standing", "step"]

DEFAULT = Settings()
ANSWERING = 25
"""Words from which on an answer that also says "I am not sure" is an answer."""
PAUSING = 6
"""Words from which on "hmm" is the beginning of an answer."""


def begin(case: Case, settings: Settings = DEFAULT) -> tuple[Interview, tuple[Move, ...]]:
    """A new interview and its opening. Raises KeyError for a persona that the case does not have."""
    start = case.scenario.question(case.scenario.start)
    thread = Thread("question", start.id, start.area, asked=start.say)
    manner = manner_of(case.scenario, settings.persona, settings.level)
    m = Message(Interview(case, settings, manner, thread, start.id), 0.0)
    m.note(visited=(start.id,), wanted=frozenset(m.now.wants()))
    m.set(phase=entered(start.area, 0.0, ahead(m.now), settings.minutes))
    elsewhere = m.now.short and not m.now.open_wants()
    opening = m.chosen(start.say, start.id)
    told = _scene(opening) or f"{case.scenario.title}." if elsewhere else opening
    m.say("open", told, f"the start; open: {', '.join(m.now.open_wants()) or 'nothing'}")
    if m.now.short:
        m.stock("open", "open.drill", "a drill")
    elif not re.search(
        r"aloud|out loud|talk|think|ask me|mind|thoughts", m.moves[0].text if m.moves else "", re.IGNORECASE
    ):
        m.stock("open", "open.aloud", "the start")
    if settings.minutes is None:
        m.stock("open", "open.untimed", "the start")
    else:
        m.stock("open", "open.time", "the start", {"n": str(settings.minutes)})
    if elsewhere:
        move_on(m, "a drill: nothing is due at the start")
    return m.sent(None)


def _scene(opening: str) -> str:
    """What an opening tells before it asks, two sentences at most: a question follows in the same message."""
    return " ".join(takewhile(lambda sentence: not sentence.endswith("?"), sentences(opening)[:2]))


def step(interview: Interview, act: Act) -> tuple[Interview, tuple[Move, ...]]:
    """The interview after ``act``, and what the interviewer says to it.

    Total: any act in any state has an answer. After the end nothing changes and nothing is said; a tick without
    consequence leaves the interview as it is. A clock that runs backwards stands still.
    """
    if interview.is_over:
        return interview, ()
    m = Message(interview, min(act.at_s, 1e7) if act.at_s >= interview.at_s else interview.at_s)
    if len(interview.turns) >= MOST_TURNS:
        close(m, "turns")
        return m.sent(act)
    if isinstance(act, AskHint | Skip) and _time_is_up(m):
        _stop(m)
        return m.sent(act)
    match act:
        case Reply(text):
            return _hear(m, act, text)
        case AskHint():
            hint(m, "act: hint key")
        case Skip():
            skip(m, "act: skip key")
        case Finish():
            close(m, "finish")
        case Tick():
            tick(m)
            if not m.moves:
                return interview, ()
    return m.sent(act)


def _hear(m: Message, act: Reply, text: str) -> tuple[Interview, tuple[Move, ...]]:
    opening = not m.now.coverage.credits and len(m.now.said.visited) == 1  # later questions ask for a model themselves
    confirms = wording.YOU_SAID.match(text)
    understanding = m.now.case.understand(text, "" if confirms else m.now.message, opening)
    if part := wording.TURNS_TO.fullmatch(text):
        understanding = _turned(m, understanding, part["area"], opening=opening)
    heard = Heard(text, understanding)
    if wording.LET_ME.search(text):
        heard = Heard(text, replace(understanding, acts=("social",), topics=()))
    if heard.offers and not heard.understanding.leads:
        heard = Heard(text, replace(understanding, acts=("check-in",), topics=()))
    # elsewhere "no, that's fine" may be thanks, or a farewell
    if heard.retorts or (m.was.challenged and heard.stands_by):
        heard = Heard(text, replace(understanding, acts=("answer",), topics=()))
    _absorb(m, heard)
    if m.now.settings.mode == "study":
        verdict(m)
    for rule in RULES:
        if rule(m, heard):
            break
    return m.sent(act, m.now.replies)


def _turned(m: Message, understanding: Understanding, part: str, *, opening: bool) -> Understanding:
    """``understanding`` of one word put up as a question: after the fact about it, else as a lead there."""
    if understanding.topics or understanding.leads:
        return understanding
    facts = tuple(t for f in understanding.findings if (t := ASKED_OF.get(f.id, "")) in m.now.case.facts)
    if facts:
        return replace(understanding, acts=("clarifying-question",), topics=facts)
    there = m.now.case.understand(f"Let me talk about {part}.", "", opening).leads
    return replace(understanding, acts=("lead",), leads=there) if there else understanding


def _absorb(m: Message, heard: Heard) -> None:
    """Credit what the reply shows, and note what became of the pitfalls."""
    known = m.now.case.considerations
    # asking what a baseline is names none
    findings = () if heard.asks_to_be_taught else tuple(f for f in heard.findings if f.id in known)
    smaller = bool(SMALLER & m.now.coverage.credits.keys())
    asserted = () if heard.only_asks else tuple(p for p in heard.understanding.pitfalls if not heard.only_asks_about(p))
    pitfalls = tuple(p for p in asserted if p.id in m.now.case.pitfalls)
    pitfalls = tuple(p for p in pitfalls if not (smaller and p.id == COMPLEX))  # a smaller start was named before
    pitfalls = tuple(p for p in pitfalls if not _settled_before(m, p.id))
    number, answers = m.now.replies + 1, bool(m.was.challenged) and not heard.passes
    coverage, gains = pooled(m.now.coverage, number, findings, m.now.provenance)
    pushbacks = settled(
        m.now.pushbacks,
        number,
        frozenset(f.id for f in findings if f.level == Level.EXPLAINED),
        frozenset(gain.id for gain in gains),
        frozenset(p.id for p in pitfalls),
        answered=m.was.challenged if answers else "",
        gives_way=heard.gives_way,
        refuses=heard.refuses,
        keeps=heard.keeps,
    )
    m.set(replies=number, coverage=coverage, pushbacks=noticed(pushbacks, number, pitfalls))
    m.understanding, m.gains = heard.understanding, gains
    if not heard.only_asks:
        m.turn_to(advanced(m.now.thread, productive=bool(findings)))
    if not (heard.blank or heard.nonsense or heard.off_topic or heard.only_asks):
        m.set(blank=0)


def _settled_before(m: Message, pitfall: str) -> bool:
    """Whether ``pitfall`` is new, and an earlier reply explained what speaks against it."""
    known = any(item.pitfall == pitfall for item in m.now.pushbacks)
    against = SETTLED_BEFORE.get(pitfall, frozenset())
    return not known and any(m.now.coverage.level(id) == Level.EXPLAINED for id in against)


# the rules: each looks at a reply and says whether it settled it ------------------------------------------


def _too_long(m: Message, _: Heard) -> bool:
    if m.now.replies >= MOST_REPLIES:
        close(m, "turns")
    return m.now.is_over


def _out_of_time(m: Message, heard: Heard) -> bool:
    if not _time_is_up(m):
        return False
    if heard.asks:
        answer(m, heard)
    _stop(m)
    return True


def _time_is_up(m: Message) -> bool:
    """Whether the box is over; the closing may use the grace."""
    left = m.now.remaining_s()
    return left <= (-GRACE_S if m.now.thread.kind == "closing" else 0)


def _stop(m: Message) -> None:
    """One closing question within the grace, the last words after it."""
    if m.now.remaining_s() <= -GRACE_S:
        close(m, "time")
        return
    m.stock("time", "time.over", "the time box is over")
    to_closing(m, "the time box is over", last=True)


def _in_closing(m: Message, heard: Heard) -> bool:
    thread = m.now.thread
    if thread.kind != "closing":
        return False
    if heard.asks:
        if thread.id != "back" or (heard.understanding.topics and not heard.wants_an_opinion):
            answer(m, heard)
        else:
            m.surely("fact", "back.decline", "asked something back that the case does not answer")
        if heard.only_asks and thread.id != "back":
            return True
    elif _repeats(m, heard) or _waits(m, heard):
        return True
    if thread.last or thread.id == "back" or heard.does("finish") or m.now.remaining_s() < 45:
        close(m, "time" if m.now.remaining_s() <= 0 else "finish" if thread.last else "done")
    else:
        ask_closing(m, "back", "the closing question is answered")
    return True


def _finishes(m: Message, heard: Heard) -> bool:
    """Said plainly, or with nothing ahead: one closing question while there is time. Otherwise make sure first; a yes then ends it."""
    if heard.understanding.pitfalls and not heard.ends_plainly:
        return False  # "once it is live we are done" is about the system
    sure = m.was.offered == "end" and (heard.agrees or heard.does("finish"))
    asked = heard.does("finish") and not heard.text.rstrip().endswith("?")
    if not (sure or asked or heard.asks_to_end) or (heard.does("skip") and not heard.ends_plainly):
        return False
    if heard.asks and not heard.asks_to_end:
        answer(m, heard)
    if not sure and len(ahead(m.now)) > 1 and not heard.ends_plainly:
        offer_end(m)
    elif not sure and m.now.replies >= 3 and m.now.coverage.credits and not m.asks and m.now.remaining_s() > 45:
        to_closing(m, "act: finish", last=True)
    else:
        close(m, "finish")
    return True


def _goes_on(m: Message, heard: Heard) -> bool:
    """Asked whether to end, the candidate would rather not: the next question."""
    if m.was.offered != "end" or not heard.declines or heard.findings or heard.understanding.leads:
        return False
    m.stock("steady", "lead.follow.on", "the offer to end was declined")
    move_on(m, "the offer to end was declined")
    return True


def _waits_for_more(m: Message, heard: Heard) -> bool:
    """Done here, as they say: what else is open on the thread, or the next question."""
    if not heard.asks_what_is_next:
        return False
    because, thread = "asked what comes next", m.now.thread
    stays = thread.probes < m.now.manner.patience
    if stays and climb(m, Ladder.untouched, because):
        m.in_thread(probes=thread.probes + 1)
    else:
        move_on(m, because)
    return True


def _skips(m: Message, heard: Heard) -> bool:
    if not heard.does("skip") or heard.explained:
        return False
    skip(m, "act: skip", lead=heard.understanding.leads)
    return True


def _asks_what_to_do(m: Message, heard: Heard) -> bool:
    """Who does not know what an interview like this is about is told."""
    return heard.asks_what_to_do and m.stock("steady", "expect", "asked what is expected")


def _asks_for_less(m: Message, heard: Heard) -> bool:
    return heard.wants_it_easier and _asks_help(m, heard)


def _asks(m: Message, heard: Heard) -> bool:
    if not heard.asks:
        return False
    if answer(m, heard):
        m.set(blank=0)
    elif heard.only_asks:
        return _asks_in_circles(m)
    return heard.only_asks or m.asks


def _asks_in_circles(m: Message) -> bool:
    """All was told before, and nothing else was said: after a while on to the next question, and then to the end."""
    m.set(blank=m.now.blank + 1)
    because = f"nothing new was asked, {spelled(m.now.blank)} in a row"
    if m.now.blank >= MOST_BLANK:
        close(m, "silent")
    elif m.now.blank >= 3:
        m.stock("steady", "enough", because)
        move_on(m, because)
    return True


def _takes_offer(m: Message, heard: Heard) -> bool:
    if m.was.offered != "hint" or not heard.assents:
        return False
    hint(m, "the offer of a hint was taken")
    return True


def _repeats(m: Message, heard: Heard) -> bool:
    if heard.explained or not (heard.does("ask-repeat") or heard.only_a_question_mark or heard.lost_the_thread):
        return False
    if heard.term and not said_by_us(m, heard.term):
        define(m, heard.term)
    else:
        say_again(m, reworded=heard.wants_other_words)
    return True


def _waits(m: Message, heard: Heard) -> bool:
    if heard.explained or heard.knows_not or heard.assents or not heard.asks_for_a_moment:
        return False
    if heard.does("ask-time") and heard.does("answer") and heard.size > PAUSING:
        return False
    m.surely("steady", "time.away" if heard.steps_away else "time.take", "act: ask-time")
    return True


def _asks_help(m: Message, heard: Heard) -> bool:
    if not (heard.does("ask-hint") or heard.wants_it_easier) or heard.explained:
        return False
    hint(m, "act: ask-hint")
    return True


def _stuck(m: Message, heard: Heard) -> bool:
    """Once: the same thing smaller. Again: on to something else, without shame."""
    if not heard.knows_not or heard.findings or _heads_for(m, heard):
        return False
    if heard.does("answer") and heard.size > ANSWERING:
        return False
    times = m.now.thread.stuck + 1
    m.in_thread(stuck=times)
    patient = m.now.manner.patience >= 3
    target = m.now.thread.target

    def smaller(ladder: Ladder) -> tuple[Rung, str] | None:
        return ladder.pressed(target, ("hint", "tell") if patient else ("hint",)) or ladder.untouched()

    if times <= (2 if patient else 1) and climb(
        m, smaller, f"act: dont-know, {spelled(times)} in a row", "stuck.smaller", asked_for=True
    ):
        return True
    m.stock("steady", "stuck.move", f"act: dont-know, {spelled(times)} in a row")
    drop(m)
    move_on(m, "stuck")
    return True


def _blank(m: Message, heard: Heard) -> bool:
    """Once: ask again. Twice: offer a hint or the next question. Then go on, and stop when nobody is there."""
    social = set(heard.understanding.acts) == {"social"}  # a thumb is a remark, a picture of a horse is not
    if social or not (heard.blank or heard.nonsense or heard.off_topic):
        return False
    kind = "sign" if heard.is_a_sign else "empty" if heard.blank else "nonsense" if heard.nonsense else "off-topic"
    times = m.now.blank + 1
    m.set(blank=times)
    because = f"{kind} reply, {spelled(times)} in a row"
    if times >= MOST_BLANK:
        close(m, "silent")
    elif times == 1:
        m.surely("steady", "off-topic" if kind == "off-topic" else f"{kind}.again", because)
    elif times == 2:
        offer(m, because)
    else:
        m.stock("steady", "stuck.move", because)
        move_on(m, because)
    return True


def _small_talk(m: Message, heard: Heard) -> bool:
    acts = set(heard.understanding.acts)
    if heard.findings or heard.assents or heard.understanding.leads or not acts or not acts <= {"social", "check-in"}:
        return False
    if "check-in" in acts:
        check_in(m, _checks(heard))
    else:
        m.surely("steady", _social(heard), "act: social")
    return True


def _proposes(m: Message, heard: Heard) -> bool:
    """An order of things that is put to the interviewer is theirs to choose: go ahead."""
    if not heard.proposes or m.now.thread.kind == "closing":
        return False
    m.surely("steady", "lead.floor", "act: check-in, an order of things")
    return True


def _checks(heard: Heard) -> CheckIn:
    """What a check-in is after."""
    if heard.asks_how_deep:
        return "deep"
    return "on" if heard.asks_to_go_on else "choose" if heard.leaves_the_choice else ""


def _social(heard: Heard) -> str:
    """Under which the answer to a greeting, thanks, an apology or any other word by the way stands."""
    if wording.NERVOUS.search(heard.text):
        return "aside.strain"
    if heard.greets:
        return "social.hello"
    return "social.thanks" if heard.thanks else "aside.sorry" if heard.apologises else "social.aside"


def _talks_of_the_talk(m: Message, heard: Heard) -> bool:
    """An aside gets an answer of its own; one that speaks to a challenge is heard as the answer to it."""
    kind = heard.aside
    if not kind or kind == "agrees" or (m.was.challenged and kind in SETTLING):
        return False
    if kind == "said":
        said_before(m)
    elif kind == "example":
        exemplify(m)
    elif kind == "why":
        say_why(m)
    elif kind == "clock":
        say_time(m)
    else:
        key = {"reacts": "social.aside", "resumes": "lead.floor"}.get(kind, f"aside.{kind}")
        m.surely("steady", key, f"an aside: {kind}")
    return True


def _study(m: Message, heard: Heard) -> bool:
    if m.now.settings.mode == "study" and not m.gains and not heard.understanding.leads:
        no_verdict(m)
    return False


def _heads_for(m: Message, heard: Heard) -> str:
    """The question that the candidate announces; empty when it is this one, or none."""
    target = lead_target(m.now, heard.understanding.leads[0]) if heard.understanding.leads else ""
    return "" if target == m.now.thread.id else target


def _errs(m: Message, heard: Heard) -> bool:
    """Challenge one pitfall of this reply, once in the interview; where the candidate goes elsewhere, later."""
    going = bool(_heads_for(m, heard))
    for item in sorted(m.now.pushbacks, key=lambda item: item.pitfall != BEFORE):
        if item.pending and item.reply == m.now.replies and (item.pitfall == BEFORE or not going):
            found = next(p for p in heard.understanding.pitfalls if p.id == item.pitfall)
            if challenge(m, found.id, spoken_back(m, heard, found, MISTAKEN), "challenge"):
                return True
    return False


def _leads(m: Message, heard: Heard) -> bool:
    """Go where the candidate wants to go."""
    lead = next(iter(heard.understanding.leads), "")
    if not lead:
        return False
    target = _heads_for(m, heard)
    if target:
        follow_lead(m, heard, lead, target)
        return True
    if heard.findings or heard.size > SHORT:
        return False
    return reopen(m, lead, lead_target(m.now, lead, again=True))


def _volunteers(m: Message, heard: Heard) -> bool:
    """Go where the candidate already is: the answer was about another area, and a question there is still open."""
    if phase_is_over(m) or heard.corrects or any(gain.id in m.now.wants() for gain in m.gains):
        return False
    target = volunteered(m)
    if target:
        follow_lead(m, heard, m.now.case.questions[target].area, target, announced=False)
    return bool(target)


def _follows(m: Message, heard: Heard) -> bool:
    """Stay with the thread while it is worth it, else go on."""
    place = len(m.moves)
    announce(m)
    thread, patience = m.now.thread, m.now.manner.patience
    stays = thread.probes < patience and thread.turns < patience + 3
    if phase_is_over(m):
        leave_phase(m)
    elif second_challenge(m):
        pass
    elif stays and (unclear(m, heard) or dig(m, heard) or press(m)):
        m.in_thread(probes=thread.probes + 1)
    else:
        move_on(m, "")
    acknowledge(m, heard, place)
    return True


RULES: tuple[Callable[[Message, Heard], bool], ...] = (
    _too_long,
    _out_of_time,
    _in_closing,
    _finishes,
    _goes_on,
    _waits_for_more,
    _proposes,
    _skips,
    _takes_offer,
    _talks_of_the_talk,
    _asks_what_to_do,
    _asks_for_less,
    _asks,
    _repeats,
    _asks_help,
    _waits,
    _stuck,
    _blank,
    _small_talk,
    _study,
    _errs,
    _leads,
    _volunteers,
    _follows,
)
"""What is looked at first when the candidate has spoken; the last rule always settles it."""
