"""A small answer behind a word of talk: "right, by time", "hmm, so 0.95 it is".

Its words are everyday words, so that only the word of talk in front is heard: thanks, a nod, or a wish for a moment. What it names says
that it is an answer.
"""

import re

from interviewer.core.regex import regex

_TALK = (
    r"\W*(?:(?:right|ok(?:ay)?|h*m+|wait|well|yes|yeah|yep|sure|true|indeed|good|great|fine|ah+|oh+|aha|alright|of\ course|i\ see|got\ it"
    r"|makes\ sense|fair(?:\ enough)?|thanks?|thank\ you|cool|nice)\b\W+)+"
)
_FILL = r"(?:(?:so|then|rather|instead|maybe|probably|i(?:['’]d|\ would|['’]ll)?|we(?:['’]d|['’]ll)?|go|make|take|use|split|cut|say|it|that|it['’]s|just|only|better|with|for|let['’]s|do|at)\ )*"
_BY = r"(?:by|per|over|via|after|before|until|within|without|through|each|every|not\ (?:by|at|in|per|on)|from)"
_NO_THING = (
    r"(?!(?:the|an?|way|to|and|you|me|us|it|that|this|them|him|her|all|course|pleasure|(?:a\ |one\ |the\ )?(?:moment|second|sec|minute|bit|while)s?"
    r"|now|then|thanks?|luck|what|which|who|how|where|why|when|fun|sure|my|your?|board|track|end|start|beginning|door|phone)\b)"
)
"""What stands behind such a word where it names nothing: "with you", "by the way"."""
_SO = (
    r"(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|chronological(?:ly)?|random(?:ly)?|both|neither|higher|lower|earlier"
    r"|stricter|looser|longer|shorter|bigger|smaller|fewer)"
)
_FIGURE = r"[~<>]?\d[\d.,]*(?!\s?(?:secs?|seconds?|mins?|minutes?|moments?)\b)"
_SMALL = regex(
    rf"{_TALK}{_FILL}(?:{_BY}\ (?:the\ |an?\ |each\ |every\ )?{_NO_THING}[\w-]+|{_SO}\b|{_FIGURE})[^?\n]{{0,40}}$",
    re.IGNORECASE,
)
_LONGEST = 12
"""Words up to which an answer is small."""


def small_answer(text: str) -> bool:
    """Whether ``text`` is a word of talk and a small answer behind it.

    >>> small_answer("Right, by time."), small_answer("Hmm, so 0.95 it is."), small_answer("Right, thanks.")
    (True, True, False)
    """
    return len(text.split()) <= _LONGEST and bool(_SMALL.match(text))
