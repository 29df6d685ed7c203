"""A reply as the conversation takes it: what was understood, and a few things that only its wording shows."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cached_property

from interviewer.core.aside import Aside, aside_of
from interviewer.core.rubric import Level
from interviewer.core.understanding.understand import Finding, Understanding

_DECISION = re.compile(
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
_CHOICE = re.compile(
    r"\b(?:should|shall) (?:i|we) (?:use|choose|pick|take|train|build|go with)\b|\bwould you (?:use|choose|pick|take|do)\b"
    r"|\bhow (?:should|shall|would) (?:i|we|you) (?:\w+ )?(?:handle|deal|solve|treat|approach|tackle|build|model|design|rank)\b",
    re.IGNORECASE,
)
"""A choice of design handed to the interviewer, whatever facts its words may touch."""
_OPINION = re.compile(
    r"\bwould you have\b|\bin my (?:place|shoes)\b|\bhow (?:did|am) i do|\bdid i (?:pass|do|miss)\b", re.IGNORECASE
)
_GIVES_WAY = re.compile(
    r"""\b(?:fair(?:\ enough|\ point)?|good\ (?:point|catch|question)|point\ taken|true|agreed
    | you(?:'|’)?(?:re|\ are)\ right
    | oops|my\ (?:bad|mistake)|i\ was\ wrong|tak(?:e|ing)\ (?:it|that|this)\ back|scratch\ that|forget\ (?:that|what\ i)
    | stand\ corrected|i\ agree|instead|rather|ah|oh|of\ course|makes\ sense
    | (?:let\ me|i(?:'|’)?(?:d|\ would|ll|\ will))\ (?:change|correct|revise|fix|drop)
    | then\ i(?:'|’)?(?:d|\ would))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_REFUSES = re.compile(
    r"""\b(?:i(?:'|’)?(?:d|\ would)?\ (?:still|stand\ by|stick\ (?:to|with)|insist|disagree|(?:rather\ )?keep\ (?:it|that|my))
    | (?:don(?:'|’)?t|do\ not)\ (?:think\ so|agree|see\ (?:a|the)\ problem|care)
    | disagree|you(?:(?:'|’)?re|\ are)\ (?:\w+\ )?(?:wrong|mistaken)|not\ what\ i\ (?:said|meant)
    | (?:that|it)(?:'|’)?(?:s|\ is)\ (?:still\ )?(?:fine|enough|good\ enough|not\ a\ problem|no\ problem)
    | (?:it|that)(?:'|’)?s\ (?:the\ |a\ |quite\ )?(?:standard|common|usual|normal)|why\ not|everyone\ does|always\ works
    | (?:doesn(?:'|’)?t|does\ not)\ matter|no[,.]?\ (?:i|it|that|we))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_ASSENT = re.compile(
    r"(?:yes|yep|yeah|sure|ok(?:ay)?|please|go ahead|hint|the hint)(?: please| a hint| hint)?[.! ]*", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n")
_ASKING = re.compile(
    r"""(?:^|[,;.:]\s*|\b(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey)\s+)
      (?:hows?|whats?|which|whos?|whose|whom|wheres?|whens?|whys?|do|does|did|is|are|was|can|could|should|would|will|have|has|any|may
        |shall|am)\b
    | \b(?:know|ask|asking|wonder|wondering|clarify|understand|curious|question|questions|tell\ me|confirm|check)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a question without a question mark looks like."""
_END = re.compile(
    r"\b(?:end|finish|stop|quit|exit|close|leave)\b.{0,20}\b(?:interview|session|here|now|it)\b|\b(?:good)?bye\b",
    re.IGNORECASE,
)
_BARE_END = re.compile(r"\W*(?:quit|exit|finish(?:ed)?|stop|end|done|bye)\W*", re.IGNORECASE)
_WISHES = re.compile(r"\b(?:want|like|need|love|have) to (?:know|ask|understand|clarify|hear)\b", re.IGNORECASE)
"""A wish to be told, which names what it wants to know without explaining it."""
_ASKS_FIRST = re.compile(
    r"""\s*(?:(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey|please)[,\ ]+)*
      (?:hows?|whats?|which|whos?|whose|whom|wheres?|whens?|whys?|do|does|did|is|are|was|can|could|should|would|will|have|has|any|may
        |shall|am)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that asks from its first word on."""
_ASKS_TO_END = re.compile(
    r"\b(?:can|could|may|might|shall|should) (?:we|i) (?:please |just |now )*(?:finish|stop|end|wrap|close|call it)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_ANNOUNCES = re.compile(
    r"""(?:\w+,?\ ){0,3}(?:let(?:'|’)?s|let\ (?:me|us)|i(?:'|’)?d\ (?:rather|like\ to)|(?:can|shall|could)\ (?:we|i)
      |i\ (?:want|would\ like|would\ rather)(?:\ to)?)\s+
      (?:\w+\ ){0,2}(?:move|talk|go|turn|switch|discuss|cover|jump|speak|come)\b(?:\W+\w+){0,9}\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that says where the talk goes, and hardly more."""
_LOST = re.compile(
    r"\bwhere were we\b|\bwhat (?:was|is) (?:the|your) question\b|\bwhat did you (?:just )?ask\b", re.IGNORECASE
)
_MOMENT = re.compile(
    r"\b(?:one|a) (?:sec|second|moment|minute)\b(?! ago)|\bhold on\b|\bright back\b|\bbrb\b", re.IGNORECASE
)
_AWAY = re.compile(
    r"\b(?:break|coffee|tea|water|drink|snack|lunch|toilet|bathroom|restroom|loo|pee|phone|door(?:bell)?|brb|back in|right back|dog|cat|kid)\b",
    re.IGNORECASE,
)
_KNOWS_NOT = re.compile(r"\W*(?:\w+\W+)?(?:i (?:don(?:'|’)?t|do not) know|no idea|i have no idea)\b", re.IGNORECASE)
_CORRECTS = re.compile(
    r"\bi (?:\w+ )?meant(?: to say)?\b|\b(?:make|let me make) (?:that|it)\b|\bcorrection\b|\bshould have said\b",
    re.IGNORECASE,
)
"""What stands before the words that take the place of others."""
_DEPTH = re.compile(
    r"\b(?:enough|enuf|sufficient|deep(?:er)?|depth|detail(?:s|ed)?|elaborate|expand|further|more)\b", re.IGNORECASE
)
"""How a candidate asks how far to go into something."""
_GO_ON = re.compile(
    r"\b(?:continue|go on|go ahead|carry on|proceed|keep going|move on|next|begin|start)\b", re.IGNORECASE
)
_YOUR_PICK = re.compile(
    r"\bwould you (?:like|prefer|rather|want)\b|\bdo you (?:prefer|want)\b|\b(?:where|what|which)\b.{0,20}\bshould (?:i|we)\b|\byour (?:call|choice|pick)\b|\bup to you\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\b(?:thank\w*|thx|ty|tysm|cheers|appreciate\w*|danke\w*|merci|gracias|grazie|obrigad[oa]|dzi[eę]k\w*|bedankt|te[sş]ekk[uü]r\w*)\b",
    re.IGNORECASE,
)
_MAY_ASSUME = re.compile(
    r"\b(?:can|could|may|might|shall|should) (?:i|we) (?:\w+ )?(?:assume|suppose|presume)\b|\b(?:safe|fair|ok|okay|fine|reasonable) to assume\b",
    re.IGNORECASE,
)
_RESTATES = re.compile(
    r"^\W*(?:\w+\W+)?(?:it|this|that)(?:['’]?s| is) (?:\w+ )?(?:like|basically|similar to|the same as|kind of|sort of|just)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\W*(?:no\b|not yet|go on|let(?:'|’)?s go on|continue|carry on|keep going)", re.IGNORECASE)
_YES = re.compile(r"\W*(?:yes|yep|yeah|sure|ok(?:ay)?|please|right|fine)\b", re.IGNORECASE)
_GREETING = re.compile(
    r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|nice to meet|how are you)\b", re.IGNORECASE
)


def _like_a_word(run: str) -> bool:
    """Whether ``run`` could be a word of English or an abbreviation: no key-mashing."""
    if not run.isascii() or run in ("a", "i"):
        return True
    if re.search(r"(.)\1\1|[bcdfghjklmnpqrstvwxz]{5}|^(?:asd|sdf|qwe|zxc|jkl|hjk)", run):
        return False
    return len(run) > 1 and (len(run) <= 4 or bool(re.search(r"[aeiouy]", run)))


PASSING = frozenset(
    "skip dont-know ask-hint ask-repeat ask-time check-in clarifying-question social finish lead off-topic".split()
)
"""Acts that speak to nothing that was said before."""
ASIDES = frozenset("answer clarifying-question check-in social ask-time ask-repeat".split())
"""Acts that the ear may take an aside for."""
ANSWERING = ("withdrawn", "objects", "agrees", "sorry")
"""Asides that settle a challenge."""
LECTURE = 60
"""Words from which on a reply without a question mark is taken to ask nothing."""
SHORTLY = 15
"""Words up to which a reply that begins with "I don't know" says little more."""
ECHO = 3
"""Words up to which a question before an answer only takes up what was asked."""
LONGEST_END = 12
"""Words up to which a reply that names the end says nothing else."""
LAST_WORDS = 8
"""Words up to which a reply that begins with yes or no says nothing else."""
ASKING, ONLY_ASKING = 0.6, 0.7
"""Shares of a message's words in questions from which on it is taken to do nothing but ask: where it explains nothing
in its other sentences, and in any case."""


@dataclass(frozen=True)
class Heard:
    """One reply. What several rules ask for is found out once, so there are no slots."""

    text: str
    understanding: Understanding

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Considerations that the reply shows, each once; a sentence that only says where to go explains none."""
        found = self.understanding.findings
        if not self.understanding.leads:
            return found
        return tuple(replace(f, level=min(f.level, Level.MENTIONED)) if self._announced(f) else f for f in found)

    def _announced(self, finding: Finding) -> bool:
        """Whether all that shows ``finding`` stands in sentences such as "let's move on to monitoring"."""
        spans = [(m.start(), m.end()) for m in _SENTENCE.finditer(self.text) if _ANNOUNCES.match(m[0].strip())]
        return bool(finding.evidence) and all(
            any(start <= span.start and span.end <= end for start, end in spans) for span in finding.evidence
        )

    @property
    def size(self) -> int:
        """Words."""
        return len(self.text.split())

    @cached_property
    def explained(self) -> frozenset[str]:
        """Considerations that the reply explains."""
        return frozenset(f.id for f in self.findings if f.level == Level.EXPLAINED)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read: empty, or no letter and no digit."""
        return not any(c.isalnum() for c in self.text) and "?" not in self.text

    @property
    def is_a_sign(self) -> bool:
        """Whether it is a picture, such as an emoji, and no word."""
        return self.blank and any(unicodedata.category(c) in ("So", "Sk") for c in self.text)

    @property
    def only_a_question_mark(self) -> bool:
        """Whether it is the written form of a puzzled look."""
        return "?" in self.text and not self.text.strip(" ?!\n")

    @property
    def nonsense(self) -> bool:
        """Whether the letters form no words: no act, no finding, and hardly a word with a vowel and another letter."""
        if self.findings or self.understanding.topics or set(self.understanding.acts) - {"answer", "off-topic"}:
            return False
        runs = re.findall(r"[^\W\d_]+", self.text.casefold())
        return bool(runs) and sum(map(_like_a_word, runs)) * 2 < len(runs)

    @property
    def off_topic(self) -> bool:
        """Whether it is about something else, or makes no sense at all."""
        return self.does("off-topic") and not self.findings and not self.understanding.topics

    @cached_property
    def asks(self) -> bool:
        """Whether it asks the interviewer something; a lecture without a question mark does not."""
        marked = "?" in self.text
        if marked and self._only_echoes and (self.explained or not self.understanding.topics):
            return False
        if self.knows_not and not any(_ASKS_FIRST.match(part) for part in _SENTENCE.findall(self.text)):
            return False  # "I don't know, ask people?" wants help, or the next question
        if self.understanding.topics and not self.does("answer") and len(self.explained) <= 2:
            return True  # "roughly how many a day" asks, and names the scale
        if (
            self.does("clarifying-question")
            and not self.does("answer")
            and _ASKS_FIRST.match(self.text)
            and len(self.explained) <= 2
        ):
            return True  # "what is the watch time per user" asks, and names a metric
        lectures = self.explained and (self.does("answer") or not _WISHES.search(self.text))
        if not marked and (lectures or self.size > LECTURE or not _ASKING.search(self.text)):
            return False
        if self.wants_a_decision or self.understanding.topics:
            return True
        if self.lost_the_thread and not self.understanding.topics:
            return False
        if not marked and not _ASKS_FIRST.match(self.text):
            return False  # "I always wondered how they do it" waits for no answer
        if marked and not self.findings and self.size > 1 and set(self.understanding.acts) <= {"finish"}:
            return True
        return self.does("clarifying-question") and (marked or not self.explained)

    @property
    def restates(self) -> bool:
        """Whether it asks if the case is what the candidate takes it for."""
        return "?" in self.text and bool(_RESTATES.search(self.text))

    @property
    def asks_to_assume(self) -> bool:
        """Whether it asks to be allowed an assumption of its own."""
        return bool(_MAY_ASSUME.search(self.text))

    @cached_property
    def only_asks(self) -> bool:
        """Whether asking is all it does, so that the floor is theirs again after the answer."""
        if self.wants_a_decision or (self.asks and self._mostly_asks):
            return True
        told = self._states if self.does("clarifying-question") else bool(self.explained)
        return self.asks and not (told or self.does("answer") or self.does("lead") or self.does("dont-know"))

    @property
    def _only_echoes(self) -> bool:
        """Whether its questions only take up what was asked: "A newcomer? I'd ask for topics"."""
        asked = [part.split() for part in _SENTENCE.findall(self.text) if part.rstrip().endswith("?")]
        return self.size > SHORTLY and all(len(part) <= ECHO for part in asked)

    @property
    def _mostly_asks(self) -> bool:
        """Whether nearly all of it is questions behind a few words such as "let me clarify first"."""
        if self.understanding.leads or self.does("dont-know"):
            return False
        parts = re.findall(r"[^.!?\n]+[.!?\n]?", self.text)
        asked = (part for part in parts if part.endswith("?") and _ASKS_FIRST.match(part))
        share = sum(len(part.split()) for part in asked) / max(1, self.size)
        return share >= ASKING and (share >= ONLY_ASKING or not self._states)

    @property
    def _states(self) -> bool:
        """Whether something is explained in a sentence that ends as a statement."""
        spans = [span for f in self.findings if f.level == Level.EXPLAINED for span in f.evidence]
        ends = [_SENTENCE_END.search(self.text, span.end) for span in spans]
        return any(end is not None and "?" not in end[0] for end in ends)

    @cached_property
    def wants_a_decision(self) -> bool:
        """Whether it asks the interviewer to choose part of the design, and does nothing else."""
        marked = "?" in self.text or (self.does("clarifying-question") and bool(_ASKS_FIRST.match(self.text)))
        asks = marked and not self.does("lead")
        if asks and not (self.explained and self.does("answer")) and _CHOICE.search(self.text):
            return True
        return asks and not self.explained and not self.understanding.topics and bool(_DECISION.search(self.text))

    @property
    def lost_the_thread(self) -> bool:
        """Whether it asks what was asked."""
        return bool(_LOST.search(self.text))

    @property
    def asks_for_a_moment(self) -> bool:
        """Whether it wants a pause, or somebody is at the door."""
        return self.interrupts or (self.does("ask-time") and not self.findings and self.aside not in ANSWERING)

    @property
    def steps_away(self) -> bool:
        """Whether it wants a break rather than time to think."""
        return bool(_AWAY.search(self.text))

    @property
    def interrupts(self) -> bool:
        """Whether it breaks off for a moment."""
        return self.size <= SHORTLY and bool(_MOMENT.search(self.text))

    @property
    def knows_not(self) -> bool:
        """Whether it says that the candidate does not know, or begins so and is over soon."""
        return self.does("dont-know") or (self.size <= SHORTLY and bool(_KNOWS_NOT.match(self.text)))

    @property
    def wants_an_opinion(self) -> bool:
        """Whether it asks what the interviewer thinks of the candidate, or would have done."""
        return "?" in self.text and bool(_OPINION.search(self.text))

    @property
    def gives_way(self) -> bool:
        """Whether it accepts a challenge, as far as wording shows."""
        return bool(_GIVES_WAY.search(self.text))

    @property
    def passes(self) -> bool:
        """Whether it leaves what was just said to it without a word on the matter: a request, a shrug, the next question."""
        acts = set(self.understanding.acts)
        if self.aside in ANSWERING:
            return False
        return self.blank or self.only_asks or bool(acts and acts <= PASSING - {"social"} and not self.findings)

    @cached_property
    def aside(self) -> Aside:
        """What it is when it is about the talk and not about the case; empty otherwise."""
        if self.understanding.leads or not ASIDES.issuperset(self.understanding.acts):
            return ""
        kind = aside_of(self.text)
        plain = not (self.findings or self.understanding.topics)
        return kind if plain or kind == "clock" or (kind in ("said", "why") and not self.findings) else ""

    @property
    def corrects(self) -> int:
        """Where the words begin that take the place of others, in code points; 0 when it corrects nothing."""
        found = _CORRECTS.search(self.text) if self.size <= SHORTLY else None
        return found.end() if found else 0

    @property
    def asks_how_deep(self) -> bool:
        """Whether it asks if that was enough, or whether more is wanted."""
        return self.does("check-in") and bool(_DEPTH.search(self.text))

    @property
    def asks_to_go_on(self) -> bool:
        """Whether it asks for leave to go on."""
        return self.does("check-in") and bool(_GO_ON.search(self.text))

    @property
    def apologises(self) -> bool:
        """Whether it says sorry."""
        return bool(re.search(r"\b(?:sorry|apologi\w+|pardon)\b", self.text, re.IGNORECASE))

    @property
    def leaves_the_choice(self) -> bool:
        """Whether it asks the interviewer what to talk about."""
        return self.does("check-in") and bool(_YOUR_PICK.search(self.text))

    @property
    def thanks(self) -> bool:
        """Whether it says thank you."""
        return bool(_THANKS.search(self.text))

    @property
    def refuses(self) -> bool:
        """Whether it rejects a challenge, as far as wording shows."""
        return bool(_REFUSES.search(self.text))

    @property
    def assents(self) -> bool:
        """Whether it is a bare yes."""
        return bool(_ASSENT.fullmatch(self.text.strip()))

    @property
    def agrees(self) -> bool:
        """Whether it is short and begins with a yes."""
        return self.assents or (self.size <= LAST_WORDS and bool(_YES.match(self.text)))

    @property
    def declines(self) -> bool:
        """Whether it is short and begins with a no, or with "go on"."""
        return self.size <= LAST_WORDS and bool(_NOT_YET.match(self.text))

    @property
    def asks_to_end(self) -> bool:
        """Whether it asks for the end, or to be allowed it."""
        return bool(_ASKS_TO_END.search(self.text)) and not self.explained

    @property
    def ends_plainly(self) -> bool:
        """Whether it says in so many words that the interview is to end."""
        return bool(_BARE_END.fullmatch(self.text) or (self.size <= LONGEST_END and _END.search(self.text)))

    @property
    def greets(self) -> bool:
        """Whether it says hello."""
        return bool(_GREETING.search(self.text))

    def does(self, act: str) -> bool:
        """Whether the message performs ``act`` (``core.act.ACTS``)."""
        return act in self.understanding.acts
