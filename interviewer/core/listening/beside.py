"""What a reply shows beside what was asked, in a sentence that clearly says something else: many words lean a little to much."""

from collections.abc import Iterator
from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.rubric import Level
from interviewer.core.sentence import sentence_of
from interviewer.core.understanding.answered import BESIDE
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.odds import chance
from interviewer.core.understanding.understand import Finding, Understanding

CLEAR, FAINT = round(chance(BESIDE), 2), 0.6
"""Least clarity of words that explain a second point of a sentence, one that was not asked for, and that name it; the second suffices where a cue
was heard (ours: of 273 points between the two, in 100 texts kept out, 99 are not labelled as explained, of 233 below both 114)."""


def without_faint(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` where what is not clear, and was not asked for, is touched at most beside what is; by words alone it may have come up at most."""
    kept = tuple(_heard(here, understanding))
    if kept == understanding.findings:
        return understanding
    left = {f.id for f in kept}
    gone = tuple(f.id for f in understanding.findings if f.id not in left)
    near = tuple(dict.fromkeys((*understanding.near, *gone)))
    return replace(understanding, findings=kept, near=near, almost=understanding.almost.union(gone))


def _heard(here: Here, understanding: Understanding) -> Iterator[Finding]:
    for f in understanding.findings:
        by_words = bool(f.why) and all(isinstance(why, Grounds) for why in f.why)
        asked = f.id in here.aims or f.id in here.wants
        if asked or f.clear(CLEAR if by_words else FAINT) or not _second(understanding, f):
            yield f
        elif not by_words or f.clear(FAINT):
            yield f._replace(level=min(f.level, Level.MENTIONED))


def _second(understanding: Understanding, finding: Finding) -> bool:
    """Whether all sentences that show ``finding`` clearly say something else."""
    others = [span for f in understanding.findings if f.id != finding.id for span in f.clear(CLEAR)]
    said = [sentence_of(understanding.text, span) or span for span in finding.evidence]
    return bool(said) and all(any(sentence.meets(span) for span in others) for sentence in said)
