"""Whether a fact answers what was asked for: a question after money wants money, one after a share wants a share.

Topics are wide ("the goal", "the size of it"), and a case writes into each what it likes. A fact of the right topic that holds nothing of
the kind asked for is another fact; a fact of another topic that holds it, about the same thing, is the answer.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interviewer.core.matter import about
from interviewer.core.scenario import Fact
from interviewer.core.understanding.tokens import stem_of

ONE_QUESTION = 20
"""Words up to which a message with one question mark at most asks for one thing."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What kind of thing is asked for, and how a fact that holds it reads."""

    asked: re.Pattern[str]
    told: re.Pattern[str]
    near: re.Pattern[str]
    """What a fact holds from which the answer can be guessed, and no more."""


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


_NOTHING = _pattern(r"(?!)")
KINDS = (
    Kind(  # money that comes or goes; what may be spent is asked for in other words
        _pattern(
            r"""\b(?:losing|loses?|lost|loss(?:es)?)\b(?=.*\b(?:money|euros?|dollars?|much)\b) | \b(?:money|euros?|dollars?|much)\b(?=.*\b(?:losing|loses?|lost)\b)
            | \bhow\ (?:big|large|high|bad|great)\ (?:\w+\ ){0,2}(?:loss(?:es)?|damage)\b | \b(?:revenue|turnover|profit|margins?)\b
            | \bcost(?:s|ing)?\ (?:us|the\ (?:bank|company|business|firm))\b"""
        ),
        _pattern(r"\b(?:euros?|dollars?|pounds?|cents?|money|revenue|profit)\b|[€$£]"),
        _NOTHING,
    ),
    Kind(  # a share; how many requests come in a second is no share
        _pattern(
            r"""(?<!request\ )(?<!query\ )(?<!arrival\ )(?<!peak\ )(?<!traffic\ )(?<!message\ )(?<!frame\ )(?<!learning\ )(?<!exchange\ )(?<!sampling\ )\brate\b
            | \b(?:share|percent(?:age)?|fraction|proportion|ratio|prevalence|(?:im)?balanced?|skewed)\b | \bhow\ (?:rare|common|frequent)\b
            | \bhow\ often\ (?:is|are)\ (?:it|this|that|they|these|there|one|an?)\b(?!\ (?:re)?(?:updated|run|built|trained|refreshed|done|made)\b)
            | \bhow\ many\ of\b"""
        ),
        _pattern(
            r"""%|\b(?<!and\ a\ )(?:per\ ?cent|half|halves|thirds?|quarters?|fifths?|tenths?|in\ a\ (?:hundred|thousand|million)|of\ a\ hundred|out\ of)\b
            | \b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|\d+)\ (?:\w+\ )?(?:in|of)\ (?:\w+\ )?(?:two|three|four|five|six|seven
                |eight|nine|ten|twelve|twenty|fifty|hundred|thousand|million)\b"""
        ),
        _NOTHING,
    ),
    Kind(
        _pattern(r"\b(?:languages?|english|german|french|spanish|multilingual|bilingual|translat\w+)\b"),
        _pattern(r"\b(?:languages?|english|german|french|spanish|speaks?|spoken|multilingual)\b"),
        _pattern(r"\b(?:countr(?:y|ies)|europe(?:an)?|world)\b"),
    ),
)


_MEASURES = _pattern(r"\b(?:rate|share|percent(?:age)?|fraction|proportion|ratio)\b")
"""Words that say in what a thing is counted, and not what thing."""
BASE_RATE = _pattern(
    r"""\bhow\ (?:often|rare|common|frequent)\ (?:is|are)\ (?!there\b)(?:(?:an?|the|any|our)\ )?\w+(?:\ (?!(?:no|not|(?:re)?(?:updated|run|built|trained|refreshed|done|made))\b)\w+)?\W*$
    | \b(?:base|(?<!false\ )(?<!true\ )positive|prevalence)\ rate\b | \b(?:im)?balanced?\b | \bprevalence\b | \bskewed\b"""
)
"""A question after how rare the thing is that the system looks for."""
SCALE = "scale"
"""The fact that says how much there is, and of what kind."""
_SAME = {"loss": "lose", "losse": "lose", "lost": "lose"}


def stems(text: str) -> set[str]:
    """The words of ``text`` about the case as they are compared."""
    stems = (stem_of(word) for word in about(text))
    return {_SAME.get(stem, stem) for stem in stems}


@dataclass(frozen=True, slots=True)
class Fit:
    """What to tell of a question that asks for one thing."""

    topics: tuple[str, ...]
    """Facts that answer it; none when the case does not say."""
    partly: bool = False
    """Whether they only come near, and the rest is the candidate's to assume."""


CLAUSE = re.compile(r"[,;.?!\n]|\band\b")
_ASKING = re.compile(r"\b(?:how|what|which|who|where|when|do|does|is|are|can)\b", re.IGNORECASE)
_AMOUNT = re.compile(r"\bhow (?:many|much|often|long|fast|big)\b", re.IGNORECASE)
_TODAY = re.compile(r"\b(?:today|current(?:ly)?|now|existing|already|rules?|in place)\b", re.IGNORECASE)


def worded(text: str, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """The fact that shares most words with the last question of ``text``, at least half of the question's; none otherwise."""
    asked = [part for part in re.findall(r"[^.!?\n]+[.!?]*", text) if "?" in part]
    wanted = stems(asked[-1]) if asked else set[str]()
    shared = {topic: len(wanted & stems(" ".join(fact.say))) for topic, fact in facts.items()}
    best = max(shared, key=lambda topic: shared[topic], default="")
    return (best,) if best and len(wanted) > 1 and 2 * shared[best] >= len(wanted) else ()


def _several(text: str) -> bool:
    """Whether it asks for the base rate, or for an amount, in one clause, and for something else in another."""
    clauses = [clause for clause in CLAUSE.split(text) if _ASKING.search(clause)]
    return len(clauses) > 1 and any(_AMOUNT.search(clause) or BASE_RATE.search(clause) for clause in clauses)


def _with_the_rate(text: str, topics: tuple[str, ...], facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """``topics`` of several questions, with the fact that holds the base rate where one of them asks for it."""
    rate = any(BASE_RATE.search(clause) for clause in CLAUSE.split(text))
    if not rate or SCALE in topics or SCALE not in facts:
        return topics
    return (SCALE, *(t for t in topics if t != "existing-system" or _TODAY.search(text)))


def fitted(text: str, topics: Sequence[str], facts: Mapping[str, Fact]) -> Fit:
    """What of ``topics``, or of the other ``facts``, answers ``text``; ``topics`` as they are where no kind of thing is recognised."""
    kind = next((kind for kind in KINDS if kind.asked.search(text)), None)
    if kind is None or text.count("?") > 1 or len(text.split()) > ONE_QUESTION or _several(text):
        return Fit(_with_the_rate(text, tuple(topics), facts))
    said = {topic: " ".join(fact.say) for topic, fact in facts.items()}
    wanted = stems(_MEASURES.sub(" ", text))
    holding = [topic for topic in facts if kind.told.search(said[topic])]
    about_it = [topic for topic in holding if 2 * len(wanted & stems(said[topic])) >= len(wanted) > 0]
    if not about_it and SCALE in holding and BASE_RATE.search(text):
        return Fit((SCALE,))
    exact = [t for t in about_it if t in topics] or [t for t in topics if t in holding] or about_it[:1]
    if exact:
        return Fit(tuple(exact))
    return Fit(tuple(t for t in topics if t in said and kind.near.search(said[t])), partly=True)
