"""Questions that the rest of a reply drowned: each is heard by itself, as the interviewer would who waits for the end of it.

A plea, a check-in or a long answer decides what a reply does as a whole. What stands marked at its very end, or is asked inside a polite
frame ("could you say again how long a video is?"), still waits for an answer.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from interviewer.core.case import Case
from interviewer.core.facts.lore import lore_of
from interviewer.core.facts.sought import EXISTING
from interviewer.core.heard.aside import aside_in
from interviewer.core.heard.demand import TERM
from interviewer.core.heard.once_more import THE_WHOLE
from interviewer.core.heard.talk import BESIDE, OFFERS, asked_of_the_talk
from interviewer.core.listening.headed import WHAT_NEXT
from interviewer.core.listening.here import Here
from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.regex import regex
from interviewer.core.sentence import ASKS_FIRST, SENTENCE, about_the_talk, is_question
from interviewer.core.speech import HINTS, WH
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.understand import Understanding

LONGEST = 40
"""Words of the longest sentence that is looked at."""
FRAME = regex(
    rf"""\b(?:ask|know|wonder|understand|hear|clarify|remind\ me|forg[eo]t|(?:say|said|tell|told|mention|mentioned|repeat|explain)(?:\ (?:me|us))?)
      (?:\ (?:again|once\ more|please|first|quickly|just|you|about|me|us))*[,:]?\s+
      (?P<clause>(?:{WH}|whether)\b(?!\W*$)(?!\ (?:to|you|i\ (?:should|must|can|have\ to))\b)[^?]*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A polite frame around a question."""
REPEAT = regex(
    r"\b(?:again|repeat\w*|mean\w*|underst\w+|sorry|pardon|question|follow|clear|clarify|explain|say|said|words?|rephrase|huh|catch|caught|get|got|lost|confus\w*|sense|hear|unsure|sure|know|as in)\b",
    re.IGNORECASE,
)
"""What a plea for the question again holds that is one."""
THINKS = regex(r"\bthink (?:about|on|of)\b", re.IGNORECASE)
"""What asks for no time to think, where something stands behind it."""
HAPPEN = regex(r"(?<=\bwhat )happen\b(?=.*\w)", re.IGNORECASE)
"""How it is asked for in broken English; what stands behind it moves by a letter."""
TODAY = regex(r"\bwhat (?:happens?|do (?:we|they|you) do)\b.{0,20}\b(?:today|now|currently)\b", re.IGNORECASE)
"""How it is asked for what there is, and not how the talk goes."""
WONDERS = regex(
    r"""\b(?:(?:i['’]m|i\ am|we['’]re)\ (?:\w+\ )?(?:not\ (?:\w+\ )?sure|unsure|wondering)|(?:i|we)\ (?:\w+\ )?(?:don['’]?t|do\ not)\ (?:\w+\ )?know|no\ idea|i\ wonder)
        \ (?P<clause>(?:if|whether|how|what|which|who)\b[^?]*) | ,\s*(?:do|have|can|may)\ (?:we|you)\s*\?""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is asked for, wherever it stands, as whoever says so does not know it."""
SETTLES = regex(r"\W*(?:yes|yeah|yep|no|nope|sure|of course|probably|maybe|perhaps|just)\b", re.IGNORECASE)
"""How somebody answers the own question in a word."""
DOUBTS = regex(r"\b(?:i|i['’]m|me|my)\b", re.IGNORECASE)
"""Who speaks of themselves may not know."""
WANTING = frozenset({"dont-know", "ask-repeat", "ask-time", "ask-hint", "social"})
"""Acts for which a question of the case may be mistaken."""
NEEDS = regex(rf"\b(?:{HINTS}|help|stuck|lost)\b", re.IGNORECASE)
"""Who says so wants help."""
PLEADS = regex(rf"{NEEDS.pattern}|\b(?:you|me|please)\b", re.IGNORECASE)
"""What a plea for help holds that is one."""
GOES_ON = regex(
    rf"\W*(?:and|or|also|plus)\W+(?:also\W+)?(?P<clause>(?:{WH}|is|are|do|does|can)\b[^?]*)",
    re.IGNORECASE,
)
"""A second question in the sentence of the first."""
COMMA = regex(r"[,;]")
"""Where a clause may end."""
INSIDE = regex(r"\b(?:which|what|whose|how (?:many|much|often|long|fast|big))\b", re.IGNORECASE)
"""A word that asks, wherever it stands in its clause."""
NOTHING = regex(r"\b(?:nothing|nobody|none|no)\b", re.IGNORECASE)
"""What nobody pleads for."""
SUGGESTIONS = stem_of("suggestion")
"""What a plea for help and a case may both be about."""


def with_drowned(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with the questions about the case that were not heard in it."""
    text = WHAT_NEXT.sub(lambda put_up: " " * len(put_up[0]), here.elsewhere.rest)
    framed = "ask-repeat" in understanding.acts and REPEAT.search(text)  # "what's the question? Which data I'd take?"
    before = () if understanding.acts and set(understanding.acts) <= WANTING else understanding.asked
    before = tuple(
        one for one in before if one.topics or one.leans or matter(one.span.of(here.text))
    )  # no bare "do we?"
    unmarked = "ask-hint" in understanding.acts
    ends = list(_at_the_end(text, unmarked=unmarked))
    open = [s for s in ends if not any(s.meets(one.span) for one in before)]
    open += [tail for s in ends for tail in _behind(text, s, before)]
    if understanding.acts == ("clarifying-question",):
        open += [clause for s in ends for clause in _in_front(text, s, before)]
    places = [span for span in open if not framed or FRAME.search(span.of(text))]
    asked = [_unframed(text, span) for span in places]
    found = [(span, heard) for span in asked if (heard := _by_itself(here.case, span.of(text)))]
    if not found:
        return understanding
    singles = [single for span, heard in found for single in _placed(heard, span)]
    acts = [act for act in understanding.acts if act not in _mistaken(text, found)]
    return replace(
        understanding,
        acts=tuple(dict.fromkeys((*acts, "clarifying-question"))),
        topics=tuple(dict.fromkeys((*understanding.topics, *(t for _, heard in found for t in heard.topics)))),
        asked=tuple(sorted((*before, *singles), key=lambda one: one.span)),
    )


def _at_the_end(text: str, *, unmarked: bool) -> Iterator[Span]:
    """The marked sentences of ``text`` behind which nothing is said but questions and small talk, and those that say that it is not known.

    ``unmarked``: also all of it.
    """
    parts = list(SENTENCE.finditer(text))
    last = next((i for i in reversed(range(len(parts))) if not _asks_or_passes(parts[i][0])), 0)
    wondering = ((part, None) for part in parts[:last] if WONDERS.search(part[0]))
    for part, behind in (*wondering, *zip_longest(parts[last:], parts[last + 1 :])):
        settled = behind and SETTLES.match(behind[0])
        marked = is_question(part[0]) or (unmarked and len(parts) == 1 and ASKS_FIRST.match(part[0]))
        asks = marked and matter(part[0]) and len(part[0].split()) <= LONGEST
        if asks and not settled and not _of_the_talk(part[0].strip()):
            yield Span(*part.span())


def _asks_or_passes(sentence: str) -> bool:
    """Whether a question before ``sentence`` still waits behind it: it is one itself, or small talk."""
    return is_question(sentence) or matter(sentence) <= IN_PASSING


def _behind(text: str, sentence: Span, asked: tuple[Single, ...]) -> Iterator[Span]:
    """The clause that goes on asking behind the last of the questions ``asked`` in ``sentence``."""
    last = max((one.span.end for one in asked if one.span.meets(sentence)), default=0)
    found = GOES_ON.match(text, last, sentence.end) if last else None
    if found and matter(found["clause"]):
        yield Span(found.start("clause"), sentence.end)


def _in_front(text: str, sentence: Span, asked: tuple[Single, ...]) -> Iterator[Span]:
    """The clauses of ``sentence`` before the first of the questions ``asked`` in it that ask by a word inside: "it stands in which markets"."""
    first = min((one.span.start for one in asked if one.span.meets(sentence)), default=sentence.start)
    at = sentence.start
    for end in [*(found.start() for found in COMMA.finditer(text, sentence.start, first)), first]:
        clause = text[at:end]
        if INSIDE.search(clause) and matter(clause) and not (DOUBTS.search(clause) or _of_the_talk(clause.strip())):
            yield Span(at, end)
        at = end + 1


def _of_the_talk(sentence: str) -> bool:
    """Whether a ``sentence`` is about the talk, and asks for nothing of the case within."""
    if FRAME.search(sentence):
        return bool(THE_WHOLE.search(sentence))
    about = asked_of_the_talk(sentence) or aside_in(sentence) or TERM.search(sentence) or OFFERS.match(sentence)
    return bool(about or about_the_talk(sentence))


def _unframed(text: str, sentence: Span) -> Span:
    """The question that stands in the frame of ``sentence``, or itself."""
    framed = FRAME.search(sentence.of(text)) or WONDERS.search(sentence.of(text))
    return Span(sentence.start + framed.start("clause"), sentence.end) if framed and framed["clause"] else sentence


def _by_itself(case: Case, sentence: str) -> Understanding | None:
    """What one ``sentence`` asks of the case; None when it asks nothing, or nothing of the case."""
    marked = sentence if sentence.rstrip(" \n").endswith((".", "?", "!")) else f"{sentence}?"  # a clause of a question
    heard = case.understand(HAPPEN.sub("happens", THINKS.sub("worry about", marked)), "", False)
    if "clarifying-question" in heard.acts and heard.topics:
        return heard
    today = heard.acts == ("check-in",) and bool(TODAY.search(sentence)) and EXISTING in case.facts
    doubted = heard.acts == ("dont-know",) and bool(ASKS_FIRST.match(sentence)) and matter(sentence) > 0
    if not today and not _of_suggestions(case, sentence) and not (doubted and not DOUBTS.search(sentence)):
        return None
    topics = (EXISTING,) if today else ()
    span = Span(0, len(sentence)).stripped(sentence, "?!.")
    return replace(heard, topics=topics, asked=(Single(span, tuple((t, frozenset[str]()) for t in topics)),))


def _of_suggestions(case: Case, sentence: str) -> bool:
    """Whether what sounds like a plea for suggestions asks about those that the case is about."""
    matters = matter(sentence) > 1 or NOTHING.search(sentence)
    return SUGGESTIONS in lore_of(case).core and bool(matters) and not PLEADS.search(sentence)


def _placed(heard: Understanding, span: Span) -> Iterator[Single]:
    """The questions of the sentence at ``span``, placed in the reply."""
    for one in heard.asked:
        yield replace(one, span=Span(span.start + one.span.start, min(span.start + one.span.end, span.end)))


def _mistaken(text: str, found: list[tuple[Span, Understanding]]) -> set[str]:
    """Acts that the found questions were taken for."""
    rest = "".join(c for i, c in enumerate(text) if not any(span.start <= i < span.end for span, _ in found))
    mistaken = {"ask-repeat", "check-in", "dont-know", "ask-time"} if matter(rest) <= BESIDE else set[str]()
    return mistaken if NEEDS.search(rest) else mistaken | {"ask-hint"}
