"""What the candidate believes of the case and puts up to be confirmed: the fact that settles it is asked for."""

from dataclasses import replace

from interviewer.core.heard.put_up import put_up
from interviewer.core.listening.here import Here
from interviewer.core.listening.offered import answered
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding

ASK = "is it so that "
"""What makes a question of what is believed."""
_TALK = frozenset({"check-in", "ask-repeat", "skip"})
"""Acts for which its tag may be mistaken."""


def with_put_up(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with what is put up as questions; beside an answer, where the line asks for one, only what a fact surely settles."""
    believed = [(s, span) for s in SENTENCE.finditer(here.text) if (span := put_up(s[0]))]
    found: list[Single] = []
    for sentence, span in believed:
        at = Span(sentence.start() + span.start, sentence.start() + span.end)
        found += _asked(here, understanding, at) if here.floor else answered(here.case, here.text, at)
    if not found:
        return understanding
    within = [Span(*sentence.span()) for sentence, _ in believed]
    others = [one for one in understanding.asked if not any(one.span.meets(span) for span in within)]
    alone = here.floor and len(within) == len([s for s in SENTENCE.findall(here.text) if s.strip()])
    acts = () if alone else (act for act in understanding.acts if act not in _TALK)
    before = () if alone else understanding.topics
    return replace(
        understanding,
        acts=tuple(dict.fromkeys((*acts, "clarifying-question"))),
        topics=tuple(dict.fromkeys((*before, *(topic for one in found for topic in one.topics)))),
        asked=tuple(sorted((*others, *found), key=lambda one: one.span)),
    )


def _asked(here: Here, understanding: Understanding, span: Span) -> list[Single]:
    """The question that the words at ``span`` put, by themselves and as they were heard in ``understanding``."""
    whole = here.case.understand(f"{ASK}{span.of(here.text)}?", "", False)
    before = [one for one in understanding.asked if one.span.start <= span.start and one.span.end >= span.end]
    heard, leans = dict[str, frozenset[str]](), dict[str, float]()
    for one in (*whole.asked, *before):
        heard |= dict(one.heard)
        leans |= {topic: max(odds, leans.get(topic, odds)) for topic, odds in one.leans}
    ranked = sorted(leans.items(), key=lambda lean: -lean[1])
    own = frozenset[str]().union(*(one.own for one in whole.asked))
    meant = tuple(pair for one in whole.asked for pair in one.meant)
    return [Single(span, tuple(heard.items()), tuple(ranked), own, meant)]
