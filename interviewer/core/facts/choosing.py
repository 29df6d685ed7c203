"""The fact that answers one question: the one that holds most of its words, where its cues or its words speak for it.

So say the rules, behind what the kind of question decides by itself. In a case that knows how its facts are asked for, they are one voice
among others (``weighed``), and no second fact is told to one question.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from interviewer.core.facts.cadence import told_how_often
from interviewer.core.facts.called import NAMES
from interviewer.core.facts.counting import TEAM, staff_of, tells_load, work_of
from interviewer.core.facts.either import asks_for_both
from interviewer.core.facts.kind import (
    AIM,
    BASE_RATE,
    CAPACITY,
    DEADLINE,
    DONE,
    ERRORS,
    HANDLED,
    HOW_FAR_BACK,
    IN_TAILS,
    IN_THE_WAY,
    LATENCY,
    LEARNT,
    LOAD,
    OBJECTIVE,
    ONLY,
    REVIEWERS,
    REVIEWS,
    SCALE,
    SCOPE,
    SINGLES_OUT,
    STORED,
    TEAM_SIZE,
    TODAYS,
    WHAT,
)
from interviewer.core.facts.leave import KEEPS, PRIVACY, asks_leave_of_data
from interviewer.core.facts.lore import Lore
from interviewer.core.facts.proof import claim_of, proven_by
from interviewer.core.facts.query import CORE, UNKNOWN, Query
from interviewer.core.facts.sought import ALSO, CLOSE, COSTS, ECHOED, ENOUGH, EXISTING, LABELS, LISTING, Sought
from interviewer.core.facts.weighed import Weighed
from interviewer.core.scenario import Fact

DATA = "data-available"
"""The fact that says what is recorded."""
KEPT = LISTING | {PRIVACY}
"""Those that may say whether something is kept."""
BESIDE = 0.35
"""Share of a question's words from which on a fact that holds them comes nearer than one that was only heard."""

DOUBTED, FARTHER = -3.5, 2.5
"""Log odds below which what the rules tell is not told, and by how much more has to speak for another fact where they are sure."""
TOLD, SURELY, NEAR = -1.1, 2.0, -2.0
"""Log odds from which a fact is told that the rules do not tell; from which it surely answers; and from which one that does not answer comes near."""

DIRECT = (
    (DEADLINE, LATENCY),
    (IN_TAILS, LATENCY),
    (IN_THE_WAY, LATENCY),
    (BASE_RATE, SCALE),
    (TEAM_SIZE, TEAM),
    (AIM, OBJECTIVE),
    (HOW_FAR_BACK, DATA),
)
"""Questions that one fact answers whatever else they name."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the case has to say to one question."""

    topics: tuple[str, ...] = ()
    """Facts that answer it, best first; empty when the case does not say."""
    near: str = ""
    """The fact that comes nearest when none answers it, or the one that answers it and is not sure to; empty for none."""
    firmly: bool = False
    """Whether it surely answers, so that whoever asks again wants to hear it again."""
    named: bool = False
    """Whether it holds a name of several words that is asked for: who asks by name after it was told has not heard it there."""


def answer_to(question: Query, topics: Collection[str], facts: Mapping[str, Fact], lore: Lore) -> Answer:
    """What ``facts`` say to ``question``, for which the whole message was heard to ask for ``topics``."""
    if claim := claim_of(question.text):
        return Answer(tuple(filter(None, [proven_by(claim, facts, lore)])), firmly=True)
    if topic := _told_at_once(question, topics, facts, lore):
        return Answer((topic,), firmly=True)
    sought = Sought(question, topics, facts, lore)
    told = _ruled(sought)
    return _weighed(sought, told) if lore.asked.examples else told


def _weighed(sought: Sought, rules: Answer) -> Answer:
    """The same by all that speaks for a fact, of which one voice is that of the ``rules``."""
    if name := _called(sought):
        return Answer((name,), firmly=True)
    if sought.question.counted and rules.topics:
        return rules
    weighed = Weighed(sought, rules.topics)
    may = (t for t in sought.lore.facts if t in sought.facts and (t in rules.topics or _may_tell(t, weighed)))
    odds = {topic: weighed.odds(topic) for topic in may}
    best = max(odds, key=lambda topic: odds[topic], default="")
    sure = next((t for t in rules.topics[:1] if rules.firmly and odds[t] >= DOUBTED), "")
    if sure and odds[best] - odds[sure] < FARTHER:
        return replace(rules, topics=(sure,))
    if not best or odds[best] < (DOUBTED if best in rules.topics else NEAR):
        return Answer(near=rules.near)
    if odds[best] < TOLD and best not in rules.topics:
        return Answer(near=best)
    unsure = TOLD <= odds[best] < SURELY
    return Answer(
        (best,), best if unsure else "", firmly=odds[best] >= SURELY, named=rules.named and best in rules.topics
    )


