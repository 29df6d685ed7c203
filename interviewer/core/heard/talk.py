"""What a reply says about the talk and not about the case."""

import re
from functools import cached_property

from interviewer.core.heard.aside import Aside, aside_in
from interviewer.core.heard.meta import Meta, meta_of
from interviewer.core.heard.noise import Noise
from interviewer.core.heard.points import SHORTLY
from interviewer.core.heard.put_up import put_up
from interviewer.core.heard.word import word_in
from interviewer.core.matter import matter
from interviewer.core.recant import OWN_FAULT
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question, questions_of

OFFERS = regex(
    r"\W*(?:\w+\W+){0,2}(?:(?:shall|should) i|do you want me to|would you like me to|want me to) (?:also |just |now |quickly )?"
    r"(?:explain|talk|go (?:on|deeper|into|through)|dig|dive|elaborate|describe|continue|cover|discuss|expand|walk|say"
    r"|draw|sketch|add|show|list|name|calculate|compute|write|give|finish)\b[^.!?\n]*\?\s*$",
    re.IGNORECASE,
)
"""An offer to say more about something."""
STARTS = regex(
    r"\W*(?:\w+\W+){0,3}(?:shall|should|can|may|do you want me to|would you like me to)(?: i)? (?:just |directly |first )?(?:start|begin|jump|go straight)\b[^.!?\n]*\?\s*$",
    re.IGNORECASE,
)
"""Asked for leave to begin, or where to."""
PLAN = regex(
    r"\b(?:my|the|a) (?:rough )?(?:plan|agenda|outline|roadmap|order)\b|\bfirst\b.{3,80}\bthen\b.{3,80}\b(?:then|last|finally|after that)\b"
    r"|\bi(?:['’]d| would|['’]ll| will) (?:like to )?(?:start|begin) with\b.{3,80}\bthen\b",
    re.IGNORECASE,
)
"""What somebody wants to talk about, in which order."""
DEPTH = regex(
    r"\b(?:enough|enuf|sufficient|deep(?:er)?|depth|detail(?:s|ed)?|elaborate|expand|further|more)\b", re.IGNORECASE
)
"""How a candidate asks how far to go into something."""
WHERE_DEEP = regex(
    rf"\b(?:what|which|where|(?:is there|any)(?: an?)? (?:part|point|thing|area|topic)|any(?:thing|where))\b(?! if\b)[^.!?\n]{{0,60}}{DEPTH.pattern}",
    re.IGNORECASE,
)
"""How they ask of what to say more."""
GO_ON = regex(r"\b(?:continue|go on|go ahead|carry on|proceed|keep going|move on|next|begin|start)\b", re.IGNORECASE)
"""Words for going on, or beginning."""
YOUR_PICK = regex(
    r"\bwould you (?:like|prefer|rather|want)\b|\byou(?:['’]d| would) (?:like|prefer|rather|want) (?:me|us|to hear)\b|\bdo you (?:prefer|want)\b"
    r"|\b(?:where|what|which)\b.{0,20}\bshould (?:i|we)\b|\byour (?:call|choice|pick)\b|\bup to you\b",
    re.IGNORECASE,
)
"""How the choice of what comes is left to the interviewer."""
THANKS = regex(
    r"\b(?:thank\w*|thx|ty|tysm|cheers|appreciate\w*|danke\w*|merci|gracias|grazie|obrigad[oa]|dzi[eę]k\w*|bedankt|te[sş]ekk[uü]r\w*)\b",
    re.IGNORECASE,
)
GREETING = regex(r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|nice to meet|how are you)\b", re.IGNORECASE)
APOLOGY = regex(r"\b(?:sorry|apologi\w+|pardon)\b", re.IGNORECASE)
NERVOUS = regex(r"\b(?:nervous|anxious|scared|stressed|first time|never done)\b", re.IGNORECASE)
ASIDES = frozenset("answer clarifying-question check-in social ask-time ask-repeat".split())
"""Acts that the ear may take an aside for."""
SETTLING = ("withdrawn", "objects", "agrees", "sorry")
"""Asides that settle a challenge."""


