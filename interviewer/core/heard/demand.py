"""What a reply demands that no fact answers: a choice of design, an opinion, what a candidate is to know, leave to assume."""

import re
from functools import cached_property

from interviewer.core.heard.plea import Plea
from interviewer.core.heard.points import SHORTLY
from interviewer.core.regex import regex
from interviewer.core.sentence import ASKS_FIRST, SENTENCE

ECHO = 3
"""Words up to which a question before an answer only takes up what was asked."""

CHOICE = regex(
    r"\b(?:should|shall) (?:i|we) (?:use|choose|pick|take|train|build|go with)\b|\bwould you (?:use|choose|pick|take|do)\b"
    r"|\bhow (?:do|can|could) i (?:\w+ )?(?:choose|pick|select|decide|split|sort|order|rank|combine|weigh)\b"
    r"|\bhow (?:should|shall|would) (?:i|we|you) (?:\w+ )?(?:handle|deal|solve|treat|approach|tackle|build|model|design|rank|measure|evaluate|define)\b",
    re.IGNORECASE,
)
"""A choice of design handed to the interviewer, whatever facts its words may touch."""
_BELIEVES = r"\ (?:\w+ly\ |just\ )?(?:assume|guess|suppose|imagine|presume|expect|reckon|gather|bet|take\ it)\b"
DECISION = regex(
    rf"""\b(?:should|shall)\ (?:i|we)\ (?!talk|speak|go\b|start\b|begin|continue|move|explain|cover|discuss|elaborate
        |keep|stop|proceed|dive|describe|focus|walk|jump|first|do\ next|finish|end\b|wrap|close|leave|call)
    | \bwould\ you\ (?:use|choose|pick|prefer|recommend|go|suggest|take|rather|do)\b
    | \bdo\ you\ (?:want|prefer|expect|need|like)\ (?:me|us)\ to\b | \bwhat\ (?:do|would|can|could)\ (?:you|u)\ (?:suggest|recommend|advise)\b
    | ^\W*(?:(?:so|and|but|ok|or)\W+)*(?:do\ )?you\ (?:want|prefer|expect|need|like)\ (?!to\b|me\b|us\b|that\b|know\b)(?:\w+\ ){{1,5}}or\ (?:\w+\ ){{0,4}}\w+(?:\ for\ \w+)?\s*\?
    | \b(?:which|what)\ (?:kind\ of\ |type\ of\ |sort\ of\ )?
      (?:model|algorithm|architecture|loss|metrics?|features?|approach|method|network|threshold|index|database)\b
    | \b(?:can|could|may|must)\ (?:i|we)\ (?:use|choose|pick|go\ with|just|start\ with)\b
    | \b(?:would|is|are|will)\b.{{1,50}}\bbetter\ than\b | \b(?:which|what)\ (?:is|would\ be|works|one\ is)\ better\b
    | \bis\ it\ (?:ok|okay|fine|better|best)\ (?:if|to)\b
    | \b(?:i|we)(?:['’]d|\ (?:could|would|should|can|might))\b(?!{_BELIEVES})[^.?!]{{0,200}},?\ (?:right|correct|no|yes|yeah|ok|okay)\s*\?""",
    re.IGNORECASE | re.VERBOSE,
)
"""A choice of design that is handed to the interviewer."""
TAUGHT = regex(
    r"""\b(?:can|could|would)\ you\ (?:\w+\ )?(?:explain|define)\b | ^\W*(?:\w+\W+)?what(?:['’]?s|\ is|\ are)\ (?:an?|(?:the\ )?difference)\b
    | ^\W*(?:\w+\W+)?what(?:['’]?s|\ is|\ would\ be)\ (?:wrong|better|best|bad|the\ (?:right|best|correct)\ (?:\w+))\b
    | ^\W*(?:\w+\W+)?(?:(?:hm+|fine|ok|okay|well|but|and|so|right|sure|yeah|yes|no)\W+)*why\ (?:is|are|would|isn['’]?t|not)\b | ^\W*(?:\w+\W+)?do\ you\ know\ \w+(?:\ \w+)?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a candidate asks for what the interview is about."""
MAY_ASSUME = regex(
    r"\b(?:can|could|may|might|shall|should) (?:i|we) (?:\w+ )?(?:assume|suppose|presume)\b"
    r"|\b(?:safe|fair|ok|okay|fine|alright|reasonable) (?:to|(?:if|when|that) (?:i|we)) (?:\w+ )?(?:assume|suppose|presume)d?\b",
    re.IGNORECASE,
)
"""Leave asked for to assume something."""
TAKEN = regex(
    r"\b(?:i(?:['’]m|\ am)?|we(?:['’]re|\ are)?)\ (?:\w+\ )?(?:assum(?:e|ing)|suppos(?:e|ing)|presum(?:e|ing)|take\ it|taking\ it|gather|understand|expect(?:ing)?)\b"
    r"(?![^?]*\b(?:should|would|i['’]d|we['’]d)\b)",
    re.IGNORECASE | re.VERBOSE,
)
"""Something of the case that they take for granted, and no step of the design."""
EXPERIENCE = regex(
    r"""\b(?:in|from|with)\ your\ (?:own\ |personal\ |long\ )?(?:experience|career|interviews|practice)\b
    | \b(?:candidates?|people\ (?:you\ interview|in\ (?:these|such)\ interviews)|interviewees|applicants|others\ before\ me)\b.{0,30}
        \b(?:forget|forgot|miss|missed|overlook|struggle|fail|get\ wrong|stumble|leave\ out|usually|typically|mostly|most\ often)\b
    | \bwhat\ do\ (?:most\ |many\ |other\ )?(?:candidates|applicants|interviewees)\b
    | \bhow\ (?:would|did)\ you\ (?:have\ )?(?:do|done|solve|solved|build|built|design|designed)\ (?:it|this|that)\ yourself\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A question after the interviewer's own experience, or after other candidates."""
RESTATES = regex(
    r"^\W*(?:\w+\W+)?(?:it|this|that)(?:['’]?s| is) (?:\w+ )?(?:like|basically|similar to|the same as|kind of|sort of|just)\b",
    re.IGNORECASE,
)
"""A question that says the task again in other words."""
TERM = regex(
    r"\bwhat (?:do|did|does|would) (?:you|u|we|they) (?:\w+ )?mean (?:by|with)\s+(?:the |an? )?(?!(?:that|this|it|these|those|question)\b)"
    r"(?P<term>\w+(?:[ -](?!exactly|here|precisely|in\b)\w+)?)(?: (?:exactly|here|precisely|in this case))?\s*(?:\?|$)"
    r"|\bwhat (?:exactly )?counts (?:here )?as (?:the |an? )?(?P<kind>\w+(?:[ -](?!exactly|here)\w+)?)"
    r"(?: (?:exactly|here|for (?:you|us|them)|to (?:you|us)|in (?:your|our) (?:view|eyes|opinion|case)|in this case))?\s*(?:\?|$)",
    re.IGNORECASE,
)
"""A question after what a word of the case means."""


class Demand(Plea):
    """What a reply demands that no fact answers."""

    @cached_property
    def wants_a_decision(self) -> bool:
        """Whether it asks the interviewer to choose part of the design, and does nothing else."""
        if self.understanding.acts == ("check-in",):
            return False  # "do you want me to go deeper?" offers, and hands nothing over
        marked = "?" in self.text or (self.does("clarifying-question") and bool(ASKS_FIRST.match(self.text)))
        asks = marked and not self.does("lead")
        if asks and not (self.explained and self.does("answer")) and CHOICE.search(self.text):
            return True
        return asks and not self.explained and not self.understanding.topics and bool(DECISION.search(self.text))

    @property
    def asks_to_be_taught(self) -> bool:
        """Whether it asks for what a candidate is to know: what a term means, why something is wrong, the right answer."""
        parts = [part for part in SENTENCE.findall(self.text) if part.strip()]
        while len(parts) > 1 and len(parts[0].split()) <= ECHO:  # "hmm fine."
            del parts[0]
        if (
            self.wants_plain_words
            or len(parts) != 1
            or self.explained
            or self.understanding.topics
            or self.size > SHORTLY
        ):
            return False  # what comes behind a question answers it
        return bool(TAUGHT.search(parts[0])) and "because" not in self.text.casefold()

    @property
    def asks_to_assume(self) -> bool:
        """Whether it asks to be allowed an assumption of its own."""
        return bool(MAY_ASSUME.search(self.text))

    @property
    def restates(self) -> bool:
        """Whether it asks if the case is what the candidate takes it for."""
        return "?" in self.text and bool(RESTATES.search(self.text))

    @property
    def term(self) -> str:
        """The word of the case whose meaning it asks for; empty when it asks for none."""
        found = TERM.search(self.text)
        return next((word for word in found.groups() if word), "") if found else ""
