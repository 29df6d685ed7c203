"""Sentences of a reply, and which of them ask."""

import re
from functools import lru_cache

from interviewer.core.regex import regex
from interviewer.core.speech import WH
from interviewer.core.text import Span, covering

ASKING = "hows?|whats?|which|whos?|whose|whom|wheres?|whens?|whys?|do|does|did|is|are|was|can|could|should|would|will|have|has|any|may|shall|am"
"""First words of questions, as a pattern."""
LEAD_UP = (
    r"(?:(?:and|so|but|or|then|now|also|well|ok(?:ay)?|right|alright|sorry|wait|actually|ah|oh|h+m+|u+m+|uh+)\W+){0,9}"
)
"""Small words that may lead up to what a sentence says, as a part of patterns."""
WITHIN = r"""(?:
    (?<=\d)\.(?=\d) | (?<![\w.])\.(?=\d)
  | (?<=\b[A-Za-z])\.(?=[A-Za-z]\b) | (?<=\b[ei]\.[ge])\.(?=,|\ \S) | (?<=\.[A-Za-z])\.(?=,|\ [a-z\d(])
  | (?<=[\w-])\.(?=(?:com|org|net|io|ai|js|py|csv|json|yaml|md)\b)
  | (?i:(?<=\bvs)|(?<=\bcf)|(?<=\bapprox)|(?<=\bincl)|(?<=\bresp)|(?<=\bmr)|(?<=\bmrs)|(?<=\bms)|(?<=\bdr)|(?<=\bprof))\.(?=,|\ \w)
  | (?i:(?<=\bfig)|(?<=\w\ no)|(?<=\bca)|(?<=\beq)|(?<=\bsec)|(?<=\bch))\.(?=\ ?\d)
  | (?i:(?<=\betc)|(?<=\bal)|(?<=\bmin)|(?<=\bmax)|(?<=\bavg))\.(?=,|\ [a-z\d(])
  | (?:(?<=\bby\ [B-HJ-Z])|(?<=\bfrom\ [B-HJ-Z])|(?<=\bof\ [B-HJ-Z])|(?<=\band\ [B-HJ-Z])|(?<=\b[A-Z]\.\ [A-Z])|(?<=\b[A-Z]\.[A-Z]))\.(?=\ ?[A-Z][a-z])
  | (?<=\b[A-Z])\.(?=\ [A-Z]\.))"""
