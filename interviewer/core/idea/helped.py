"""A hint for who is stuck at a question on their own idea: on that question, and none of the case's."""

from collections.abc import Sequence

from interviewer.core.act import Move
from interviewer.core.message import Message

ON_THEIR_OWN = "a hint on an idea of their own"
"""How the reason of such a hint begins."""


def help_on(m: Message, because: str) -> bool:
    """Say how one may think about what was asked of their idea; False where that was not the last thing asked, or is used up."""
    said, want = m.was.said, m.was.thread.target
    line = m.line(f"help.{said.idea_asked}") if m.was.took_up and said.idea_asked else ""
    if not line:
        return False
    m.say("probe", f"{m.line('hint')} {line}".strip(), f"{ON_THEIR_OWN}; {because}", want=want, asked_for=True)
    m.gave("hint", want, asked_for=True)
    return True


def is_help_on(moves: Sequence[Move]) -> bool:
    """Whether a message only helps with the question on their idea, which still waits for its answer."""
    return any(move.because.startswith(ON_THEIR_OWN) for move in moves)
