"""Whether a reply asks the interviewer something, and nothing else."""

import re
from functools import cached_property
from itertools import pairwise

from interviewer.core.heard.demand import ECHO, Demand
from interviewer.core.heard.owed import OWED
from interviewer.core.heard.plea import UNMARKED
from interviewer.core.heard.points import ANNOUNCES, SHORTLY
from interviewer.core.heard.talk import asked_of_the_talk
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.rubric import AREAS, Level
from interviewer.core.sentence import (
    ASKING,
    ASKS_FIRST,
    SENTENCE,
    SENTENCE_END,
    is_question,
    questions_of,
    statements_of,
)
from interviewer.core.speech import WH
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

ASKS_WITHIN = regex(
    rf"""(?:^|[,;.:]\s*|\b(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey)\s+)
      (?:{ASKING})\b
    | \b(?:know|ask|asking|wonder|wondering|clarify|understand|curious|question|questions|tell\ me|confirm|check)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a question without a question mark looks like."""
WISHES = regex(r"\b(?:want|like|need|love|have) to (?:know|ask|understand|clarify|hear)\b", re.IGNORECASE)
"""A wish to be told, which names what it wants to know without explaining it."""
_FILLERS = (
    "and|ok|okay|so|well|then|now|right|hi|hello|hey|hm+|u+m+|uh+|oh|ah|wait|sorry|maybe|i would use|i['’]d use|just"
)
_VERB = "(?:do|does|did|is|are|was|were|can|could|must|may|should|shall|will|would|have|has)"
GLOSS = regex(
    rf"^\W*(?:(?:{_FILLERS})\W+)*+(?:the\s+)?(?!(?:{WH})\b)\w+(?:\s\w+){{0,2}},?\s++(?:meaning|i\.?e\.?|so|that is|which is)?\s*+"
    rf"how (?:many|much|often|well|fast|good)\b(?:\s(?!{_VERB}\b)\w+){{0,3}}?\s(?:it|they|he|she|we|i|that|the \w+)\s(?!(?:have|do|is|are|has|does)\W*$)\w+[^?]*$",
    re.IGNORECASE,
)
"""A term and what it counts ("accuracy, how many mails it gets right"), which asks nothing."""
STATES_WHO = regex(
    r"^\W*(?:(?:so|and|then|ok|well|for me)\W+)*(?:the|our|my|an?|this|that|it)\b(?! question)(?:\s(?!question\b)\w+){0,4}?\s(?:is|are|would be|means|says|shows|tells)\s"
    r"(?:who|what|which|where|when|how many|how much|how often)\s(?!(?:is|are|do|does|can|should|will)\s+(?:the|we|you|i|they)\b)\w+[^?]*$",
    re.IGNORECASE,
)
"""A statement that ends in a clause of what or who ("the data is who follows who"), which asks nothing."""
UNHEARD = regex(
    r"\bi (?:\w+ )?asked (?:you )?(?:for )?(?:other|something else|about)\b|\bmy question was\b"
    r"|(?:\b(?:never|not)|n['’]t) (?:\w+ )?(?:told|tell|say|said|answer(?:ed)?) |\bnot what i asked\b|n['’]t what i asked\b|\b(?:still|yet) not answered\b",
    re.IGNORECASE,
)
"""How somebody says that the question was not answered before."""
NEVER_TOLD = regex(
    r"\byou (?:\w+ )?(?:never|did(?:n['’]?t| not)|have(?:n['’]?t| not)) (?:\w+ )?(?:say|said|tell|told|mention(?:ed)?|g[ai]ven?)\b"
    r"|\bi (?:don['’]?t|do not|can['’]?t|cannot) (?:remember|recall|know of)\b(?: (?:that|it|any|one|hearing|you)\b)"
    r"|\bi (?:don['’]?t|do not) think (?:that )?you (?:\w+ )?(?:said|told|mentioned|gave)\b|\bnobody (?:has )?(?:ever )?(?:told|said|mentioned|gave)\b",
    re.IGNORECASE,
)
"""How somebody says that they were not told what the interviewer speaks of."""
LECTURE = 60
"""Words from which on a reply without a question mark is taken to ask nothing."""
TELLING = 10
"""Words from which on what is said behind a question of a few words answers it."""
MOSTLY, NEARLY_ALL = 0.6, 0.7
"""Shares of a message's words in questions from which on it is taken to do nothing but ask: where it explains nothing
in its other sentences, and in any case."""


WAITS = regex(
    r"""\bbefore\ i\ (?:can\ |could\ |would\ |will\ |give\ (?:you\ )?(?:an|my)\ )?(?:answer|reply|respond)(?:\ (?:it|that|this|you|your\ question))?(?=\s*(?:[.,:;!?\n–—]|$))
      | \bi\ (?:need|want|would\ like|have)\ to\ (?:know|understand)\ (?:it|that|this|these\ (?:two|things))\ (?:first|before)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody says that the answer is still to come."""


class Asking(Demand):
    """Whether a reply asks the interviewer something."""

    @cached_property
    def asks(self) -> bool:
        """Whether it asks the interviewer something; a lecture without a question mark does not."""
        if self._sounds_like_asking:
            return False
        if self.asks_to_be_taught:
            return True
        if self._asks_to_go:
            return False
        if (self.presses and self.asked) or (self.asks_to_assume and self._marked and not self.explained):
            return True
        return self._asks_briefly or (not self._lectures and self._asks_in_passing)

    @cached_property
    def presses(self) -> bool:
        """Whether it says that something was not answered."""
        return bool(
            self._is_puzzled or UNHEARD.search(self.text) or (OWED.search(self.text) and self.understanding.topics)
        )

    @property
    def _is_puzzled(self) -> bool:
        """Whether it asks back what the interviewer spoke of, and says that it was not told: "Which budget? You never said that"."""
        parts = SENTENCE.findall(self.text)
        return any(is_question(a) and NEVER_TOLD.search(b) for a, b in pairwise(parts))

    @cached_property
    def asked(self) -> tuple[Single, ...]:
        """Its questions about the case, one by one; of who was not answered, whatever has the mark of one."""
        marked = (s for s in SENTENCE.finditer(self.text) if self.presses and is_question(s[0]))
        return self.understanding.asked or tuple(
            Single(Span(s.start(), s.start() + len(s[0].rstrip(" ?!\n"))))
            for s in marked
            if matter(s[0]) and not asked_of_the_talk(s[0])
        )

    @property
    def _marked(self) -> bool:
        """Whether there is a question mark."""
        return "?" in self.text

    @property
    def _sounds_like_asking(self) -> bool:
        """Whether it has the words of a question, and asks nothing."""
        if not self._marked and (GLOSS.match(self.text) or STATES_WHO.match(self.text)):
            return True
        to_itself = self._answers_itself or self.explained or not self.understanding.topics
        if self.proposes or (self._marked and self._only_echoes and to_itself and not self._is_puzzled):
            return True
        # "I don't know, ask people?" wants help, or the next question
        return self.asks_how_on or (
            self.knows_not and not any(ASKS_FIRST.match(part) for part in SENTENCE.findall(self.text))
        )

    @property
    def _asks_briefly(self) -> bool:
        """Whether it asks and answers nothing, although what it asks for is named: "can i assume english only"."""
        first = bool(ASKS_FIRST.match(self.text))
        brief = not self.explained or (len(self.explained) <= 2 and (self._marked or self.size <= UNMARKED))
        if self.does("answer"):
            return False
        if self.understanding.topics and (first or brief):
            return True  # "roughly how many a day" asks, and names the scale
        return self.does("clarifying-question") and first and brief  # "what is the watch time per user" names a metric

    @property
    def _lectures(self) -> bool:
        """Whether it explains at length, or has no word of a question, and no mark."""
        explains = self.explained and (self.does("answer") or not WISHES.search(self.text))
        return not self._marked and bool(explains or self.size > LECTURE or not ASKS_WITHIN.search(self.text))

    @property
    def _asks_in_passing(self) -> bool:
        """Whether something is asked for beside what else it says."""
        if self.wants_a_decision or self.understanding.topics:
            return True
        if self.lost_the_thread:
            return False
        if not self._marked and not ASKS_FIRST.match(self.text):
            return False  # "I always wondered how they do it" waits for no answer
        if self._marked and not self.findings and self.size > 1 and set(self.understanding.acts) <= {"finish"}:
            return True
        return self.does("clarifying-question") and (self._marked or not self.explained)

    @property
    def _asks_to_go(self) -> bool:
        """Whether all that it asks is to go to an area: "can we go back to evaluation? I never said which number decides"."""
        asked = [s for s in SENTENCE.findall(self.text) if is_question(s) or ASKS_FIRST.match(s)]
        if not asked and not WISHES.search(self.text):
            asked = SENTENCE.findall(self.text)[:1]  # "let's go back to evaluation, I never said which number"
        going = all(ANNOUNCES.match(s.strip()) for s in asked)
        return bool(asked) and going and any(lead in AREAS for lead in self.understanding.leads)

    @cached_property
    def only_asks(self) -> bool:
        """Whether asking is all it does, so that the floor is theirs again after the answer."""
        if self.wants_a_decision or self.asks_to_be_taught or (self.asks and self._mostly_asks):
            return True
        if self.asks and WAITS.search(self.text):
            return True
        told = self._states if self.does("clarifying-question") else bool(self.explained)
        return self.asks and not (told or self.does("answer") or self.does("lead") or self.does("dont-know"))

    @property
    def only_asks_what_was_meant(self) -> bool:
        """Whether it only asks how the question was meant: what it names is a guess at that, and no answer."""
        return set(self.understanding.acts) == {"ask-repeat"} and not self.explained

    @property
    def _only_echoes(self) -> bool:
        """Whether its questions only take up what was asked: "A newcomer? I'd ask for topics"."""
        asked = [part.split() for part in questions_of(self.text)]
        return self.size > SHORTLY and all(len(part) <= ECHO for part in asked)

    @property
    def _answers_itself(self) -> bool:
        """Whether enough is said behind its questions to be the answer to them: "a newcomer? ask for topics they like ..."."""
        told = [part.split() for part in statements_of(self.text)]
        return sum(map(len, told)) >= TELLING and self.does("answer")

    @property
    def _mostly_asks(self) -> bool:
        """Whether nearly all of it is questions behind a few words such as "let me clarify first"."""
        if self.understanding.leads or self.does("dont-know"):
            return False
        asked = (part for part in questions_of(self.text) if ASKS_FIRST.match(part))
        share = sum(len(part.split()) for part in asked) / max(1, self.size)
        return share >= MOSTLY and (share >= NEARLY_ALL or not self._states)

    @property
    def _states(self) -> bool:
        """Whether something is explained in a sentence that ends as a statement."""
        spans = [span for f in self.findings if f.level == Level.EXPLAINED for span in f.evidence]
        ends = [SENTENCE_END.search(self.text, span.end) for span in spans]
        return any(end is not None and "?" not in end[0] for end in ends)
