"""What is said to questions about the talk: no fact answers them, and none of them counts as a hint or as an answer."""

import re

from interviewer.core.course.course import move_on
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.talk import asked_of_the_talk
from interviewer.core.heard.word import word_in
from interviewer.core.lines.area import IN_SHORT
from interviewer.core.listening.laid_out import laid_out
from interviewer.core.message import Message
from interviewer.core.regex import regex
from interviewer.core.requests.check_in import check_in
from interviewer.core.requests.lead import reopen
from interviewer.core.requests.meaning import CONFIRMED, explain, is_meant
from interviewer.core.requests.repetition import say_again
from interviewer.core.rubric import AREAS
from interviewer.core.sentence import SENTENCE
from interviewer.core.view import ahead, by_name, to_come

BESIDE_ANSWERS = {
    "verdict": "meta.verdict",
    "follows": "checkin.with",
    "right": "meta.right",
    "english": "meta.english",
    "twist": "meta.twist",
    "draw": "meta.draw",
    "grade": "meta.grade",
}
"""What gets a short word although the reply goes on with something else, which is then heard as ever."""
ALONE = BESIDE_ANSWERS | {"you": "meta.you", "complaint": "meta.complaint", "floor": "lead.floor", "any": "meta.any"}
"""What gets a sentence where the reply is about the talk and nothing else."""


LEFT_OPEN = regex(
    r"\bor\b[^.!?]*\?|\bwhat (?:exactly |precisely )?(?:do|did) you (?:\w+ )?mean\b|\bmean (?:by (?:that|this|it) )?(?:exactly|precisely)\b",
    re.IGNORECASE,
)
"""How who asks back leaves open what was meant, so that a yes would settle nothing."""


def asks_about_the_talk(m: Message, heard: Heard) -> bool:
    """Answer it in a sentence; what else the reply does is still to be heard."""
    kind = heard.meta
    if not kind or heard.aside in ("clock", "said", "withdrawn", "tempo"):
        return False
    if kind in ("begin", "meant") and heard.names_a_hint:
        return False  # whoever names a hint gets one, and it counts
    if kind == "meant" and _confirms(m, heard):
        return not heard.explained
    if not heard.only_about_the_talk:
        if kind in BESIDE_ANSWERS and m.now.settings.mode != "study":
            m.stock("steady", _word_beside(m, heard, kind), f"asked about the talk: {kind}", spare=True)
        elif kind == "done":
            _how_far(m)
        elif kind == "ahead":
            _still_to_come(m)
        return False
    if kind == "word":
        return explain(m, word_in(heard.text), heard)
    if kind == "begin":
        begin_with(m)
    elif kind == "english" and heard.wants_the_question:
        say_again(m, reworded=heard.wants_other_words)
    elif kind == "meant":
        say_again(m)
    elif kind == "which":
        m.stock("steady", "meta.which", "asked which reading is meant", spare=True)
        say_again(m)
    elif kind == "done":
        _how_far(m)
    elif kind == "ahead":
        _still_to_come(m)
    elif kind == "back":
        return _back(m, first="first" in heard.text.casefold())
    elif kind == "verdict" and m.now.settings.mode == "study":
        check_in(m)
    else:
        m.surely(
            "steady", _word_beside(m, heard, kind) if kind == "right" else ALONE[kind], f"asked about the talk: {kind}"
        )
    return True


def _word_beside(m: Message, heard: Heard, kind: str) -> str:
    """Under which the short word stands: a mistake is about to be challenged, and the order of things is the candidate's to choose."""
    if kind == "right" and heard.understanding.pitfalls:
        return BESIDE_ANSWERS["verdict"]
    goes = laid_out(m.now.case, heard.text).parts or (heard.understanding.leads and not heard.explained)
    return "meta.order" if kind == "right" and goes else BESIDE_ANSWERS[kind]


def _confirms(m: Message, heard: Heard) -> bool:
    """Say yes to who asks whether they took the question rightly, where what they say is what was asked for."""
    put = next((part for part in SENTENCE.findall(heard.text) if asked_of_the_talk(part) == "meant"), "")
    if LEFT_OPEN.search(heard.text):
        return False
    key = "meta.yes" if heard.explained else "meta.yes.go"
    return is_meant(m, put, {f.id for f in heard.findings}) and m.stock("steady", key, CONFIRMED, cause="meant")


def begin_with(m: Message) -> None:
    """How to begin: in the first question with people and mistakes, elsewhere with what was asked in short."""
    at_start = m.now.thread.id == m.now.case.scenario.start and not m.now.coverage.credits
    m.surely("steady", "meta.begin" if at_start else "meta.begin.here", "asked how to begin")
    if not at_start:
        m.say("steady", m.chosen(IN_SHORT[m.now.thread.area], "short"), "asked how to begin")


def _how_far(m: Message) -> None:
    """What is still ahead, and that stopping is theirs."""
    areas = by_name(m.now, to_come(m.now) - {m.now.thread.area})
    m.surely("steady", "meta.done" if areas else "meta.nearly", "asked whether this is over", {"areas": areas})


def _still_to_come(m: Message) -> None:
    """All parts that are still ahead, by name."""
    areas = by_name(m.now, ahead(m.now) - {m.now.thread.area}, most=len(AREAS))
    m.surely("steady", "meta.ahead" if areas else "checkin.last", "asked what is still to come", {"areas": areas})


def _back(m: Message, *, first: bool) -> bool:
    """To the question before this one, or the ``first``, and what it was after."""
    put = [id for id in m.now.said.visited if id != m.now.thread.id]
    if not put:
        say_again(m)
        return True
    target = put[0] if first else put[-1]
    done = reopen(m, "the question before", target)
    m.say("steady", m.chosen(IN_SHORT[m.now.thread.area], "short"), f"back to {target}")
    if not m.moves:
        move_on(m, "back, with nothing to say")
    return done or bool(m.moves)
