"""Several mistakes in one sentence: which of them only sounds like another, and which is to be spoken of first."""

from collections.abc import Sequence
from math import inf

from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.leaning import Leaning
from interviewer.core.understanding.sighting import Sighting


def told_apart(sightings: Sequence[Sighting], here: Leaning) -> list[Sighting]:
    """``sightings`` of a sentence that leans as ``here``: the surest mistake in front, and no other one for the words of it.

    Mistakes about the same thing share their words: a random split sounds like one that comes after copying, and is none. Where a cue
    speaks for one mistake and only the words for another, the sentence has to lean to that other one more.
    """
    mistakes = sorted((s for s in sightings if s.kind == "pitfall"), key=lambda s: -here.mistake(s.id))
    if len(mistakes) < 2:
        return list(sightings)
    cued = [here.mistake(s.id) for s in mistakes if not s.cancelled and not isinstance(s.why, Grounds)]
    surest = max(cued, default=-inf)
    apart = [
        s.judged("doubt") if not s.cancelled and isinstance(s.why, Grounds) and here.mistake(s.id) < surest else s
        for s in mistakes
    ]
    return [*(s for s in sightings if s.kind != "pitfall"), *apart]
