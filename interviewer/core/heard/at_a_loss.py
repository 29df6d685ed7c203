"""Whether somebody says that they do not know on.

The words for it are everyday words: a car is stuck, a rider has no idea, and nobody knows what a driver does. Only who says it of themselves,
and draws nothing from it, is at a loss.
"""

import re

from interviewer.core.heard.guess import feels_for, guesses, is_hedge
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.speech import HAVE, WH

_BEGIN = (
    r"(?:^|(?<=[.!?;:,\n…–—-]))\W{0,3}(?:(?:ok(?:ay)?|so|uf+|hm+|um+|uhm?|er|ah|oh|sorry|honestly|frankly|well|now|and|but|or|still|here|also|then|just|yeah|yes|tbh"
    r"|(?:a|this|that)\ (?:bit|part|point)|at\ (?:this|that)\ point|for\ this|a\ little|kind\ of|sort\ of|kinda|totally|completely|quite|pretty|really|rather|absolutely"
    r"|somewhat|getting|feeling|got|there)\W{1,4}){0,6}+"
)
"""Where a clause begins that leaves out who is at a loss: "hm, sorry, no idea"."""
_MYSELF = r"\b(?<!if\ )(?<!when\ )(?<!because\ )(?:i['’]?m|i\ am|am|i(?:['’]?ve|\ have)\ been|i\ (?:\w+\ )?(?:feel|get|got)|being)\ (?:(?!not\b)[\w'’]+\ ){0,3}?"
"""How somebody begins to say how they are."""
_ON_THE_WAY = r"(?!\ (?:in|behind|inside)\ (?!(?:the|this|that|my|it|here)\b))"
"""What is not behind it: who is stuck in traffic, or in a queue, tells of a road."""
_STOPS = (
    r"(?=\W*$|\s*[,.;!?…–—-]|\s(?:here|now|on|with|again|honestly|sorry|at|there|too|because|and|so|already|for)\b)"
)
"""What stands behind it where nobody is named."""
OF_THE_QUESTION = (
    r"(?!\W+(?:what|whether|if|that|i|which)\b[^.!?\n]{0,30}\b(?:you|your|question|understand|understood|follow|got)\b)"
)
"""What is not behind them: who does not know what was meant asks for the question."""
_NONE = r"no\ (?:idea|clue)s?\b"
_STUCK = regex(
    rf"""{_MYSELF}(?:stuck\b{_ON_THE_WAY}|lost\b(?!\ (?:in|my|the|your|you)\b)) | {_BEGIN}(?:stuck|lost)\b{_STOPS}
    | \b(?:i(?:['’]?ve|\ have|\ had|['’]?m|\ am|\ got|\ really\ have|\ honestly\ have)?|got)\ (?:(?:really|honestly|absolutely|got|also|just|still|simply|have)\ )*{_NONE} | {_BEGIN}{_NONE}
    | \bi\ (?:(?:really|honestly|also|just|still|simply)\ )*(?:(?:don['’]?t|do\ not)\ (?:(?:really|even|actually)\ )?know|dunno)\b{OF_THE_QUESTION}
    | {_BEGIN}(?:don['’]?t|do\ not)\ (?:really\ )?know\b{OF_THE_QUESTION} | \bout\ of\ ideas\b""",
    re.IGNORECASE | re.VERBOSE,
)
_UNSURE = regex(
    rf"""\b(?:i['’]?m|i\ am|am|being)\ (?:(?:honestly|really|just|still|also|a\ bit|quite)\ )?(?:not\ (?:\w+\ )?|un)sure\b{OF_THE_QUESTION}
    | {_BEGIN}not\ (?:\w+\ )?sure\b{OF_THE_QUESTION} | \b(?:give\ me|i\ (?:\w+\ )?(?:have|need))\ (?:a|another)\ hint\b | {_BEGIN}(?:need\ (?:a|another)\ hint|help\ me)\b
    | \b(?:can|could|would|will|please|pls|you)\b[^.!?\n]{{0,20}}\bhelp\ me\b""",
    re.IGNORECASE | re.VERBOSE,
)
_DRAWS = regex(
    rf"""\s*(?:at\ all\ |really\ )?(?:(?:about|of|as\ to)\ )?
      (?:(?:{WH}|whether|if|that)\ (?!(?:to|else)\b|(?:i|we|one|you)\b)
        | (?:the|our|their|his|her|every|any)\ (?!(?:answer|solution|word|term|name|method|right|question|rest|next)\b))
      [^.?!;\n]{{3,160}}?(?:[,;.:]\s+|\s+-\s+|\s)(?:and\ )?(?:so|hence|thus|therefore|that['’]?s\ why|that\ is\ why|which\ is\ why)\ (?:then\ )?
      (?!(?:can|could|may|shall|should|would|will|is|are|do|does|what|how|which|please|pls|help|maybe|perhaps|no|give|let['’]?s|let|sorry|any|yes|skip|next|that|it)\b
        |i(?:['’]?d|['’]?ll|\ would|\ will|\ just)?\ (?:\w+\ )?(?:guess|pass|skip|rather|am|have|need|leave|give)\b|i['’]?m\b|i\ (?:can['’]?t|cannot|can\ not|don['’]?t|do\ not)\b)
      \w""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands behind who does not know something of the case, and builds on that: "..., what the driver does, so I use the gps"."""
_GOES_ON = regex(
    r"""\b(?:but|maybe|perhaps|probably|possibly|i['’]?d|i\ would|i['’]?ll|i\ will|i\ (?:guess|think|suppose|assume)|let['’]?s|let\ me|so|move\ on|instead|then)\b|\?
    | \A\s*(?:(?:whether|if|that|why|when|who)\b|(?:which|how|what|where)\b(?!(?:\ [\w-]+){0,3}\ (?:to|i|we|one|you)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""What follows where somebody goes on, or only tells what nobody knows of the case."""
_CALLS = regex(r"\b(?:stuck|lost|hint|help|out\ of\ ideas)\b", re.IGNORECASE | re.VERBOSE)
"""Words that call for help, whatever is guessed beside them."""

_HEARSAY = regex(
    rf"""\b(?:told|taught)\ (?:me|us)\b | \b{HAVE}\ (?:\w+\ )?(?:heard|read)\b | \b(?:was|were|been)\ (?:\w+\ )?told\b
    | \baccording\ to\b | \b(?:supposedly|apparently|allegedly|rumou?r\w*|hearsay)\b
    | \b(?!i\b|we\b)\w+\ (?:(?:always|once|often|also|used\ to|would)\ )*(?:said|says?|claim(?:s|ed)?|swore|swears?|insist(?:s|ed)|argue[sd]|maintain(?:s|ed)|reckon(?:s|ed))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody reports what others hold."""
_OF_IT = regex(
    r"""\s*(?:at\ all\ |really\ )?(?:(?:about|of|as\ to)\ )?(?:(?:whether|if|that|how\ (?:far|much|true|well))\ )?
      (?:of\ )?(?:that|this|it|those|they|he|she|any\ of\ (?:it|that|this)|(?:the|his|her|their)\ (?:claim|advice|rule|number|figure)s?)(?:['’]?s)?\b
      (?!\ (?:question|part|one|point)\b)[^.?!;\n]{0,80}?
      \b(?:holds?|held|tru(?:e|th)|right|wrong|correct|appl(?:y|ies)|valid|so|works?|worked|counts?|sense|transfers?|carr(?:y|ies)|stands?|the\ case|same|legal|law|fits?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is behind it where somebody leaves open whether that holds."""
_HOW_EXACTLY = regex(
    r"""\s*(?:(?:(?:exactly|precisely|in\ detail|by\ heart|well|for\ sure)\b\ )?(?:how|what)\ (?:exactly\ |precisely\ )?(?:it|that|this|they|those|these|the\ (?:details|insides))
        \ (?:(?:really|exactly|actually)\ )?(?:works?|functions?|do(?:es)?\ (?:it|that|this)|(?:is|are)\ (?:made|computed|built|done|called))
        (?:\ (?:exactly|precisely|in\ detail|inside|though|under\ the\ hood))*
      | (?:the|all\ the|its|their)\ (?:exact\ |inner\ )?(?:details?|internals|formula|specifics))\s*(?:$|[.,;!–—-])""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is behind it where only the inner working is not known of what was just named."""
NAMED = 2
"""Words about the case in front of it from which on something was named."""
_LEAD_IN = 2
"""Words in front of it that begin a sentence, so that the reported one is before them."""


def at_a_loss(text: str) -> bool:
    """Whether ``text`` says somewhere that the candidate does not know on, or asks for a hint in so many words.

    >>> at_a_loss("Hm, no idea."), at_a_loss("Cars stuck in traffic report zero speed.")
    (True, False)
    >>> at_a_loss("I don't know who cancels."), at_a_loss("I don't know who cancels, so I ask them for the reason.")
    (True, False)
    >>> at_a_loss("We cut by date, everything until, I don't know, end of May to learn.")
    False
    >>> at_a_loss("No idea, maybe the gps."), at_a_loss("No idea, maybe a hint?")
    (False, True)
    >>> at_a_loss("A friend told me that averages are fine, no idea whether that holds here.")
    False
    """
    return any(not _leads_on(text, *place) for place in _said(text))


def draws_on(text: str) -> bool:
    """Whether ``text`` says what the candidate does not know of the case, and builds on that, guesses, or leaves open whether others are right.

    >>> draws_on("I have no idea what the driver does, so I use the gps."), draws_on("I have no idea what to do, so let's move on.")
    (True, False)
    """
    said = _said(text)
    return any(_leads_on(text, *place) for place in said) or (not said and guesses(text))


def _said(text: str) -> list[tuple[int, int]]:
    """Where the words stand in ``text`` that say so."""
    return [found.span() for kind in (_STUCK, _UNSURE) for found in kind.finditer(text)]


def _leads_on(text: str, start: int, end: int) -> bool:
    """Whether not knowing something there is no loss: they build on it, guess all the same, or it is what others told them."""
    doubts = not _CALLS.search(text, start, end)
    guess = doubts and (guesses(text[end:]) or is_hedge(text, start, end) or feels_for(text, start, end))
    aside = doubts and bool(_HOW_EXACTLY.match(text, end)) and matter(text[:start]) >= NAMED
    return guess or aside or bool(_DRAWS.match(text, end)) or _is_of_hearsay(text, start, end)


def _is_of_hearsay(text: str, start: int, end: int) -> bool:
    """Whether what is not known there is only if something holds that was reported from others, in front of it or right behind."""
    left_open = _OF_IT.match(text, end)
    if not left_open:
        return False
    *before, last = ["", *SENTENCE.findall(text[:start])]
    told = last if len(last.split()) > _LEAD_IN or not before else f"{before[-1]} {last}"
    behind = next(iter(SENTENCE.findall(text[left_open.end() :])), "")
    return bool(_HEARSAY.search(told) or _HEARSAY.search(behind))


def ends_at_a_loss(text: str) -> bool:
    """Whether ``text`` ends by saying that the candidate does not know on, and with nothing behind it.

    >>> ends_at_a_loss("And I'm stuck on the cancelled ones."), ends_at_a_loss("No idea, but I'd start with the gps.")
    (True, False)
    """
    *_, last = [None, *_STUCK.finditer(text)]
    return last is not None and not (_GOES_ON.search(text[last.end() :]) or _leads_on(text, *last.span()))
