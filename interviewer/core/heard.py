"""A reply as the conversation takes it: what was understood, and a few things that only its wording shows."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from interviewer.core import wording
from interviewer.core.aside import Aside, aside_of, matter
from interviewer.core.rubric import AREAS, Level
from interviewer.core.understanding.understand import Finding, Understanding


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
SETTLING = ("withdrawn", "objects", "agrees", "sorry")
"""Asides that settle a challenge."""
LECTURE = 60
"""Words from which on a reply without a question mark is taken to ask nothing."""
UNMARKED = 30
"""Words up to which one without a question mark may ask by its topics although it explains something."""
SHORTLY = 15
"""Words up to which a reply that begins with "I don't know" says little more."""
TELLING = 10
"""Words from which on what is said behind a question of a few words answers it."""
ECHO = 3
"""Words up to which a question before an answer only takes up what was asked."""
LONGEST_END = 12
"""Words up to which a reply that names the end says nothing else."""
LAST_WORDS = 8
"""Words up to which a reply that begins with yes or no says nothing else."""
_AREAS = frozenset(AREAS)
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
        leads = self.understanding.leads
        found = tuple(f for f in self.understanding.findings if not self._only_in(f, wording.asks_why))
        if not leads:
            return found
        if leads[0] in _AREAS:  # "go back to evaluation" is no roll-back of a model
            found = tuple(f for f in found if f.id in leads or not self._goes(f))
        return tuple(replace(f, level=min(f.level, Level.MENTIONED)) if self._announced(f) else f for f in found)

    def _goes(self, finding: Finding) -> bool:
        """Whether ``finding`` rests on nothing but a verb that says where the talk goes."""
        return self._announced(finding) and all(wording.GOING.match(self.text, span.start) for span in finding.evidence)

    def _announced(self, finding: Finding) -> bool:
        """Whether all that shows ``finding`` stands in sentences such as "let's move on to monitoring"."""
        return self._only_in(finding, lambda sentence: bool(wording.ANNOUNCES.match(sentence.strip())))

    def _only_in(self, finding: Finding, kind: Callable[[str], bool]) -> bool:
        """Whether all that shows ``finding`` stands in sentences of that ``kind``."""
        spans = [(m.start(), m.end()) for m in wording.SENTENCE.finditer(self.text) if kind(m[0])]
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
        if not marked and (wording.GLOSS.match(self.text) or wording.STATES_WHO.match(self.text)):
            return False
        if marked and self._only_echoes and (self._answers_itself or self.explained or not self.understanding.topics):
            return False
        if self.proposes:
            return False
        if self.knows_not and not any(wording.ASKS_FIRST.match(part) for part in wording.SENTENCE.findall(self.text)):
            return False  # "I don't know, ask people?" wants help, or the next question
        if self.asks_to_be_taught:
            return True
        if self._asks_to_go:
            return False
        first = bool(wording.ASKS_FIRST.match(self.text))
        brief = not self.explained or (len(self.explained) <= 2 and (marked or self.size <= UNMARKED))
        if self.understanding.topics and not self.does("answer") and (first or brief):
            return True  # "roughly how many a day" asks, and names the scale; so does "can i assume english only"
        if self.does("clarifying-question") and not self.does("answer") and first and brief:
            return True  # "what is the watch time per user" asks, and names a metric
        lectures = self.explained and (self.does("answer") or not wording.WISHES.search(self.text))
        if not marked and (lectures or self.size > LECTURE or not wording.UNMARKED.search(self.text)):
            return False
        if self.wants_a_decision or self.understanding.topics:
            return True
        if self.lost_the_thread and not self.understanding.topics:
            return False
        if not marked and not wording.ASKS_FIRST.match(self.text):
            return False  # "I always wondered how they do it" waits for no answer
        if marked and not self.findings and self.size > 1 and set(self.understanding.acts) <= {"finish"}:
            return True
        return self.does("clarifying-question") and (marked or not self.explained)

    @property
    def _asks_to_go(self) -> bool:
        """Whether all that it asks is to go to an area: "can we go back to evaluation? I never said which number decides"."""
        asked = [s for s in wording.SENTENCE.findall(self.text) if "?" in s or wording.ASKS_FIRST.match(s)]
        if not asked and not wording.WISHES.search(self.text):
            asked = wording.SENTENCE.findall(self.text)[:1]  # "let's go back to evaluation, I never said which number"
        going = all(wording.ANNOUNCES.match(s.strip()) for s in asked)
        return bool(asked) and going and not _AREAS.isdisjoint(self.understanding.leads)

    @property
    def restates(self) -> bool:
        """Whether it asks if the case is what the candidate takes it for."""
        return "?" in self.text and bool(wording.RESTATES.search(self.text))

    @property
    def asks_to_be_taught(self) -> bool:
        """Whether it asks for what a candidate is to know: what a term means, why something is wrong, the right answer."""
        parts = [part for part in wording.SENTENCE.findall(self.text) if part.strip()]
        while len(parts) > 1 and len(parts[0].split()) <= ECHO:  # "hmm fine."
            del parts[0]
        if len(parts) != 1 or self.explained or self.understanding.topics or self.size > SHORTLY:
            return False  # what comes behind a question answers it
        return bool(wording.TAUGHT.search(parts[0])) and "because" not in self.text.casefold()

    @property
    def asks_to_assume(self) -> bool:
        """Whether it asks to be allowed an assumption of its own."""
        return bool(wording.MAY_ASSUME.search(self.text))

    @cached_property
    def only_asks(self) -> bool:
        """Whether asking is all it does, so that the floor is theirs again after the answer."""
        if self.wants_a_decision or self.asks_to_be_taught or (self.asks and self._mostly_asks):
            return True
        told = self._states if self.does("clarifying-question") else bool(self.explained)
        return self.asks and not (told or self.does("answer") or self.does("lead") or self.does("dont-know"))

    @property
    def _only_echoes(self) -> bool:
        """Whether its questions only take up what was asked: "A newcomer? I'd ask for topics"."""
        asked = [part.split() for part in wording.SENTENCE.findall(self.text) if part.rstrip().endswith("?")]
        return self.size > SHORTLY and all(len(part) <= ECHO for part in asked)

    @property
    def _answers_itself(self) -> bool:
        """Whether enough is said behind its questions to be the answer to them: "a newcomer? ask for topics they like ..."."""
        told = [part.split() for part in wording.SENTENCE.findall(self.text) if not part.rstrip().endswith("?")]
        return sum(map(len, told)) >= TELLING and self.does("answer")

    @property
    def _mostly_asks(self) -> bool:
        """Whether nearly all of it is questions behind a few words such as "let me clarify first"."""
        if self.understanding.leads or self.does("dont-know"):
            return False
        parts = re.findall(r"[^.!?\n]+[.!?\n]?", self.text)
        asked = (part for part in parts if part.endswith("?") and wording.ASKS_FIRST.match(part))
        share = sum(len(part.split()) for part in asked) / max(1, self.size)
        return share >= ASKING and (share >= ONLY_ASKING or not self._states)

    @property
    def _states(self) -> bool:
        """Whether something is explained in a sentence that ends as a statement."""
        spans = [span for f in self.findings if f.level == Level.EXPLAINED for span in f.evidence]
        ends = [wording.SENTENCE_END.search(self.text, span.end) for span in spans]
        return any(end is not None and "?" not in end[0] for end in ends)

    @cached_property
    def wants_a_decision(self) -> bool:
        """Whether it asks the interviewer to choose part of the design, and does nothing else."""
        if self.understanding.acts == ("check-in",):
            return False  # "do you want me to go deeper?" offers, and hands nothing over
        marked = "?" in self.text or (self.does("clarifying-question") and bool(wording.ASKS_FIRST.match(self.text)))
        asks = marked and not self.does("lead")
        if asks and not (self.explained and self.does("answer")) and wording.CHOICE.search(self.text):
            return True
        return (
            asks and not self.explained and not self.understanding.topics and bool(wording.DECISION.search(self.text))
        )

    @property
    def lost_the_thread(self) -> bool:
        """Whether it asks what was asked."""
        return bool(wording.LOST.search(self.text))

    @property
    def asks_for_a_moment(self) -> bool:
        """Whether it wants a pause, or somebody is at the door."""
        if wording.LASTS.search(self.text):
            return False
        return (self.interrupts and not self.understanding.leads) or (
            self.does("ask-time") and not self.findings and not self.guesses and self.aside not in SETTLING
        )

    @property
    def guesses(self) -> bool:
        """Whether it ventures something about the case, however unsure: "hm, not sure, maybe some click it by accident"."""
        found = wording.GUESSES.search(self.text)
        return found is not None and matter(self.text[found.end() :]) > 1

    @property
    def asks_what_is_next(self) -> bool:
        """Whether it is done here and waits for the next question."""
        return bool(wording.WHAT_NEXT.fullmatch(self.text))

    @property
    def wants_other_words(self) -> bool:
        """Whether a repetition is asked for in other words."""
        return self.only_a_question_mark or bool(wording.REWORD.search(self.text))

    @property
    def term(self) -> str:
        """The word of the case whose meaning it asks for; empty when it asks for none."""
        found = wording.TERM.search(self.text)
        return next((word for word in found.groups() if word), "") if found else ""

    @property
    def offers(self) -> bool:
        """Whether all it does is to offer to say more: "shall I explain the loss as well?"."""
        return self.size <= SHORTLY and bool(wording.OFFERS.match(self.text))

    @property
    def wants_it_easier(self) -> bool:
        """Whether it asks for something smaller."""
        return self.size <= SHORTLY and bool(wording.EASIER.fullmatch(self.text))

    @property
    def asks_what_to_do(self) -> bool:
        """Whether it asks what is expected of a candidate."""
        return self.size <= UNMARKED and not self.explained and bool(wording.EXPECTED.search(self.text))

    @property
    def proposes(self) -> bool:
        """Whether it lays out an order of things and asks if that is fine, or where to begin."""
        if self.size <= SHORTLY and wording.STARTS.match(self.text):
            return True
        return self.does("check-in") and len(self.explained) <= 1 and bool(wording.PLAN.search(self.text))

    @property
    def retorts(self) -> bool:
        """Whether it gives a reason and ends by asking what is wrong with that."""
        found = wording.RETORT.search(self.text)
        return found is not None and matter(self.text[: found.start()]) > 1

    @property
    def steps_away(self) -> bool:
        """Whether it wants a break rather than time to think."""
        return bool(wording.AWAY.search(self.text))

    @property
    def interrupts(self) -> bool:
        """Whether it breaks off for a moment."""
        return self.size <= SHORTLY and bool(wording.MOMENT.search(self.text))

    @property
    def knows_not(self) -> bool:
        """Whether it says that the candidate does not know, or begins so and is over soon."""
        return self.does("dont-know") or (self.size <= SHORTLY and bool(wording.KNOWS_NOT.match(self.text)))

    @property
    def wants_an_opinion(self) -> bool:
        """Whether it asks what the interviewer thinks of the candidate, or would have done."""
        return "?" in self.text and bool(wording.OPINION.search(self.text))

    @property
    def gives_way(self) -> bool:
        """Whether it accepts a challenge, as far as wording shows."""
        return bool(wording.GIVES_WAY.search(self.text))

    @property
    def passes(self) -> bool:
        """Whether it leaves what was just said to it without a word on the matter: a request, a shrug, the next question."""
        acts = set(self.understanding.acts)
        if self.aside in SETTLING or wording.STANDS_BY.match(self.text):
            return False
        if self.blank or self.only_asks or self._only_leads:
            return True
        return bool(acts and acts <= PASSING - {"social"} and not self.findings)

    @property
    def _only_leads(self) -> bool:
        """Whether all it does is to go to another part: "can I talk about how it goes live instead?"."""
        if not self.does("lead") or self.explained or not PASSING.issuperset(self.understanding.acts):
            return False
        yields = {found[0].casefold() for found in wording.GIVES_WAY.finditer(self.text)}
        return bool(wording.ANNOUNCES.fullmatch(self.text.strip())) and yields <= {"instead", "rather"}

    @cached_property
    def aside(self) -> Aside:
        """What it is when it is about the talk and not about the case; empty otherwise."""
        if self.understanding.leads or not ASIDES.issuperset(self.understanding.acts):
            return ""
        kind = aside_of(self.text)
        if kind == "resumes" and self.text.count("?") > 1:
            return ""  # "can I ask something?", and the question with it
        plain = not (self.findings or self.understanding.topics)
        return (
            kind
            if plain or kind in ("clock", "tempo", "resumes") or (kind in ("said", "why") and not self.findings)
            else ""
        )

    @property
    def corrects(self) -> int:
        """Where the words begin that take the place of others, in code points; 0 when it corrects nothing."""
        found = wording.CORRECTS.search(self.text) if self.size <= SHORTLY else None
        return found.end() if found else 0

    @property
    def asks_how_deep(self) -> bool:
        """Whether it asks if that was enough, or whether more is wanted."""
        return self.does("check-in") and bool(wording.DEPTH.search(self.text))

    @property
    def asks_to_go_on(self) -> bool:
        """Whether it asks for leave to go on."""
        return self.does("check-in") and (self.offers or bool(wording.GO_ON.search(self.text)))

    @property
    def apologises(self) -> bool:
        """Whether it says sorry."""
        return bool(re.search(r"\b(?:sorry|apologi\w+|pardon)\b", self.text, re.IGNORECASE))

    @property
    def leaves_the_choice(self) -> bool:
        """Whether it asks the interviewer what to talk about."""
        return self.does("check-in") and bool(wording.YOUR_PICK.search(self.text))

    @property
    def thanks(self) -> bool:
        """Whether it says thank you."""
        return bool(wording.THANKS.search(self.text))

    @property
    def refuses(self) -> bool:
        """Whether it rejects a challenge, as far as wording shows."""
        return self.stands_by or self.retorts or bool(wording.REFUSES.search(self.text))

    @property
    def keeps(self) -> bool:
        """Whether it is short and keeps what was challenged in so many words."""
        return self.stands_by or (self.size <= LONGEST_END and bool(wording.KEEPS.search(self.text)))

    @property
    def stands_by(self) -> bool:
        """Whether it says that all is fine as it is, and nothing else."""
        return bool(wording.STANDS_BY.fullmatch(self.text))

    def only_asks_about(self, finding: Finding) -> bool:
        """Whether all that shows ``finding`` stands in questions such as "but why is accuracy bad?", which assert nothing."""
        return self._only_in(finding, wording.asks)

    @property
    def assents(self) -> bool:
        """Whether it is a bare yes."""
        return bool(wording.ASSENT.fullmatch(self.text.strip()))

    @property
    def agrees(self) -> bool:
        """Whether it is short and begins with a yes."""
        return self.assents or (self.size <= LAST_WORDS and bool(wording.YES.match(self.text)))

    @property
    def declines(self) -> bool:
        """Whether it is short and begins with a no, or with "go on"."""
        return self.size <= LAST_WORDS and bool(wording.NOT_YET.match(self.text))

    @property
    def asks_to_end(self) -> bool:
        """Whether it asks for the end, or to be allowed it."""
        return bool(wording.ASKS_TO_END.search(self.text)) and not self.explained

    @property
    def ends_plainly(self) -> bool:
        """Whether it says in so many words that the interview is to end."""
        return bool(
            wording.BARE_END.fullmatch(self.text) or (self.size <= LONGEST_END and wording.END.search(self.text))
        )

    @property
    def greets(self) -> bool:
        """Whether it says hello."""
        return bool(wording.GREETING.search(self.text))

    def does(self, act: str) -> bool:
        """Whether the message performs ``act`` (``core.act.ACTS``)."""
        return act in self.understanding.acts
