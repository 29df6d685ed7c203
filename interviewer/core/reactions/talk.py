"""What is said to words that are not about the case."""

import re

from interviewer.core.course.closing import MOST_BLANK, close
from interviewer.core.course.course import move_on
from interviewer.core.facts.joined import joined
from interviewer.core.heard.aside import aside_in
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.recall import recalls, without_recalls
from interviewer.core.heard.talk import SETTLING
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.phrasing import spelled
from interviewer.core.regex import regex
from interviewer.core.requests.check_in import CheckIn, check_in, exemplify, said_before, say_time
from interviewer.core.requests.help import offer
from interviewer.core.requests.record import say_when, say_whether
from interviewer.core.requests.repetition import say_why
from interviewer.core.sentence import SENTENCE, is_question

WHICH = regex(r"\b(?:what|which|where)\b[^.?!]{0,30}\b(?:want|like|prefer|rather)\b", re.IGNORECASE)
"""How somebody asks for what comes, and not for leave."""


def proposes(m: Message, heard: Heard) -> bool:
    """An order of things that is put to the interviewer is theirs to choose: go ahead."""
    if not heard.proposes or m.now.thread.kind == "closing":
        return False
    m.surely("steady", "lead.floor", "act: check-in, an order of things")
    return True


def tells_the_time(m: Message, heard: Heard) -> bool:
    """Who asks for the time behind something else is told it, and what else the reply does is still to be heard."""
    parts = _asked_apart(heard.text)
    if (
        len(parts) > 1
        and heard.aside != "clock"
        and any(is_question(p) and aside_in(p.strip()) == "clock" for p in parts)
    ):
        say_time(m)
    return False


def _asked_apart(text: str) -> list[str]:
    """The sentences of ``text``, each of several questions in one by itself."""
    return [part for sentence in SENTENCE.findall(text) for part in joined(sentence) or (sentence,)]


def lets_the_name_go(m: Message, _: Heard) -> bool:
    """Who described a thing without its name need not look for it, and what else the reply does is still to be heard."""
    if m.forgotten:
        m.stock("steady", "name.gone", "a name was looked for", spare=True)
    return False


def looks_back(m: Message, heard: Heard) -> bool:
    """Whether or when something was said before is answered from the record, and what else the reply does is still to be heard."""
    asked = recalls(heard.text)
    for one in asked[:1]:
        if one.topic:
            say_whether(m, one.topic)
        else:
            say_when(m)
    return bool(asked) and not matter(without_recalls(heard.text))


def talks_of_the_talk(m: Message, heard: Heard) -> bool:
    """An aside gets an answer of its own; one that speaks to a challenge is heard as the answer to it."""
    kind = heard.aside
    if (
        not kind
        or kind == "agrees"
        or (kind == "tempo" and heard.lost_the_thread)
        or (m.was.challenged and kind in SETTLING)
    ):
        return False
    if kind == "said":
        said_before(m)
    elif kind == "example":
        exemplify(m)
    elif kind == "why":
        say_why(m)
    elif kind == "clock":
        say_time(m)
        rest = [part for part in _asked_apart(heard.text) if aside_in(part.strip()) != "clock"]
        return not (
            (heard.asks or heard.does("check-in")) and matter(" ".join(rest))
        )  # "..., and how many cities are there?"
    else:
        key = {"reacts": "social.aside", "resumes": "lead.floor"}.get(kind, f"aside.{kind}")
        m.surely("steady", key, f"an aside: {kind}")
    return True


def small_talk(m: Message, heard: Heard) -> bool:
    """A greeting, thanks, or a look for reassurance gets a word back."""
    acts = set(heard.understanding.acts)
    if heard.findings or heard.assents or heard.understanding.leads or not acts or not acts <= {"social", "check-in"}:
        return False
    if m.was.challenged and heard.aside in SETTLING:
        return False  # "right." grants what was challenged
    if "check-in" in acts:
        check_in(m, _checks(heard))
    else:
        m.surely("steady", _social(heard), "act: social")
    return True


def _checks(heard: Heard) -> CheckIn:
    """What a check-in is after."""
    if heard.asks_where_deep:
        return "where"
    if heard.asks_how_deep:
        return "deep"
    if heard.leaves_the_choice and WHICH.search(heard.text):
        return "choose"  # "what do you want me to begin with?"
    return "on" if heard.asks_to_go_on else "choose" if heard.leaves_the_choice else ""


def _social(heard: Heard) -> str:
    """Under which the answer to a greeting, thanks, an apology or any other word by the way stands."""
    if heard.is_nervous:
        return "aside.strain"
    if heard.greets:
        return "social.hello"
    return "social.thanks" if heard.thanks else "aside.sorry" if heard.apologises else "social.aside"


def blank(m: Message, heard: Heard) -> bool:
    """Once: ask again. Twice: offer a hint or the next question. Then go on, and stop when nobody is there."""
    social = set(heard.understanding.acts) == {"social"}  # a thumb is a remark, a picture of a horse is not
    if social or not (heard.blank or heard.nonsense or heard.off_topic):
        return False
    kinds = (("salad", heard.salad), ("sign", heard.is_a_sign), ("empty", heard.blank), ("nonsense", heard.nonsense))
    kind = next((name for name, is_one in kinds if is_one), "off-topic")
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
