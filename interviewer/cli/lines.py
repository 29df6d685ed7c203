"""An interview over lines of text: its replies from standard input, its words to standard output, then the report."""

import os
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, INTERRUPTED, USAGE, CommandError
from interviewer.cli.terminal import reads_a_file
from interviewer.cli.unsaved import Patient
from interviewer.history.problem import HistoryError

if TYPE_CHECKING:
    from interviewer.cli.sitting import Sitting

LONGEST_LINE = 1_000_000
"""Bytes of a line that are read; the rest of it is dropped, and is no reply of its own."""


def hold_plain(sitting: "Sitting", *, replies: str, finishes: bool = True) -> int:
    """The interview over standard input and output, then the report; where the end of input ends nothing, it may be left."""
    from interviewer.cli.showing import text_of

    typed_on, begun = list[bytes](), list[str]()
    patient = Patient(sitting, partial(_asked_again, typed_on) if sys.stdin.isatty() else None)
    try:
        _greet(sitting)
        heard = held(sitting, patient, replies, typed_on, begun, finishes=finishes)
    except KeyboardInterrupt:
        with suppress(HistoryError):  # the time since the last reply is lost with it
            unsent = (sitting.draft, patient.unsent, "\n".join(begun))
            sitting.save_draft("\n\n".join(dict.fromkeys(filter(None, unsent))))
            sitting.leave()
        print(f"\n{_kept(sitting)}", file=sys.stderr)
        return INTERRUPTED
    except HistoryError:
        print(_kept(sitting), file=sys.stderr)
        raise
    if not heard:
        raise CommandError("nothing was said: standard input ended before a reply", USAGE)
    if not sitting.interview.is_over:
        print(_kept(sitting), file=sys.stderr)
        return FINE
    print(text_of(sitting))
    return FINE


def _greet(sitting: "Sitting") -> None:
    """What is to be known before, how it goes, and what was said so far."""
    from interviewer import plain
    from interviewer.reporting.started import typed

    if sitting.warning:
        print(f"({typed(sitting.warning)})\n", file=sys.stderr)
    print(f"{plain.HELP}\n", flush=True)
    for message in sitting.messages:
        print(plain.paragraph("Interviewer" if message.who == "interviewer" else "You", message.text), flush=True)
    if sitting.draft:
        print(f"{plain.draft_told(sitting.draft)}\n", flush=True)


def _asked_again(typed_on: list[bytes]) -> bool:
    """Wait for a line that says to try again; what is typed in it comes next. False at the end of input."""
    line = sys.stdin.buffer.readline(LONGEST_LINE)
    typed_on.extend([line] if line.strip() else [])
    return bool(line)


def held(
    sitting: "Sitting", patient: Patient, replies: str, typed_on: list[bytes], begun: list[str], *, finishes: bool
) -> bool:
    """Hold it to its end; whether anything was said in it, or asked of it. In ``begun`` is left what was not whole."""
    from interviewer import plain

    lines = lines_said(sys.stdin.isatty(), typed_on)
    said = told_if_cut(plain.replies(lines, blocks=in_blocks(replies), begun=begun))
    return plain.hold(
        patient,
        echoed(said) if reads_a_file() else said,
        print,
        over=lambda: sitting.interview.is_over,
        spoken=lambda text: print(plain.paragraph("Interviewer", text), flush=True),
        finishes=finishes,
    )


def _kept(sitting: "Sitting") -> str:
    """What became of an interview that was interrupted."""
    from interviewer.reporting.started import door

    if sitting.warning or not sitting.begun:
        return "Nothing of it was saved." if sitting.warning else "Nothing was said, so there is nothing to go on with."
    return f"Saved. Go on with: {door()} resume {sitting.id}"


def echoed(said: Iterator[str]) -> Iterator[str]:
    """``said``, each reply shown as it is taken, so that the output reads as a conversation."""
    from interviewer import plain

    for text in said:
        if text.strip():
            print(plain.paragraph("You", text), flush=True)
        yield text


def told_if_cut(said: Iterator[str]) -> Iterator[str]:
    """``said``; of a reply that is longer than what is read it is told on standard error."""
    from interviewer.core.understanding.reply import read_to

    for text in said:
        if len(text) > (end := read_to(text)):
            told = f"(That reply has {len(text):,} characters; only the first {end:,} are read.)\n"
            print(told, file=sys.stderr, flush=True)
        yield text


def lines_said(prompt: bool, typed_on: list[bytes] | None = None) -> Iterator[str]:
    """The lines of standard input, behind those ``typed_on`` already; of bytes that are no UTF-8 it is told, once, that they were replaced."""
    told = False
    while True:
        if prompt:
            print("> ", end="", flush=True)
        raw = typed_on.pop(0) if typed_on else sys.stdin.buffer.readline(LONGEST_LINE)
        if not raw:
            return
        text = raw.decode("utf-8", "replace") if _whole(raw) else _cut(raw)
        if "\ufffd" in text and not told and "\ufffd".encode() not in raw:
            told = True
            print("(Some signs that came in are not UTF-8; they are read as \ufffd.)\n", file=sys.stderr, flush=True)
        yield text


def _whole(raw: bytes) -> bool:
    """Whether ``raw`` is a line to its end, or to that of the input."""
    return len(raw) < LONGEST_LINE or raw.endswith(b"\n")


def _cut(raw: bytes) -> str:
    """What was read of a line that goes on, which is told; the rest of it is read and dropped."""
    rest = 0
    while more := sys.stdin.buffer.readline(LONGEST_LINE):
        rest += len(more)
        if more.endswith(b"\n"):
            break
    if rest:
        print(
            f"(That line is longer than {LONGEST_LINE:,} bytes; the rest is left out.)\n", file=sys.stderr, flush=True
        )
    return getincrementaldecoder("utf-8")("replace").decode(raw, final=not rest) + "\n"


def in_blocks(choice: str) -> bool:
    """Whether blank lines end replies; ``auto`` looks into a regular file and never waits for a pipe."""
    if choice != "auto":
        return choice == "block"
    if not reads_a_file():
        return False
    text = os.pread(0, LONGEST_LINE, os.lseek(0, 0, os.SEEK_CUR)).decode("utf-8", "replace").strip()
    return "\n\n" in text.replace("\r\n", "\n") and "<<<" not in text
