"""What the wording of a reply shows by itself: patterns, no rules. Which of them decides what is said in ``heard``."""

import re

DECISION = re.compile(
    r"""\b(?:should|shall)\ (?:i|we)\ (?!talk|speak|go\b|start\b|begin|continue|move|explain|cover|discuss|elaborate
        |keep|stop|proceed|dive|describe|focus|walk|jump|first|do\ next|finish|end\b|wrap|close|leave|call)
    | \bwould\ you\ (?:use|choose|pick|prefer|recommend|go|suggest|take|rather|do)\b
    | \bdo\ you\ (?:want|prefer|expect|need|like)\ (?:me|us)\ to\b
    | \b(?:which|what)\ (?:kind\ of\ |type\ of\ |sort\ of\ )?
      (?:model|algorithm|architecture|loss|metrics?|features?|approach|method|network|threshold|index|database)\b
    | \b(?:can|could|may|must)\ (?:i|we)\ (?:use|choose|pick|go\ with|just|start\ with)\b
    | \bis\ it\ (?:ok|okay|fine|better|best)\ (?:if|to)\b
    | \b(?:i|we)(?:['’]d|\ (?:could|would|should|can|might))\b[^.?!]*,?\ (?:right|correct|no|yes|yeah|ok|okay)\s*\?""",
    re.IGNORECASE | re.VERBOSE,
)
CHOICE = re.compile(
    r"\b(?:should|shall) (?:i|we) (?:use|choose|pick|take|train|build|go with)\b|\bwould you (?:use|choose|pick|take|do)\b"
    r"|\bhow (?:should|shall|would) (?:i|we|you) (?:\w+ )?(?:handle|deal|solve|treat|approach|tackle|build|model|design|rank|measure|evaluate|define)\b",
    re.IGNORECASE,
)
"""A choice of design handed to the interviewer, whatever facts its words may touch."""
OPINION = re.compile(
    r"\bwould you have\b|\bin my (?:place|shoes)\b|\bhow (?:did|am) i do|\bdid i (?:pass|do|miss)\b", re.IGNORECASE
)
GIVES_WAY = re.compile(
    r"""\b(?:fair(?:\ enough|\ point)?|good\ (?:point|catch|question)|point\ taken|true|agreed
    | you(?:'|’)?(?:re|\ are)\ right
    | oops|my\ (?:bad|mistake)|i\ was\ wrong|tak(?:e|ing)\ (?:it|that|this)\ back|scratch\ that|forget\ (?:that|what\ i)
    | stand\ corrected|i\ agree|instead|rather|ah|oh|of\ course|makes\ sense
    | (?:let\ me|i(?:'|’)?(?:d|\ would|ll|\ will))\ (?:change|correct|revise|fix|drop)
    | then\ i(?:'|’)?(?:d|\ would))\b""",
    re.IGNORECASE | re.VERBOSE,
)
REFUSES = re.compile(
    r"""\b(?:i(?:'|’)?(?:d|\ would)?\ (?:still|stand\ by|stick\ (?:to|with)|insist|disagree|(?:rather\ )?keep\ (?:it|that|my))
    | (?:don(?:'|’)?t|do\ not)\ (?:think\ so|agree|see\ (?:a|the)\ problem|care)
    | disagree|you(?:(?:'|’)?re|\ are)\ (?:\w+\ )?(?:wrong|mistaken)|not\ what\ i\ (?:said|meant)
    | (?:that|it)(?:'|’)?(?:s|\ is)\ (?:still\ )?(?:fine|enough|good\ enough|not\ a\ problem|no\ problem)
    | (?:it|that)(?:'|’)?s\ (?:the\ |a\ |quite\ )?(?:standard|common|usual|normal)|why\ not|everyone\ does|always\ works
    | (?:doesn(?:'|’)?t|does\ not)\ matter|no[,.]?\ (?:i|it|that|we))\b""",
    re.IGNORECASE | re.VERBOSE,
)
STANDS_BY = re.compile(
    r"""\W*(?:(?:no|nah|nope|well|hm+|honestly|still|but|i\ (?:still\ )?think|i\ guess|for\ (?:me|us))\W+)*
      (?:(?:that|it|this)(?:['’]?s|\ is|\ would\ be)\ |(?=all\ good\b)|(?:i|we)(?:['’]?m|['’]?re|\ am|\ are)\ (?:\w+\ )?(?=\w+\ with\b))
      (?:(?:just|still|totally|perfectly|really|all)\ )*(?:fine|ok(?:ay)?|alright|acceptable|good\ enough|good|happy|no\ (?:problem|issue))
      (?:\ (?:with\ (?:it|that|this|me|us)|by\ me|for\ (?:me|us|now)|as\ (?:it|that)\ is|here))*(?:\W+(?:i['’]?m|i\ am|we['’]?re|all)\ (?:good|fine|ok(?:ay)?|happy))?\W*""",
    re.IGNORECASE | re.VERBOSE,
)
"""All that somebody says who keeps what was challenged."""
ASSENT = re.compile(
    r"(?:yes|yep|yeah|sure|ok(?:ay)?|please|go ahead|hint|the hint)(?: please| a hint| hint)?[.! ]*", re.IGNORECASE
)
SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n")
UNMARKED = re.compile(
    r"""(?:^|[,;.:]\s*|\b(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey)\s+)
      (?:hows?|whats?|which|whos?|whose|whom|wheres?|whens?|whys?|do|does|did|is|are|was|can|could|should|would|will|have|has|any|may
        |shall|am)\b
    | \b(?:know|ask|asking|wonder|wondering|clarify|understand|curious|question|questions|tell\ me|confirm|check)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a question without a question mark looks like."""
END = re.compile(
    r"\b(?:end|finish|stop|quit|exit|close|leave)\b.{0,20}\b(?:interview|session|here|now|it)\b|\b(?:good)?bye\b",
    re.IGNORECASE,
)
BARE_END = re.compile(r"\W*(?:quit|exit|finish(?:ed)?|stop|end|done|bye)\W*", re.IGNORECASE)
WISHES = re.compile(r"\b(?:want|like|need|love|have) to (?:know|ask|understand|clarify|hear)\b", re.IGNORECASE)
"""A wish to be told, which names what it wants to know without explaining it."""
ASKS_FIRST = re.compile(
    r"""\s*(?:(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey|please|no|i\ meant?)[,\ ]+)*
      (?:hows?|whats?|which|whos?|whose|whom|wheres?|whens?|whys?|do|does|did|is|are|was|can|could|should|would|will|have|has|any|may
        |shall|am)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that asks from its first word on."""
WHY_FIRST = re.compile(
    r"\W*(?:(?:hm+|fine|ok|okay|well|but|and|so|right|yeah)\W+)*why (?:is|are|would|isn['’]?t|not)\b(?!.*\bbecause\b)",
    re.IGNORECASE,
)
KEEPS = re.compile(
    r"""\bi\ (?:still\ (?:think|believe|say|find|want|prefer)|stand\ by|stick\ (?:to|with)|insist|disagree|keep\ (?:it|that|my))\b
    | \bgood\ enough\b(?!.*\b(?:not|never)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that keep a view, whatever else the sentence seems to show."""
ASKS_TO_END = re.compile(
    r"\b(?:can|could|may|might|shall|should) (?:we|i) (?:please |just |now )*(?:finish|stop|end|wrap|close|call it)\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
ANNOUNCES = re.compile(
    r"""(?:\w+,?\ ){0,3}(?:let(?:'|’)?s|let\ (?:me|us)|i(?:'|’)?d\ (?:rather|like\ to)|(?:can|shall|could)\ (?:we|i)
      |i\ (?:want|would\ like|would\ rather)(?:\ to)?)\s+
      (?:\w+\ ){0,2}(?:move|talk|go|turn|switch|discuss|cover|jump|speak|come)\b(?:\W+\w+){0,9}\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that says where the talk goes, and hardly more."""
GOING = re.compile(
    r"\W*(?:(?:can|could|shall|may|let|we|i|us|me|s)\W+)*(?:go|going|come|get|move|switch|jump|turn)\b", re.IGNORECASE
)
LOST = re.compile(
    r"^\W*(?:\w+\W+){0,3}(?:question|that|this|it) (?:really |just )?(?:makes? no sense|(?:doesn['’]?t|does not) make (?:any )?sense)(?: to me)?\W*$"
    r"|\bwhere were we\b|\bwhat (?:was|is) (?:the|your) question\b|\bwhat did you (?:just )?ask\b",
    re.IGNORECASE,
)
MOMENT = re.compile(
    r"\b(?:one|a) (?:sec|second|moment|minute)\b(?! ago)|\bhold on\b|\bright back\b|\bbrb\b", re.IGNORECASE
)
AWAY = re.compile(
    r"\b(?:break|coffee|tea|water|drink|snack|lunch|toilet|bathroom|restroom|loo|pee|phone|door(?:bell)?|brb|back in|right back|dog|cat|kid)\b",
    re.IGNORECASE,
)
KNOWS_NOT = re.compile(r"\W*(?:\w+\W+)?(?:i (?:don(?:'|’)?t|do not) know|no idea|i have no idea)\b", re.IGNORECASE)
CORRECTS = re.compile(
    r"\bi (?:\w+ )?meant(?: to say)?\b|\byou(?:['’]ve| have)? (?:\w+ )?misunder\w+(?: me| that| it)?\b|\b(?:make|let me make) (?:that|it)\b|\bcorrection\b|\bshould have said\b",
    re.IGNORECASE,
)
"""What stands before the words that take the place of others."""
DEPTH = re.compile(
    r"\b(?:enough|enuf|sufficient|deep(?:er)?|depth|detail(?:s|ed)?|elaborate|expand|further|more)\b", re.IGNORECASE
)
"""How a candidate asks how far to go into something."""
STARTS = re.compile(
    r"\W*(?:\w+\W+){0,3}(?:shall|should|can|may|do you want me to|would you like me to)(?: i)? (?:just |directly |first )?(?:start|begin|jump|go straight)\b[^.!?\n]*\?\s*$",
    re.IGNORECASE,
)
"""Asked for leave to begin, or where to."""
EXPECTED = re.compile(
    r"""\bwhat\ (?:exactly\ )?(?:do|would|are|is)\ (?:you|it|this)\ (?:\w+\ )?(?:expect(?:ing|ed)?|want|need|looking\ for)\b[^.!?\n]{0,12}\bfrom\ me\b
    | \bwhat\ (?:you|is)\ (?:\w+\ )?(?:expect(?:ed)?|want|need)\b[^.!?\n]{0,12}\b(?:from|of)\ me\b
    | \bwhat\ (?:am\ i|should\ i|do\ i)\b[^.!?\n]{0,12}\b(?:supposed\ to\ do|have\ to\ do|need\ to\ do)\b
    | \bhow\ does\ this\ (?:interview\ )?work\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Asked what a candidate is to do here."""
EASIER = re.compile(
    r"\W*(?:\w+\W+){0,3}(?:something|anything|one|question)\b[^.!?\n]{0,12}\b(?:easier|simpler|smaller)\b[^.!?\n]{0,20}[.!?]*\s*",
    re.IGNORECASE,
)
"""Asked for something smaller."""
LET_ME = re.compile(
    r"\b(?:did|do|wo|would|are|is|never|not)\w*(?:n['’]?t)?\s(?:not\s)?(?:let|letting)\sme\s(?:finish|speak|talk|answer)\b",
    re.IGNORECASE,
)
"""A complaint about being interrupted."""
LASTS = re.compile(
    r"\b(?:within|under|below|about|around|means?|than|per|every|say) (?:maybe |about |around )?(?:a|one) (?:sec|second|moment|minute)s?\b",
    re.IGNORECASE,
)
"""A length of time that belongs to the design."""
TURNS_TO = re.compile(
    r"\W*(?:(?:skip|leave|enough|forget|drop)\b[^.!?\n]{0,30}[.!,;]\s*|(?:ok(?:ay)?|fine|good|next)[.!,;]?\s+)*"
    r"(?:(?:and |so )?(?:what|how) about|next|and|(?<=[.!,;] )(?=\w+\?))\s*(?P<area>\w+(?: \w+)?)\s*\?+\s*",
    re.IGNORECASE,
)
"""A part of the interview put up as a question: "skip the details. Monitoring?"."""
PLAN = re.compile(
    r"\b(?:my|the|a) (?:rough )?(?:plan|agenda|outline|roadmap|order)\b|\bfirst\b.{3,80}\bthen\b.{3,80}\b(?:then|last|finally|after that)\b"
    r"|\bi(?:['’]d| would|['’]ll| will) (?:like to )?(?:start|begin) with\b.{3,80}\bthen\b",
    re.IGNORECASE,
)
"""What somebody wants to talk about, in which order."""
OFFERS = re.compile(
    r"\W*(?:\w+\W+){0,2}(?:(?:shall|should) i|do you want me to|would you like me to|want me to) (?:also |just |now |quickly )?"
    r"(?:explain|talk|go (?:on|deeper|into|through)|dig|dive|elaborate|describe|continue|cover|discuss|expand|walk|say)\b[^.!?\n]*\?\s*$",
    re.IGNORECASE,
)
"""An offer to say more about something."""
GO_ON = re.compile(
    r"\b(?:continue|go on|go ahead|carry on|proceed|keep going|move on|next|begin|start)\b", re.IGNORECASE
)
YOUR_PICK = re.compile(
    r"\bwould you (?:like|prefer|rather|want)\b|\bdo you (?:prefer|want)\b|\b(?:where|what|which)\b.{0,20}\bshould (?:i|we)\b|\byour (?:call|choice|pick)\b|\bup to you\b",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\b(?:thank\w*|thx|ty|tysm|cheers|appreciate\w*|danke\w*|merci|gracias|grazie|obrigad[oa]|dzi[eę]k\w*|bedankt|te[sş]ekk[uü]r\w*)\b",
    re.IGNORECASE,
)
MAY_ASSUME = re.compile(
    r"\b(?:can|could|may|might|shall|should) (?:i|we) (?:\w+ )?(?:assume|suppose|presume)\b|\b(?:safe|fair|ok|okay|fine|reasonable) to assume\b",
    re.IGNORECASE,
)
RESTATES = re.compile(
    r"^\W*(?:\w+\W+)?(?:it|this|that)(?:['’]?s| is) (?:\w+ )?(?:like|basically|similar to|the same as|kind of|sort of|just)\b",
    re.IGNORECASE,
)
TAUGHT = re.compile(
    r"""\b(?:can|could|would)\ you\ (?:\w+\ )?(?:explain|define)\b | ^\W*(?:\w+\W+)?what(?:['’]?s|\ is|\ are)\ (?:a|an|the\ difference)\b
    | ^\W*(?:\w+\W+)?what(?:['’]?s|\ is|\ would\ be)\ (?:wrong|better|best|bad|the\ (?:right|best|correct)\ (?:\w+))\b
    | ^\W*(?:\w+\W+)?(?:(?:hm+|fine|ok|okay|well|but|and|so|right|sure|yeah|yes|no)\W+)*why\ (?:is|are|would|isn['’]?t|not)\b | ^\W*(?:\w+\W+)?do\ you\ know\ \w+(?:\ \w+)?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a candidate asks for what the interview is about."""
RETORT = re.compile(
    r"(?:what(?:['’]?s| is) (?:so |the )?(?:wrong|bad|problem) (?:with|about|in) (?:that|it|this)|why not|so what"
    r"|why(?: is|['’]?s) (?:that|it|this) (?:so )?(?:bad|wrong|an? (?:\w+ )?problem))\W*$",
    re.IGNORECASE,
)
"""How a statement ends that is kept against a challenge."""
YOU_SAID = re.compile(
    r"^\W*(?:(?:so|ok|wait|and|but|sorry|hm+|right)\W+)*(?:you (?:just |already )?(?:said|mentioned|told me)|it was|that was|there (?:are|were))\b[^.!?\n]*"
    r",\s*(?:right|correct|yes|no|true)\s*\?\s*$",
    re.IGNORECASE,
)
"""A fact said back to be confirmed, whatever the interviewer asked last."""
REWORD = re.compile(
    r"\b(?:re-?phrase|re-?word|reformulate|paraphrase|differently|another way|simpler|plain|clarify|explain|unclear|confus\w+)\b"
    r"|\b(?:other|different|simple|easier|fewer) words\b|\bmean\w*\b|\bsense\b|\bwhat (?:do )?you (?:want|expect|are after|are looking for)\b|\bunderst\w+|\bfollow\b|\bget (?:it|that|the|your)\b",
    re.IGNORECASE,
)
"""A plea for other words rather than for the same once more."""
TERM = re.compile(
    r"\bwhat (?:do|did|does|would) (?:you|u|we|they) (?:\w+ )?mean (?:by|with)\s+(?:the |an? )?(?!(?:that|this|it|these|those|question)\b)"
    r"(?P<term>\w+(?:[ -](?!exactly|here|precisely|in\b)\w+)?)(?: (?:exactly|here|precisely|in this case))?\s*(?:\?|$)"
    r"|\bwhat (?:exactly )?counts (?:here )?as (?:the |an? )?(?P<kind>\w+(?:[ -](?!exactly|here)\w+)?)(?: (?:exactly|here))?\s*(?:\?|$)",
    re.IGNORECASE,
)
"""A question after what a word of the case means."""
GLOSS = re.compile(
    r"^\W*(?:(?:ok|so|well|then|maybe|i would use|i['’]d use|just)\W+)*(?:the\s+)?\w+(?:\s\w+){0,2},?\s+(?:meaning|i\.?e\.?|so|that is|which is)?\s*"
    r"how (?:many|much|often|well|fast|good)\b(?:\s\w+){0,3}?\s(?:it|they|he|she|we|i|that|the \w+)\s(?!(?:have|do|is|are|has|does)\W*$)\w+[^?]*$",
    re.IGNORECASE,
)
"""A term and what it counts ("accuracy, how many mails it gets right"), which asks nothing."""
STATES_WHO = re.compile(
    r"^\W*(?:(?:so|and|then|ok|well|for me)\W+)*(?:the|our|my|an?|this|that|it)\b(?! question)(?:\s(?!question\b)\w+){0,4}?\s(?:is|are|would be|means|says|shows|tells)\s"
    r"(?:who|what|which|where|when|how many|how much|how often)\s(?!(?:is|are|do|does|can|should|will)\s+(?:the|we|you|i|they)\b)\w+[^?]*$",
    re.IGNORECASE,
)
"""A statement that ends in a clause of what or who ("the data is who follows who"), which asks nothing."""
WHAT_NEXT = re.compile(
    r"\W*(?:(?:ok(?:ay)?|well|right|fine|alright|yes|so|and|good|great|cool|hm+)\W+)*"
    r"(?:(?:what|anything) else|what(?:['’]?s| is| comes)? next|what now)(?: (?:then|now|please|do you want to (?:know|hear)))?\W*"
    r"|.{0,60}\b(?:what|anything) else (?:that )?(?:do )?you(?:['’]d| would)? (?:want|like|need|wish)\b[^.!?\n]*\?\s*",
    re.IGNORECASE,
)
"""All that somebody says who is done here and waits for the next question."""
GUESSES = re.compile(r"\b(?:maybe|perhaps|probably|possibly|i (?:guess|suppose|think|would say))\b", re.IGNORECASE)
NERVOUS = re.compile(r"\b(?:nervous|anxious|scared|stressed|first time|never done)\b", re.IGNORECASE)
NOT_YET = re.compile(r"\W*(?:no\b|not yet|go on|let(?:'|’)?s go on|continue|carry on|keep going)", re.IGNORECASE)
YES = re.compile(
    r"\W*(?:yes|yep|yup|yeah|yea|ya|y|sure|ok(?:ay)?|please|right|fine|correct|exactly|indeed|(?:that['’]?s|that is) (?:right|correct|it|all))\b",
    re.IGNORECASE,
)
GREETING = re.compile(
    r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|nice to meet|how are you)\b", re.IGNORECASE
)


def asks_why(sentence: str) -> bool:
    """Whether ``sentence`` asks why, with or without a mark, and gives no reason of its own."""
    return bool(WHY_FIRST.match(sentence))


def asks(sentence: str) -> bool:
    """Whether ``sentence`` asks from its first word on and is marked, or asks why."""
    return asks_why(sentence) or (bool(ASKS_FIRST.match(sentence)) and sentence.rstrip().endswith("?"))
