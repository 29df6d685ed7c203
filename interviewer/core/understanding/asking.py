"""Questions by their words: the second witness for fact topics, and for questions that nothing marks as such.

The table (``rubrics/core/askings.tsv``) is learnt as that of considerations is, from questions and answers of our own
(``tests/corpus/train.py``). Behind the topics it holds the acts that are told by wording alone, and last whether anything is
asked at all.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.leaning import MISTAKE, Leaning
from interviewer.core.understanding.leaning_terms import ASKING, CLOSING
from interviewer.core.understanding.leanings import Leanings
from interviewer.core.understanding.remark import Remark
from interviewer.core.understanding.utterance import Shape

if TYPE_CHECKING:
    from interviewer.core.understanding.reply import WholeReply

SAID = 3.0
"""Log odds that a cue adds to the leaning of a question to its topic."""
LEAST = -0.25
"""Log odds from which a topic is asked for."""
BESIDES = 0.5
"""The same for one that no cue heard, where another was heard: most questions ask for one thing."""
SURE = {True: 1.0, False: 2.0}
"""Log odds from which a message is a question although nothing else says so, by whether the interviewer gave the floor."""
STATES = 0.0
"""Log odds below which an unmarked fragment asks nothing although questions are awaited."""
APART = 1.0
"""Log odds by which a sentence alone leans less than the whole message."""
MOST = 30
"""Sentences of one message that are weighed by themselves."""
PLAIN = 0.5
"""Log odds from which a message that shows no consideration performs an act that no cue heard."""


def weighed_topics(
    table: Leanings, tokens: Sequence[Token], remarks: Sequence[Remark], asking: Sequence[bool], said: tuple[str, ...]
) -> tuple[str, ...]:
    """The topics ``said`` by cues that their words do not speak against, then those that the words alone ask for.

    Each sentence is weighed by itself and all of them together, and the greater leaning counts: questions of one message may ask
    for several things, or only together for one. A topic of the case's own is not in the ``table``, which would take its words for
    those of the nearest one that is: where it is asked for, one sentence asks for nothing besides.
    """
    asked = {remark.utterance.sentence for remark, yes in zip(remarks, asking, strict=True) if yes and remark.content}
    mine = [remark for remark in remarks if remark.utterance.sentence in asked]
    if not table.ids or not mine:
        return said
    sentences = [list(own) for _, own in groupby(mine, key=lambda remark: remark.utterance.sentence)]
    whole = leaning_of(table, tokens, mine)
    odds = dict(zip(table.ids, whole.logits, strict=False))
    for own in sentences[:MOST] if len(sentences) > 1 else ():
        for id, alone in zip(table.ids, leaning_of(table, tokens, own).logits, strict=False):
            odds[id] = max(odds[id], alone - APART)
    least = BESIDES if said else LEAST
    foreign = len(sentences) == 1 and any(id not in odds for id in said)
    more = () if foreign else (id for id in odds if id not in said and odds[id] >= least)
    unsaid = sorted(more, key=lambda id: -odds[id])
    return (*(id for id in said if odds.get(id, 0.0) + SAID >= LEAST), *unsaid)


def weighed_asking(
    table: Leanings, reply: "WholeReply", remarks: Sequence[Remark], asking: Sequence[bool], *, floor: bool
) -> list[bool]:
    """``asking`` without what surely states something, or what the words alone ask where it holds nothing.

    ``floor``: the interviewer's line lets the candidate ask, so that "logs of payments" might be a question.
    """
    if not any(asking):
        return overheard(table, reply, remarks, floor=floor)
    marked = {remark.utterance.sentence for remark in remarks if remark.utterance.marked}
    return [
        yes and (remark.utterance.sentence in marked or not _states(table, reply, remark))
        for remark, yes in zip(remarks, asking, strict=True)
    ]


def _states(table: Leanings, reply: "WholeReply", remark: Remark) -> bool:
    """Whether a fragment that nothing marks as a question asks nothing by its words."""
    if not table.ids or remark.asks or remark.utterance.shape == Shape.TURNED:
        return False
    return leaning_of(table, reply.tokens, [remark]).anything < STATES


def overheard(table: Leanings, reply: "WholeReply", remarks: Sequence[Remark], *, floor: bool) -> list[bool]:
    """Which of ``remarks`` ask something by their words alone; none where the whole message does not surely ask.

    ``floor``: the interviewer's line lets the candidate ask.
    """
    free = [remark for remark in remarks if not remark.formulas]
    known = any(r.utterance.marked or r.stands or r.leads for r in remarks)  # then the rules have said what it is
    if (
        not table.ids
        or known
        or not free
        or leaning_of(table, reply.tokens, free).anything < SURE[floor and not any(r.findings for r in free)]
    ):
        return [False] * len(remarks)
    own = [
        -SURE[False] if remark.formulas else leaning_of(table, reply.tokens, [remark]).anything for remark in remarks
    ]
    least = min(0.0, max(own))
    return [mine >= least and not remark.formulas for remark, mine in zip(remarks, own, strict=True)]


def performed(table: Leanings, reply: "WholeReply") -> str:
    """The act that the words of a whole message perform: no answer and no question, but a plea for a hint, say; or empty."""
    leaning = table.of(reply.tokens, ASKING if reply.text.rstrip().endswith("?") else CLOSING)
    acts = [(odds, name[1:]) for name, odds in leaning.mistakes(PLAIN) if name[0] == MISTAKE]
    return max(acts, default=(PLAIN, ""))[1]


def leaning_of(table: Leanings, tokens: Sequence[Token], remarks: Sequence[Remark]) -> Leaning:
    """What the words of ``remarks``, one at least, lean to together."""
    words = [token for remark in remarks for token in tokens[remark.utterance.first : remark.utterance.end]]
    return table.of(words, ASKING if remarks[-1].utterance.marked else CLOSING)
