"""Help that is spoken of and not asked for: a clue that the design reads, or a plea that is denied.

"Clues would be friends in common" is an answer, and "I did not ask for a hint" wants none.
"""

import re

from interviewer.core.regex import regex
from interviewer.core.speech import HINTS
from interviewer.core.text import Span
from interviewer.core.understanding.talk import LEAD_INS, TALK
from interviewer.core.understanding.words import LIGHT

HELP = "ask-hint"
"""The act of who asks for it."""
_NAMED = rf"(?:{HINTS}|help|assistance)"
_OPENS = r"(?:^|[,;:(]\s*|\b(?:and|so|but|well|um+|uh+|like|then|that|because|guess|think)\s+)"
_WHOSE = (
    r"(?:(?:an?|the|my|our|your|its|their|these|those|one|some|other|another|only|next|first|second|third|last)\s+)"
)
_IS = r"(?:(?:would|could|might|may|will|can)\s+be|is|are|was|were|comes?\s+from|includes?|lies?\s+in)(?:\s+(?:like|just))?"
_SUBJECT = regex(
    rf"""{_OPENS}{_WHOSE}{{0,2}}(?:(?!any|small|little|tiny|slight)[\w-]+\s+)?(?P<named>{_NAMED})
      (?:\s+(?!to\b|for\s+me\b|please\b|pls\b)[\w'’-]+){{0,4}}?\s+{_IS}\s+(?P<rest>.+)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""What is said of one: which it is, or that it would be welcome."""
_HEADS = regex(
    rf"{_OPENS}{_WHOSE}{{0,2}}(?:[\w-]+\s+)?(?P<named>{_NAMED})(?:\s+\w+){{0,2}}?\s*(?::|\s[–—-])\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""One put in front of what it is: "another clue: who invited them"."""
_PLEADS = regex(r"\b(?:need|want|give|gimme|get|have|had|can|could|may|please|pls|how|what|where|any)\b", re.IGNORECASE)
"""Words of a plea, in front of it."""
_READS = regex(
    rf"""(?<!could\ )(?<!can\ )(?<!may\ )\b(?:use|using|take|treat|count|weigh|combine|collect|read|log|add)\s+(?:[\w'’-]+\s+){{0,3}}?
         (?P<used>{_NAMED})\s+(?:of|that|such\s+as|like)\b
      | \bas\s+(?:an?\s+|one\s+|another\s+|the\s+)?(?:\w+\s+)?(?P<taken>{_NAMED})\b
      | \b(?P<of>{_NAMED})\s+of\s+(?!course\b|yours?\b|you\b|any\b|some\b|what\b|how\b|where\b|which\b|who\b|when\b)\w""",
    re.IGNORECASE | re.VERBOSE,
)
"""One that the design makes use of."""
_FOR = r"(?:(?:an?|the|any|your|that|this|another|more|some|for|further|of)\s+){0,3}"
_NOT = r"(?:\b(?:not|never|nobody|no\s+one|without)|\b(?:do|does|did|was|is|have|had|would|wo|could|ca)n['’]?t)"
_ASK = r"(?:ask|request|call|want|need|look|plead)(?:ed|ing|s)?"
_DENIED = regex(
    rf"""{_NOT}\s+(?:(?:really|even|actually|yet|just|have|been|to|here)\s+){{0,2}}{_ASK}\s+{_FOR}(?P<unasked>{_NAMED})\b
      | {_NOT}\s+(?:meant\s+as\s+|supposed\s+to\s+be\s+)?an?\s+(?:request|plea|call|cry|question|wish)\s+for\s+{_FOR}(?P<other>{_NAMED})\b
      | \b(?P<given>{_NAMED})\s+(?:that\s+|which\s+)?(?:i|we|nobody)\s+(?:\w+\s+)?(?:{_NOT}\s+)?{_ASK}\b(?=(?:\s+for)?\W*$)
      | \bno\s+(?:more\s+|further\s+)?(?P<none>hints?|nudges?|tips?|pointers?|help)\b(?=\W*(?:$|please|pls|thanks?|thank|yet|needed|necessary|required|wanted|for\s+me|now|this\s+time))
      | \bwithout\s+(?:an?y?\s+|your\s+|the\s+)?(?P<without>{_NAMED})\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A plea that is said not to be one."""
_WELCOME = frozenset(
    """appreciated needed required allowed available useful helpful handy wonderful amazing kind super lovely order sufficient overdue fantastic excellent
    brilliant ideal due permitted wanted grateful""".split()
)
"""Words by which one is asked for: it would be welcome."""
_ENDS = regex(r"[,;.!]|\bif\b|\bto (?:start|begin|get)\b", re.IGNORECASE)
"""Where it is said."""
_WORD = regex(r"[^\W_]+")
_LIGHT = TALK | LIGHT | LEAD_INS | _WELCOME


def named_in(sentence: str) -> tuple[Span, ...]:
    """Where help is spoken of in ``sentence``, and not asked for.

    >>> [span.of("Clues would be the town.") for span in named_in("Clues would be the town.")]
    ['Clues']
    >>> named_in("A clue would be nice."), named_in("Would a clue be the town?")
    ((), ())
    """
    found = list(denied_in(sentence))
    if sentence.rstrip(" .!\r\n").endswith("?"):
        return tuple(found)
    told = [one for one in (_SUBJECT.search(sentence), _HEADS.search(sentence)) if one and _tells_which(one)]
    found += [Span(*one.span("named")) for one in told]
    return (*found, *map(_span, _READS.finditer(sentence)))


def denied_in(sentence: str) -> tuple[Span, ...]:
    """Where ``sentence`` says of help that it was not asked for, or is not wanted.

    >>> [span.of("I never asked for a hint.") for span in denied_in("I never asked for a hint.")]
    ['hint']
    """
    return tuple(map(_span, _DENIED.finditer(sentence)))


def _span(found: re.Match[str]) -> Span:
    """Where the word for help stands."""
    return Span(*found.span(found.lastgroup or 0))


def _tells_which(found: re.Match[str]) -> bool:
    """Whether what is said of one tells which it is, and not that it is wished for."""
    if _PLEADS.search(found.string[: found.start("rest")]):
        return False
    first, *_ = _ENDS.split(found["rest"], maxsplit=1)
    return any(word.casefold() not in _LIGHT for word in _WORD.findall(first))
