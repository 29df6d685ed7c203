"""A reply as it is taken at this place of the interview."""

import re
from dataclasses import replace

from interviewer.core.again import asked_before
from interviewer.core.carried import ASKS, with_carried
from interviewer.core.drowned import with_drowned
from interviewer.core.facts.kind import DEADLINE
from interviewer.core.facts.sought import SURE
from interviewer.core.heard.consent import without_look_round
from interviewer.core.heard.forgotten import without_forgotten
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.opinion import opinion_of
from interviewer.core.heard.own_question import without_own_question
from interviewer.core.heard.recall import without_recalls
from interviewer.core.heard.request import with_marks
from interviewer.core.heard.talk import asked_of_the_talk
from interviewer.core.held_up import without_held_up
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.missed import with_missed
from interviewer.core.offered import with_offered
from interviewer.core.owed import with_owed
from interviewer.core.part import ASKED_OF
from interviewer.core.relief import with_relief
from interviewer.core.rubric import AREAS
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Finding, Understanding
from interviewer.core.wish import Elsewhere, without_wishes
from interviewer.core.withdrawn import standing_of

LET_ME = re.compile(
    r"\b(?:did|do|wo|would|are|is|never|not)\w*(?:n['’]?t)?\s(?:not\s)?(?:let|letting)\sme\s(?:finish|speak|talk|answer)\b",
    re.IGNORECASE,
)
"""A complaint about being interrupted."""
TURNS_TO = re.compile(
    r"\W*(?:(?:skip|leave|enough|forget|drop)\b[^.!?\n]{0,30}[.!,;]\s*|(?:ok(?:ay)?|fine|good|next)[.!,;]?\s+){0,3}"
    r"(?:(?:and |so )?(?:what|how) about|next|and|(?<=[.!,;] )(?=\w+\?))\s*(?P<area>\w+(?: \w+)?)\s*\?+\s*",
    re.IGNORECASE,
)
"""A part of the interview put up as a question: "skip the details. Monitoring?"."""
REPHRASE = re.compile(
    r"\b(?:re-?phrase|re-?word|(?:other|simpler|easier|different) words|simpl(?:er|y)|differently|say (?:it|that) again)\b",
    re.IGNORECASE,
)
"""A plea for other words."""
REST = 2
"""Words about the case that it may hold."""
HELPED = re.compile(
    r"\W*(?:(?:ok(?:ay)?|ah|oh|great|good|thanks?|thank you|thx|cool|nice|perfect|yes|so|a lot|very much|much|for (?:that|this|the \w+))\W+)*"
    r"(?:(?:that|this|it)(?:['’]?s| is| was| has)? )(?:(?:really|very|already|actually|a lot|much|quite) )?(?:helps?|helped|helpful)"
    r"(?:\W+(?:a lot|me|much|very much|thanks?|thank you|thx|already))*\W*",
    re.IGNORECASE,
)
"""Who says that something helped, and asks for none."""
NOWHERE = Span(0, 0)
"""Where a finding stands that no words are shown for."""
YOU_SAID = re.compile(
    r"^\W*(?:(?:so|ok|wait|and|but|sorry|hm+|right)\W+)*(?:you (?:just |already )?(?:said|mentioned|told me)|it was|that was|there (?:are|were))\b[^.!?\n]*"
    r",\s*(?:right|correct|yes|no|true)\s*\?\s*$",
    re.IGNORECASE,
)
"""A fact said back to be confirmed, whatever the interviewer asked last."""
NOT_THERE = re.compile(
    r"\b(?:disagree|object|(?:not|n['’]t) agree|against)\b(?: \w+){0,3}? (?:with |to )?(?:starting|beginning|going|jumping|talking|turning|moving)\b[^:,.;!?\n]*",
    re.IGNORECASE,
)
"""Where somebody would not go: "I'd disagree with starting at the model"."""
HEADED = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|now|well|and|right|alright|then)\W+)*"
    r"(?P<head>(?:let(?:['’]?s| us| me)|(?:can|could) (?:we|i)|i(?:['’]d| would) like to|i want to|i['’]ll|on to|next)\b[^:.!?\n–—]{0,60}?)"
    r"\s*(?::|–|—|\s-\s)\s*(?=\S)",
    re.IGNORECASE,
)
"""A heading with what belongs under it: "let's talk about serving: features come from a store"."""