_OWNS_UP = regex(rf"\W*(?:{OWN_FAULT})", re.IGNORECASE | re.VERBOSE)
BESIDE = 4
"""Words about the case that may stand beside a question about the talk that is all a reply does."""
BRIEF = 14
"""Words up to which a sentence without a question mark may ask about the talk."""


def asked_of_the_talk(sentence: str) -> Meta:
    """What one ``sentence`` asks about the talk; a longer one only where it is marked, and none that says what was wrong."""
    if put_up(sentence):
        return ""
    brief = len(sentence.split()) <= BRIEF and not _OWNS_UP.match(sentence)
    return meta_of(sentence.strip()) if is_question(sentence) or brief else ""


class Talk(Noise):
    """What a reply says about the talk."""

    @cached_property
    def aside(self) -> Aside:
        """What it is when it is about the talk and not about the case; empty otherwise."""
        kind = aside_in(self.text)
        asides = (
            ASIDES | {"off-topic"} if kind == "why" else ASIDES
        )  # "that is a stupid question" is about the question
        if self.understanding.leads or not asides.issuperset(self.understanding.acts):
            return ""
        if kind == "resumes" and self.text.count("?") > 1:
            return ""  # "can I ask something?", and the question with it
        plain = not (self.findings or self.understanding.topics)
        return (
            kind
            if plain
            or kind in ("clock", "tempo", "resumes", "objects")
            or (kind in ("said", "why") and not self.findings)
            else ""
        )

    @cached_property
    def meta(self) -> Meta:
        """What it asks about the talk itself; empty when it asks nothing of the kind."""
        kinds = [kind for part in SENTENCE.findall(self.text) if (kind := asked_of_the_talk(part))]
        if word_in(self.text).text and "verdict" not in kinds:
            return "word"
        return "verdict" if word_in(self.text).text else next(iter(kinds), "")

    @cached_property
    def only_about_the_talk(self) -> bool:
        """Whether what it asks about the talk is all that it does."""
        rest = [part for part in SENTENCE.findall(self.text) if not asked_of_the_talk(part) and not word_in(part).text]
        if any(is_question(part) and matter(part) for part in rest) and self.meta != "word":
            return False
        return not self.explained and matter(" ".join(rest)) <= BESIDE

    @property
    def offers(self) -> bool:
        """Whether all it does is to offer to say more: "shall I explain the loss as well?"."""
        return self.size <= SHORTLY and bool(OFFERS.match(self.text))

    @property
    def proposes(self) -> bool:
        """Whether it lays out an order of things and asks if that is fine, or where to begin."""
        if self.size <= SHORTLY and STARTS.match(self.text):
            return True
        return self.does("check-in") and len(self.explained) <= 1 and bool(PLAN.search(self.text))

    @property
    def asks_how_deep(self) -> bool:
        """Whether it asks if that was enough, or whether more is wanted."""
        asked = questions_of(self.text) or [self.text]
        return self.does("check-in") and any(map(DEPTH.search, asked)) and not self.asks_where_deep

    @property
    def asks_where_deep(self) -> bool:
        """Whether it asks what to say more of: the next question tells it."""
        asked = questions_of(self.text) or [self.text]
        return self.does("check-in") and any(map(WHERE_DEEP.search, asked))

    @property
    def asks_to_go_on(self) -> bool:
        """Whether it asks for leave to go on."""
        return self.does("check-in") and (self.offers or bool(GO_ON.search(self.text)))

    @property
    def leaves_the_choice(self) -> bool:
        """Whether it asks the interviewer what to talk about."""
        return self.does("check-in") and bool(YOUR_PICK.search(self.text))

    @property
    def greets(self) -> bool:
        """Whether it says hello."""
        return bool(GREETING.search(self.text))

    @property
    def is_nervous(self) -> bool:
        """Whether it says that this is hard to bear."""
        return bool(NERVOUS.search(self.text))

    @property
    def thanks(self) -> bool:
        """Whether it says thank you."""
        return bool(THANKS.search(self.text))

    @property
    def apologises(self) -> bool:
        """Whether it says sorry."""
        return bool(APOLOGY.search(self.text))
