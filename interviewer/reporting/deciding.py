"""What ``interviewer try --at`` prints: what the interviewer says to one reply, and where the talk would go from there."""

from collections.abc import Iterator

from interviewer.core.act import Move
from interviewer.core.dialogue import Interview
from interviewer.core.way import Choice
from interviewer.reporting.rows import WIDTH, rows


def deciding_lines(now: Interview, moves: tuple[Move, ...], choice: Choice, width: int = WIDTH) -> Iterator[str]:
    """``moves`` with their reasons, what is open in the thread, and ``choice``, the question when the thread is left; ``width`` columns wide."""
    yield "the interviewer says"
    for move in moves:
        about = ", ".join(filter(None, (move.probe, move.want)))
        yield from rows(f"  {move.kind}{f' ({about})' if about else ''}:", move.text, width)
        yield from rows("      because", move.because, width)
    thread = now.thread
    open = ", ".join(now.open_wants()) or "nothing"
    yield from rows("talked about now:", f"{thread.kind} {thread.id}; open: {open}", width)
    yield f"next when this is left: {choice.question or 'the closing, as no question is left'}"
    yield from rows("      because", choice.because, width)