def heard_here(m: Message, text: str) -> Heard:
    """``text`` as a reply to what was said last; what its wording shows stands over what it was understood as."""
    described = without_forgotten(text)
    m.forgotten = described != text
    text = with_marks(m.now.case, without_own_question(described))
    opening = not m.now.coverage.credits and len(m.now.said.visited) == 1  # later questions ask for a model themselves
    confirms = YOU_SAID.match(text)
    understanding = m.now.case.understand(text, *(("", opening) if confirms else _answering(m, opening=opening)))
    understanding = _by_itself(m, text, understanding, opening=opening)
    if part := TURNS_TO.fullmatch(text):
        understanding = _turned(m, understanding, part["area"], opening=opening)
    understanding = with_missed(m.now.case, text, without_held_up(m.now.case, standing_of(understanding)))
    if m.now.thread.kind == "twist" or ASKS.search(m.now.put):
        understanding = with_carried(understanding, m.now.aims(), m.now.put)
    understanding = with_relief(understanding, m.now.aims(), m.now.put)
    understanding = _not_there(m, text, understanding)
    if head := HEADED.match(text):
        understanding = _headed(m, understanding, head["head"], opening=opening)
    elsewhere = without_wishes(m.now.case, text)
    rest = without_recalls(without_look_round(elsewhere.rest))
    if rest != text:
        understanding = _without(m, understanding, elsewhere._replace(rest=rest), opening=opening)
    understanding = with_drowned(m.now.case, rest, _of_the_case(text, understanding))
    again = asked_before(text, [turn.text for turn in m.now.spoken()])
    understanding = with_owed(m.now.case, rest, understanding, again.text if again else "")
    heard = Heard(text, understanding)
    if heard.salad:
        return Heard(
            text, replace(understanding, findings=(), pitfalls=(), acts=("answer",), topics=(), leads=(), near=())
        )
    if LET_ME.search(text):
        heard = Heard(text, replace(understanding, acts=("social",), topics=()))
    if heard.offers and not heard.understanding.leads:
        heard = Heard(text, replace(understanding, acts=("check-in",), topics=()))
    heard = Heard(text, with_offered(m.now.case, text, heard.understanding))
    # elsewhere "no, that's fine" may be thanks, or a farewell
    if heard.retorts or (m.was.challenged and heard.stands_by):
        heard = Heard(text, replace(understanding, acts=("answer",), topics=()))
    return heard


def _answering(m: Message, *, opening: bool) -> tuple[str, bool, frozenset[str]]:
    """What ``understand`` is told of the line that is answered."""
    return m.now.put, opening, m.now.aims()


def _by_itself(m: Message, text: str, understanding: Understanding, *, opening: bool) -> Understanding:
    """``understanding`` with what its words show without the interviewer's line, where they are no answer to it.

    The words of a question speak for an answer to it, and against whoever passes over it (ours: of what whole answers lose to a question
    put in between, three in four are labelled).
    """
    wants, found = m.now.wants(), understanding.findings
    if not m.now.message or any(f.id in wants and not f.by_answer for f in found):
        return understanding
    known = {f.id for f in found}
    alone = m.now.case.understand(text, "", opening).findings
    both = (*found, *(f for f in alone if f.id not in known))
    return replace(understanding, findings=tuple(sorted(both, key=lambda f: min(f.evidence, default=NOWHERE))))


def _not_there(m: Message, text: str, understanding: Understanding) -> Understanding:
    """``understanding`` without a lead to where somebody says that they would not go."""
    found = NOT_THERE.search(text) if understanding.leads else None
    if not found:
        return understanding
    there = m.now.case.understand(Span(*found.span()).blanked(text), "", False).leads
    acts = tuple(act for act in understanding.acts if there or act != "lead")
    return replace(understanding, acts=acts, leads=tuple(lead for lead in understanding.leads if lead in there))


def _headed(m: Message, understanding: Understanding, head: str, *, opening: bool) -> Understanding:
    """``understanding`` with the area that its heading names before all others."""
    there = tuple(lead for lead in m.now.case.understand(f"{head}.", "", opening).leads if lead in AREAS)
    if not there:
        return understanding
    return replace(understanding, acts=tuple(dict.fromkeys((*understanding.acts, "lead"))), leads=there)


