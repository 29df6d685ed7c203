"""What a reply requests to be told without a question mark: "before I go on I'd like to know the volume and the share of spam."."""

import re

from interviewer.core.case import Case
from interviewer.core.facts.joined import wished
from interviewer.core.heard.unmarked import without_lead_in
from interviewer.core.heard.wished import OPENS
from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.regex import regex
from interviewer.core.sentence import ASKING, SENTENCE, is_question

_STILL = r"(?:(?:still|also|just|really|first|only|then)\ )*"
_PLEASE = r"(?:please\ )?(?:can\ you\ |could\ you\ |would\ you\ )?(?:please\ )?"
_SHORTLY = r"(?:(?:quickly|briefly|again|more|first|a\ bit)\ )?"
_FIRST = r"(?P<first>(?:before\ (?:i|we)\ [\w'’]+(?:\ [\w'’]+){0,4}?|to\ (?:start|begin)(?:\ with)?|first(?:\ of\ all)?|one\ (?:more|last|quick|other)\ thing),?\s)?"
_REQUEST = regex(
    rf"""\s*{OPENS}{_FIRST}(?:
        (?P<told>{_PLEASE}(?:tell|remind|describe|explain|clarify|show|list|give|specify|say)
            \ (?:(?:to|for)\ )?(?:me|us)\ {_SHORTLY}(?:about|of|what|how|whether|if|which|who|when|where|the|our|your|any)\b
          | please\ {_STILL}(?:describe|clarify|specify|list)\ (?:what|how|whether|if|which|who|when|where|the|our|your|any)\b)
      | (?P<sure> i(?:['’]d|\ would)\ {_STILL}like\ to\ {_STILL}(?:ask|clarify)\b | i\ {_STILL}(?:have|need)\ to\ ask\b | let\ me\ {_STILL}ask\b
          | (?:it|that)\ would\ (?:really\ )?help(?:\ me)?\ to\ know\b
          | what\ i(?:['’]m|\ am)\ {_STILL}missing\ is\b | what\ i\ {_STILL}(?:need\ to\ know|do\ not\ know|don['’]t\ know)(?:\ yet)?\ is\b
          | (?:one|the)\ (?:other\ )?thing\ (?:that\ )?i(?:['’]d|\ would)?\ {_STILL}(?:like|want|need)\ to\ (?:know|ask|clarify)\ is\b
          | my\ (?:first\ |next\ |last\ |other\ |only\ )?questions?\ (?:is|are|would\ be)\b)
      | i(?:['’]d\ {_STILL}(?:like|love)|\ would\ {_STILL}(?:like|love)|\ {_STILL}(?:want|need|have))\ to\ {_STILL}(?:know|understand|hear|learn)\b
      | i(?:['’]m|\ am)?\ {_STILL}(?:wonder(?:ing)?|curious)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How such a sentence begins. One that is not ``sure``, and not put ``first``, may also be a step of the design ("I want to know which rows leak")."""
_STEP = regex(
    r"\b(?:so|because|since|therefore|hence|which is why|by \w+ing|(?:in order |so as )?to (?:see|find|decide|choose|check|judge|tell|set|pick|tune|avoid)|why)\b",
    re.IGNORECASE,
)
"""What makes it one: a purpose, a reason or a means."""
_HEADING = regex(
    r"\s*[^,;:.?!\n]{2,60}(?:[,;:]|\s[–—-])\s+(?=(?:(?:please|can|could|would|i|tell|let)\b))", re.IGNORECASE
)
"""What a request is about, in front of it."""
_OURS = regex(
    r"""\W*(?:exactly\ |better\ )?(?:how|whether|if|where|when|what)\ (?:far\ |well\ |much\ |often\ )?
      (?:it|this|that|they|my|(?:the|our)\ (?:new\ |old\ )?(?:model|system|filter|ranker|classifier|design|score|test|pipeline|approach))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is about the candidate's own design."""


_CORRECT_ME = regex(
    r"(?:[,;.–—-]\s{0,3}|\s|^)(?:but\s+|and\s+)?(?:please\s+|pls\s+)?(?:correct|stop|tell)\s+me\s+if\s+(?:i['’]?m|i\s+am|that['’]?s|that\s+is|this\s+is|it['’]?s)\s+(?:\w+\s+)?(?:wrong|not\s+right|mistaken|off)[\s.!]*$",
    re.IGNORECASE,
)
"""How somebody ends who wants what they believe to be confirmed."""
_I_MEAN = regex(
    rf"^\W*(?:(?:no|sorry|ha(?:ha)+|lo+l|oh|ok(?:ay)?|well|h+m+|u+m+|wait|but|and|so|actually)\W+){{0,9}}(?:i\ meant?|what\ i\ meant?\ is)\b[,:]?(?=\s+(?:{ASKING})\b)",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a question that is put once more."""


def with_marks(case: Case, text: str, *, floor: bool = False) -> str:
    """``text`` with a question mark behind the request at its end; every other word stays at its place.

    ``floor``: the interviewer's line lets the candidate ask.

    >>> with_marks(None, "It is for riders, correct me if I'm wrong.").strip(), with_marks(None, "I mean can we change it").strip()
    ('It is for riders, right?', 'can we change it?')
    """
    if found := _CORRECT_ME.search(text):
        return f"{text[: found.start()]}, right?".ljust(len(text))
    if found := _I_MEAN.match(text):
        return f"{' ' * found.end()}{text[found.end() :].rstrip(' .!?')}?"
    for found in reversed(list(SENTENCE.finditer(text))):
        sentence = found[0]
        if not is_question(sentence) and _is_request(case, sentence, floor=floor):
            end = found.start() + len(sentence.rstrip(" .!\n"))
            return f"{text[:end]}?{text[end + 1 :]}"
        if matter(sentence) > IN_PASSING and not is_question(sentence):
            break
    return without_lead_in(text)


def requests(sentence: str) -> bool:
    """Whether ``sentence`` may request to be told something by its wording alone.

    >>> requests("Before I go on I'd like to know the volume."), requests("I want to know it, so I log it.")
    (True, False)
    """
    found = _REQUEST.match(sentence)
    return bool(found and (found["told"] or not _STEP.search(sentence, found.end())))


def _is_request(case: Case, sentence: str, *, floor: bool) -> bool:
    """Whether ``sentence`` asks the interviewer for something, though it has no mark."""
    heading = _HEADING.match(sentence) if floor else None
    asked = sentence[heading.end() :] if heading and requests(sentence[heading.end() :]) else sentence
    found = _REQUEST.match(asked)
    if not found or not requests(asked):
        return False
    if found["told"] or found["sure"] or found["first"]:
        return True
    if _OURS.match(asked, found.end()):
        return False
    each = wished(asked) or (f"{asked.rstrip(' .!')}?",)
    return floor or any(case.understand(one, "", False).topics for one in each)
