"""Questions by their words: the second witness for fact topics, and for questions that nothing marks as such.

The table (``rubrics/core/askings.tsv``) is learnt as that of considerations is, from questions and answers of our own
(``tests/corpus/train.py``); its last row says whether anything is asked at all.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.leaning import ASKING, CLOSING, Leaning, Leanings
from interviewer.core.understanding.remark import Remark

if TYPE_CHECKING:
    from interviewer.core.understanding.understand import Reply

SAID = 3.0
"""Log odds that a cue adds to the leaning of a question to its topic."""
LEAST = -0.5
"""Log odds from which a topic is asked for."""
SURE = {True: 1.0, False: 2.0}
"""Log odds from which a message is a question although nothing else says so, by whether the interviewer gave the floor."""


def weighed_topics(
    table: Leanings, tokens: Sequence[Token], remarks: Sequence[Remark], asking: Sequence[bool], said: tuple[str, ...]
) -> tuple[str, ...]:
    """The topics ``said`` by cues that their words do not speak against, then those that the words alone ask for."""
    mine = [remark for remark, yes in zip(remarks, asking, strict=True) if yes and remark.content]
    if not table.ids or not mine:
        return said
    leaning = _of(table, tokens, mine)
    odds = dict(zip(table.ids, leaning.logits, strict=True))
    unsaid = sorted((id for id in odds if id not in said and odds[id] >= LEAST), key=lambda id: -odds[id])
    return (*(id for id in said if odds.get(id, 0.0) + SAID >= LEAST), *unsaid)


def overheard(table: Leanings, reply: "Reply", remarks: Sequence[Remark], *, floor: bool) -> list[bool]:
    """Which of ``remarks`` ask something by their words alone; none where the whole message does not surely ask.

    ``floor``: the interviewer's line lets the candidate ask.
    """
    free = [remark for remark in remarks if not remark.formulas]
    known = any(r.utterance.marked or r.stands or r.leads for r in remarks)  # then the rules have said what it is
    if (
        not table.ids
        or known
        or not free
        or _of(table, reply.tokens, free).anything < SURE[floor and not any(r.findings for r in free)]
    ):
        return [False] * len(remarks)
    own = [_of(table, reply.tokens, [remark]).anything if remark in free else -SURE[False] for remark in remarks]
    return [mine >= min(0.0, max(own)) and remark in free for remark, mine in zip(remarks, own, strict=True)]


def _of(table: Leanings, tokens: Sequence[Token], remarks: Sequence[Remark]) -> Leaning:
    words = [token for remark in remarks for token in tokens[remark.utterance.first : remark.utterance.end]]
    return table.of(words, ASKING if remarks[-1].utterance.marked else CLOSING)