def _without(m: Message, understanding: Understanding, elsewhere: Elsewhere, *, opening: bool) -> Understanding:
    """``understanding`` with what the rest asks, and shows: of a wish to go ``elsewhere`` and of questions about the talk no word does either."""
    (rest, there, gone), text = elsewhere, understanding.text
    said = _unasked(understanding, m.now.case.understand(rest, *_answering(m, opening=opening)))
    shown = {f.id for f in said.findings}
    findings = tuple(f for f in understanding.findings if not f.evidence or f.id in shown or _stands(f, text, rest))
    done = said.acts if rest.strip() else ("check-in",)
    found = replace(understanding, findings=findings, acts=done, topics=said.topics, asked=said.asked)
    if not there:
        return replace(found, leads=said.leads)
    known = understanding.leads  # which name a point besides, of what was told there in the same breath
    first = {lead if lead in AREAS else m.now.case.area(lead) for lead in (*known[:1], there[0])}
    leads = known if not gone and len(first) == 1 and there[0] in known and len(known) > len(there) else there
    skips = ("skip",) if m.now.thread.area in gone or not set(m.now.wants()).isdisjoint(gone) else ()
    haste = (
        {"lead"} if "ask-time" in understanding.acts else {"lead", "ask-time"}
    )  # "but wait, can I ..." does not wait
    acts = (*(act for act in done if act not in haste and rest.strip()), *skips, "lead")
    return replace(found, acts=tuple(dict.fromkeys(acts)), leads=leads)


def _unasked(whole: Understanding, rest: Understanding) -> Understanding:
    """``rest`` without a question that the ``whole`` does not ask: cut off, "since it has to be there in a second" looks like one."""
    if "clarifying-question" in whole.acts or "clarifying-question" not in rest.acts:
        return rest
    acts = tuple(act for act in rest.acts if act != "clarifying-question") or ("answer",)
    return replace(rest, acts=acts, topics=(), asked=())


def _stands(finding: Finding, text: str, rest: str) -> bool:
    """Whether words that show ``finding`` stand in the ``rest`` of ``text`` as well, whole."""
    return any(span.of(rest) == span.of(text) for span in finding.evidence)


def _of_the_case(text: str, understanding: Understanding) -> Understanding:
    """``understanding`` without questions about the talk, which no fact answers; a plea for other words is nothing else."""
    if "ask-repeat" in understanding.acts and REPHRASE.search(text) and matter(text) <= REST:
        return replace(understanding, acts=("ask-repeat",), topics=(), asked=())
    if "ask-hint" in understanding.acts and HELPED.fullmatch(text):
        return replace(understanding, acts=("social",), topics=(), asked=())
    skips = understanding.acts == ("skip",)  # "how long do I have to answer, 50 ms?"
    passes = skips or not understanding.findings or understanding.acts == ("off-topic",)
    if DEADLINE.search(text) and not understanding.topics and passes:
        whole = Single(Span(0, len(text)), leans=(("latency-budget", SURE),))
        return replace(understanding, acts=("clarifying-question",), topics=("latency-budget",), asked=(whole,))
    understanding = _with_opinions(text, understanding)
    asked = tuple(one for one in understanding.asked if not asked_of_the_talk(f"{one.span.of(text)}?"))
    if asked == understanding.asked:
        return understanding
    if asked:
        return replace(understanding, asked=asked)
    acts = tuple(act for act in understanding.acts if act != "clarifying-question") or ("check-in",)
    return replace(understanding, acts=acts, topics=(), asked=())


def _with_opinions(text: str, understanding: Understanding) -> Understanding:
    """``understanding`` with a question after an opinion on the design as a question, and not as a look for reassurance."""
    if "check-in" not in understanding.acts or understanding.leads:
        return understanding
    spans = [
        Span(s.start(), s.start() + len(s[0].rstrip(" ?!.\n")))
        for s in SENTENCE.finditer(text)
        if opinion_of(s[0]) and not asked_of_the_talk(s[0])
    ]
    more = tuple(Single(span) for span in spans if not any(one.span.meets(span) for one in understanding.asked))
    if not more:
        return understanding
    acts = tuple("clarifying-question" if act == "check-in" else act for act in understanding.acts)
    asked = tuple(sorted((*understanding.asked, *more), key=lambda one: one.span))
    return replace(understanding, acts=tuple(dict.fromkeys(acts)), asked=asked)


def _turned(m: Message, understanding: Understanding, part: str, *, opening: bool) -> Understanding:
    """``understanding`` of one word put up as a question: after the fact about it, else as a lead there."""
    if understanding.topics or understanding.leads:
        return understanding
    facts = tuple(t for f in understanding.findings if (t := ASKED_OF.get(f.id, "")) in m.now.case.facts)
    if facts:
        return replace(understanding, acts=("clarifying-question",), topics=facts)
    there = m.now.case.understand(f"Let me talk about {part}.", "", opening).leads
    return replace(understanding, acts=("lead",), leads=there) if there else understanding
