"""What was said before, for who asks: yes with their own words, or no."""

from collections.abc import Iterator
from itertools import chain

from interviewer.core.coverage import Evidence
from interviewer.core.followup.followup import asked_for
from interviewer.core.matter import stems_about
from interviewer.core.message import Message
from interviewer.core.quote.clause import clause
from interviewer.core.sentence import sentence_around

LONGEST = 25
"""Words of a sentence that is said back whole, where nothing of it makes a clause."""


def say_whether(m: Message, topic: str) -> None:
    """Whether the candidate has spoken of ``topic`` so far, and how they put it where that can be said again."""
    because = f"asked whether they said “{topic}”"
    shown = list(_shown(m, topic))
    said = (clause(m.words(one.reply), one.span) for one in shown)
    words = next((found.words for found in said if found), "")
    if words and m.stock("steady", "recall.quoted", because, {"quote": words}):
        return
    m.surely("steady", "recall.yes" if shown or _named(m, topic) else "recall.no", because)


def say_when(m: Message) -> None:
    """How the candidate put what the interviewer believes to have heard before of what was asked last; where it cannot be shown, it is no matter."""
    because = "asked when they said it"
    held = (m.now.coverage.credits.get(point) for point in asked_for(m))
    said = [(m.words(one.reply), one.span) for credit in held if credit for one in credit.evidence]
    whole = (sentence_around(text, span).strip(" .,;!?\n") for text, span in said)
    clauses = (found.words for text, span in said if (found := clause(text, span)))
    words = next(chain(clauses, (one for one in whole if one and len(one.split()) <= LONGEST)), "")
    if not (words and m.stock("steady", "recall.when", because, {"quote": words})):
        m.surely("steady", "recall.never", because)


def _shown(m: Message, topic: str) -> Iterator[Evidence]:
    """What shows the point that ``topic`` names, or any point of the area."""
    case = m.now.case
    lead = next(iter(case.understand(f"Let me talk about {topic}.", "", False).leads), "")
    for id, credit in m.now.coverage.credits.items():
        if lead and (id == lead or (lead not in case.considerations and case.area(id) == lead)):
            yield from credit.evidence


def _named(m: Message, topic: str) -> bool:
    """Whether one reply before this one holds all words of ``topic``."""
    wanted = stems_about(topic)
    before = m.now.spoken()[: m.now.replies - 1]
    return any(wanted <= stems_about(turn.text) for turn in before)
