"""A measure put forward as a guess: "maybe complaints per million mails, how many good ones got lost" asks for no count."""

from dataclasses import replace

from interviewer.core.heard.ventured import measures
from interviewer.core.listening.here import Here
from interviewer.core.understanding.understand import Understanding


def without_measures_asked(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` without questions that only say what is counted of a guess in front of them."""
    worded = measures(here.text) if understanding.asked else []
    asked = tuple(one for one in understanding.asked if not any(one.span.meets(span) for span in worded))
    if not worded or asked:
        return understanding
    acts = tuple(dict.fromkeys("answer" if act == "clarifying-question" else act for act in understanding.acts))
    return replace(understanding, acts=acts, topics=(), asked=())
