"""A hint for who is stuck at a question on their own idea: on that question, and none of the case's."""

from collections.abc import Sequence

from interviewer.core.act import Move
from interviewer.core.message import Message


def help_on(m: Message, because: str) -> bool:
    """Say how one may think about what was asked of their idea; False where that was not the last thing asked, or is used up."""
    said, want = m.was.said, m.was.thread.target
    line = m.line(f"help.{said.idea_asked}") if m.was.took_up and said.idea_asked else ""
    if not line:
        return False
    why = f"a hint on an idea of their own; {because}"
    m.say("probe", f"{m.line('hint')} {line}".strip(), why, want=want, asked_for=True, cause="own-idea")
    m.gave("hint", want, asked_for=True)
    return True


def is_help_on(moves: Sequence[Move]) -> bool:
    """Whether a message only helps with the question on their idea, which still waits for its answer."""
    return any(move.kind == "probe" and move.cause == "own-idea" for move in moves)
