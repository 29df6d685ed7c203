"""What a reply shows of the case: its points, without those that stand only in words about where to go."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from interviewer.core.heard.meta import about_english
from interviewer.core.heard.word import word_in
from interviewer.core.regex import regex
from interviewer.core.rubric import AREAS, Level
from interviewer.core.sentence import SENTENCE, asks, asks_why
from interviewer.core.speech import LET
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding

ANNOUNCES = regex(
    rf"""(?:\w+,?\ ){{0,3}}(?:{LET}|i(?:'|’)?d\ (?:rather|like\ to)|(?:can|shall|could)\ (?:we|i)
      |i\ (?:want|would\ like|would\ rather)(?:\ to)?)\s+
      (?:\w+\ ){{0,2}}(?:move|talk|go|turn|switch|discuss|cover|jump|speak|come)\b(?:\W+\w+){{0,9}}\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that says where the talk goes, and hardly more."""
GOING = regex(
    r"\W*(?:(?:can|could|shall|may|let|we|i|us|me|s)\W+)*(?:go|going|come|get|move|switch|jump|turn)\b", re.IGNORECASE
)
GOES_ON = regex(
    r"""(?:[.!?:;,]\s+|\n[^\S\n]*+)(?:(?:ok(?:ay)?|now|next|then|so|first|well|and|but|going\ on)\W+){0,6}
      (?:\d{1,2}[).]\s+[a-z] | (?:moving|turning|going)\ on\b | (?:now|next)\ (?:to|for)\ (?:the\ )?\w+ | let\ me\ (?:go\ on|turn\ to|move\ (?:on|to))\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How an answer goes on, behind its first words, with the next point of one's own list: "But that is for later. 7) rollout"."""
SHORTLY = 15
"""Words up to which a reply says little more than how it begins."""


def _of_the_talk(sentence: str) -> bool:
    """Whether a ``sentence`` says nothing of the case: it asks why, what a word means, or is about the candidate's English."""
    return asks_why(sentence) or bool(word_in(sentence).text) or about_english(sentence.strip())


def _within(finding: Finding, places: list[Span]) -> bool:
    """Whether all that shows ``finding`` stands in one or another of ``places``."""
    shown = finding.evidence
    return bool(shown) and all(any(it.start <= one.start and one.end <= it.end for it in places) for one in shown)


@dataclass(frozen=True)
class Points:
    """A reply and the points in it. What several rooms ask for is found out once, so there are no slots."""

    text: str
    """As it came in."""
    understanding: Understanding
    """What was understood of it, by itself and at this place of the interview."""

    @property
    def goes_on(self) -> bool:
        """Whether it turns to the next point of the candidate's own list behind its first words."""
        return bool(GOES_ON.search(self.text))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Considerations that the reply shows, each once; a sentence that only says where to go explains none."""
        leads = self.understanding.leads
        found = tuple(f for f in self.understanding.findings if not _within(f, self._talk))
        if not leads:
            return found
        if leads[0] in AREAS:  # "go back to evaluation" is no roll-back of a model
            found = tuple(f for f in found if f.id in leads or not self._goes(f))
        return tuple(f._replace(level=min(f.level, Level.MENTIONED)) if self._announced(f) else f for f in found)

    def _goes(self, finding: Finding) -> bool:
        """Whether ``finding`` rests on nothing but a verb that says where the talk goes."""
        return self._announced(finding) and all(GOING.match(self.text, span.start) for span in finding.evidence)

    def _announced(self, finding: Finding) -> bool:
        """Whether all that shows ``finding`` stands in sentences such as "let's move on to monitoring"."""
        return self._only_in(finding, lambda sentence: bool(ANNOUNCES.match(sentence.strip())))

    def _only_in(self, finding: Finding, kind: Callable[[str], bool]) -> bool:
        """Whether all that shows ``finding`` stands in sentences of that ``kind``."""
        return _within(finding, self._sentences(kind))

    def _sentences(self, kind: Callable[[str], bool]) -> list[Span]:
        return [Span(*m.span()) for m in SENTENCE.finditer(self.text) if kind(m[0])]

    @cached_property
    def _talk(self) -> list[Span]:
        """The sentences that say nothing of the case."""
        return self._sentences(_of_the_talk)

    @cached_property
    def explained(self) -> frozenset[str]:
        """Considerations that the reply explains."""
        return frozenset(f.id for f in self.findings if f.level == Level.EXPLAINED)

    @property
    def size(self) -> int:
        """Words."""
        return len(self.text.split())

    def does(self, act: str) -> bool:
        """Whether the message performs ``act`` (``core.act.ACTS``)."""
        return act in self.understanding.acts

    def only_asks_about(self, finding: Finding) -> bool:
        """Whether all that shows ``finding`` stands in questions such as "but why is accuracy bad?", which assert nothing."""
        return self._only_in(finding, asks)
