"""What of a reply is about the talk and not about the case, and what only sounds so."""

import re
from dataclasses import replace

from interviewer.core.facts.joined import joined
from interviewer.core.facts.kind import DEADLINE
from interviewer.core.facts.leave import asks_leave_of_data
from interviewer.core.facts.sought import SURE
from interviewer.core.heard.aside import aside_in
from interviewer.core.heard.opinion import opinion_of
from interviewer.core.heard.talk import asked_of_the_talk
from interviewer.core.listening.here import Here
from interviewer.core.matter import matter
from interviewer.core.mistakes.speaks_for import DEFENDS
from interviewer.core.recant import RETRACTS
from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP, SENTENCE, questions_of
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding

LET_ME = regex(
    r"\b(?:did|do|wo|would|are|is|never|not)\w*(?:n['’]?t)?\s(?:not\s)?(?:let|letting)\sme\s(?:finish|speak|talk|answer)\b",
    re.IGNORECASE,
)
"""A complaint about being interrupted."""
LED_UP = regex(rf"^\W*{LEAD_UP}", re.IGNORECASE)
"""What leads up to a question."""
REPHRASE = regex(
    r"\b(?:re-?phrase|re-?word|(?:other|simpler|easier|different) words|simpl(?:er|y)|differently|say (?:it|that) again)\b",
    re.IGNORECASE,
)
"""A plea for other words."""
_ASKS_ON = regex(r"\b(?:next|skip|pass|move on|moving on|go on|later|minutes?|second|moment|think)\b", re.IGNORECASE)
"""Words that do ask for the next question, or for time."""
OF_THE_TALK = frozenset({"skip", "check-in", "off-topic"})
"""What a question after the time for an answer may be taken for."""
REST = 2
"""Words about the case that it may hold."""
HELPED = regex(
    r"\W*(?:(?:ok(?:ay)?|ah|oh|great|good|thanks?|thank you|thx|cool|nice|perfect|yes|so|a lot|very much|much|for (?:that|this|the \w+))\W+)*"
    r"(?:that|this|it|(?:that|this|the|your) (?:hint|tip|clue|nudge|example|explanation))(?:['’]?s| is| was| has)? (?:(?:really|very|already|actually|a lot|much|quite) )?(?:helps?|helped|helpful)"
    r"(?:\W+(?:a lot|me|much|very much|thanks?|thank you|thx|already))*\W*",
    re.IGNORECASE,
)
"""Who says that something helped, and asks for none."""


def with_plea_for_words(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of a plea for other words as nothing else."""
    if not _pleads(here, understanding):
        return understanding
    return replace(understanding, acts=("ask-repeat",), topics=(), asked=())


def _pleads(here: Here, understanding: Understanding) -> bool:
    """Whether all that the reply wants is other words."""
    return "ask-repeat" in understanding.acts and bool(REPHRASE.search(here.text)) and matter(here.text) <= REST


def without_help_had(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of who says that something helped as no wish for more of it."""
    if "ask-hint" not in understanding.acts or not HELPED.fullmatch(here.text):
        return understanding
    return replace(understanding, acts=("social",), topics=(), asked=())


def with_opinions(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with a question after an opinion on the design as a question, and not as a look for reassurance."""
    if "check-in" not in understanding.acts or understanding.leads:
        return understanding
    spans = [
        Span(s.start(), s.start() + len(s[0].rstrip(" ?!.\n")))
        for s in SENTENCE.finditer(here.text)
        if (opinion_of(s[0]) or asks_leave_of_data(s[0])) and not asked_of_the_talk(s[0])
    ]
    more = tuple(Single(span) for span in spans if not any(one.span.meets(span) for one in understanding.asked))
    if not more:
        return understanding
    acts = tuple("clarifying-question" if act == "check-in" else act for act in understanding.acts)
    asked = tuple(sorted((*understanding.asked, *more), key=lambda one: one.span))
    return replace(understanding, acts=tuple(dict.fromkeys(acts)), asked=asked)


def without_talk(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` without questions about the talk, which no fact answers; one after the time for an answer is none of them."""
    if not (understanding.topics or _pleads(here, understanding)) and (found := _deadline(here.text, understanding)):
        return found
    asked = tuple(one for one in understanding.asked if not _of_the_talk(f"{one.span.of(here.text)}?"))
    if asked == understanding.asked:
        return understanding
    if asked:
        return replace(understanding, asked=asked)
    acts = tuple(act for act in understanding.acts if act != "clarifying-question") or ("check-in",)
    return replace(understanding, acts=acts, topics=(), asked=())


def _deadline(text: str, understanding: Understanding) -> Understanding | None:
    """``understanding`` of ``text`` as a question after the time for an answer, where it sounded like one about the talk; None where it holds none."""
    acts, parts = understanding.acts, [s for s in SENTENCE.finditer(text) if s[0].strip()]
    put = next((s for s in parts if DEADLINE.search(s[0])), None)
    if not put or (understanding.findings and OF_THE_TALK.isdisjoint(acts)):
        return None
    single = Single(Span(*put.span()).stripped(text, "?!.\n"), leans=(("latency-budget", SURE),))
    kept = () if len(parts) == 1 or not understanding.findings else (act for act in acts if act not in OF_THE_TALK)
    return replace(understanding, acts=(*kept, "clarifying-question"), topics=("latency-budget",), asked=(single,))


def _of_the_talk(question: str) -> bool:
    """Whether one ``question`` is about the talk, or after the time that is left of it."""
    return not joined(question) and (bool(asked_of_the_talk(question)) or aside_in(LED_UP.sub("", question)) == "clock")


def with_claim_of_floor(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of a complaint about being interrupted as small talk."""
    return replace(understanding, acts=("social",), topics=()) if LET_ME.search(here.text) else understanding


def with_offer_to_speak(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of an offer to say more as a look for leave."""
    if understanding.leads or not here.heard(understanding).offers:
        return understanding
    return replace(understanding, acts=("check-in",), topics=())


def with_view_kept(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of what is kept against a challenge as an answer; elsewhere "no, that's fine" may be thanks, or a farewell."""
    heard = here.heard(understanding)
    retorts = heard.retorts and (
        here.challenged or not questions_of(here.text)[1:]
    )  # "is there one? What is wrong with it?" asks
    if not (retorts or (here.challenged and (heard.stands_by or _speaks_to_it(here.text, understanding)))):
        return understanding
    return replace(understanding, acts=("answer",), topics=())


def _speaks_to_it(text: str, understanding: Understanding) -> bool:
    """Whether ``text``, that seems to ask for the next question or for time, speaks for what was challenged, or takes it back: "we did it like that last year"."""
    seems = bool(understanding.acts) and set(understanding.acts) <= {"skip", "ask-time"}
    speaks = DEFENDS.search(text) or RETRACTS.search(text) or (understanding.acts == ("ask-time",) and matter(text) > 1)
    return seems and bool(speaks) and not _ASKS_ON.search(text)


def without_salad(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of words without sentences as nothing."""
    if not here.heard(understanding).salad:
        return understanding
    return replace(understanding, findings=(), pitfalls=(), acts=("answer",), topics=(), leads=(), near=(), asked=())
