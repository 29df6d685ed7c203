"""A reply that strays: it speaks of much else in the words of the subject, so a point has to be clearer there to count.

Who tells of a bias term, of a cousin's canaries and of what recall meant at school says such words for their own sake, and the next of them is more
likely an aside, too. How far a sentence is one was learnt from texts that are full of asides (``tests/corpus/train.py``), beside what it shows itself.
"""

from collections.abc import Sequence
from itertools import zip_longest

from interviewer.core.understanding.leaning import Leaning

SURELY_NOT, SURELY = -4.0, 2.0
"""Log odds of an aside that count, so that no sentence decides alone."""
USUAL, UNSEEN = -3.5, 6
"""Mean log odds of what people say, and for how many such sentences that stands: a reply of a few sentences hardly strays."""
FEWEST = 3
"""Sentences below which nothing is known of that: an aside is known by its company."""
LITTLE, MUCH = -3.1, -2.6
"""Mean log odds from which a reply strays a little, and to the full."""
LIKELY = -1.0
"""Log odds from which a sentence of such a reply is shown to authors as an aside."""
TALK = 0.1
"""Share of light words below which a reply is a row of names, not a tale (ours: 19 in 20 texts full of asides are above .13, lists of names below .09)."""
WEIGHTS = {
    "always": -4.15,
    "cues of several parts, at most three": 0.21,
    "mere terms, at most two": -0.24,
    "any cue of several parts": 0.26,
    "mere terms only": 0.23,
    "log odds of the leaning": 0.88,
    "the same where a cue hit": -0.24,
    "log odds of its greater leaning beside the sentence": 0.33,
    "greatest leaning to anything else": -1.7,
    "cues of others hit, too": -0.11,
    "log of the words that count": 1.34,
    "under a filter that goes by the frame": -0.88,
    "log odds that it is about the design at all": 0.06,
    "leaning of the line that it answers": 0.13,
    "mean log odds that the sentences of the reply are about the design": -0.08,
    "log odds that the sentence is an aside": -0.5,
}
"""What speaks for a consideration in a sentence of a reply that strays to the full, as ``witness.WEIGHTS`` where none does: a term by itself says
nothing there, and more words say more. (Learnt by ``tests/corpus/weigh.py`` on a thousand texts full of asides, read with words and asides learnt
from other texts; ``always`` was learnt as -3.09 and set lower, where .93 of what such a text is credited with is labelled, not .83, at F1 .67, not .74.)"""
_WEIGHTS = tuple(WEIGHTS.values())


def astray(reply: Sequence[Leaning]) -> float:
    """How far a reply strays, 0 to 1, by its sentences."""
    if len(reply) < FEWEST:
        return 0.0
    words = [light for sentence in reply for _, light in sentence.said.own]
    if sum(words) < TALK * len(words):
        return 0.0
    mean = (sum([aside_of(sentence) for sentence in reply]) + UNSEEN * USUAL) / (len(reply) + UNSEEN)
    return min(1.0, max(0.0, (mean - LITTLE) / (MUCH - LITTLE)))


def mixed(usual: Sequence[float], strays: float) -> Sequence[float]:
    """The weights of a reply that ``strays``, between those that are ``usual`` and those of one that strays to the full."""
    if not strays:
        return usual
    return [old + strays * (new - old) for old, new in zip_longest(usual, _WEIGHTS, fillvalue=0.0)]


def aside_of(sentence: Leaning) -> float:
    """Log odds that a sentence is an aside, as far as they count."""
    return min(SURELY, max(SURELY_NOT, sentence.aside))
