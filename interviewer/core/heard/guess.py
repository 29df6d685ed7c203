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


def guesses(text: str) -> bool:
    """Whether ``text`` comes out with something about the case, however unsure.

    >>> guesses("maybe the gps"), guesses("maybe you could give me a hint")
    (True, False)
    """
    return any(matter(one["what"]) and not _OF_THE_TALK.search(one["what"]) for one in _VENTURES.finditer(text))


def is_hedge(text: str, start: int, end: int) -> bool:
    """Whether the doubt there in ``text`` only hangs on a guess before it: "maybe the gps, not sure"."""
    before = _SENTENCE.search(text, 0, start)
    joined = _JOINED.search(before[0]) if before else None
    return bool(joined and before and guesses(before[0][: joined.start()]) and _HEDGES.match(text, end))
