"""Whether a reply is a yes, a no, or the end."""

import re

from interviewer.core.heard.asking import Asking
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.speech import HAVE, LET, LETS
from interviewer.core.text import Span
from interviewer.core.understanding.talk import YES

ASSENT = regex(rf"(?:{YES}|go ahead|hint|the hint)(?: please| a hint| hint)?[.! ]*", re.IGNORECASE)
"""A yes to an offer of help, and nothing else."""
BEGINS_WITH_YES = regex(
    rf"\W*(?:{YES}|yea|ya|y|right|fine|correct|exactly|indeed|(?:that['’]?s|that is) (?:right|correct|it|all))\b",
    re.IGNORECASE,
)
"""A reply that begins with one."""
NOT_YET = regex(rf"\W*(?:no\b|not yet|go on|{LETS} go on|continue|carry on|keep going)", re.IGNORECASE)
"""A reply that would rather go on."""
ASKS_TO_END = regex(
    r"\b(?:can|could|may|might|shall|should) (?:we|i) (?:please |just |now )*(?:finish|stop|end|wrap|close|call it)\b"
    r"|\bare we (?:done|finished|through)\b(?! with)|\b(?:is|was) (?:this|the|it|that) (?:interview )?(?:done|over|finished)\b\W*$"
    r"|\b(?:can|could|may|might) (?:we|i) (?:please |just |now |already )*(?:have|see|get|read|go to) (?:(?:the|my) report|my (?:results?|score))(?: (?:now|already|then|please|right away))*\W*$"
    r"|\bdo (?:i|we) (?:have|need) to (?:keep going|go on|continue|carry on)\b|\bwhether (?:the interview|we|this) (?:is|are) (?:done|over|finished)\b",
    re.IGNORECASE,
)
"""A question whether this may end, or is over."""
BARE_END = regex(r"\W*(?:quit|exit|finish(?:ed)?|stop|end|done|bye)(?: now| here| please)*\W*", re.IGNORECASE)
"""A word that ends it, and nothing else."""
END = regex(
    r"\b(?:end|finish|stop|quit|exit|close|leave)\b(?:.{0,20}\b(?:interview|session|here|now)\b|(?: with)? it\b)|\b(?:good)?bye\b"
    r"|\b(?:my|the) last (?:answer|word)\b|\bthat(?:['’]?s| is) (?:it|all|everything) (?:from me|for (?:me|today))\b",
    re.IGNORECASE,
)
"""Words that end it, wherever they stand."""
WISHES_END = regex(
    rf"\b(?:i(?:['’]?d| would)? (?:like|want|prefer|need) to|{LET}|i(?:['’]m| am) going to|please)\b|\bmy last\b|\bbye\b",
    re.IGNORECASE,
)
"""How the end is wished for behind an answer."""
_SO = r"(?:(?:and|so|ok(?:ay)?|well|yeah|now|sorry|hm+|i\ (?:think|guess|believe)|for\ me|from\ my\ side)\W{1,4}){0,5}+"
"""How somebody leads up to saying so."""
WANTS_END = regex(
    rf"""\b(?:i|we)(?:['’]?d|\ would)?\ (?:\w+\ ){{0,2}}?(?:want|wish|need|like|prefer|must|have|wanna|gotta)\ (?:to\ |that\ we\ |we\ )?(?:stop|finish|quit|leave|end)
          (?=\W*$|\W+(?:now|here|(?:it|this)\W*$|(?:the|this)\ (?:interview|session|talk)|today|please|sorry|thanks?|thank|because|i['’]?m|i\ am|am|is|for\ today)\b)
      | \b(?:please|pls|ok(?:ay)?|{LETS}|we)[, ]+(?:we\ |now\ |just\ )*(?:stop|finish|quit)(?:\ (?:now|here|it|this|the\ interview|today|please))*\W*$
      | (?:^|[,;.]\s*)(?:(?:and|so|ok(?:ay)?|just|then)\s+)*(?:stop|finish|quit|end|close)(?:\ (?:now|here|it|this|the\ interview|for\ today|up))*[\s,]+(?:please|pls|plz|thanks?)\W*$
      | (?:^|(?<=[,;]))\W{{0,9}}(?:(?:and|so)\ )?(?:want|need|like)\ (?:to\ )?(?:stop|finish|quit|leave)(?:\ (?:now|here|it|please|today))*\W*$
      | ^\W*(?:stop|finish|quit)\ (?:now|here|please|the\ interview|for\ today)\b
      | ^\W{{0,9}}{_SO}we\ (?:can|could|may)\ (?:\w+\ )?(?:stop|end|finish|close|wrap\ (?:it\ )?up)(?:\ it)?(?:\ (?:here|now|there|today|for\ today))*
          (?:\W+(?:and\ )?(?:i['’]?m|i\ am|we['’]?re|thanks?|thank\ you|please|from\ my\ side)\b.{{0,20}})?\W*$
      | \b(?:it\ is\ |that\ is\ |it['’]s\ |that['’]s\ )?enough\ (?:for\ (?:me\ )?(?:now|today)|for\ me)\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""How the end is wished for, also in broken English."""
SEEMS_DONE = regex(
    rf"""^\W{{0,9}}{_SO}(?:(?:that|this)(?:['’]?s|\ is|\ was)\ (?:all\ of\ )?(?:my|the)\ (?:(?:whole|full|entire)\ )?(?:design|plan|answer|system|solution|proposal|approach)\W{{1,4}})?{_SO}
          (?:i\ am|i['’]?m|we\ are|we['’]re)\ (?:done|finish(?:ed)?|through)(?:\ (?:now|here|with\ (?:it|this|that)))?
          (?:\W+(?:thanks?|thank\ you|please|sorry|bye|give\b.*|show\b.*))*\W*$
      | ^\W{{0,9}}{_SO}that(?:['’]?s|\ is|s|\ would\ be|['’]d\ be)\ (?:all|it|everything)(?:\ (?:from\ me|from\ my\ side|for\ (?:me|today|now)|i\ (?:would|wanted\ to|have\ to)\ say)\W*$
          |\W+(?:i['’]?m|i\ am)\ done\W*$)
      | ^\W*(?:(?:so|and|ok(?:ay)?|well|sorry|i\ think|i\ guess|hm+|now|then)\W+)*(?:i|we)(?:['’]?m|['’]?ve|['’]?re|\ am|\ have|\ are)?\ (?:(?:run|ran|all|now|kind\ of|pretty\ much)\ )*out\ of
          \ (?:things|points|words|stuff|topics)(?:\ (?:to\ (?:say|add|tell)|now|here))*\W*$
      | ^\W*(?:(?:so|and|ok(?:ay)?|well|sorry|i\ think|i\ guess|hm+|now|then|no)\W+)*(?:{HAVE}\ (?:got\ )?)?nothing\ (?:more|else|further|left)
          (?:\ (?:to\ (?:say|add|tell)|from\ (?:me|my\ side)|for\ now|now))*\W*$
      | \byou\ can\ (?:finish|stop|end|close)(?:\ (?:now|here|it|the\ (?:interview|talk)))?\W*$
      | \b(?:give|show)(?:\ me)?(?:\ the|\ my)?\ report\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody says behind an answer that they have no more to say; whether that is the end has to be asked."""
MORE = regex(
    r"(?:^|(?<![\s,;.!])[\s,;.!]++)(?:(?:and|or|but|so)\s+)?(?:(?:is\ there|was\ there|do\ you\ (?:need|want)|need|want)\s+)?(?:any|some)thing\s+(?:else|more)"
    r"(?:\s+(?:you(?:['’]d|\s+would)?\s+(?:need|want|like)|from\s+(?:me|my\s+side)|for\s+me|i\s+(?:should|can)\s+(?:add|say)|to\s+(?:say|add|hear|know)))*\s*\?+\s*$",
    re.IGNORECASE,
)
"""A last look round behind other words: "... finish please, anything else?"."""
LAST_WORDS = 8
"""Words up to which a reply that begins with yes or no says nothing else."""
LONGEST_END = 12
"""Words up to which a reply that names the end says nothing else."""


def without_look_round(text: str) -> str:
    """``text`` with blanks where it ends by asking if anything else is wanted; all of it where that is all."""
    found = MORE.search(text)
    alone = found is None or not text[: found.start()].strip()
    return text if found is None or alone else Span(found.start(), len(text)).blanked(text)


class Consent(Asking):
    """Whether a reply is a yes, a no, or the end."""

    @property
    def assents(self) -> bool:
        """Whether it is a bare yes."""
        return bool(ASSENT.fullmatch(self.text.strip()))

    @property
    def agrees(self) -> bool:
        """Whether it is short and begins with a yes."""
        return self.assents or (self.size <= LAST_WORDS and bool(BEGINS_WITH_YES.match(self.text)))

    @property
    def declines(self) -> bool:
        """Whether it is short and begins with a no, or with "go on"."""
        return self.size <= LAST_WORDS and bool(NOT_YET.match(self.text))

    @property
    def asks_to_end(self) -> bool:
        """Whether it asks for the end, or to be allowed it."""
        return bool(ASKS_TO_END.search(self._end if self.explained else self.text))

    @property
    def ends_plainly(self) -> bool:
        """Whether it says in so many words that the interview is to end."""
        if self.looks_round:
            return False
        if BARE_END.fullmatch(self.text) or (self.size <= LONGEST_END and END.search(self.text)):
            return True
        last = SENTENCE.findall(self.text)[-1:]
        return self.wants_to_end or any(
            len(s.split()) <= LONGEST_END and END.search(s) and WISHES_END.search(s) for s in last
        )

    @property
    def looks_round(self) -> bool:
        """Whether it ends by asking if anything else is wanted, behind other words."""
        return without_look_round(self.text) != self.text

    @property
    def seems_done(self) -> bool:
        """Whether its last sentence says that nothing more comes: "I'm done, thanks"."""
        last = [part.strip() for part in SENTENCE.findall(without_look_round(self.text).rstrip())[-1:]]
        return any(len(s.split()) <= LONGEST_END and SEEMS_DONE.search(s) for s in last)

    @property
    def wants_to_end(self) -> bool:
        """Whether one of its last two sentences is a short wish for the end: "i want finish, i am tired"."""
        last = [part.strip() for part in SENTENCE.findall(without_look_round(self.text).rstrip())[-2:]]
        return any(len(s.split()) <= LONGEST_END and not is_question(s) and WANTS_END.search(s) for s in last)
