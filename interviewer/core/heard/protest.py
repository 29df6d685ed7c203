"""A protest against a challenge: "I never said that", "you misread me". What is left of the reply is what was really said."""

import re

from interviewer.core.matter import about, stems_about
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.speech import HAVE
from interviewer.core.text import Span

_SAY = r"(?:say|said|claim(?:ed)?|propose[d]?|suggest(?:ed)?|mean|meant|write|wrote)"
_REST = r"[^,;:.!?\n–—]*"
_PROTEST = regex(
    rf"""\b(?:i|we)\ (?:\w+\ )?(?:never|didn['’]?t|did\ not)\ (?:\w+\ )?(?:{_SAY}|mention(?:ed)?)\b(?P<denied>{_REST})
    | \b(?:i|we)\ (?:haven['’]?t|have\ (?:not|never))\ (?:said|claimed|proposed|suggested)\b(?P<not_yet>{_REST})
    | \b(?:nobody|no\ one)\ (?:here\ )?(?:said|mentioned|talked\ about|spoke\ of|proposed)\b(?P<nobody>{_REST})
    | \b(?:where|when)\ (?:did|do|have)\ (?:i|we)\ (?:\w+\ )?(?:{_SAY}|mention)\b(?P<where>{_REST})\??
    | \b(?:that|this|it)(?:['’]?s|\ is|\ was)?\ ?(?:not|n['’]t|nt)\ (?:at\ all\ )?(?:what|how)\ (?:i|we)\ (?:['’]?ve\ |have\ )?{_SAY}\b{_REST}
    | \bnot\ what\ (?:i|we)\ {_SAY}\b
    | \byou(?:['’]?ve|\ have|\ just|\ must\ have|\ are|['’]re)?\ (?:\w+\ )?mis(?:read|hear|under|quot|tak)\w*(?:\ (?:me|that|it|this|my\ \w+))?
    | \byou(?:['’]?ve|\ have)?\ (?:got|read|heard|understood|took|take|are\ reading)\ (?:me|that|it|this|my\ \w+)\ (?:all\ |completely\ )?(?:wrong\w*|incorrectly|backwards)
    | \b(?:(?:don['’]?t|do\ not)\ )?(?:put(?:ting)?\ words\ in(?:to)?\ my\ mouth|twist(?:ed|ing)?\ my\ words)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody says that they were taken for having said what they did not."""
_BEFORE = r"(?:(?:right\ )?(?:at|in|from)\ the\ (?:very\ )?(?:start|beginning|outset|opening|first)|before|earlier|already|above|a\ minute\ ago)"
_SAID_ELSE = regex(
    rf"""^\W*(?:(?:no|nope|well|but|hm+|sorry)\b\W*)*(?:
        {HAVE}\ {_BEFORE}\ {_SAY}\b
      | {HAVE}\ (?:clearly\ |explicitly\ |even\ )?{_SAY}\ (?:{_BEFORE}|(?:exactly\ |just\ |quite\ )?the\ (?:opposite|contrary|reverse))\b
      | as\ (?:i|we)\ {_SAY}\b(?:\ {_BEFORE})?)
      \s*[,:;]?\s*(?:that\b)?""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody begins who was challenged and has said something else before: "No, I said at the start that ..."."""
_TAKES_UP = regex(
    r"\W*(?:\w+\W+){0,2}?(?:what|which|why|how|where|huh|sorry|pardon)\b[^?]*\?\s*|[^?]{0,24}\?\s*", re.IGNORECASE
)
"""A question that only takes up the interviewer's words: "what do you mean, half theft?"."""


def denies(text: str, mistake: str) -> bool:
    """Whether the protest in ``text`` denies what stands in the words of the ``mistake``.

    >>> denies("I never said accuracy.", "we maximise accuracy"), denies("I never said that.", "we maximise accuracy")
    (True, False)
    """
    return any(shared(words, mistake) for one in _PROTEST.finditer(text) for words in one.groups() if words)


def names(text: str) -> bool:
    """Whether the protest in ``text`` says what was not said: "I never said that they hate it", and not "I never said that"."""
    return any(about(words) for one in _PROTEST.finditer(text) for words in one.groups() if words)


def own_words(text: str, challenge: str) -> str | None:
    """``text`` with spaces in the place of its protest against ``challenge``; None where it holds none.

    >>> own_words("I never said I copy rows. I said a random split.", "Where do the copies end up?")
    '                        . I said a random split.'
    """
    found = list(_PROTEST.finditer(text))
    if not found:
        return None
    gone = [Span(*one.span()) for one in found]
    heard = stems_about(challenge)
    gone += [
        Span(*s.span()) for s in SENTENCE.finditer(text) if _TAKES_UP.fullmatch(s[0]) and stems_about(s[0]) <= heard
    ]
    left = text
    for span in gone:
        left = span.blanked(left)
    return left if about(left) else " " * len(text)


def said_else(text: str) -> str:
    """What the speaker of ``text`` says to have said before, in the place of what was challenged; empty for nothing.

    >>> said_else("No, I said at the start that a lost letter is worse."), said_else("No, I keep it.")
    ('a lost letter is worse.', '')
    """
    found = _SAID_ELSE.match(text)
    return text[found.end() :].strip() if found else ""


def shared(text: str, mistake: str) -> frozenset[str]:
    """Stems of the words about the case that both hold."""
    return stems_about(text) & stems_about(mistake)
