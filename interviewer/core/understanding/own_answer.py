"""How far a reply answers a line that asks for an own point, which no learnt table knows: by the words that it shares with what the author wrote."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning import Leaning
from interviewer.core.understanding.own_point import OwnPoint

WEIGHTS = {
    "always": -1.2,
    "weights of the words that it shares with what the author wrote": 0.16,
    "surest leaning to a stranger": -2.5,
}
"""What speaks for an answer, in log odds for each unit (ours: chosen with the examples of the six cases, each held back from what its author wrote, and
with replies of our stories to lines that they do not answer; ``docs/understanding.md`` has what they bring)."""
SURE = 0.5
"""Least log odds of an answer that explains; below them it names at most."""
STRANGER = 0.1
"""Least leaning to another point that is looked at."""


def own_answers(
    index: Index,
    sentences: Sequence[Sequence[Token]],
    leanings: Sequence[Leaning],
    wants: Sequence[Collection[str]],
    echo: Collection[str],
) -> list[Mapping[str, float]]:
    """For each of ``sentences`` the own points that it shows as an answer, with their log odds: of a reply only the sentence that shares most.

    ``wants`` is what each sentence is known to be asked for, ``echo`` the stems of the line, which say nothing when they are said again.
    """
    shown: list[dict[str, float]] = [{} for _ in sentences]
    for id in {id for asked in wants for id in asked if id in index.own_ids}:
        point = index.own[id]
        places = [i for i, asked in enumerate(wants) if id in asked]
        held = [shared(point, sentences[i], echo) for i in places]
        words = set().union(*held)
        odds = _odds(point, words, [leanings[i] for i in places])
        if odds >= 0 and not point.sounds_alike(words):
            most = max(zip(held, places, strict=True), key=lambda one: point.weight(one[0]))
            shown[most[1]][id] = odds
    return list(shown)


def shared(point: OwnPoint, tokens: Iterable[Token], echo: Collection[str]) -> set[str]:
    """The stems of ``tokens`` that its author used of ``point`` and the line did not."""
    return {t[1] for t in tokens if not t[4] and t[1] in point.words and t[1] not in echo}


def _odds(point: OwnPoint, words: Collection[str], leanings: Iterable[Leaning]) -> float:
    """Log odds that an answer with ``words`` of ``point`` speaks of it."""
    always, weight, stranger = WEIGHTS.values()
    strange = max((one for leaning in leanings for one in _strangers(point, leaning)), default=0.0)
    return always + weight * point.weight(words) + stranger * strange


def _strangers(point: OwnPoint, leaning: Leaning) -> Iterator[float]:
    """How surely a sentence leans to each point that is no neighbour of ``point``."""
    for id, surely in leaning.least(STRANGER):
        yield surely * (1 - point.neighbours.get(id, 0.0))
