"""How a sentence begins before it comes to the point."""

import re

from interviewer.core.quote.ends import PAUSE
from interviewer.core.regex import regex
from interviewer.core.speech import HAVE

_HESITATIONS = frozenset({"um", "umm", "uh", "uhh", "uhm", "erm", "er", "–", "-", "—", ""})
_FILLERS = _HESITATIONS.union(
    "hmm hm mm ah oh anyway anyways yes yep no sure right sorry thanks like basically actually honestly "
    "well okay ok k kk yeah ya yup nope nah fair agreed true alright cool lol haha sry tho though so".split()
)
"""Words that mean nothing with a pause behind them."""
_IDLE = _FILLERS - {"no", "yes", "right", "sure", "fair", "true", "cool", "agreed"}
"""Those that mean nothing even without a pause behind them: "no spam" is not "spam"."""
_LEADING = regex(
    rf"""^(?:
      (?:(?:for|on|as\ for|regarding|about)\ (?:the\ )?\w+|\w+[-\ ]?wise),?\s+(?=(?:i|we)(?:['’](?:d|ll)\s|\s+(?:would|will)\s))
    | (?:after|before|during)\ (?:the\ |our\ )?\w+,\s+(?=\w+\s+\w+\s+\w)
    | (?:after|before|besides|beyond|on\ top\ of)\ (?:that|this|all\ that),?\s+(?=\w)
    | (?:ok(?:ay)?,?\ )?(?:you\ win|fair\ enough|good\ point|point\ taken|in\ short|let['’]?s\ say|say),?\s+(?=\w+\s+\w)
    | (?:\w+\ )?\w+:\s+(?=\w+\s+\w)
    | (?:and|but|then|also|because(?:\ of)?|since|that|which|where|first|second|next|maybe|perhaps|probably|plus|or|now
        |let's|lets|you\ know|i\ mean|i\ meant(?:\ to\ say)?
        |(?:i\ )?dunno|idk|i\ (?:guess|think|suppose)),?\s+
    | (?:i|we)(?:['’](?:d|ll)\s+|\s+(?=(?:would|will|could|can|might|should|want|need|like|think|guess)\s))
        (?:(?:would|will|could|can|might|should|want|need|like|think|guess|just|also|rather|probably|then|to)\s+)*
    | (?:let\ us|there\ is|there\ are|there's|it\ is|it's|that\ is|that's|this\ is)\s+(?=\w+\s+\w)
    | (?:from|with|via|using)\s+(?=\w+\s+\w)
    | (?:(?:as|like)\ {HAVE}|{HAVE}\ (?:already|just|literally))
        (?:\ (?:already|just))*\ (?:said|told\ you|mentioned|explained)(?:\ (?:already|before|earlier|that))*[,:]?\s+
    | (?:i|we)\ said\ (?:already|before|earlier|above)[,:]?\s+
    | (?:the|my|our|its)\ (?:\w+\ ){{0,2}}(?:goal|aim|idea|point|thing|objective|target|plan|problem)\s+
        (?:is|would\ be|here\ is)\ (?:to\ |that\ )?
    | (?:the|my|our)\ (?:\w+\ ){{1,2}}(?:i|we)(?:['’]d|\ would|['’]ll|\ will)\ \w+\ (?:is|are|would\ be)\s+
    )+""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a sentence begins before it comes to the point."""
_CONDITION = regex(
    r"^(?:and |but |so )?(?:if|when|once|unless|while|whenever)\s[^,;:]*?(?:[,;:]\s*(?:then\s+)?|\sthen\s+)",
    re.IGNORECASE,
)
"""A clause before the main one; only the main one is spoken back."""


def led_in(words: list[str]) -> tuple[str, str]:
    """(how a sentence of ``words`` begins before it comes to the point, the point)."""
    spoken = [w for w in words if w.strip(",.;:").casefold() not in _HESITATIONS]
    while spoken and spoken[0].strip(",;:").casefold() in (_FILLERS if PAUSE.search(spoken[0]) else _IDLE):
        spoken = spoken[1:]
    line = _CONDITION.sub("", " ".join(spoken))
    lead = _LEADING.match(line)
    begin = lead.end() if lead else 0
    return line[:begin], line[begin:]
