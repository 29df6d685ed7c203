"""An offer that the case has an answer to: "should I also show something before the first letter?" is after a fact, and not after leave to speak."""

import re
from dataclasses import replace

from interviewer.core.case import Case
from interviewer.core.facts.choosing import answer_to
from interviewer.core.facts.lore import lore_of
from interviewer.core.facts.query import query_of
from interviewer.core.facts.sought import Sought
from interviewer.core.listening.here import Here
from interviewer.core.regex import regex
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.sentence import LEAD_UP, SENTENCE
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding

_OFFER = regex(
    rf"""\W*{LEAD_UP}
      (?:(?:shall|should|must)\ (?:i|we|it|they|the\ \w+)|(?:do\ )?(?:i|we)\ (?:have|need)\ to|(?:(?:do|would)\ you\ )?(?:want|like|need|expect)\ me\ to)\ (?:(?:also|just|even|only)\ )*
      (?!talk|speak|go\b|start|begin|continue|move|explain|discuss|elaborate|keep|stop|proceed|dive|dig|describe|focus|walk|jump|first|finish|end\b|wrap|close|say\b|tell|repeat
        |draw|sketch|write|calculate|compute|expand|assume|use|choose|pick|answer)(?P<what>\w[^.!?\n]*)\?""",
    re.IGNORECASE | re.VERBOSE,
)
"""A question whether something is to be done that is no part of the talk."""


def with_offered(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with such questions as questions; those that no fact answers stay what they are."""
    if "check-in" not in understanding.acts:
        return understanding
    found: list[Single] = []
    for sentence in SENTENCE.finditer(here.text):
        if offer := _OFFER.match(sentence[0]):
            at = Span(sentence.start() + offer.start("what"), sentence.start() + offer.end("what"))
            found += answered(here.case, here.text, at)
    if not found:
        return understanding
    acts = tuple("clarifying-question" if act == "check-in" else act for act in understanding.acts)
    return replace(
        understanding,
        acts=tuple(dict.fromkeys(act for act in acts if act != "ask-repeat")),
        topics=tuple(dict.fromkeys((*understanding.topics, *(topic for one in found for topic, _ in one.heard)))),
        asked=tuple(sorted((*understanding.asked, *found), key=lambda one: one.span)),
    )


def answered(case: Case, text: str, span: Span) -> list[Single]:
    """The question at ``span`` of ``text``, where a fact surely answers it."""
    known = lore_of(case)
    lore = known.only(known.facts)  # what only sounds like a question is one by the rules alone
    facts = {topic: fact for topic, fact in case.facts.items() if topic != ANYTHING_ELSE}
    question = query_of(text, Single(span), lore)
    told = answer_to(question, (), facts, lore)
    named = question.pointed or Sought(question, (), facts, lore).by_name
    if not (told.topics and told.firmly and named):
        return []
    return [Single(span, tuple((topic, frozenset[str]()) for topic in told.topics))]
