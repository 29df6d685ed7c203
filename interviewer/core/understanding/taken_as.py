"""What an answer names because it was asked for: "nearest item next", behind a line that asks for something to beat.

Its words are everyday words that the table hardly knows, and they speak for nothing else.
"""

from collections.abc import Iterator

from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Answers
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.reply import WholeReply
from interviewer.core.understanding.sighting import Sighting

LEAST = -4.0
"""Least log odds of its words, by the table alone, for what was asked for (ours: of answers in a few words to lines of our own kept out .86 are heard,
.78 without it; of hollow ones .40 are, .39 without; of what goes beside the line no more; of short answers to another line .035 are taken for one to this,
.02 without)."""
FEWEST = 3
"""Words that count, and are not the line's own, which such an answer needs."""
_NOT_SAID = frozenset({"ignorance", "deferral"})
"""Filters of what somebody does not know, or puts off: that is no answer."""


def taken_as(reply: WholeReply) -> tuple[Sighting, ...]:
    """What ``reply``, an answer that shows nothing by its words, names because the line asks for it; empty where it says too little."""
    shown = max((one for reading in reply.readings for one in _asked(reply, reading)), default=None)
    return () if shown is None else (shown[2],)


def _asked(reply: WholeReply, reading: Reading) -> Iterator[tuple[float, str, Sighting]]:
    """(log odds, consideration, sighting) of what a sentence is asked for, where it says enough."""
    here, first, end = reading.around.here, reading.sentence.first, reading.sentence.end
    words = reply.tokens[first:end]
    said = [t.stem for t in words if not t.light and t.stem not in reply.echo]
    if len(said) < FEWEST or any(f.name in _NOT_SAID for f in reading.filters):
        return
    span, why = Span(words[0].start, words[-1].end), Answers(tuple(dict.fromkeys(said)), "")
    for id in reading.around.wants:
        if id in here.table.places and here.logits[here.table.places[id]] >= LEAST:
            odds = here.logits[here.table.places[id]]
            yield odds, id, Sighting("consideration", id, Level.MENTIONED, first, end, span, why, odds=odds)
