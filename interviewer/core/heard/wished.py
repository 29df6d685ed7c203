"""The pieces that a wish to go elsewhere is made of, as regular expressions with blanks escaped. Data only."""

from interviewer.core.speech import LET

OPENS = r"(?:(?:ok(?:ay)?|so|now|well|and|but|then|actually|anyway|sorry|wait|hm+|yes|great|fine|thanks|please|pls|plz|maybe|btw)\b[\s,]{0,3}){0,9}"
MAY = rf"(?:{LET}|(?:can|could|may|might)\ (?:we|i)|(?:shall|should)\ we|(?:what|how)\ about\ (?:if\ )?(?:we|i)|happy\ to|time\ to)"
LIKE = (
    r"(?:i|we)(?:['’]?d|\ would)?(?:\ (?:really|just|now|also|still))*\ (?:like|love|want|prefer|wish|rather)(?:\ to)?"
)
WISHED = rf"(?:{LIKE}|(?:i|we)(?:\ (?:really|just|also|actually))*\ (?:wanted|hoped|meant)\ to)"
BACK = r"(?:\ (?:back|over|on|straight|quickly|briefly|please|pls|now))*"
SAY = r"(?:(?:talk|speak)(?:\ (?:about|abt|on|of|through))?|discuss)"
GO = rf"(?:cover|(?:go|move|turn|switch|jump|get|come){BACK}\ (?:to|into|onto|over)|dive\ into)"
SPEAK = rf"(?:{SAY}|{GO})"
TAKE = r"(?:do|take|tackle|hit|have|look\ (?:at|into))"
_SOME_TIME = r"(?:(?:a|some|one|two)\ )?(?:(?:bit|moment|minutes?|time|words?)\ )?(?:of\ time\ )?"
LOOK = rf"(?:look\ (?:at|into)|get\ into|go\ (?:deeper|further)\ (?:into|on)|dig\ into|drill\ into|zoom\ in\ on|focus\ on|tackle|spend\ {_SOME_TIME}on)"
SOON = r"(?:next|nxt|now|first|then|instead)"
NAME = rf"[a-z][\w/-]{{0,60}}(?:\ (?!(?:{SOON}|please|pls|plz|tho|though)\b)[a-z][\w-]{{0,60}}){{0,2}}?"
PART = r"(?:\ (?:part|bit|side|section|piece|story|topic|stuff))?"
_NAME = NAME.replace("{", "{{").replace("}", "}}")
TOPIC = rf"(?:(?:the|our|my|your|some)\ )?(?P<{{}}>{_NAME}){PART}"
BOTH = rf"(?:(?:the|our|my|your|some)\ )?(?P<{{}}>{_NAME}(?:\ and\ (?:(?:the|our|my|your)\ )?{_NAME})?){PART}"
WORDS = r"(?:[\s,]{1,3}(?:please|pls|plz|too|though|tho|again|a\ bit|ok(?:ay)?|for\ a\ (?:moment|minute|bit|second)|if\ (?:that(?:['’]s|\ is)\ (?:ok(?:ay)?|fine)|you\ like|possible|i\ may)))*"
TAIL = rf"(?:{WORDS}[\s,]{{1,3}}{SOON})?{WORDS}"
HASTE = rf"{WORDS}[\s,]{{1,3}}{SOON}{WORDS}"
BEGIN = r"(?:^|(?<=[.!?;:,\n–—)])\s{1,3}|(?<=\s-\s)|\n)"
END = r"\s{0,3}(?:[.!?;:\n–—]+|(?=\s-\s)|(?=,\s)|$)"
