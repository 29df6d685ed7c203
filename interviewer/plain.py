"""The interview over lines of text: for pipes, screen readers and scripts. No cursor addressing, no colour."""

import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from interviewer.core.act import Act, AskHint, Finish, Move, Reply, Skip
from interviewer.reporting.plain import line, show

WIDTH = 80
OPENING, CLOSING = "<<<", ">>>"
COMMANDS: dict[str, type[AskHint] | type[Skip] | type[Finish]] = {"/hint": AskHint, "/skip": Skip, "/finish": Finish}
HELP = (
    "Answer in your own words: one line is one reply. For several lines, write <<<\n"
    "on a line, your answer, then >>> on a line. /hint asks for a hint, /skip moves\n"
    "on, /back takes that back, /pause lets the clock stand still, /finish ends with\n"
    "the report, /help says this again."
)


class Sitting(Protocol):
    """One interview in progress; ``cli.sitting.Sitting`` is the real one."""

    @property
    def elapsed_s(self) -> float:
        """Seconds so far."""

    def act(self, act: Act) -> tuple[Move, ...]:
        """Do it, store it, and return what the interviewer says."""

    def take_back(self) -> bool:
        """Undo the last skip, when nothing came after it; False when there is none."""

    def pause(self) -> None:
        """Let the clock stand still."""

    def go_on(self) -> None:
        """Let the clock run on."""


def _paused(sitting: Sitting) -> str:
    sitting.pause()
    return "Paused. The clock stands still until your next line; an empty one will do."


def _back(sitting: Sitting) -> str:
    if sitting.take_back():
        return "Back at the question before."
    return "Nothing to take back: only a /skip can be, and only at once."


ASIDE: dict[str, Callable[[Sitting], str]] = {"/help": lambda _: HELP, "/pause": _paused, "/back": _back}
"""Words for the program and not for the interviewer, to what it does and says."""


def replies(lines: Iterable[str], *, blocks: bool) -> Iterator[str]:
    """The replies in a stream of lines: one a line, or with ``blocks`` one up to each blank line; ``<<<`` to ``>>>`` always is one."""
    block: list[str] = []
    fenced = False
    for raw in lines:
        text = raw.rstrip("\r\n")
        if fenced or text.strip() == OPENING:
            if not fenced and block:
                yield "\n".join(block)
                block = []
            if fenced and text.strip() == CLOSING:
                yield "\n".join(block)
                block, fenced = [], False
            elif fenced:
                block.append(text)
            fenced = fenced or text.strip() == OPENING
            continue
        if not blocks or text.strip() in COMMANDS or text.strip() in ASIDE:
            yield from (["\n".join(block)] if block else [])
            block = []
            if text.strip() or not blocks:
                yield text
        elif text.strip():
            block.append(text)
        elif block:
            yield "\n".join(block)
            block = []
    if block:
        yield "\n".join(block)


def hold(
    sitting: Sitting,
    said: Iterable[str],
    write: Callable[[str], None],
    *,
    over: Callable[[], bool],
    spoken: Callable[[str], None],
    finishes: bool = True,
) -> bool:
    """Hold the interview: one act for each of ``said`` until it is over; the end of ``said`` ends it where that ``finishes``.

    ``spoken`` writes the interviewer's words, ``write`` everything else. False: nothing in ``said`` was said or asked
    for, and so nothing was finished.
    """
    empty = heard = False
    for text in said:
        word = text.strip().lower()
        sitting.go_on()
        if word in ASIDE:
            write(ASIDE[word](sitting))
            continue
        if not word and not empty:
            empty = True  # one slip of the Enter key is no reply
            continue
        empty, heard = not word, True
        at_s = sitting.elapsed_s
        act: Act = COMMANDS[word](at_s) if word in COMMANDS else Reply(text, at_s)
        moves = sitting.act(act)
        if moves:
            spoken(" ".join(move.text for move in moves))
        if over():
            return True
    if heard and finishes:
        spoken(" ".join(move.text for move in sitting.act(Finish(sitting.elapsed_s))))
    return heard


def paragraph(who: str, text: str) -> str:
    """One message as wrapped lines behind the speaker's name."""
    body = "\n\n".join(
        textwrap.fill(line(part), WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
        for part in show(text).split("\n\n")
    )
    return f"{who}:\n{body}\n"