def _may_tell(topic: str, weighed: Weighed) -> bool:
    """Whether the fact of ``topic`` may know what is asked: not where it is of another kind, an amount is asked for of what nobody speaks of,
    one of many is singled out that it does not name, or something is looked for in a list that does not hold it."""
    sought, question = weighed.sought, weighed.sought.question
    if sought.is_another_kind(topic) or _singles_out(sought, topic):
        return False
    if question.counted:
        return any(map(weighed.knows, question.heads))
    return sought.held(topic) > 0 or not sought.asks_among(topic)


def _ruled(sought: Sought) -> Answer:
    """The same by the rules alone, where neither the kind of question nor a claim decides."""
    question, topics, facts, lore = sought.question, sought.topics, sought.facts, sought.lore
    if HANDLED.search(question.text) and (done := _done_with(sought)):
        return Answer((done,), firmly=True)
    if KEEPS.search(question.text) and PRIVACY in facts and sought.held(PRIVACY) >= ENOUGH:
        return Answer((PRIVACY,), firmly=True)
    ranked = sorted((t for t in lore.facts if sought.answers(t)), key=sought.score, reverse=True)
    if STORED.search(question.text) and DATA in facts and not (question.counted or KEPT.intersection(ranked[:1])):
        return Answer((DATA,))
    if (called := sought.by_name) and not any(sought.held(t) > sought.held(called) for t in ranked):
        return Answer((called,), firmly=True, named=True)
    errs = EXISTING in facts and ERRORS.search(question.text) and sought.may_tell_share(EXISTING)
    if errs and (not ranked or EXISTING in ranked):
        return Answer((EXISTING,), firmly=True)
    for asked, topic in ((ONLY, SCOPE), (LEARNT, LABELS)):
        if not ranked and topic in facts and asked.search(question.text):
            return Answer((topic,), firmly=True)
    if not ranked and (name := _called(sought)):
        return Answer((name,), firmly=True)
    if not ranked:
        home = (sought.kind.topic,) if sought.kind else ()
        near = next((t for t in (*topics, *home) if t in lore.facts and sought.nears(t)), "")
        near = _nearer(sought, near) or sought.counts_them
        about = any(weight >= CORE for weight in question.weights.values())
        named = [t for t in lore.facts if sought.called(t) and (t == EXISTING or not question.pointed)]
        by_name = named if about and not topics and not question.counted else ()
        return Answer(near=near or next(iter(by_name), ""))
    best, *rest = ranked
    if _singles_out(sought, best):
        return Answer(near=best)
    held = sought.held(best)
    heard = {*topics, *question.single.topics}
    also = [
        t
        for t in rest
        if t in heard and ALSO <= held <= sought.held(t) and sought.score(best) - sought.score(t) < CLOSE
    ]
    return Answer(
        (best, *(also[:1] if question.pointed and not question.counted else ())),
        firmly=held >= ENOUGH or not question.pointed or (held >= ECHOED and sought.hears(best)),
    )


def _told_at_once(question: Query, topics: Collection[str], facts: Mapping[str, Fact], lore: Lore) -> str:
    """The fact that answers ``question`` by what kind of question it is, whatever else it names; empty for none."""
    if often := told_how_often(question, {*topics, *question.single.topics}, facts):
        return often
    if asks_for_both(question, lore):
        return SCOPE
    if PRIVACY in facts and asks_leave_of_data(question.text):
        return PRIVACY
    if direct := next((topic for asked, topic in DIRECT if topic in facts and asked.search(question.text)), ""):
        return direct
    if TODAYS.search(question.text) and EXISTING in facts and not question.pointed:
        return EXISTING
    if LOAD.search(question.text) and tells_load(question, lore):
        return SCALE
    if CAPACITY.search(question.text) and (done := work_of(lore)):
        return done
    if REVIEWERS.search(question.text) or REVIEWS.search(question.text):
        return staff_of(lore)
    return ""


def _called(sought: Sought) -> str:
    """The fact that a question asks for by nothing but a name of it ("what are the users?"); empty for none."""
    question = sought.question
    if question.counted or not question.weights or not WHAT.search(question.text):
        return ""
    return next((topic for topic in sought.lore.facts if question.weights.keys() <= NAMES.get(topic, set())), "")


def _done_with(sought: Sought) -> str:
    """The fact that tells what is done with what was found, the one that holds most of the question; empty for none."""
    telling = [t for t in sought.lore.facts if t != COSTS and any(map(DONE.search, sought.facts[t].say))]
    return max(telling, key=sought.held, default="")


def _singles_out(sought: Sought, topic: str) -> bool:
    """Whether the question wants one of many singled out ("which of the cities is the worst?") by what the fact of ``topic`` does not say."""
    if not SINGLES_OUT.search(sought.question.text):
        return False
    words = sought.lore.facts[topic].words
    return any(weight >= UNKNOWN and stem not in words for stem, weight in sought.question.weights.items())


def _nearer(sought: Sought, near: str) -> str:
    """A fact that holds one of the things asked for, before ``near`` where that holds none of them."""
    if not near or sought.question.counted or sought.kind or sought.called(near) or sought.held(near) > 0:
        return near
    best = max(sought.lore.facts, key=sought.held)
    return best if sought.held(best) >= BESIDE else near
