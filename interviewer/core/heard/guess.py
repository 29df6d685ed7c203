"""Whether somebody who does not know guesses all the same: "no idea, maybe the gps" is an answer, if a small one."""

import re

from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.speech import HINTS

_VENTURES = regex(
    r"""\b(?:maybe|perhaps|probably|possibly|presumably|(?:could|might|may)\ (?:it\ |that\ |this\ )?(?:also\ |just\ |still\ )?be|if\ i\ had\ to\ (?:guess|pick|choose)
      | (?:my|a|wild|best|first)\ guess|let\ me\ guess|something\ like|off\ the\ top\ of\ my\ head|i\ (?:think|believe|imagine)
      | (?:i|we)(?:['’]?d|\ would|['’]?ll|\ will|\ could|\ might|\ may|\ can)(?:\ (?:just|still|probably|maybe|also|simply))*
        \ (?:guess|say|try|use|take|start|begin|go|plan|assume|suppose|look|pick|choose|bet|put|keep|build|train|make|set|count|ask|measure|show|send|run|split|cache|store)
      | i\ (?:guess|suppose|assume|bet))\b(?P<what>[^?.!\n;]*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody comes out with a guess, and the guess."""
_OF_THE_TALK = regex(
    rf"""\b(?:{HINTS}|help|skip|pass|move\ on|moving\ on|go\ on|next|another\ question|questions?|later|come\ back|you\ (?:can|could|tell|want|mean)
      | stuck|lost|blank|my\ (?:head|mind|brain)|(?:no|not|n['’]t)\ (?:\w+\ )?(?:know|idea|clue|sure)|explain|rephrase|repeat)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is no guess about the case: "maybe you could give me a hint"."""
_HEDGES = regex(
    r"""\s*(?:at\ all|really|exactly|honestly|though|tbh|either|about\ (?:that|it|this)|of\ (?:that|it))?\W*(?:$|(?<=[.!?…\n]))""",
    re.IGNORECASE,
)
"""What stands behind a doubt that is about the guess before it."""
_JOINED = regex(r"[,;–—-]\s*(?:but\ |and\ |though\ |honestly\W+|i\ )*$", re.IGNORECASE)
"""How such a doubt is joined to it."""
_SENTENCE = regex(r"[^.!?\n]*$")
_AWAITS = regex(
    r"""\w\W+(?:until|till|worth|every|each|in|at|about|of|for|with|by|over|within|under|below|above|from|to|between|than|on|per|or|and|like|say|take|takes|keep|give|gives
      |it|be|is|are|was|were|need|needs|have|has|want|maybe|something|perhaps)\W{0,2}\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""How the part of a sentence ends that something has to follow: "everything until, I don't know, end of May"."""
_ROUGHLY = regex(
    r"""\W{0,4}(?:maybe|perhaps|say|like|around|about|roughly|some|something\ like|half|twice|once|(?:the\ )?(?:end|start|middle)\ of
      |an?\ (?:few|couple|dozen|hundred|thousand|million|week|month|day|year|quarter)|\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty
      |fifty|sixty|ninety|hundreds?|thousands?|every)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What follows where somebody only feels for a figure or a date."""


def guesses(text: str) -> bool:
    """Whether ``text`` comes out with something about the case, however unsure.

    >>> guesses("maybe the gps"), guesses("maybe you could give me a hint")
    (True, False)
    """
    return any(matter(one["what"]) and not _OF_THE_TALK.search(one["what"]) for one in _VENTURES.finditer(text))


def feels_for(text: str, start: int, end: int) -> bool:
    """Whether the words there only fill the moment before a rough figure or date: "until, I don't know, end of May".

    >>> feels_for("We keep, I don't know, ninety days.", 9, 21), feels_for("The split, I don't know.", 11, 23)
    (True, False)
    """
    before = _SENTENCE.search(text, 0, start)
    inside = bool(before and (_AWAITS.search(before[0]) or before[0].rstrip().endswith(",")))
    return inside and bool(_ROUGHLY.match(text, end))


def is_hedge(text: str, start: int, end: int) -> bool:
    """Whether the doubt there in ``text`` only hangs on a guess before it: "maybe the gps, not sure"."""
    before = _SENTENCE.search(text, 0, start)
    joined = _JOINED.search(before[0]) if before else None
    return bool(joined and before and guesses(before[0][: joined.start()]) and _HEDGES.match(text, end))
