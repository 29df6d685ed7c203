"""What ``interviewer try --at`` prints: what the interviewer says to one reply, and where the talk would go from there."""

from collections.abc import Iterator

from interviewer.core.act import Move
from interviewer.core.dialogue import Interview
from interviewer.core.way import Choice
from interviewer.reporting.plain import line


def deciding_lines(now: Interview, moves: tuple[Move, ...], choice: Choice) -> Iterator[str]:
    """``moves`` with their reasons, what is open in the thread, and ``choice``, the question when the thread is left."""
    yield "the interviewer says"
    for move in moves:
        about = ", ".join(filter(None, (move.probe, move.want)))
        yield f"  {move.kind}{f' ({about})' if about else ''}: {line(move.text)}"
        yield f"      because {line(move.because)}"
    thread = now.thread
    yield f"talked about now: {thread.kind} {thread.id}; open: {', '.join(now.open_wants()) or 'nothing'}"
    yield f"next when this is left: {choice.question or 'the closing, as no question is left'}"
    yield f"      because {line(choice.because)}"
