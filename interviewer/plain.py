"""The interview over lines of text: for pipes, screen readers and scripts. No cursor addressing, no colour."""

import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from interviewer import slash
from interviewer.core.act import Act, AskHint, Finish, Move, Reply, Skip
from interviewer.reporting.plain import line, show
from interviewer.slash import BACK, DROP, FINISH, HINT, PAUSE, SEND, SKIP, WORDS, lone, slip

WIDTH = 80
OPENING, CLOSING = "<<<", ">>>"
COMMANDS: dict[str, type[AskHint] | type[Skip] | type[Finish]] = {HINT: AskHint, SKIP: Skip, FINISH: Finish}
HELP = (
    "Answer in your own words: one line is one reply. For several lines, write <<<\n"
    "on a line, your answer, then >>> on a line. /hint asks for a hint, /skip moves\n"
    "on, /back takes that back, /pause lets the clock stand still, /finish ends with\n"
    "the report, /help says this again. Ctrl-C leaves for now."
)
DRAFT = f"{SEND} sends it, {DROP} throws it away; a reply of your own leaves it as it is."
NO_DRAFT = "There is no unsent answer."
LEFT_OUT = "Your unsent answer does not count.\n"


class Sitting(Protocol):
    """One interview in progress; ``cli.sitting.Sitting`` is the real one."""

    @property
    def elapsed_s(self) -> float:
        """Seconds so far."""

    @property
    def draft(self) -> str:
        """An answer that was begun elsewhere and is not sent; empty when there is none."""

    def save_draft(self, text: str) -> None:
        """Keep ``text`` as the unsent answer."""

    def act(self, act: Act) -> tuple[Move, ...]:
        """Do it, store it, and return what the interviewer says; a reply takes the draft's place."""

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


def _dropped(sitting: Sitting) -> str:
    if not sitting.draft:
        return NO_DRAFT
    sitting.save_draft("")
    return "The unsent answer is gone."


def _help(sitting: Sitting) -> str:
    return f"{HELP}\n\n{draft_told(sitting.draft)}" if sitting.draft else HELP


ASIDE: dict[str, Callable[[Sitting], str]] = {slash.HELP: _help, PAUSE: _paused, BACK: _back, DROP: _dropped}
"""Words for the program and not for the interviewer, to what it does and says."""


def replies(lines: Iterable[str], *, blocks: bool, begun: list[str] | None = None) -> Iterator[str]:
    """The replies in a stream of lines: one a line, or with ``blocks`` one up to each blank line; ``<<<`` to ``>>>`` always is one.

    In ``begun`` stand the lines of the reply that is not whole yet.
    """
    block = begun if begun is not None else []
    fenced = False
    for raw in lines:
        text = raw.rstrip("\r\n")
        if fenced or text.strip() == OPENING:
            closes = fenced and text.strip() == CLOSING
            if closes or not fenced:
                yield from _whole(block, [""] if closes else [])
            else:
                block.append(text)
            fenced = not closes
        elif not blocks or text.strip() in WORDS or lone(text):
            yield from _whole(block)
            if text.strip() or not blocks:
                yield text
        elif text.strip():
            block.append(text)
        else:
            yield from _whole(block)
    yield from _whole(block)


def _whole(block: list[str], none: Iterable[str] = ()) -> Iterator[str]:
    """The lines of ``block``, which is empty then, as one reply; ``none`` where there are none."""
    found = ["\n".join(block)] if block else none
    block.clear()
    yield from found


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
        if told := ASIDE[word](sitting) if word in ASIDE else slip(text):
            write(told)
            continue
        if word == SEND and not sitting.draft:
            write(NO_DRAFT)
            continue
        if not word and not empty:
            empty = True  # one slip of the Enter key is no reply
            continue
        empty, heard = not word, True
        moves = _done(sitting, word, text)
        if moves:
            spoken(" ".join(move.text for move in moves))
        if over():
            break
    else:
        if heard and finishes:
            spoken(" ".join(move.text for move in sitting.act(Finish(sitting.elapsed_s))))
    if sitting.draft and over():
        write(LEFT_OUT)
    return heard


def _done(sitting: Sitting, word: str, text: str) -> tuple[Move, ...]:
    """What the interviewer says to a command, to the unsent answer, or to a reply, which leaves that one as it is."""
    draft, at_s = sitting.draft, sitting.elapsed_s
    if word in COMMANDS:
        return sitting.act(COMMANDS[word](at_s))
    moves = sitting.act(Reply(draft if word == SEND else text, at_s))
    if draft and word != SEND:
        sitting.save_draft(draft)
    return moves


def draft_told(draft: str) -> str:
    """What to show of an unsent answer, and what can be done with it."""
    return paragraph("Your answer, not sent yet", draft) + DRAFT


def paragraph(who: str, text: str) -> str:
    """One message as wrapped lines behind the speaker's name."""
    body = "\n\n".join(
        textwrap.fill(line(part), WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
        for part in show(text).split("\n\n")
    )
    return f"{who}:\n{body}\n"
