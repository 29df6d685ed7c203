"""What answers the question behind a change of constraint, whatever words the change was told in."""

from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.understanding.understand import Understanding


def with_change(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with what was asked for as the question alone lets it be heard, where a change was told in front of it.

    Its words ("with new cards, new shops and no past") speak for a part of what it asks for, and against the rest.
    """
    question = _asking(here.question or here.put) if here.changed else ""
    if not question:
        return understanding
    best = {f.id: f for f in understanding.findings}
    for found in here.answering(here.text, question).findings:
        if found.id in here.aims and (found.id not in best or best[found.id].level < found.level):
            best[found.id] = found
    return replace(understanding, findings=tuple(best.values()))


def _asking(line: str) -> str:
    """The questions of ``line``; empty where it is nothing else."""
    said = [one.strip() for one in SENTENCE.findall(line)]
    asking = [one for one in said if is_question(one)]
    return " ".join(asking) if len(asking) < len(said) else ""