"""A full stop that ends no sentence: in a figure, a version, a short form, an initial or the name of a file; a part of verbose patterns."""
SENTENCE = regex(rf"(?:[^.!?\n]++|{WITHIN})++[.!?\n]*+", re.VERBOSE)
"""A sentence with the marks that end it."""
SENTENCE_END = regex(rf"(?=[.!?])(?<![.!?])(?!{WITHIN})[.!?]++(?=\s|$)|\n", re.VERBOSE)
"""The marks that end one, or the end of its line. It looks for a mark first: what stands around is asked of few places."""
ASKS_FIRST = regex(
    rf"""\s*(?:(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey|please|no|i\ meant?)[,\ ]+)*
      (?:{ASKING})\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that asks from its first word on."""
WHY_FIRST = regex(
    r"\W*(?:(?:hm+|fine|ok|okay|well|but|and|so|right|yeah)\W+)*why (?:is|are|would|isn['’]?t|not)\b(?!.*\bbecause\b)",
    re.IGNORECASE,
)
"""A sentence that asks why and gives no reason of its own."""


def sentence_of(text: str, span: Span) -> Span | None:
    """The sentence of ``text`` in which ``span`` begins; None between two.

    >>> sentence_of("So be it. We split by time.", Span(13, 18))
    Span(start=9, end=27)
    """
    return covering(_sentences(text), span.start)


@lru_cache(maxsize=16)
def _sentences(text: str) -> tuple[Span, ...]:
    """Where the sentences of ``text`` stand: it is asked of one place after the other."""
    return tuple(Span(*found.span()) for found in SENTENCE.finditer(text))


def sentence_around(text: str, span: Span) -> str:
    """The sentence of ``text`` in which ``span`` begins; what stands at ``span`` where it begins between two."""
    return (sentence_of(text, span) or span).of(text)


def is_question(sentence: str) -> bool:
    """Whether ``sentence`` ends in a question mark, if not alone ("what?!"), however it is worded.

    >>> is_question("Is it live? "), is_question("What?!"), is_question("Is it live? Yes.")
    (True, True, False)
    """
    return sentence.rstrip(" \t\r\n.!").endswith("?")


def questions_of(text: str) -> list[str]:
    """The sentences of ``text`` that end in a question mark.

    >>> questions_of("Ok. How many are there? We take two. And who?")
    [' How many are there?', ' And who?']
    """
    return [sentence for sentence in SENTENCE.findall(text) if is_question(sentence)]


def statements_of(text: str) -> list[str]:
    """Its other sentences."""
    return [sentence for sentence in SENTENCE.findall(text) if not is_question(sentence)]


def asks_why(sentence: str) -> bool:
    """Whether ``sentence`` asks why, with or without a mark, and gives no reason of its own."""
    return bool(WHY_FIRST.match(sentence))


def asks(sentence: str) -> bool:
    """Whether ``sentence`` asks from its first word on and is marked, or asks why."""
    return asks_why(sentence) or (bool(ASKS_FIRST.match(sentence)) and is_question(sentence))


_UNMARKED = regex(
    rf"""\W*(?:(?:and|so|but|or|ok|okay|well|first|then|also|please)\W+)*
      (?:(?:is|are|was|do|does|did|can|could|should|would|will|have|has|may|shall|am)(?!\ (?:there|it|the|an?|this|that|these|those|our|my|your|we|i|you|any|some|they|he|she|people)\b)
        | (?:when|where|how)\ (?:it|the|an?|something|everything|this|that|our|my|nobody|somebody|no)\b
        | (?:{WH})\ (?:(?!(?:do|does|did|is|are|was|were|can|could|should|would|will|have|has|may|might)\b)\w+\ )?(?:she|he|they|we|i|you|people)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a sentence begins that looks like a question and is none without its mark: "is simple and fast", "what she looks at first"."""


def only_looks_asked(sentence: str) -> bool:
    """Whether ``sentence`` begins like a question, and is none.

    >>> only_looks_asked("Is simple and fast."), only_looks_asked("is there a budget"), only_looks_asked("Is simple?")
    (True, False, False)
    >>> only_looks_asked("When it breaks: the old rules."), only_looks_asked("when do we start")
    (True, False)
    """
    return "?" not in sentence and bool(_UNMARKED.match(sentence))


TALK = regex(
    r"""\b(?:(?:previous|last|next|your|which|first|second)\ questions?|go\ back\ to\ the|re-?phrase|say\ (?:it|that)\ again|repeat\ (?:it|that|the|what))\b
    | \bwhy\ (?:do|did|are|have)\ you\b | (?<!can\ )(?<!could\ )(?<!would\ )\byou(?:['’]?ve|\ have|\ just|\ already|\ keep|\ never|\ didn['’]?t)?\ (?:ask(?=\ (?:me|about|for|if|whether|what)\b|\W*$)
      |asked|asking|tell|told|telling|skip(?:ped)?|ignored?|ignoring|quot\w+|repeat\w*)\b
    | \b(?:can|could|would)\ you\ (?:please\ )?(?:ask|repeat|tell\ me\ (?:what\ you|if\ (?:i|my|this|that)|more\W*$|again|please\W*$|a\ hint))\b
    | \b(?:suits?|ok(?:ay)?|fine|clear|enough|help)\s++(?:(?:for|with|to)\s*+)?you\b | \bwhat\ (?:do|did|does)\ (?:you|that|it|this)\ mean\b
    | \bi\ (?:did\ not|didn['’]?t|don['’]?t|do\ not|not)\ (?:quite\ )?(?:understand|get|follow)\b |
    \b(?:can|could|may|shall)\ (?:we|i|you)\ (?:please\ )?(?:stop|end|finish|wrap\ (?:it\ )?up|close|call\ it|go\ (?:back|on)|move\ on|skip|repeat|explain|help|start)\b
    | \bthat\ (?:isn['’]?t|is\ not|wasn['’]?t)\ what\ i\b | ^\W*(?:thanks|thank\ you|cheers)\b(?:\W+\w+){0,3}\W*$
    | ^\W*(?:(?:wait|hold\ on|hey|sorry|but|and|so|no|oh|ok(?:ay)?|well|hm+)\W+){0,3}i(?:['’]?m|\ am|\ was|\ wasn['’]?t)(?:\ not)?\ (?:quite\ |yet\ |really\ )?(?:done|finished|through)\b
    | \bare\ we\ done\b | ^\W*i\ asked\ (?:about|for|whether|if|you|other)\b
    | \bthe\ \w+\ i\ asked\ for\b | \bi\ (?:already\ )?(?:said|told|mentioned|answered)\b.*\b(?:before|already|earlier)\b\W*$
    | \bam\ i\ (?:\w+\ )?right\b(?!\ (?:that|(?:in|to)\ (?:think|assum|believ|say)\w*(?:\ that)?)\ (?:we|you|they|there)\b(?![^.?!,;]{0,60}\b(?:should|would|could|need|must|want|mean|expect|agree)\b))
    | \bam\ i\ (?:\w+\ )?(?:doing|going|on\ the|clear|making|too|ok(?:ay)?|good|fine|far)\b
    | \bwhat\ (?:i\ should|should\ i)\ (?:now\ )?(?:say|tell|answer|do)(?:\ (?:now|here|next|to\ you))*\W*$
    | ^\W*is\ (?:it\ |that\ |this\ |my\ )?(?:an?\ )?(?:good|ok(?:ay)?|right|correct|enough)(?:\ (?:answer|idea|so|like\ this))?\W*$
    | \bhow\ am\ i\b | \bjust\ say\ so\b | \b(?:say|explain|tell)\ (?:me\ |us\ )?(?:please\ )?(?:the|your)\ (?:task|question|last\ \w+)\b
    | ^\W*(?:please\W+)?(?:tell|help|ask|give|show)\ me\ (?:please|again|more|what\ you|if\ (?:i|you)|a\ hint)\b
    | \bif\ you\ (?:don['’]?t|do\ not)\ (?:know|have\ (?:it|that))\b.{0,50}\b(?:say|tell|fine|ok(?:ay)?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence about the talk, and not about the case."""
LONGEST_ASIDE = 14
"""Words up to which a sentence about the talk holds nothing else."""


def about_the_talk(sentence: str) -> bool:
    """Whether ``sentence`` is short, and about the talk."""
    return len(sentence.split()) <= LONGEST_ASIDE and bool(TALK.search(sentence))
