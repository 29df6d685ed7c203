"""What only a part of a sentence answers: "a probability that it is spam, then over a threshold it goes to the folder".

A sentence mostly says one thing, so what it goes on with speaks against the answer that it begins with; the part by itself is clear.
"""

from collections.abc import Collection, Iterator, Sequence

from interviewer.core.rubric import Level
from interviewer.core.text import Token
from interviewer.core.understanding.answered import WAVED
from interviewer.core.understanding.leaning import Leaning
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reading import Reading, read_sentence
from interviewer.core.understanding.sentence import Sentence, cut_between
from interviewer.core.understanding.sighting import Sighting

FEWEST = 4
"""Words that count which a part of a sentence needs to say anything; one with fewer goes on to the next cut (ours)."""


def with_parts(
    matcher: Matcher,
    text: str,
    tokens: list[Token],
    line: Sequence[Token],
    readings: list[Reading],
    echo: frozenset[str],
) -> list[Reading]:
    """``readings`` of a reply to the ``line``, with what was asked for and no sentence shows, but a part of one does.

    The part has to lean to it more than to all else: so 4 of the 14 direct answers kept out that went unheard are heard, and none that is hollow or
    beside the line.
    """
    wants = {id for r in readings for id in r.around.wants}
    wants -= {s.id for r in readings for s in r.sightings if not s.cancelled}
    if not wants:
        return readings
    return [
        r._replace(sightings=(*r.sightings, *_answers(matcher, text, tokens, line, r, wants & {*r.around.wants}, echo)))
        for r in readings
    ]


def _answers(
    matcher: Matcher,
    text: str,
    tokens: list[Token],
    line: Sequence[Token],
    reading: Reading,
    wants: Collection[str],
    echo: frozenset[str],
) -> Iterator[Sighting]:
    """The clearest sighting of each of ``wants`` in a part of the sentence, as deep as the whole of it."""
    parts = _parts(text, tokens, reading.sentence) if wants else []
    if len(parts) < 2:
        return
    of = matcher.index.leanings.of_reply([tokens[part.first : part.end] for part in parts], line)
    seen: dict[str, Sighting] = {}
    for part, here in zip(parts, of, strict=True):
        if here.hollow < WAVED:
            around = reading.around._replace(here=here, beside=())
            found = read_sentence(matcher, text, tokens, part, around, echo=echo).sightings
            seen |= {s.id: s for s in found if s.id in wants and _leads(s, here) and s.odds > _odds(seen.get(s.id))}
    for s in seen.values():
        yield s._replace(level=Level.EXPLAINED if reading.told else s.level)


def _leads(s: Sighting, here: Leaning) -> bool:
    """Whether a part counts for a consideration, and leans to nothing else as much."""
    return (
        s.kind == "consideration"
        and not s.cancelled
        and s.id in here.table.ids
        and here.logits[here.table.places[s.id]] >= here.most
    )


def _odds(s: Sighting | None) -> float:
    return s.odds if s else 0.0


def _parts(text: str, tokens: list[Token], sentence: Sentence) -> list[Sentence]:
    """``sentence`` cut at its marks, each part with words enough but for the last."""
    cuts, heavy = [sentence.first], 0
    for i in range(sentence.first, sentence.end):
        if heavy >= FEWEST and cut_between(text, tokens, i):
            cuts.append(i)
            heavy = 0
        heavy += not tokens[i].light
    return [sentence._replace(first=first, end=end) for first, end in zip(cuts, [*cuts[1:], sentence.end], strict=True)]
