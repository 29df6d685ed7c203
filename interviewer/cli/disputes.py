"""Verdicts that a candidate disputes, kept beside the interview as marks that are only ever added."""

import re
from typing import TYPE_CHECKING, Any

from interviewer.cli.storage import utc_now
from interviewer.core.report.claim import Dispute
from interviewer.core.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interviewer.core.dialogue import Interview
    from interviewer.history.sessions import Sessions

KIND = "dispute"
"""What such a mark is called in the history."""


def keep(store: "Sessions", session: str, dispute: Dispute, words: str) -> None:
    """Keep ``dispute`` with the marked ``words``. Raises the store's error."""
    body = {"consideration": dispute.consideration, "reply": dispute.reply, "text": words}
    store.note(session, KIND, body | {"start": dispute.span.start, "end": dispute.span.end}, utc_now())


def withdraw(store: "Sessions", session: str, consideration: str) -> None:
    """Take a dispute back, by one more mark."""
    store.note(session, KIND, {"consideration": consideration, "withdrawn": True}, utc_now())


def disputes_of(bodies: "Iterable[dict[str, Any]]") -> tuple[Dispute, ...]:
    """What is still disputed, oldest first; marks of another make are passed over."""
    found: dict[str, Dispute] = {}
    for body in bodies:
        try:
            id = str(body["consideration"])
            found.pop(id, None)
            if not body.get("withdrawn"):
                found[id] = Dispute(id, int(body["reply"]), Span(int(body["start"]), int(body["end"])))
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(found.values())


def disputed(store: "Sessions", session: str) -> tuple[Dispute, ...]:
    """What is disputed in one session."""
    return disputes_of(body for kind, body in store.notes(session) if kind == KIND)


def place_of(interview: "Interview", words: str) -> tuple[int, Span] | None:
    """(reply, span) where ``words`` were said first, white space and capitals aside; None when they were not."""
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
    for turn in interview.spoken():
        if words.strip() and (match := pattern.search(turn.text)):
            return turn.reply, Span(*match.span())
    return None
