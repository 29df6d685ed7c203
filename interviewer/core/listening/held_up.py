"""Mistakes that a reply only holds up to show what they lead to: "if I split at random, the model sees tomorrow; so rather by date"."""

import re
from dataclasses import replace

from interviewer.core.case import Case
from interviewer.core.listening.here import Here
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE_END
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding

_START = r"\W*(?:(?:h+m+|u+m+|oh|ah|ok|okay|well|fair|true|right|yes|yeah|but|and|sure|enough)\W+)*"
_SUPPOSES = regex(rf"{_START}(?:if|when|since|as|because|suppose|say|imagine|with)\b", re.IGNORECASE)
"""How a sentence begins that says what follows from something."""
_TURNS = regex(
    rf"{_START}(?:(?:so|then|therefore|hence|thus)\b\W+(?:(?:i|we)(?:['’]d|['’]ll|\ would|\ will)?\ )?(?!if\b|that\ is\b|it\ is\b)|instead\b|rather\b|better\b|that['’ ]i?s why\b)",
    re.IGNORECASE,
)
"""How the sentence begins that draws the conclusion."""
_INSTEAD = regex(r"\b(?:instead|rather)\b", re.IGNORECASE)
"""What a conclusion holds that puts something else in its place."""
_LINK = r"(?:it|that|which|is|are|be|would|will|does|do|can|still|yet|also|quite|rather|totally|completely|utterly|perfectly|at\ the\ same\ time|nevertheless|says|i|we|they)\W+"
_WORTHLESS = regex(
    rf"""(?:%|\bpercent\b|\bright\b|\bcorrect\b|\baccura\w+)(?:\W+\w+){{0,2}}?\W+(?:(?:and|but|yet|though|although|while|whereas|still)\W+(?:{_LINK}){{0,4}}
        (?:useless|worthless|meaningless|pointless|misleading|blind|no\ (?:use|good|help)\b|(?:of\ )?no\ use
        |(?:tell|say|mean|prove|catch|find|show|flag|stop|help)(?:s|es)?\ (?:me\ |us\ |you\ )?(?:nothing|nobody|none|no\b|not\ a\b|hardly)
        |miss(?:es)?\ (?:all|every|each|the|them|what|it)\b)
    | without\ (?:ever\ )?(?:catching|finding|seeing|flagging|stopping|spotting|blocking)\b | for\ nothing\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of a figure that is worth nothing, right behind it."""


def without_held_up(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` without mistakes that are only held up."""
    text = understanding.text
    made = tuple(
        p for p in understanding.pitfalls if not all(_held_up(here.case, text, p, span) for span in p.evidence)
    )
    return understanding if len(made) == len(understanding.pitfalls) else replace(understanding, pitfalls=made)


def _held_up(case: Case, text: str, mistake: Finding, span: Span) -> bool:
    """Whether the sentence of ``span`` says that it is worth nothing, or what follows from it, and the next one draws the conclusion."""
    start = max((m.end() for m in SENTENCE_END.finditer(text, 0, span.start + 1)), default=0)
    said = _sentence(text, start)
    if _WORTHLESS.search(said.of(text)):
        return True
    conclusion = _sentence(text, said.end + 1)
    words = conclusion.of(text)
    turns = _TURNS.match(words) and (_INSTEAD.search(words) or case.right_way(mistake.id, text, conclusion))
    return bool(turns and _SUPPOSES.match(said.of(text)))


def _sentence(text: str, start: int) -> Span:
    """The sentence of ``text`` from ``start`` on, without its end; a dot within a number ends none."""
    end = SENTENCE_END.search(text, start)
    return Span(start, end.start() if end else max(start, len(text)))
