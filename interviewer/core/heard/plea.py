"""What a reply asks of the interviewer besides facts: the question again, a moment, something easier, the next question."""

import re

from interviewer.core.heard.at_a_loss import at_a_loss, draws_on, ends_at_a_loss
from interviewer.core.heard.once_more import (
    asks_what_was_asked,
    plea_for_plain_words,
    pleads_for_other_words,
    pleads_for_the_task,
    pleads_once_more,
)
from interviewer.core.heard.points import SHORTLY
from interviewer.core.heard.talk import SETTLING, Talk
from interviewer.core.heard.unasked import Unasked, unasked_in
from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.speech import HINTS

MOMENT = regex(r"\b(?:one|a) (?:sec|second|moment|minute)\b(?! ago)|\bhold on\b|\bright back\b|\bbrb\b", re.IGNORECASE)
"""A wish for a moment."""
AWAY = regex(
    r"\b(?:break|pause|coffee|tea|water|drink|snack|lunch|toilet|bathroom|restroom|loo|pee|phone|door(?:bell)?|brb|back in|right back|dog|cat|kid)\b",
    re.IGNORECASE,
)
"""What takes somebody away from the talk."""
LASTS = regex(
    r"\b(?:within|under|below|about|around|means?|than|per|every|say) (?:maybe |about |around )?(?:a|one) (?:sec|second|moment|minute)s?\b",
    re.IGNORECASE,
)
"""A length of time that belongs to the design."""
GUESSES = regex(r"\b(?:maybe|perhaps|probably|possibly|i (?:guess|suppose|think|would say))\b", re.IGNORECASE)
"""Words of who guesses."""
KNOWS_NOT = regex(r"\W*(?:\w+\W+)?(?:i (?:don(?:'|’)?t|do not) know|no idea|i have no idea)\b", re.IGNORECASE)
"""How a reply begins that does not know."""
HINT = regex(rf"\b(?:{HINTS}|help|stuck|push|steer)\b", re.IGNORECASE)
"""How help is asked for by its name."""
BY_NAME = regex(r"\bhints?\b", re.IGNORECASE)
"""A hint by that name."""
HINT_ALONE = regex(
    rf"\W*(?:(?:maybe|perhaps|any|some|one|an?|please)\W+)*(?:{HINTS})(?:\W+please)?\W*\?\s*",
    re.IGNORECASE,
)
"""A last sentence that asks for one and says nothing else."""
STUCK = regex(r"\b(?:i['’]?m|i am|i got|i get|being|am)(?: \w+)? stuck\b", re.IGNORECASE)
"""Who says so wants help, too."""
SAID = 4
"""Words about the case from which on something was said before the plea."""
EASIER = regex(
    r"\W*(?:\w+\W+){0,3}(?:something|anything|one|question)\b[^.!?\n]{0,12}\b(?:easier|simpler|smaller)\b[^.!?\n]{0,20}[.!?]*\s*",
    re.IGNORECASE,
)
"""Asked for something smaller."""
EXPECTED = regex(
    r"""\bwhat\ (?:exactly\ )?(?:do|would|are|is)\ (?:you|it|this)\ (?:\w+\ )?(?:expect(?:ing|ed)?|want|need|looking\ for)\b[^.!?\n]{0,12}\bfrom\ me\b
    | \bwhat\ (?:you|is)\ (?:\w+\ )?(?:expect(?:ed)?|want|need)\b[^.!?\n]{0,12}\b(?:from|of)\ me\b
    | \bwhat\ (?:am\ i|should\ i|do\ i)\b[^.!?\n]{0,12}\b(?:supposed\ to\ do|have\ to\ do|need\ to\ do)\b
    | \bwhat\ (?:i\ should|should\ i)\ (?:now\ )?(?:say|tell|answer)(?:\ (?:now|here|next|to\ you))*\W*$
    | \bhow\ does\ this\ (?:interview\ )?work\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Asked what a candidate is to do here."""
WHAT_NEXT = regex(
    r"\W*(?:(?:ok(?:ay)?|well|right|fine|alright|yes|so|and|good|great|cool|hm+)\W+)*"
    r"(?:(?:(?:is|was) there |do you (?:have|need|want) )?(?:what|anything|something) (?:else|more)|what(?:['’]?s| is| comes)? next|what now)(?: (?:then|now|please|do you want to (?:know|hear)))?\W*"
    r"|.{0,60}\b(?:what|anything) else (?:that )?(?:do )?you(?:['’]d| would)? (?:want|like|need|wish)\b[^.!?\n]*\?\s*",
    re.IGNORECASE,
)
"""All that somebody says who is done here and waits for the next question."""
HOW_ON = regex(
    r"""(?:^|[\s,;.!?–—-])(?:(?:and|so|but)\s+)?
      (?:now\ what|what\ (?:now|next)|where\ now|and\ now|what\ (?:do|should|can|shall|must|would)\ (?:i|we)(?:\ (?:even|just|actually))?\ (?:do|say|try|answer|look\ at)
      | (?:how|where)\ (?:do|should|can|could|shall)\ (?:i|we)\ (?:go|get|continue|proceed|carry|move|start|begin)(?:\ (?:on|out|further|ahead|unstuck))?(?:\ from\ (?:here|there))?)
      (?:\ (?:now|next|then|here|please|about\ (?:it|this|that)))*\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody ends who does not know on: "what now?"."""
UNMARKED = 30
"""Words up to which one without a question mark may ask by its topics although it explains something."""


class Plea(Talk):
    """What a reply asks of the interviewer besides facts."""

    @property
    def lost_the_thread(self) -> bool:
        """Whether it asks what was asked."""
        return asks_what_was_asked(self.text)

    @property
    def wants_plain_words(self) -> bool:
        """Whether it pleads for the question or the task in plain words, in whatever English, beside an answer or alone."""
        return bool(plea_for_plain_words(self.text))

    @property
    def wants_the_question(self) -> bool:
        """Whether it pleads for the question again, in whatever words."""
        return self.wants_plain_words or self.lost_the_thread or pleads_once_more(self.text)

    @property
    def wants_the_task(self) -> bool:
        """Whether the task is what it wants in plain words."""
        return pleads_for_the_task(self.text)

    @property
    def wants_other_words(self) -> bool:
        """Whether a repetition is asked for in other words."""
        return self.only_a_question_mark or pleads_for_other_words(self.text)

    @property
    def asks_for_a_moment(self) -> bool:
        """Whether it wants a pause, or somebody is at the door."""
        if LASTS.search(self.text):
            return False
        return (self.interrupts and not self.understanding.leads) or (
            self.does("ask-time") and not self.findings and not self.guesses and self.aside not in SETTLING
        )

    @property
    def interrupts(self) -> bool:
        """Whether it breaks off for a moment."""
        return self.size <= SHORTLY and bool(MOMENT.search(self.text))

    @property
    def steps_away(self) -> bool:
        """Whether it wants a break rather than time to think."""
        return bool(AWAY.search(self.text))

    @property
    def guesses(self) -> bool:
        """Whether it ventures something about the case, however unsure: "hm, not sure, maybe some click it by accident"."""
        found = GUESSES.search(self.text)
        return found is not None and matter(self.text[found.end() :]) > 1

    @property
    def knows_not(self) -> bool:
        """Whether it says that the candidate does not know, or begins so and is over soon."""
        known = (
            self.does("dont-know") or self.asks_how_on or (self.size <= SHORTLY and bool(KNOWS_NOT.match(self.text)))
        )
        return known and (at_a_loss(self.text) or not draws_on(self.text))

    @property
    def asks_how_on(self) -> bool:
        """Whether it says that they do not know on, and asks what to do then: no fact answers that."""
        return self.size <= SHORTLY and bool(HOW_ON.search(self.text)) and at_a_loss(self.text)

    @property
    def pleads_behind_an_answer(self) -> bool:
        """Whether it says something about the case, and asks for a hint in one of its last two sentences."""
        *before, last = SENTENCE.findall(self.text) or [""]
        stuck = ends_at_a_loss(self._end) or (self.does("dont-know") and STUCK.search(self._end))
        pleads = (self.does("ask-hint") and HINT.search(self._end)) or HINT_ALONE.fullmatch(last) or stuck
        return bool(pleads) and (bool(self.findings) or (self.does("answer") and matter(" ".join(before)) >= SAID))

    @property
    def _end(self) -> str:
        """The last two sentences: what somebody asks for behind an answer."""
        return " ".join(SENTENCE.findall(self.text)[-2:])

    @property
    def names_a_hint(self) -> bool:
        """Whether it asks for a hint by that name."""
        return self.does("ask-hint") and bool(BY_NAME.search(self.text))

    @property
    def unasked(self) -> Unasked:
        """Whether it says that no help was asked for, or that none is wanted."""
        return unasked_in(self.text)

    @property
    def only_declines_help(self) -> bool:
        """Whether that is all it says."""
        plain = {"answer", "social"}.issuperset(self.understanding.acts) and not self.findings
        return bool(self.unasked) and plain and matter(self.text) <= IN_PASSING

    @property
    def wants_it_easier(self) -> bool:
        """Whether it asks for something smaller."""
        return self.size <= SHORTLY and bool(EASIER.fullmatch(self.text))

    @property
    def asks_what_to_do(self) -> bool:
        """Whether it asks what is expected of a candidate."""
        return self.size <= UNMARKED and not self.explained and bool(EXPECTED.search(self.text))

    @property
    def asks_what_is_next(self) -> bool:
        """Whether it is done here and waits for the next question."""
        return bool(WHAT_NEXT.fullmatch(self.text))
