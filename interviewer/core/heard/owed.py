"""What the candidate says was not told, or asks to be told once more: "you didn't give me the latency budget", "how many cities did you say?"."""

import re

from interviewer.core.regex import regex
from interviewer.core.speech import WH

_OF_IT = rf"(?:the|our|your|any|{WH}|whether)\b[^.!?;,\n]{{2,80}}"
_TALK = r"(?:question|task|problem|case|prompt|story|part|thing|point|one|same|last|first|previous|whole)\b"
"""What is said again and is no fact."""
_BARE = r"(?:numbers?|figures?|values?|facts?)(?:\ (?:again|please))*\s*(?:\?|\Z)"
"""What names no fact, so that it is named behind it."""
_ITS = rf"(?:the\ |that\ |this\ )?{_TALK}|that\b|about\b|before\b|just\b|now\b"
"""How what is said of the talk goes on."""
_DID_YOU_SAY = (
    r"(?:did|had|have)\ you\ (?:just\ |already\ )?(?:say|said|mention(?:ed)?|(?:tell|told|give|given)\ (?:me|us))\b"
)
YOU_SAID = regex(rf"\ {_DID_YOU_SAY}", re.IGNORECASE)
"""What makes a question of the case one after something said."""
OWED = regex(
    rf"""\byou\ (?:still\ |also\ |just\ )?(?:(?:did|do|have|had)(?:\ not|n['’]?t)|never|forgot\ to)\ (?:\w+\ )?
          (?:gave|give|given|tell|told|say|said|answer(?:ed)?|mention(?:ed)?|share(?:d)?)\ (?:(?:me|us)\ )?(?:anything\ )?(?:about\ |on\ )?
          (?P<told>{_OF_IT})
      | \byou\ (?:\w+\ )?(?:forgot|owe\ me)\ (?P<left>(?:the|our|your)\b[^.!?;,\n]{{2,60}})
      | \b(?:i\ (?:\w+\ )?asked(?:\ you)?|my\ question\ was)\ (?:for\ |about\ |after\ )?
          (?P<asked>(?:the|our|your|{WH}|whether|(?<=about\ )(?!something|other|it\b|that\b|this\b)\w+)\b[^.!?;,\n]{{0,60}})
      | \bwhat\ {_DID_YOU_SAY}\ (?P<was>(?:the|our|your)\ (?!{_TALK})[^.!?;,\n]{{2,60}}?)
          \ (?:was|were|is|are|again)\b
      | \bwhat\ {_DID_YOU_SAY}\ about\ (?P<about>(?:the|our|your)\ (?!{_TALK})[^.!?;,\n]{{2,60}})
      | \b(?P<said>(?:(?:how\ (?:many|much|fast|long|often|big|large|old|late)|what|which)(?:\ (?!{_TALK})[^.!?;,\n]{{2,60}}?)?)
          \ {_DID_YOU_SAY}(?:\ (?!{_ITS})[^.!?;,\n]{{2,60}})?)
      | \b(?:(?:can|could|would|will)\ you\ (?:please\ )?(?:repeat|say|remind\ me(?:\ (?:of|about))?|give\ me)|remind\ me(?:\ (?:of|about))?)\ (?:again\ )?
          (?P<again>(?:(?:the|our)\ (?!{_TALK}|{_BARE})|how\ (?:many|much|fast|long|often)\ )[^.!?;,\n]{{2,60}}?)(?:\ (?:again|please|pls|once\ more|one\ more\ time|for\ me))*\s*(?=\?|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Who says so, and what it is."""
ONCE_MORE = frozenset({"was", "about", "said", "again"})
"""Its groups that ask for something once more."""
_ONCE_MORE = regex(
    rf"""\b{_DID_YOU_SAY} | \bremind\ (?:me|us)\b
    | \byou\ (?:just\ |already\ )?(?:said|mentioned|told\ (?:me|us))\b | \b(?:once\ more|one\ more\ time|(?<!from\ the\ beginning\ )again)(?:\W+(?:please|pls|sorry))*\W*$""",
    re.IGNORECASE | re.VERBOSE,
)


def wants_once_more(question: str) -> bool:
    """Whether ``question`` asks for something that was told before, as it says.

    >>> wants_once_more("Sorry, how many had the app again?"), wants_once_more("Do we train it again at night?")
    (True, False)
    """
    return bool(_ONCE_MORE.search(question))
