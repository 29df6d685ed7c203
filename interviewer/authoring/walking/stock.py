"""What robots say: a finite stock of replies, taken from the examples of the rubric in use."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from interviewer.core.case import Case
from interviewer.core.rubric import Cue
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.understanding.cue import Exact, Group, Item, Ref, Word, parse_cue

MOST = 2
"""Examples of one kind kept for one consideration, pitfall or topic."""
JOINED = 8
"""Replies to one question that explain several of its wants at once."""
RAMBLES = 8
"""Long replies made of many examples."""


@dataclass(frozen=True, slots=True)
class Stock:
    """Replies by what they show."""

    explained: Mapping[str, tuple[str, ...]]
    """Consideration to replies that explain it, at most ``MOST``."""
    mentioned: Mapping[str, tuple[str, ...]]
    """Consideration to replies that only name it, at most ``MOST``."""
    asks: Mapping[str, tuple[str, ...]]
    """Fact topic of the case to ways to ask for it, at most ``MOST``."""
    mistakes: Mapping[str, tuple[str, ...]]
    """Pitfall to replies that assert it, at most ``MOST``."""
    own_mistakes: frozenset[str]
    """Those of them that the case defines, or has a challenge of its own for."""
    together: Mapping[str, tuple[str, ...]]
    """Question to replies that explain two or three of its wants."""
    rambles: tuple[str, ...]
    """Replies of 100 to 250 words without a thread."""


@lru_cache(maxsize=16)
def stock_of(case: Case) -> Stock:
    """The replies that the examples of ``case`` make; the same for the same case."""
    rubric, topics = case.rubric, {topic.id: topic for topic in case.rubric.topics}
    explained = {c.id: _texts(c.examples.explained) for c in rubric.considerations}
    mentioned = {c.id: _texts(c.examples.mentioned) for c in rubric.considerations}
    asks = {
        id: (_texts(topics[id].examples.explained) if id in topics else ()) or _put(id, fact.asked)
        for id, fact in case.facts.items()
        if id != ANYTHING_ELSE
    }
    mistakes = {p.id: _texts(p.examples.explained) for p in rubric.pitfalls}
    return Stock(
        {id: texts for id, texts in explained.items() if texts},
        {id: texts for id, texts in mentioned.items() if texts},
        asks,
        {id: texts for id, texts in mistakes.items() if texts},
        own_mistakes(case),
        {q.id: _together(q.id, q.wants, explained) for q in case.scenario.questions},
        _rambles(case.scenario.id, [t for texts in (*explained.values(), *mentioned.values()) for t in texts]),
    )


def own_mistakes(case: Case) -> frozenset[str]:
    """The pitfalls that ``case`` defines, or has a challenge of its own for."""
    return frozenset((*(c.pitfall for c in case.scenario.challenges), *(p.id for p in case.scenario.own.pitfalls)))


def _texts(cues: Iterable[Cue]) -> tuple[str, ...]:
    return tuple(cue.text for cue in cues)[:MOST]


def _put(id: str, asked: Iterable[Cue]) -> tuple[str, ...]:
    """A case's own fact asked for: in the barest words of its cues, or by its name."""
    wordings = (_barest(item for part in parse_cue(cue.text).parts for item in part) for cue in asked)
    return (*dict.fromkeys(f"{words}?" for words in wordings if words), f"What about {id.replace('-', ' ')}?")[:MOST]


def _barest(items: Iterable[Item]) -> str:
    """The words of a cue with the first of all alternatives; empty when it names a concept."""
    said: list[str] = []
    for item in items:
        match item:
            case Word(text) | Exact(text):
                said.append(text)
            case Ref():
                return ""
            case Group(alternatives, optional=False):
                said.append(_barest(alternatives[0]))
    return " ".join(said) if all(said) else ""


def _together(salt: str, wants: Sequence[str], explained: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    dice, known = Random(salt), [want for want in wants if explained.get(want)]
    picks = [dice.sample(known, min(len(known), dice.choice((2, 2, 3)))) for _ in range(JOINED)]
    return tuple(" ".join(dice.choice(explained[want]).rstrip(".") + "." for want in pick) for pick in picks)


def _rambles(salt: str, texts: Sequence[str]) -> tuple[str, ...]:
    dice = Random(salt)
    pieces = [text.rstrip(".") for text in texts]
    sizes = [dice.randint(8, 16) for _ in range(RAMBLES)] if pieces else []
    return tuple(" and then ".join(dice.choices(pieces, k=size)) for size in sizes)
